#include "viewers/slices/SlabImage.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace portlight::viewers {

namespace {

constexpr int rowsAtOnce = 16;

template <typename T>
class SlabRow
{
public:
    SlabRow(const scans::Volume& volume, const SlicePlane& plane, std::pair<int, int> slices, SlabMode mode)
        : m_voxels(volume.voxels<T>().data())
        , m_plane(plane)
        , m_slices(slices)
        , m_stride{1, plane.size[0], static_cast<std::ptrdiff_t>(plane.size[0]) * plane.size[1]}
        // A falling scale turns the most of the physical values into the least of the stored ones.
        , m_mode(volume.slope() >= 0.0 || mode == SlabMode::Mean ? mode
                 : mode == SlabMode::Most                        ? SlabMode::Least
                                                                 : SlabMode::Most)
        , m_sums(static_cast<std::size_t>(plane.pixels().width()))
    {
    }

    void draw(int row, const std::uint8_t* greys, uchar* out)
    {
        const int width = m_plane.pixels().width();
        std::fill(m_sums.begin(), m_sums.end(), m_mode == SlabMode::Mean ? 0 : startOf());
        const int line = m_plane.rowsReversed ? m_plane.size[m_plane.rowAxis] - 1 - row : row;
        for (int slice = m_slices.first; slice <= m_slices.second; ++slice) {
            const T* from = m_voxels + m_stride[m_plane.normalAxis] * slice + m_stride[m_plane.rowAxis] * line;
            const std::ptrdiff_t step = m_stride[m_plane.columnAxis];
            for (int column = 0; column < width; ++column) {
                add(m_sums[static_cast<std::size_t>(column)], static_cast<int>(from[column * step]));
            }
        }
        const int count = m_slices.second - m_slices.first + 1;
        for (int column = 0; column < width; ++column) {
            const int sum = m_sums[static_cast<std::size_t>(m_plane.columnsReversed ? width - 1 - column : column)];
            const int value =
                m_mode == SlabMode::Mean ? static_cast<int>(std::lround(static_cast<double>(sum) / count)) : sum;
            out[column] = greys[static_cast<std::make_unsigned_t<T>>(static_cast<T>(value))];
        }
    }

private:
    [[nodiscard]] int startOf() const { return m_mode == SlabMode::Most ? -65536 : 65536; }
    void add(int& sum, int value) const
    {
        switch (m_mode) {
        case SlabMode::Mean:
            sum += value; // 65,536 values of 16 bits do not overflow a slab of up to 32,768 slices
            break;
        case SlabMode::Most:
            sum = std::max(sum, value);
            break;
        case SlabMode::Least:
            sum = std::min(sum, value);
            break;
        }
    }

    const T* m_voxels;
    const SlicePlane& m_plane;
    std::pair<int, int> m_slices;
    std::array<std::ptrdiff_t, 3> m_stride;
    SlabMode m_mode;
    std::vector<int> m_sums;
};

} // namespace

std::pair<int, int> slabRange(const SlicePlane& plane, int slice, double thicknessMm)
{
    const int count = std::max(1, static_cast<int>(std::lround(thicknessMm / plane.spacingMm[plane.normalAxis])));
    const int first = slice - (count - 1) / 2;
    return {std::max(0, first), std::min(plane.sliceCount() - 1, first + count - 1)};
}

QImage slabImage(const scans::Volume& volume, const SlicePlane& plane, int slice, const Slab& slab,
                 const GreyTable& table)
{
    QImage image(plane.pixels(), QImage::Format_Grayscale8);
    const auto slices = slabRange(plane, slice, slab.thicknessMm);
    uchar* bits = image.bits();
    const qsizetype pitch = image.bytesPerLine();
    scans::visitVoxelType(volume.type(), [&]<typename T>(T*) {
        if constexpr (sizeof(T) <= 2) {
            const int height = plane.pixels().height();
            parallelFor((height + rowsAtOnce - 1) / rowsAtOnce, renderThreads(), [&](int group) {
                SlabRow<T> line(volume, plane, slices, slab.mode);
                for (int row = group * rowsAtOnce; row < std::min(height, (group + 1) * rowsAtOnce); ++row) {
                    line.draw(row, table.data(), bits + row * pitch);
                }
            });
        }
    });
    return image;
}

} // namespace portlight::viewers
