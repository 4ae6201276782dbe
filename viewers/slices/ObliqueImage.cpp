#include "viewers/slices/ObliqueImage.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace portlight::viewers {

namespace {

constexpr int rowsAtOnce = 16;
constexpr int fractionBits = 16; // of a position
constexpr int shareBits = 8;     // of an interpolation

// Columns [first, last) of a row that lie inside the volume.
struct Span
{
    int first = 0;
    int last = 0;
};

Span spanOf(const std::array<double, 3>& start, const std::array<double, 3>& step, const std::array<int, 3>& size,
            int width)
{
    double first = 0.0;
    double last = width - 1.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double most = size[axis] - 1.0 - 1e-3; // there is a neighbour to interpolate with
        if (std::abs(step[axis]) < 1e-9) {
            if (start[axis] < 0.0 || start[axis] > most) {
                return {};
            }
            continue;
        }
        const double a = -start[axis] / step[axis];
        const double b = (most - start[axis]) / step[axis];
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
    }
    const Span span{static_cast<int>(std::ceil(first)), static_cast<int>(std::floor(last)) + 1};
    return span.first < span.last ? span : Span{};
}

template <typename T>
class ObliqueRow
{
public:
    ObliqueRow(const scans::Volume& volume, const ObliquePlane& plane, const std::uint8_t* greys)
        : m_voxels(volume.voxels<T>().data())
        , m_size(volume.geometry().size)
        , m_slice(static_cast<std::ptrdiff_t>(m_size[0]) * m_size[1])
        , m_plane(plane)
        , m_greys(greys)
    {
    }

    void draw(int row, uchar* out) const
    {
        std::array<double, 3> start{};
        std::array<std::int32_t, 3> step{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            start[axis] = m_plane.first[axis] + row * m_plane.perRow[axis];
            step[axis] = fixed(m_plane.perColumn[axis]);
        }
        const int width = m_plane.size.width();
        const Span span = spanOf(start, m_plane.perColumn, m_size, width);
        std::fill_n(out, span.first, uchar{0});
        std::fill(out + span.last, out + width, uchar{0});
        std::array<std::int32_t, 3> at{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            at[axis] = fixed(start[axis] + span.first * m_plane.perColumn[axis]);
        }
        for (int column = span.first; column < span.last; ++column) {
            out[column] = m_greys[static_cast<std::make_unsigned_t<T>>(valueAt(at))];
            for (std::size_t axis = 0; axis < 3; ++axis) {
                at[axis] += step[axis];
            }
        }
    }

private:
    static std::int32_t fixed(double value)
    {
        return static_cast<std::int32_t>(std::lround(value * (1 << fractionBits)));
    }

    // The whole voxel below a position; rounding over a row may leave the volume by a hair.
    [[nodiscard]] std::ptrdiff_t voxelOf(std::int32_t at, std::size_t axis) const
    {
        return std::clamp(at >> fractionBits, 0, m_size[axis] - 2);
    }

    static int mixed(int a, int b, int share) { return a + (((b - a) * share) >> shareBits); }

    [[nodiscard]] T valueAt(const std::array<std::int32_t, 3>& at) const
    {
        const auto share = [&](std::size_t axis) {
            return (at[axis] >> (fractionBits - shareBits)) & ((1 << shareBits) - 1);
        };
        const T* near = m_voxels + voxelOf(at[0], 0) + voxelOf(at[1], 1) * m_size[0] + voxelOf(at[2], 2) * m_slice;
        const T* far = near + m_slice;
        const int width = m_size[0];
        const int nearValue =
            mixed(mixed(near[0], near[1], share(0)), mixed(near[width], near[width + 1], share(0)), share(1));
        const int farValue =
            mixed(mixed(far[0], far[1], share(0)), mixed(far[width], far[width + 1], share(0)), share(1));
        return static_cast<T>(mixed(nearValue, farValue, share(2)));
    }

    const T* m_voxels;
    std::array<int, 3> m_size;
    std::ptrdiff_t m_slice;
    const ObliquePlane& m_plane;
    const std::uint8_t* m_greys;
};

} // namespace

QImage obliqueImage(const scans::Volume& volume, const ObliquePlane& plane, const GreyTable& table)
{
    QImage image(plane.size, QImage::Format_Grayscale8);
    uchar* bits = image.bits();
    const qsizetype pitch = image.bytesPerLine();
    const int height = plane.size.height();
    scans::visitVoxelType(volume.type(), [&]<typename T>(T*) {
        if constexpr (sizeof(T) <= 2) {
            const ObliqueRow<T> line(volume, plane, table.data());
            parallelFor((height + rowsAtOnce - 1) / rowsAtOnce, renderThreads(), [&](int group) {
                for (int row = group * rowsAtOnce; row < std::min(height, (group + 1) * rowsAtOnce); ++row) {
                    line.draw(row, bits + row * pitch);
                }
            });
        }
    });
    return image;
}

QImage colouredOblique(const scans::Volume& low, const scans::Volume& high, const ObliquePlane& plane,
                       const GreyTable& table, const PairColour& colour)
{
    Q_ASSERT(low.geometry().size == high.geometry().size);
    const QImage grey = obliqueImage(high, plane, table);
    QImage image(grey.size(), QImage::Format_RGB32);
    uchar* bits = image.bits();
    const qsizetype pitch = image.bytesPerLine();
    const std::array<int, 3>& size = high.geometry().size;
    scans::visitVoxelType(low.type(), [&]<typename L>(L*) {
        scans::visitVoxelType(high.type(), [&]<typename H>(H*) {
            const L* lows = low.voxels<L>().data();
            const H* highs = high.voxels<H>().data();
            const auto drawRow = [&](int row) {
                auto* to = reinterpret_cast<QRgb*>(bits + row * pitch);
                const uchar* greys = grey.constScanLine(row);
                for (int column = 0; column < image.width(); ++column) {
                    std::array<int, 3> at{};
                    bool inside = true;
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        at[axis] = static_cast<int>(
                            std::lround(plane.first[axis] + row * plane.perRow[axis] + column * plane.perColumn[axis]));
                        inside = inside && at[axis] >= 0 && at[axis] < size[axis];
                    }
                    const std::ptrdiff_t voxel =
                        (static_cast<std::ptrdiff_t>(at[2]) * size[1] + at[1]) * size[0] + at[0];
                    to[column] = inside ? colour(low.toPhysical(static_cast<double>(lows[voxel])),
                                                 high.toPhysical(static_cast<double>(highs[voxel])), greys[column])
                                        : qRgb(0, 0, 0);
                }
            };
            parallelFor((image.height() + rowsAtOnce - 1) / rowsAtOnce, renderThreads(), [&](int group) {
                for (int row = group * rowsAtOnce; row < std::min(image.height(), (group + 1) * rowsAtOnce); ++row) {
                    drawRow(row);
                }
            });
        });
    });
    return image;
}

} // namespace portlight::viewers
