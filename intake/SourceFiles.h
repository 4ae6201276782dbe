// What intake does with the files of a scan as they lie on the disk.
//
// Internal to intake/.
#pragma once

#include "scans/ScanReader.h"

#include <QString>
#include <QStringList>

namespace portlight::intake {

// All that a scan consists of: a header with its data in a file of its own needs both.
[[nodiscard]] QStringList filesOf(const scans::ScanSource& source);

// By its name or its first bytes, whether or not it can be read.
[[nodiscard]] bool isMeantAsScan(const QString& path);

// Removes the folder and those in it as far as they are empty.
void removeEmptyFolders(const QString& path);

} // namespace portlight::intake
