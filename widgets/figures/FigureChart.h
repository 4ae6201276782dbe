// One chart of the port's figures, drawn by QtCharts in the desk's colours: bars with their 95% interval for shares,
// stacked bars over the hours, lines over the months. GUI thread.
#pragma once

#include "risk/figures/FigureTable.h"

#include <QtCharts/QChart>

#include <functional>
#include <memory>

namespace portlight::widgets {

// `name` as risk::figureNames(). `chosen` is the key that the chart's dimension is filtered by, or 0; `onKey` is called
// with the key of a bar that was clicked, where rows have keys to filter by. Empty tables give an empty chart.
[[nodiscard]] std::unique_ptr<QChart> makeFigureChart(const QString& name, const risk::FigureTable& table,
                                                      qint64 chosen, const std::function<void(qint64)>& onKey);

} // namespace portlight::widgets
