// The figures that a supervisor looks at first, as numbers with their unit and, for shares, their interval. GUI thread.
#pragma once

#include "risk/figures/SelectionDrift.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace portlight::widgets {

class FigureTiles : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTiles(QWidget* parent = nullptr);

    void setTable(const risk::FigureTable& all); // the chart "all"
    // Whether the selection model still fits the traffic; nothing where none is in force.
    void setDrift(const std::optional<risk::SelectionDrift>& drift);
    // "cases", "wait", "decision", "hits", "holds", "model"
    [[nodiscard]] QString text(const QString& id) const;
    [[nodiscard]] QString detail(const QString& id) const;

private:
    void addTile(const QString& id, const QString& title);
    void setTile(const QString& id, const QString& value, const QString& detail);

    struct Tile
    {
        QLabel* value = nullptr;
        QLabel* detail = nullptr;
    };
    QMap<QString, Tile> m_tiles;
};

} // namespace portlight::widgets
