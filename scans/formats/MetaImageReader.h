// MetaImage volumes and radiographs (.mha with the data inside, .mhd with the data beside it), as ITK writes them.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>
#include <QStringList>

namespace portlight::scans {

// Whether these first bytes of a file open a MetaImage header.
[[nodiscard]] bool isMetaImage(const QByteArray& firstBytes);
[[nodiscard]] inspection::Result<Scan> readMetaImage(const QString& path, Progress& progress);
[[nodiscard]] QStringList metaImageDataFiles(const QString& path);

} // namespace portlight::scans
