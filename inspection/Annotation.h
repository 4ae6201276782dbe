// A mark an officer leaves on a scan: kept in the scan's own coordinates, so it stands in every view.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Measurement.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <array>
#include <optional>

namespace portlight::inspection {

// A kind that a program does not know yet is read as a marker. New kinds are appended.
enum class AnnotationKind {
    Box,     // two opposite corners
    Ruler,   // two ends
    Marker,  // one point
    Sphere,  // its centre and a point of its surface
    Polygon, // the corners of an outline on one slice
    Angle,   // end of a leg, corner, end of the other leg
    Object,  // segmented: the voxel clicked, then two opposite corners around the thing
    View,    // a bookmark: where it looked, and how in `view`
    Picture  // a picture kept with the case: what it showed in the middle, and the file in `picture`
};

struct Annotation
{
    QUuid id;
    QString scan; // content hash of the scan, lower-case hex SHA-256
    AnnotationKind kind = AnnotationKind::Box;
    int layer = 0;                         // which volume or radiograph of the scan
    bool inPixels = false;                 // radiographs: points are {x, y, 0} in pixels; volumes: millimetres, LPS
    QVector<std::array<double, 3>> points; // see AnnotationKind
    QString text;
    std::optional<Measurement> measured; // Box, Sphere, Polygon and Object of a volume
    QJsonObject view;                    // View: what viewers::ViewBookmark reads and writes; Object: how it was grown
    QString picture;                     // Picture: SHA-256 of the PNG in the scan store

    bool operator==(const Annotation&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Annotation fromJson(const QJsonObject& object);
};

} // namespace portlight::inspection
