// A chart with its title, what it says and its exports: one card of the dashboard. GUI thread.
#pragma once

#include "risk/figures/FigureTable.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace portlight::widgets {

class OriginMap;

class FigureCard : public QFrame
{
    Q_OBJECT

public:
    // `name` as risk::figureNames().
    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void setTable(const risk::FigureTable& table, qint64 chosen);
    [[nodiscard]] const QString& name() const { return m_name; }
    // The chart as shown, for exports.
    [[nodiscard]] QWidget* picture() const { return m_chart; }

Q_SIGNALS:
    void keyChosen(const QString& name, qint64 key);
    void csvRequested(const QString& name);
    void pictureRequested(const QString& name);

private:
    void showChart(QWidget* chart);
    void addFilterButton(QHBoxLayout* top);
    void setFilters(const QVector<QPair<QString, qint64>>& filters, qint64 chosen);

    QString m_name;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_chart = nullptr;
    OriginMap* m_map = nullptr;      // of the chart "origin"
    QToolButton* m_filter = nullptr; // the bars as a menu, for hands that hold no mouse
};

} // namespace portlight::widgets
