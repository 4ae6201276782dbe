#include "inference/similar/MapDescriptor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace portlight::inference {

namespace {

constexpr int side = descriptorSide;
constexpr int levels = 16;      // of attenuation
constexpr double deepest = 2.4; // square root of the attenuation that fills the last level
constexpr int kindLevels = 4;
constexpr double matterAbove = 0.1; // attenuation
constexpr int foldedSide = 4;       // of a quarter of the 8 x 8 grid
constexpr int scales = 3;
constexpr int orientations = 5;    // over 0..90 degrees
constexpr double innerShare = 0.5; // of the side

using Plane = std::vector<float>;

float at(const Plane& plane, int across, int x, int y)
{
    return plane[static_cast<std::size_t>(y) * static_cast<std::size_t>(across) + static_cast<std::size_t>(x)];
}

// Adds 1 at a place between two bins, shared by nearness.
void addSoftly(double* bins, int count, double place, double weight)
{
    const double clamped = std::clamp(place, 0.0, count - 1.0);
    const int low = std::min(static_cast<int>(clamped), count - 2);
    bins[low] += weight * (1.0 - (clamped - low));
    bins[low + 1] += weight * (clamped - low);
}

void appendRoots(std::vector<float>& to, const double* shares, std::size_t count, double whole)
{
    for (std::size_t i = 0; i < count; ++i) {
        to.push_back(static_cast<float>(std::sqrt(std::max(0.0, whole > 0.0 ? shares[i] / whole : 0.0))));
    }
}

void appendLevels(std::vector<float>& to, const MatterMap& square)
{
    std::array<double, levels> ofAll{};
    std::array<double, kindLevels * rayKinds> ofKinds{};
    for (std::size_t i = 0; i < square.count(); ++i) {
        const double attenuation = square.attenuation[i];
        const double depth = std::sqrt(std::max(0.0, attenuation)) / deepest;
        addSoftly(ofAll.data(), levels, depth * (levels - 1), 1.0);
        for (std::size_t kind = 0; kind < rayKinds && attenuation > 0.0; ++kind) {
            addSoftly(&ofKinds[kind * kindLevels], kindLevels, depth * (kindLevels - 1),
                      square.ofKind[kind][i] / attenuation);
        }
    }
    appendRoots(to, ofAll.data(), ofAll.size(), static_cast<double>(square.count()));
    appendRoots(to, ofKinds.data(), ofKinds.size(), static_cast<double>(square.count()));
}

// Cosines of the first frequencies at every pixel, orthonormal (DCT-II).
std::vector<std::array<double, side>> cosines(int frequencies)
{
    std::vector<std::array<double, side>> all(static_cast<std::size_t>(frequencies));
    for (int f = 0; f < frequencies; ++f) {
        for (int i = 0; i < side; ++i) {
            all[static_cast<std::size_t>(f)][static_cast<std::size_t>(i)] =
                std::sqrt((f == 0 ? 1.0 : 2.0) / side) * std::cos(std::numbers::pi * f * (i + 0.5) / side);
        }
    }
    return all;
}

// Square roots of the magnitudes: a few very large ones would otherwise be all that counts.
void appendFrequencies(std::vector<float>& to, const Plane& plane, int frequencies)
{
    const auto waves = cosines(frequencies);
    for (const auto& across : waves) {
        std::array<double, side> rows{};
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                rows[static_cast<std::size_t>(y)] += across[static_cast<std::size_t>(x)] * at(plane, side, x, y);
            }
        }
        for (const auto& down : waves) {
            double sum = 0.0;
            for (std::size_t y = 0; y < rows.size(); ++y) {
                sum += down[y] * rows[y];
            }
            to.push_back(static_cast<float>(std::sqrt(std::abs(sum) / side)));
        }
    }
}

