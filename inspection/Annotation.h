// A mark an officer leaves on a scan: kept in the scan's own coordinates, so it stands in every view.
#pragma once

#include "inspection/Identifiers.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <array>

namespace portlight::inspection {

enum class AnnotationKind { Box, Ruler, Marker };

struct Annotation
{
    QUuid id;
    QString scan; // content hash of the scan, lower-case hex SHA-256
    AnnotationKind kind = AnnotationKind::Box;
    int layer = 0;                         // which volume or radiograph of the scan
    bool inPixels = false;                 // radiographs: points are {x, y, 0} in pixels; volumes: millimetres, LPS
    QVector<std::array<double, 3>> points; // Box: two opposite corners; Ruler: two ends; Marker: one
    QString text;

    bool operator==(const Annotation&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Annotation fromJson(const QJsonObject& object);
};

} // namespace portlight::inspection
