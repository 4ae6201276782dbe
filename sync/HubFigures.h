// The port's figures over all ports of a hub, summed by the hub itself (hub.figures, resources/hub/0005_figures.sql).
#pragma once

#include "inspection/Result.h"

#include <QString>
#include <QVector>

#include <array>

namespace portlight::sync {

class HubConnection;

struct HubFigure
{
    QString value; // of the chart's dimension; empty where cases have none
    // Cases, decided, wait s, look s, examined, hits, model examined and hits, drawn examined and hits, holds,
    // approved, rejected: in the order of risk::Figure.
    std::array<qint64, 13> sums{};
};

// "all", "port", "station", "lane", "officer", "chapter", "origin", "route", "month" (in UTC).
[[nodiscard]] QStringList hubFigureNames();
// BadInput for another name; Refused for whoever is not enrolled as an auditor.
[[nodiscard]] inspection::Result<QVector<HubFigure>> hubFigures(HubConnection& hub, const QString& chart);

} // namespace portlight::sync
