// Something in a scan that deserves a look: drawn by an officer, found by a detector, or read from a Threat Detection
// Report.
#pragma once

#include "inspection/Identifiers.h"

#include <QJsonObject>
#include <QRectF>
#include <QString>

#include <array>
#include <optional>

namespace portlight::inspection {

enum class FindingSource { Officer, Detector, ThreatReport };

// Alarm: looks like a threat. Clear: looked at and found harmless. Unknown: could not be seen through (shield).
enum class FindingAssessment { Alarm, Clear, Unknown };

// An axis-aligned box in the scan's own millimetres (LPS, see scans/VolumeGeometry.h); min <= max on each axis.
struct BoxMm
{
    std::array<double, 3> min{};
    std::array<double, 3> max{};
    bool operator==(const BoxMm&) const = default;
};

struct Finding
{
    FindingId id;
    FindingSource source = FindingSource::Officer;
    FindingAssessment assessment = FindingAssessment::Alarm;
    QString label;                   // class name, e.g. "firearm", "blade", "explosive"
    QString description;             // free text of the source
    std::optional<double> score;     // 0..1, detectors only
    std::optional<BoxMm> box;        // in a volume
    std::optional<QRectF> rectangle; // in a radiograph: pixels of the scan, x right, y down
    int layer = 0;                   // which volume or radiograph of the scan it lies in
    std::optional<double> massGrams;
    std::optional<double> densityGramsPerCm3;
    std::optional<double> volumeCm3;
    std::optional<double> effectiveZ; // two energies only

    bool operator==(const Finding&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Finding fromJson(const QJsonObject& object);
};

} // namespace portlight::inspection
