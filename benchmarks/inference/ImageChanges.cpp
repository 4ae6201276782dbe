#include "benchmarks/inference/ImageChanges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace portlight::bench {

using inference::RgbImage;

namespace {

using Random = std::mt19937_64;

double between(Random& random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random() >> 11U) * 0x1.0p-53;
}

// Sum of twelve uniform numbers: the same on every machine.
double normal(Random& random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) {
        sum += between(random, 0.0, 1.0);
    }
    return sum;
}

const std::uint8_t* pixelAt(const RgbImage& image, int x, int y)
{
    return &image.pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                          static_cast<std::size_t>(x)) *
                         3];
}

// Pixels from elsewhere in the image; white where they lie outside.
template <typename Place>
RgbImage moved(const RgbImage& image, int width, int height, const Place& place)
{
    RgbImage result{width, height, {}};
    result.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::array<int, 2> from = place(x, y);
            const bool inside = from[0] >= 0 && from[1] >= 0 && from[0] < image.width && from[1] < image.height;
            for (int colour = 0; colour < 3; ++colour) {
                result.pixels.push_back(inside ? pixelAt(image, from[0], from[1])[colour] : std::uint8_t{255});
            }
        }
    }
    return result;
}

RgbImage mirrored(const RgbImage& image, Random& random)
{
    const auto way = 1 + random() % 3;
    return moved(image, image.width, image.height, [&](int x, int y) {
        return std::array{(way & 1U) != 0 ? image.width - 1 - x : x, (way & 2U) != 0 ? image.height - 1 - y : y};
    });
}

RgbImage cropped(const RgbImage& image, Random& random)
{
    const int width = static_cast<int>(image.width * between(random, 0.8, 0.92));
    const int height = static_cast<int>(image.height * between(random, 0.8, 0.92));
    const int left = static_cast<int>((image.width - width) * between(random, 0.0, 1.0));
    const int top = static_cast<int>((image.height - height) * between(random, 0.0, 1.0));
    return moved(image, width, height, [&](int x, int y) { return std::array{x + left, y + top}; });
}

RgbImage shifted(const RgbImage& image, Random& random)
{
    const int across = static_cast<int>(image.width * between(random, -0.15, 0.15));
    const int down = static_cast<int>(image.height * between(random, -0.15, 0.15));
    return moved(image, image.width, image.height, [&](int x, int y) { return std::array{x - across, y - down}; });
}

RgbImage noisy(const RgbImage& image, Random& random)
{
    RgbImage result = image;
    for (std::size_t i = 0; i < result.pixels.size(); i += 3) {
        const double noise = 0.03 * 255.0 * normal(random);
        for (std::size_t colour = 0; colour < 3; ++colour) {
            result.pixels[i + colour] =
                static_cast<std::uint8_t>(std::clamp(result.pixels[i + colour] + noise, 0.0, 255.0));
        }
    }
    return result;
}

RgbImage otherScanner(const RgbImage& image, Random& random)
{
    const double scale = between(random, 0.6, 0.95);
    RgbImage result =
        inference::resampled(image, static_cast<int>(image.width * scale), static_cast<int>(image.height * scale));
    const double gamma = between(random, 0.75, 1.3);
    const double saturation = between(random, 0.7, 1.2);
    std::array<double, 3> gains{};
    for (double& gain : gains) {
        gain = between(random, 0.95, 1.03);
    }
    for (std::size_t i = 0; i < result.pixels.size(); i += 3) {
        const double grey = (result.pixels[i] + result.pixels[i + 1] + result.pixels[i + 2]) / 3.0;
        for (std::size_t colour = 0; colour < 3; ++colour) {
            const double coloured = grey + saturation * (result.pixels[i + colour] - grey);
            const double curved = 255.0 * std::pow(std::clamp(coloured / 255.0, 0.0, 1.0), gamma) * gains.at(colour);
            result.pixels[i + colour] = static_cast<std::uint8_t>(std::clamp(curved, 0.0, 255.0));
        }
    }
    return result;
}

} // namespace

const char* nameOf(ImageChange change)
{
    constexpr std::array names{"unchanged", "mirrored",        "cropped",     "shifted",
                               "noise",     "another scanner", "all together"};
    return names.at(static_cast<std::size_t>(change));
}

RgbImage changed(const RgbImage& image, ImageChange change, std::uint64_t seed)
{
    Random random(seed);
    switch (change) {
    case ImageChange::None:
        return image;
    case ImageChange::Mirrored:
        return mirrored(image, random);
    case ImageChange::Cropped:
        return cropped(image, random);
    case ImageChange::Shifted:
        return shifted(image, random);
    case ImageChange::Noisy:
        return noisy(image, random);
    case ImageChange::OtherScanner:
        return otherScanner(image, random);
    case ImageChange::AllTogether:
        break;
    }
    return noisy(otherScanner(cropped(mirrored(image, random), random), random), random);
}

scans::Volume changed(const scans::Volume& volume, std::uint64_t seed)
{
    Random random(seed);
    std::array<std::size_t, 3> axes{0, 1, 2}; // of the source, for each axis of the result
    std::next_permutation(axes.begin(), axes.end());
    for (auto turn = random() % 6; turn > 0; --turn) {
        std::next_permutation(axes.begin(), axes.end());
    }
    const auto mirrors = random() % 8;
    scans::VolumeGeometry geometry = volume.geometry();
    std::array<int, 3> offset{};
    const auto& size = volume.geometry().size;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        geometry.size.at(axis) = size.at(axes.at(axis));
        geometry.spacingMm.at(axis) = volume.geometry().spacingMm.at(axes.at(axis));
    }
    const std::size_t cut = random() % 3;
    const int cutAway = static_cast<int>(geometry.size.at(cut) * between(random, 0.0, 0.12));
    geometry.size.at(cut) -= cutAway;
    offset.at(cut) = random() % 2 == 0 ? cutAway : 0;
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, geometry.voxelCount()).value();
    const std::span<std::int16_t> voxels = buffer->as<std::int16_t>();
    std::size_t next = 0;
    for (int k = 0; k < geometry.size[2]; ++k) {
        for (int j = 0; j < geometry.size[1]; ++j) {
            for (int i = 0; i < geometry.size[0]; ++i) {
                const std::array<int, 3> to{i + offset[0], j + offset[1], k + offset[2]};
                std::array<int, 3> from{};
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    const std::size_t source = axes.at(axis);
                    from.at(source) = (mirrors >> axis & 1U) != 0 ? size.at(source) - 1 - to.at(axis) : to.at(axis);
                }
                const double value = volume.valueAt(from[0], from[1], from[2]) + 15.0 * normal(random);
                voxels[next++] = static_cast<std::int16_t>(std::clamp(value, -32768.0, 32767.0));
            }
        }
    }
    scans::Volume result(geometry, std::move(buffer), 1.0, 0.0, volume.unit());
    result.setEnergy(volume.energy());
    return result;
}

} // namespace portlight::bench
