#include "inference/similar/MatterMap.h"

#include <algorithm>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr double darkest = 4.0;          // of 255: what no ray passes
constexpr double leastAir = 160.0;       // a picture without any air is not brightened beyond this
constexpr double airShare = 0.98;        // of the pixels are no brighter than air
constexpr float airUpTo = 0.08F;         // attenuation of noise and of a thin tray
constexpr double leftOut = 0.01;         // of the matter, on each side of the box
constexpr double leastSaturation = 0.08; // below, the hue is noise
constexpr double fullSaturation = 0.3;   // from here on the hue counts whole
constexpr std::array<double, rayKinds> hues{35.0, 120.0, 225.0}; // degrees: orange, green, blue
constexpr double hueReach = 80.0;

// Which source pixels make one target pixel: the mean over [begin, end).
struct Cover
{
    double begin = 0.0;
    double end = 0.0;
};

std::vector<Cover> coversOf(double from, double to, int count)
{
    std::vector<Cover> covers(static_cast<std::size_t>(count));
    const double step = (to - from) / count;
    for (int i = 0; i < count; ++i) {
        covers[static_cast<std::size_t>(i)] = {from + i * step, from + (i + 1) * step};
    }
    return covers;
}

// Mean of a row-wise plane over boxes: across first, then down; outside the plane there is air.
std::vector<float> averaged(const std::vector<float>& plane, int width, int height, const std::vector<Cover>& across,
                            const std::vector<Cover>& down)
{
    const auto mean = [](const float* samples, std::ptrdiff_t pitch, int count, const Cover& cover) {
        double sum = 0.0;
        const int first = std::max(0, static_cast<int>(std::floor(cover.begin)));
        for (int i = first; i < count && i < cover.end; ++i) {
            const double share = std::min(cover.end, i + 1.0) - std::max(cover.begin, static_cast<double>(i));
            sum += std::max(share, 0.0) * static_cast<double>(samples[i * pitch]);
        }
        return static_cast<float>(sum / (cover.end - cover.begin));
    };
    const auto columns = static_cast<std::ptrdiff_t>(across.size());
    std::vector<float> narrow(across.size() * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        for (std::ptrdiff_t c = 0; c < columns; ++c) {
            narrow[static_cast<std::size_t>(y * columns + c)] = mean(
                plane.data() + static_cast<std::ptrdiff_t>(y) * width, 1, width, across[static_cast<std::size_t>(c)]);
        }
    }
    std::vector<float> result(across.size() * down.size());
    for (std::size_t r = 0; r < down.size(); ++r) {
        for (std::ptrdiff_t c = 0; c < columns; ++c) {
            result[r * across.size() + static_cast<std::size_t>(c)] = mean(narrow.data() + c, columns, height, down[r]);
        }
    }
    return result;
}

double brightness(const std::uint8_t* pixel)
{
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
}

double brightnessOfAir(const RgbImage& image)
{
    std::array<std::size_t, 256> counts{};
    const std::size_t pixels = image.pixels.size() / 3;
    for (std::size_t i = 0; i < pixels; ++i) {
        ++counts[static_cast<std::size_t>(brightness(&image.pixels[i * 3]))];
    }
    std::size_t below = 0;
    std::size_t level = 0;
    while (level < counts.size() - 1 &&
           static_cast<double>(below + counts[level]) < airShare * static_cast<double>(pixels)) {
        below += counts[level++];
    }
    return std::max(leastAir, static_cast<double>(level));
}

// Weight of each kind for one colour; all 0 for grey.
std::array<double, rayKinds> kindsOf(const std::uint8_t* pixel)
{
    const double red = pixel[0];
    const double green = pixel[1];
    const double blue = pixel[2];
    const double high = std::max({red, green, blue});
    const double range = high - std::min({red, green, blue});
    std::array<double, rayKinds> weights{};
    const double saturation = high > 0.0 ? range / high : 0.0;
    if (saturation < leastSaturation) {
        return weights;
    }
    const double sector = high == red     ? std::fmod((green - blue) / range + 6.0, 6.0)
                          : high == green ? (blue - red) / range + 2.0
                                          : (red - green) / range + 4.0;
    const double hue = sector * 60.0;
    double sum = 0.0;
    for (std::size_t kind = 0; kind < rayKinds; ++kind) {
        const double apart = std::abs(hue - hues[kind]);
        weights[kind] = std::max(0.0, 1.0 - std::min(apart, 360.0 - apart) / hueReach);
        sum += weights[kind];
    }
    const double certain = std::min(1.0, saturation / fullSaturation);
    for (double& weight : weights) {
        weight *= sum > 0.0 ? certain / sum : 0.0;
    }
    return weights;
}

