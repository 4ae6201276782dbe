// Names of the files that one scan with several energies or views becomes.
//
// Internal to scans/writers.
#pragma once

#include "scans/writers/DicosHeader.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <vector>

namespace portlight::scans {

// One energy: the path itself. Several: "_low" and "_high" before the suffix, or "_1", "_2", ... where that would
// repeat a name.
[[nodiscard]] QStringList outputNames(const QString& path, const std::vector<EnergyLevel>& energies);

// "folder/scan.dcs" and "top" give "folder/scan_top.dcs".
[[nodiscard]] QString withNamePart(const QString& path, const QString& part);

void removeOutputs(const QVector<WrittenInstance>& written);

} // namespace portlight::scans