// Half the size, each pixel the mean of four.
Plane halved(const Plane& plane, int across)
{
    const int half = across / 2;
    Plane small(static_cast<std::size_t>(half) * static_cast<std::size_t>(half));
    for (int y = 0; y < half; ++y) {
        for (int x = 0; x < half; ++x) {
            small[static_cast<std::size_t>(y) * static_cast<std::size_t>(half) + static_cast<std::size_t>(x)] =
                0.25F * (at(plane, across, 2 * x, 2 * y) + at(plane, across, 2 * x + 1, 2 * y) +
                         at(plane, across, 2 * x, 2 * y + 1) + at(plane, across, 2 * x + 1, 2 * y + 1));
        }
    }
    return small;
}

void appendFolded(std::vector<float>& to, const Plane& plane)
{
    constexpr int grid = 2 * foldedSide;
    Plane small = plane;
    int across = side;
    while (across > grid) {
        small = halved(small, across);
        across /= 2;
    }
    for (int y = 0; y < foldedSide; ++y) {
        for (int x = 0; x < foldedSide; ++x) {
            const std::array<float, 4> mirrored{at(small, grid, x, y), at(small, grid, grid - 1 - x, y),
                                                at(small, grid, x, grid - 1 - y),
                                                at(small, grid, grid - 1 - x, grid - 1 - y)};
            float mean = 0.0F;
            for (const float one : mirrored) {
                mean += 0.25F * one;
            }
            float spread = 0.0F;
            for (const float one : mirrored) {
                spread += 0.25F * (one - mean) * (one - mean);
            }
            to.push_back(mean);
            to.push_back(std::sqrt(spread));
        }
    }
}

void appendOrientations(std::vector<float>& to, const Plane& plane, int across)
{
    std::array<double, 2 * static_cast<std::size_t>(orientations)> sums{}; // inside, then outside
    const double pixels = static_cast<double>(across) * across;
    for (int y = 1; y + 1 < across; ++y) {
        for (int x = 1; x + 1 < across; ++x) {
            const double dx = at(plane, across, x + 1, y) - at(plane, across, x - 1, y);
            const double dy = at(plane, across, x, y + 1) - at(plane, across, x, y - 1);
            const double size = std::hypot(dx, dy);
            if (size <= 0.0) {
                continue;
            }
            const double turned = std::atan2(std::abs(dy), std::abs(dx)) / (std::numbers::pi / 2.0);
            const double reach = innerShare * across / 2.0;
            const bool isInside = std::abs(x + 0.5 - across / 2.0) < reach && std::abs(y + 0.5 - across / 2.0) < reach;
            addSoftly(&sums[isInside ? 0 : static_cast<std::size_t>(orientations)], orientations,
                      turned * (orientations - 1), size);
        }
    }
    appendRoots(to, sums.data(), sums.size(), pixels);
}

void appendShape(std::vector<float>& to, const MatterMap& square, const MapBox& box)
{
    double sum = 0.0;
    double filled = 0.0;
    for (const float attenuation : square.attenuation) {
        sum += attenuation;
        filled += attenuation > matterAbove ? 1.0 : 0.0;
    }
    const auto pixels = static_cast<double>(square.count());
    to.push_back(static_cast<float>(std::abs(std::log((box.right - box.left) / (box.bottom - box.top)))));
    to.push_back(static_cast<float>(filled / pixels));
    to.push_back(static_cast<float>(std::log(sum / pixels + 0.01)));
}

} // namespace

std::vector<float> describe(const MatterMap& square, const MapBox& box, const MapDetail& detail)
{
    std::vector<float> numbers;
    appendLevels(numbers, square);
    Plane depth(square.count()); // the square root: metal would otherwise drown all else
    std::transform(square.attenuation.begin(), square.attenuation.end(), depth.begin(),
                   [](float attenuation) { return std::sqrt(std::max(0.0F, attenuation)); });
    appendFrequencies(numbers, depth, detail.frequencies);
    for (const Plane& ofKind : square.ofKind) {
        appendFrequencies(numbers, ofKind, detail.kindFrequencies);
    }
    appendFolded(numbers, depth);
    int across = side;
    for (int scale = 0; scale < scales; ++scale) {
        appendOrientations(numbers, depth, across);
        depth = halved(depth, across);
        across /= 2;
    }
    appendShape(numbers, square, box);
    return numbers;
}

} // namespace portlight::inference
