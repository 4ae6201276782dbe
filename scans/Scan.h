// One scan as read from a file or folder: volumes, radiographs or a report, with what the file says of itself.
#pragma once

#include "scans/Radiograph.h"
#include "scans/ThreatReport.h"
#include "scans/Volume.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::scans {

enum class ScanKind { Volume, Radiograph, Report, Other };

[[nodiscard]] QString toString(ScanKind kind); // "volume", "radiograph", "report", "other"

struct ScanMetadata
{
    QString sopClass;       // DICOM SOP Class UID, empty for other formats
    QString sopInstance;    // DICOM SOP Instance UID (the first one of a series)
    QString seriesInstance; // DICOM Series Instance UID
    QString transferSyntax; // UID as stored, before decoding
    QString format;         // "DICOS CT", "DICOM series", "TIFF", "NRRD", ...
    QString manufacturer;
    QString deviceModel;
    QString objectId; // object of inspection: container or bag identifier, if the file names one
    QDateTime acquired;
    QStringList warnings; // gaps, gantry tilt, mixed series...: one translated sentence each
};

struct Scan
{
    ScanKind kind = ScanKind::Other;
    ScanMetadata metadata;
    QVector<Volume> volumes;         // several: sections or energies
    QVector<Radiograph> radiographs; // several: views
    std::optional<ThreatReport> report;
};

} // namespace portlight::scans
