// What a chart of shares shows of its table, and what any chart can be filtered by. GUI thread.
#pragma once

#include "risk/figures/FigureTable.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace portlight::widgets {

// One bar: a share of 0 to 1 with its 95% interval.
struct FigureShare
{
    QString label;
    qint64 key = 0; // to filter by, 0 where there is none
    double value = 0;
    double low = 0;
    double high = 0;
    qint64 weight = 0; // how many were examined
};

// How many bars a chart of shares shows; the rest is in the exports.
constexpr int mostBars = 7;

// `name` as risk::figureNames(): the rows with the most examined, least first, as a chart counts from the bottom.
[[nodiscard]] QVector<FigureShare> sharesOf(const QString& name, const risk::FigureTable& table);

// Label and key of every bar that a click filters by, in the order in which one reads them; empty for charts that
// filter nothing.
[[nodiscard]] QVector<QPair<QString, qint64>> filtersOf(const QString& name, const risk::FigureTable& table);

} // namespace portlight::widgets
