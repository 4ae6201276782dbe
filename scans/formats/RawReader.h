// Raw voxels with a header of one of three kinds (docs/scan-formats.md): a JSON note `NAME.json` beside `NAME`, size
// and type in the file's own name, or a Voreen `.vvd`.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>

#include <optional>

namespace portlight::scans {

// What a name like "walnut_128x96x114_uint16.raw" or "teapot_256x256x178_uint8.raw.gz" states.
struct RawName
{
    QString stem; // before the size
    qint64 width = 0;
    qint64 height = 0;
    qint64 depth = 0; // 0: the name states two sizes
    QString type;
    bool compressed = false;
};
[[nodiscard]] std::optional<RawName> parseRawName(const QString& fileName);

// Whether a JSON note stands beside the file or its name describes it.
[[nodiscard]] bool hasRawHeader(const QString& path);
// `path` is the raw file. Its length must be exactly what the header says. Two sizes make a radiograph, three a volume.
[[nodiscard]] inspection::Result<Scan> readRaw(const QString& path, Progress& progress);

// `path` is the .vvd file. When the file it names is gone, a file of the same stem whose name states the same size and
// type stands in for it.
[[nodiscard]] inspection::Result<Scan> readVoreen(const QString& path, Progress& progress);
[[nodiscard]] QStringList voreenDataFiles(const QString& path);

} // namespace portlight::scans