void turnByAQuarter(std::vector<float>& plane, int side)
{
    const auto across = static_cast<std::size_t>(side);
    for (std::size_t y = 0; y < across; ++y) {
        for (std::size_t x = 0; x < y; ++x) {
            std::swap(plane[y * across + x], plane[x * across + y]);
        }
    }
}

// Where the running sum of `sums` passes a share of the whole.
double placeOf(const std::vector<double>& sums, double share)
{
    double whole = 0.0;
    for (const double sum : sums) {
        whole += sum;
    }
    double below = 0.0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (below + sums[i] >= share * whole && sums[i] > 0.0) {
            return static_cast<double>(i) + (share * whole - below) / sums[i];
        }
        below += sums[i];
    }
    return static_cast<double>(sums.size());
}

} // namespace

MatterMap matterMapOf(const RgbImage& image, int longestSide)
{
    MatterMap whole{image.width, image.height, {}, {}};
    whole.attenuation.resize(whole.count());
    for (auto& plane : whole.ofKind) {
        plane.resize(whole.count());
    }
    const double air = brightnessOfAir(image);
    for (std::size_t i = 0; i < whole.count(); ++i) {
        const std::uint8_t* pixel = &image.pixels[i * 3];
        const auto attenuation = static_cast<float>(-std::log(std::clamp(brightness(pixel), darkest, air) / air));
        whole.attenuation[i] = attenuation < airUpTo ? 0.0F : attenuation;
        const auto weights = kindsOf(pixel);
        for (std::size_t kind = 0; kind < rayKinds; ++kind) {
            whole.ofKind[kind][i] = whole.attenuation[i] * static_cast<float>(weights[kind]);
        }
    }
    const double scale = std::min(1.0, static_cast<double>(longestSide) / std::max({1, image.width, image.height}));
    MatterMap map{std::max(1, static_cast<int>(std::lround(image.width * scale))),
                  std::max(1, static_cast<int>(std::lround(image.height * scale))),
                  {},
                  {}};
    const auto across = coversOf(0.0, image.width, map.width);
    const auto down = coversOf(0.0, image.height, map.height);
    map.attenuation = averaged(whole.attenuation, image.width, image.height, across, down);
    for (std::size_t kind = 0; kind < rayKinds; ++kind) {
        map.ofKind[kind] = averaged(whole.ofKind[kind], image.width, image.height, across, down);
    }
    return map;
}

MapBox boxOfMatter(const MatterMap& map)
{
    std::vector<double> columns(static_cast<std::size_t>(map.width));
    std::vector<double> rows(static_cast<std::size_t>(map.height));
    for (std::size_t y = 0; y < rows.size(); ++y) {
        for (std::size_t x = 0; x < columns.size(); ++x) {
            const double here = map.attenuation[y * columns.size() + x];
            columns[x] += here;
            rows[y] += here;
        }
    }
    MapBox box{placeOf(columns, leftOut), placeOf(rows, leftOut), placeOf(columns, 1.0 - leftOut),
               placeOf(rows, 1.0 - leftOut)};
    if (!(box.right - box.left >= 1.0) || !(box.bottom - box.top >= 1.0)) { // air alone, or next to nothing
        box = {0.0, 0.0, static_cast<double>(map.width), static_cast<double>(map.height)};
    }
    return box;
}

MatterMap boxed(const MatterMap& map, const MapBox& box, int side)
{
    MatterMap square{side, side, {}, {}};
    const auto across = coversOf(box.left, box.right, side);
    const auto down = coversOf(box.top, box.bottom, side);
    const bool stands = box.bottom - box.top > box.right - box.left;
    const auto plane = [&](const std::vector<float>& from) {
        std::vector<float> taken = averaged(from, map.width, map.height, across, down);
        if (stands) {
            turnByAQuarter(taken, side);
        }
        return taken;
    };
    square.attenuation = plane(map.attenuation);
    for (std::size_t kind = 0; kind < rayKinds; ++kind) {
        square.ofKind[kind] = plane(map.ofKind[kind]);
    }
    return square;
}

} // namespace portlight::inference
