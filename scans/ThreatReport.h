// A DICOS Threat Detection Report (NEMA IIC 1, SOP 1.2.840.10008.5.1.4.1.1.501.3) in the program's own terms.
#pragma once

#include "inspection/Finding.h"
#include "scans/Volume.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::scans {

enum class AlarmDecision { Unknown, Alarm, Clear };

// What the boxes and masks of a report are measured in. A report file counts voxels of the scan it speaks of; they become
// millimetres once that scan is at hand (placeReport in scans/ReportPlacement.h).
enum class ReportSpace { ScanVoxels, World };

// One Potential Threat Object. `finding` carries the box, label and numbers; the mask marks its voxels where the report
// has one.
struct PotentialThreatObject
{
    int id = 0; // Potential Threat Object ID (4010,1010)
    inspection::Finding finding;
    QString category;              // ATD Assessment threat category, e.g. "EXPLOSIVE", "WEAPON"
    QString ability;               // ATD ability assessment, e.g. "SHIELD"
    QString referencedInstanceUid; // SOP instance the box lies in; empty when the report names none
    Volume mask;                   // UInt8, 0 or 1, placed in the scan's world; null when there is none
};

struct ThreatReport
{
    AlarmDecision decision = AlarmDecision::Unknown;
    QString detectorName; // machine and algorithm, as the report states them
    QDateTime time;
    QStringList referencedInstanceUids; // scans the report speaks of
    ReportSpace space = ReportSpace::World;
    QVector<PotentialThreatObject> objects;
};

} // namespace portlight::scans
