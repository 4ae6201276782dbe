#include "viewers/slices/SliceImage.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace portlight::viewers {

using scans::Volume;
using scans::VoxelType;

namespace {

// Where pixel (0, 0) of the picture lies in the buffer, and the steps to the next column and row.
struct Walk
{
    std::ptrdiff_t start = 0;
    std::ptrdiff_t perColumn = 1;
    std::ptrdiff_t perRow = 1;
};

Walk walkOf(const SlicePlane& plane, int slice)
{
    const std::array<std::ptrdiff_t, 3> stride{1, plane.size[0],
                                               static_cast<std::ptrdiff_t>(plane.size[0]) * plane.size[1]};
    Walk walk;
    walk.start = stride[plane.normalAxis] * slice;
    walk.perColumn = stride[plane.columnAxis];
    walk.perRow = stride[plane.rowAxis];
    if (plane.columnsReversed) {
        walk.start += walk.perColumn * (plane.size[plane.columnAxis] - 1);
        walk.perColumn = -walk.perColumn;
    }
    if (plane.rowsReversed) {
        walk.start += walk.perRow * (plane.size[plane.rowAxis] - 1);
        walk.perRow = -walk.perRow;
    }
    return walk;
}

template <typename T>
void fill(const Volume& volume, const Walk& walk, const std::uint8_t* greys, QImage& image)
{
    if constexpr (sizeof(T) <= 2) {
        constexpr std::ptrdiff_t columnsAhead = 24;
        const bool sparse = std::abs(walk.perColumn) > 1;
        const auto ahead =
            static_cast<std::uintptr_t>(columnsAhead * walk.perColumn * static_cast<std::ptrdiff_t>(sizeof(T)));
        const T* voxels = volume.voxels<T>().data() + walk.start;
        uchar* bits = image.bits();
        const qsizetype pitch = image.bytesPerLine();
        const auto drawRow = [&](int row) {
            const T* from = voxels + row * walk.perRow;
            uchar* to = bits + row * pitch;
            for (int column = 0; column < image.width(); ++column) {
                const T* voxel = from + column * walk.perColumn;
                if (sparse) { // every voxel lies in a memory line of its own: ask for the later ones in time
                    __builtin_prefetch(reinterpret_cast<const void*>(reinterpret_cast<std::uintptr_t>(voxel) + ahead));
                }
                to[column] = greys[static_cast<std::make_unsigned_t<T>>(*voxel)];
            }
        };
        // Along memory one core is as quick as several; across it each waits for memory of its own.
        constexpr int rowsAtOnce = 32;
        const int pieces = sparse ? (image.height() + rowsAtOnce - 1) / rowsAtOnce : 1;
        parallelFor(pieces, renderThreads(), [&](int piece) {
            const int first = sparse ? piece * rowsAtOnce : 0;
            const int last = sparse ? std::min(first + rowsAtOnce, image.height()) : image.height();
            for (int row = first; row < last; ++row) {
                drawRow(row);
            }
        });
    }
}

} // namespace

GreyTable::GreyTable(const Volume& volume, const ValueWindow& window, GreyDirection direction)
    : GreyTable(volume.type(), volume.slope(), volume.intercept(), window, direction)
{
}

GreyTable::GreyTable(VoxelType type, double slope, double intercept, const ValueWindow& window, GreyDirection direction)
{
    Q_ASSERT(scans::bytesPerVoxel(type) <= 2);
    const int count = scans::bytesPerVoxel(type) == 1 ? 256 : 65536;
    const bool isSigned = type == VoxelType::Int8 || type == VoxelType::Int16;
    m_greys.resize(static_cast<std::size_t>(count));
    const double perUnit = 255.0 / std::max(window.width(), 1e-12);
    for (int pattern = 0; pattern < count; ++pattern) {
        const int stored = isSigned && pattern >= count / 2 ? pattern - count : pattern;
        const double place = (slope * stored + intercept - window.low) * perUnit;
        const auto grey = static_cast<std::uint8_t>(std::clamp(place + 0.5, 0.0, 255.0));
        m_greys[static_cast<std::size_t>(pattern)] =
            direction == GreyDirection::DenseIsBright ? grey : static_cast<std::uint8_t>(255 - grey);
    }
}

QImage sliceImage(const Volume& volume, const SlicePlane& plane, int slice, const GreyTable& table)
{
    Q_ASSERT(slice >= 0 && slice < plane.sliceCount());
    QImage image(plane.pixels(), QImage::Format_Grayscale8);
    const Walk walk = walkOf(plane, slice);
    scans::visitVoxelType(volume.type(), [&]<typename T>(T*) { fill<T>(volume, walk, table.data(), image); });
    return image;
}

QImage colouredSlice(const Volume& low, const Volume& high, const SlicePlane& plane, int slice, const GreyTable& table,
                     const PairColour& colour)
{
    Q_ASSERT(low.geometry().size == high.geometry().size);
    const QImage grey = sliceImage(high, plane, slice, table);
    QImage image(grey.size(), QImage::Format_RGB32);
    const Walk walk = walkOf(plane, slice);
    scans::visitVoxelType(low.type(), [&]<typename L>(L*) {
        scans::visitVoxelType(high.type(), [&]<typename H>(H*) {
            const L* lows = low.voxels<L>().data() + walk.start;
            const H* highs = high.voxels<H>().data() + walk.start;
            for (int row = 0; row < image.height(); ++row) {
                auto* to = reinterpret_cast<QRgb*>(image.scanLine(row));
                const uchar* greys = grey.constScanLine(row);
                for (int column = 0; column < image.width(); ++column) {
                    const std::ptrdiff_t at = row * walk.perRow + column * walk.perColumn;
                    to[column] = colour(low.toPhysical(static_cast<double>(lows[at])),
                                        high.toPhysical(static_cast<double>(highs[at])), greys[column]);
                }
            }
        });
    });
    return image;
}

} // namespace portlight::viewers
