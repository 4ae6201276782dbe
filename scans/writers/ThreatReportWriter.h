// Findings as a DICOS Threat Detection Report (NEMA IIC 1 v02A; SOP Class 1.2.840.10008.5.1.4.1.1.501.3): one Potential
// Threat Object a finding, with its box, assessment and numbers, pointing at the scan it lies in.
//
// Positions are written as scanners write them: Threat ROI Base and Extents and the two corners of Bounding Polygon
// count voxels (pixels) of the referenced image, voxel i filling [i, i + 1). Mass is in grams, density in g/cm3, volume
// in cm3.
#pragma once

#include "inspection/Finding.h"
#include "inspection/Result.h"
#include "scans/ThreatReport.h"
#include "scans/writers/DicosHeader.h"

#include <QString>
#include <QVector>

#include <optional>

namespace portlight::scans {

struct ReferencedInstance
{
    QString sopClass;
    QString sopInstance;
};

// The scan that a report speaks of.
struct ReportTarget
{
    QVector<ReferencedInstance> instances;  // every energy or section; at least one
    std::optional<VolumeGeometry> geometry; // of a volume: turns boxes in millimetres into voxels
};

// TDR Type (4010,1027).
enum class ReportAuthor { Machine, Operator };

// Findings without box and rectangle are written without a position. Masks are written where they lie on the target's
// own grid. Errors: BadInput (nothing referenced, more than 65,535 findings), Storage.
[[nodiscard]] inspection::Result<WrittenInstance> writeThreatReport(const ThreatReport& report,
                                                                    const ReportTarget& target, ReportAuthor author,
                                                                    const DicosHeader& header, const QString& path);

// A report of these findings: Alarm when one of them alarms, else Clear.
[[nodiscard]] ThreatReport reportOf(const QVector<inspection::Finding>& findings, const QString& detectorName);

} // namespace portlight::scans
