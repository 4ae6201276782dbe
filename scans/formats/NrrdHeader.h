// The text header of an NRRD file, parsed and nothing more (http://teem.sourceforge.net/nrrd/format.html).
#pragma once

#include "inspection/Result.h"
#include "scans/VoxelType.h"
#include "scans/formats/VoxelFiles.h"

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace portlight::scans {

struct NrrdAxis
{
    qint64 size = 0;
    std::optional<double> spacing;                  // in the file's own unit
    std::optional<std::array<double, 3>> direction; // space direction, padded with zeros; nothing for "none"
    std::optional<double> minimum;                  // axis mins / axis maxs
    std::optional<double> maximum;
    bool cellCentred = true;
    QString kind; // lower case
    QString unit; // "units" field, quotes removed
};

struct NrrdHeader
{
    enum Stated : unsigned { HasType = 1, HasEncoding = 2 };

    std::vector<NrrdAxis> axes; // fastest first, 1 to 16
    VoxelType type = VoxelType::UInt8;
    VoxelEncoding encoding = VoxelEncoding::Raw;
    QSysInfo::Endian byteOrder = QSysInfo::LittleEndian;
    QString space;          // lower case, long form ("left-posterior-superior"); empty when absent
    int spaceDimension = 0; // 0 when the header states no space
    std::array<double, 3> spaceOrigin{};
    QStringList spaceUnits;
    QString sampleUnits;
    qint64 lineSkip = 0;
    qint64 byteSkip = 0;
    QStringList dataFiles; // names as written; empty when the data follow the header
    qint64 dataOffset = 0; // where they follow
    QHash<QString, QString> keyValues;
    unsigned stated = 0; // which of the fields without a default were seen
};

// Reads from the file's start to the blank line or its end. Errors: BadInput with the line at fault, Unsupported for
// bzip2 data or block types.
[[nodiscard]] inspection::Result<NrrdHeader> parseNrrdHeader(QFile& file);

} // namespace portlight::scans
