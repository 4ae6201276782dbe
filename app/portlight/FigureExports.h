// The port's figures as files: a chart's numbers as CSV, its picture as PNG, all of them as a PDF report. GUI thread.
#pragma once

#include "inspection/Result.h"
#include "widgets/figures/FiguresFeed.h"

#include <QImage>

#include <functional>

namespace portlight::app {

using ChartPicture = std::function<QImage(const QString& chart)>;

// Each writes the file whole or not at all; Storage with one sentence when that fails.
[[nodiscard]] inspection::Result<void> writeFigureCsv(const risk::FigureTable& table, const QString& path);
[[nodiscard]] inspection::Result<void> writeFigurePicture(const QImage& picture, const QString& path);
// A4: what was filtered, the figures over all, then each chart with its picture and numbers.
[[nodiscard]] inspection::Result<void> writeFiguresReport(const widgets::FiguresPage& page, const QString& station,
                                                          const ChartPicture& pictureOf, const QString& path);

} // namespace portlight::app
