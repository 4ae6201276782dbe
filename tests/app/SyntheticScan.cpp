#include "tests/app/SyntheticScan.h"

#include <QFile>

#include <cstdint>
#include <vector>

namespace portlight::tests {

bool writeBall(const QString& path, int side)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(
        QStringLiteral(
            "NRRD0004\ntype: short\ndimension: 3\nspace: left-posterior-superior\nsizes: %1 %1 %1\n"
            "space directions: (2,0,0) (0,2,0) (0,0,2)\nspace origin: (0,0,0)\nencoding: raw\nendian: little\n\n")
            .arg(side)
            .toLatin1());
    std::vector<std::int16_t> voxels;
    voxels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    const double half = side / 2.0;
    for (int k = 0; k < side; ++k) {
        for (int j = 0; j < side; ++j) {
            for (int i = 0; i < side; ++i) {
                const double r = std::hypot(i - half, j - half, k - half) / half;
                voxels.push_back(static_cast<std::int16_t>(r < 0.25 ? 1800 : r < 0.8 ? 40 : -1000));
            }
        }
    }
    const auto bytes = static_cast<qint64>(voxels.size()) * static_cast<qint64>(sizeof(std::int16_t));
    return file.write(reinterpret_cast<const char*>(voxels.data()), bytes) == bytes;
}

} // namespace portlight::tests
