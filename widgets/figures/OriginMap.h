// Where the goods came from: the world in squares, brighter the higher the hit rate, grey where nothing was examined.
// Mouse and keyboard choose a country. GUI thread.
#pragma once

#include "risk/figures/FigureTable.h"

#include <QHash>
#include <QWidget>

namespace portlight::widgets {

class OriginMap : public QWidget
{
    Q_OBJECT

public:
    explicit OriginMap(QWidget* parent = nullptr);

    // The chart "origin"; `chosen` is the key it is filtered by, or 0.
    void setTable(const risk::FigureTable& table, qint64 chosen);
    [[nodiscard]] QString countryAt(const QPoint& position) const; // empty beside every square
    [[nodiscard]] QString textOf(const QString& country) const;    // what the tool tip says

Q_SIGNALS:
    void keyChosen(qint64 key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Country
    {
        qint64 key = 0;
        qint64 cases = 0;
        qint64 examined = 0;
        qint64 hits = 0;
    };

    [[nodiscard]] QRectF squareOf(const QPoint& place) const;
    [[nodiscard]] QColor fillOf(const QString& country) const;
    void choose(const QString& country);
    void step(const QPoint& by);

    QHash<QString, Country> m_countries;
    double m_highest = 0; // hit rate of the brightest square
    qint64 m_chosen = 0;
    QString m_focused; // by the keyboard
};

} // namespace portlight::widgets
