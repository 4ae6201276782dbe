#include "viewers/radiograph/RadiographPyramid.h"

#include "viewers/volume/DisplayVolume.h"
#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using scans::Radiograph;
using scans::RadiographLayer;
using scans::VoxelBuffer;

namespace {

constexpr int smallestLevel = 256; // pixels along the longer side
constexpr int rowsPerPiece = 64;

// The pairs of one channel: what nearly all radiographs are, in a loop that the compiler turns into wide instructions.
template <typename T>
void halvePairs(const T* upper, const T* lower, T* out, int pairs)
{
    for (int x = 0; x < pairs; ++x) {
        const int sum = upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1];
        out[x] = static_cast<T>((sum + 2) >> 2);
    }
}

// Means of two by two pixels; an odd last column or row stands for itself.
template <typename T>
void halve(const T* from, QSize size, T* to, QSize half, int channels, int threads)
{
    const int pieces = (half.height() + rowsPerPiece - 1) / rowsPerPiece;
    parallelFor(pieces, threads, [&](int piece) {
        const int last = std::min(half.height(), (piece + 1) * rowsPerPiece);
        for (int y = piece * rowsPerPiece; y < last; ++y) {
            const std::ptrdiff_t stride = static_cast<std::ptrdiff_t>(size.width()) * channels;
            const T* upper = from + 2 * y * stride;
            const T* lower = 2 * y + 1 < size.height() ? upper + stride : upper;
            T* out = to + static_cast<std::ptrdiff_t>(y) * half.width() * channels;
            const int pairs = channels == 1 ? size.width() / 2 : 0;
            halvePairs(upper, lower, out, pairs);
            for (int x = pairs; x < half.width(); ++x) {
                const int left = 2 * x * channels;
                const int right = 2 * x + 1 < size.width() ? left + channels : left;
                for (int c = 0; c < channels; ++c) {
                    const int sum = upper[left + c] + upper[right + c] + lower[left + c] + lower[right + c];
                    out[x * channels + c] = static_cast<T>((sum + 2) >> 2);
                }
            }
        }
    });
}

std::optional<RadiographPlane> planeOf(const RadiographLayer& layer, const Radiograph& radiograph,
                                       const std::atomic<bool>& cancelled)
{
    RadiographPlane plane;
    plane.role = layer.role;
    plane.channels = layer.role == scans::LayerRole::Rgb ? 3 : 1;
    plane.inverted = layer.inverted;
    plane.attenuation = layer.attenuation;
    const std::size_t count = static_cast<std::size_t>(radiograph.width) * static_cast<std::size_t>(radiograph.height) *
                              static_cast<std::size_t>(plane.channels);
    if (!layer.pixels || layer.pixels->count() != count) {
        return std::nullopt;
    }
    scans::VolumeGeometry flat;
    flat.size = {radiograph.width * plane.channels, radiograph.height, 1};
    const scans::Volume asStored(flat, layer.pixels, layer.slope, layer.intercept, scans::ValueUnit::None);
    const scans::Volume shown =
        scans::bytesPerVoxel(asStored.type()) <= 2 ? asStored : narrowedVolume(asStored, cancelled);
    if (shown.isNull()) {
        return std::nullopt;
    }
    plane.slope = shown.slope();
    plane.intercept = shown.intercept();
    plane.type = shown.type();
    plane.sortedSamples = ValueStatistics::of(shown).sorted();
    const auto holder = std::make_shared<const scans::Volume>(shown); // keeps the buffer alive
    plane.levels.push_back({holder, &holder->buffer()});
    return plane;
}

bool addLevels(RadiographPlane& plane, const std::vector<QSize>& sizes, int threads, const std::atomic<bool>& cancelled)
{
    for (std::size_t level = 1; level < sizes.size() && !cancelled.load(); ++level) {
        const QSize size = sizes[level - 1];
        const QSize half = sizes[level];
        auto made = VoxelBuffer::allocate(plane.type, static_cast<std::size_t>(half.width()) *
                                                          static_cast<std::size_t>(half.height()) *
                                                          static_cast<std::size_t>(plane.channels));
        if (!made) {
            return false;
        }
        scans::visitVoxelType(plane.type, [&]<typename T>(T*) {
            if constexpr (sizeof(T) <= 2) {
                halve<T>(plane.levels.back()->as<T>().data(), size, (*made)->template as<T>().data(), half,
                         plane.channels, threads);
            }
        });
        plane.levels.push_back(std::move(*made));
    }
    return !cancelled.load();
}

} // namespace

double RadiographPlane::quantile(double share) const
{
    if (sortedSamples.empty()) {
        return 0.0;
    }
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(sortedSamples.size() - 1);
    return static_cast<double>(sortedSamples[static_cast<std::size_t>(place)]);
}

std::shared_ptr<const RadiographPyramid> RadiographPyramid::build(const Radiograph& radiograph, int threads,
                                                                  const std::atomic<bool>& cancelled)
{
    if (radiograph.width <= 0 || radiograph.height <= 0) {
        return nullptr;
    }
    std::shared_ptr<RadiographPyramid> result(new RadiographPyramid);
    result->m_radiograph = radiograph;
    QSize size(radiograph.width, radiograph.height);
    result->m_sizes.push_back(size);
    while (std::max(size.width(), size.height()) > smallestLevel) {
        size = QSize((size.width() + 1) / 2, (size.height() + 1) / 2);
        result->m_sizes.push_back(size);
    }
    for (const RadiographLayer& layer : radiograph.layers) {
        auto plane = planeOf(layer, radiograph, cancelled);
        if (!plane || !addLevels(*plane, result->m_sizes, threads, cancelled)) {
            return nullptr;
        }
        result->m_planes.push_back(std::move(*plane));
    }
    return result->m_planes.empty() ? nullptr : result;
}

const RadiographPlane* RadiographPyramid::plane(scans::LayerRole role) const
{
    const auto found = std::find_if(m_planes.begin(), m_planes.end(),
                                    [role](const RadiographPlane& plane) { return plane.role == role; });
    return found == m_planes.end() ? nullptr : &*found;
}

double RadiographPyramid::valueAt(const RadiographPlane& plane, int width, int x, int y, int channel)
{
    const std::size_t at =
        (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) *
            static_cast<std::size_t>(plane.channels) +
        static_cast<std::size_t>(channel);
    return scans::visitVoxelType(plane.type, [&]<typename T>(T*) {
        return plane.slope * static_cast<double>(plane.levels.front()->as<T>()[at]) + plane.intercept;
    });
}

std::size_t RadiographPyramid::overheadBytes() const
{
    std::size_t bytes = 0;
    for (const RadiographPlane& plane : m_planes) {
        for (std::size_t level = 1; level < plane.levels.size(); ++level) {
            bytes += plane.levels[level]->byteCount();
        }
    }
    return bytes;
}

} // namespace portlight::viewers
