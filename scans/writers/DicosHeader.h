// What a DICOS file says of the machine, the object and the occasion, beside its pixels.
#pragma once

#include "scans/Volume.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace portlight::scans {

// OOI Type (4010,1042).
enum class InspectedObject { Baggage, Cargo, Vehicle };

// Scan Type (4010,1048).
enum class ScanPurpose { Operational, Training, Test };

// Empty texts are written as "unknown" where the standard wants a value, and left out otherwise. Empty UIDs are made
// anew; give the same study and frame of reference to files that show one object in one pass of the machine.
struct DicosHeader
{
    QString manufacturer = QStringLiteral("Portlight");
    QString deviceModel;
    QString deviceSerial;
    QString softwareVersion;
    QString station;
    QString location;
    QString objectId; // container, bag or parcel identifier
    InspectedObject object = InspectedObject::Cargo;
    ScanPurpose purpose = ScanPurpose::Operational;
    QDateTime acquired; // invalid: now
    std::optional<double> lowEnergyKvp;
    std::optional<double> highEnergyKvp; // also of a single-energy machine
    QString studyInstance;
    QString seriesInstance;
    QString frameOfReference;
};

// A file that was written and how other files may refer to it.
struct WrittenInstance
{
    QString path;
    QString sopClass;
    QString sopInstance;
    EnergyLevel energy = EnergyLevel::Single;
};

} // namespace portlight::scans
