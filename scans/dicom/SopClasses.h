// What a file is by its SOP Class UID (PS3.4, annex B; NEMA IIC 1, annex B).
#pragma once

#include <QString>

namespace portlight::scans {

enum class DicomKind {
    Volume,       // frames are slices
    Radiograph,   // frames are pictures
    ThreatReport, // DICOS TDR
    Other         // no pictures of the kind an officer reads
};

[[nodiscard]] DicomKind dicomKindOf(const QString& sopClass);
[[nodiscard]] bool isDicos(const QString& sopClass);
[[nodiscard]] bool isCt(const QString& sopClass); // medical CT, enhanced included: Hounsfield unless stated otherwise
[[nodiscard]] bool isSegmentation(const QString& sopClass);
// "DICOS CT", "DICOM CT", "DICOM"; of what the class is, for the officer.
[[nodiscard]] QString describeSopClass(const QString& sopClass);
// A translated noun for a class that holds no image ("a structured report"), empty when unknown.
[[nodiscard]] QString describeNonImage(const QString& sopClass);

} // namespace portlight::scans
