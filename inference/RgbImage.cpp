#include "inference/RgbImage.h"

#include "scans/VoxelType.h"
#include "scans/physics/DualEnergyColour.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <type_traits>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

template <typename T>
RgbImage greyPicture(const scans::Radiograph& radiograph, const scans::RadiographLayer& layer)
{
    const std::span<const T> samples = std::as_const(*layer.pixels).as<T>();
    const auto isFinite = [](T value) {
        if constexpr (std::is_floating_point_v<T>) {
            return std::isfinite(value);
        } else {
            return true;
        }
    };
    double low = 0.0;
    double high = 0.0;
    bool any = false;
    for (const T sample : samples) {
        if (isFinite(sample)) {
            low = any ? std::min(low, static_cast<double>(sample)) : static_cast<double>(sample);
            high = any ? std::max(high, static_cast<double>(sample)) : static_cast<double>(sample);
            any = true;
        }
    }
    if (std::is_same_v<T, std::uint8_t>) { // already a picture: keep its brightness
        low = 0.0;
        high = 255.0;
    }
    const bool flip = layer.inverted != layer.attenuation;
    const double scale = high > low ? 255.0 / (high - low) : 0.0;
    RgbImage image{radiograph.width, radiograph.height, std::vector<std::uint8_t>(samples.size() * 3)};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double level = isFinite(samples[i]) ? (static_cast<double>(samples[i]) - low) * scale : 255.0;
        const auto value = static_cast<std::uint8_t>(std::lround(flip ? 255.0 - level : level));
        std::fill_n(image.pixels.begin() + static_cast<std::ptrdiff_t>(i * 3), 3, value);
    }
    return image;
}

// Transmissions with 65535 for the brightest sample, which is taken for air: there always is some beside the goods.
template <typename T>
std::vector<std::uint16_t> transmissions(const scans::RadiographLayer& layer)
{
    constexpr double whole = 65535.0;
    const std::span<const T> samples = std::as_const(*layer.pixels).as<T>();
    double low = 0.0;
    double high = 0.0;
    for (const T sample : samples) {
        const auto value = static_cast<double>(sample);
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    const bool flip = layer.inverted != layer.attenuation;
    std::vector<std::uint16_t> all(samples.size());
    std::transform(samples.begin(), samples.end(), all.begin(), [&](T sample) {
        const auto value = static_cast<double>(sample);
        const double share = std::isfinite(value) && high > low ? (value - low) / (high - low) : 1.0;
        return static_cast<std::uint16_t>(std::lround(whole * (flip ? 1.0 - share : share)));
    });
    return all;
}

Result<RgbImage> dualEnergyPicture(const scans::Radiograph& radiograph, const scans::RadiographLayer& low,
                                   const scans::RadiographLayer& high)
{
    static const Result<scans::DualEnergyColour> colours = scans::DualEnergyColour::build();
    if (!colours) {
        return failure(colours.error());
    }
    const auto of = [](const scans::RadiographLayer& layer) {
        return scans::visitVoxelType(layer.pixels->type(),
                                     [&layer]<typename T>(T*) { return transmissions<T>(layer); });
    };
    const std::vector<std::uint16_t> lows = of(low);
    const std::vector<std::uint16_t> highs = of(high);
    RgbImage image{radiograph.width, radiograph.height, std::vector<std::uint8_t>(lows.size() * 3)};
    for (std::size_t i = 0; i < lows.size() && i < highs.size(); ++i) {
        const std::uint32_t colour = colours->colour(lows[i], highs[i]);
        image.pixels[i * 3] = static_cast<std::uint8_t>(colour >> 16U);
        image.pixels[i * 3 + 1] = static_cast<std::uint8_t>(colour >> 8U);
        image.pixels[i * 3 + 2] = static_cast<std::uint8_t>(colour);
    }
    return image;
}

double lanczos(double x)
{
    constexpr double lobes = 3.0;
    x = std::abs(x);
    if (x < 1e-8) {
        return 1.0;
    }
    if (x >= lobes) {
        return 0.0;
    }
    const double angle = std::numbers::pi * x;
    return lobes * std::sin(angle) * std::sin(angle / lobes) / (angle * angle);
}

double catmullRom(double x)
{
    x = std::abs(x);
    if (x < 1.0) {
        return (1.5 * x - 2.5) * x * x + 1.0;
    }
    return x < 2.0 ? ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0 : 0.0;
}

// Which source samples make one target sample, and how much of each.
struct Taps
{
    int first = 0;
    std::vector<float> weights;
};

std::vector<Taps> tapsOf(int source, int target)
{
    const double step = static_cast<double>(source) / target;
    const bool shrinks = step > 1.0;
    const double stretch = shrinks ? step : 1.0;
    const double reach = (shrinks ? 3.0 : 2.0) * stretch;
    std::vector<Taps> all(static_cast<std::size_t>(target));
    for (int i = 0; i < target; ++i) {
        Taps& taps = all[static_cast<std::size_t>(i)];
        const double centre = (i + 0.5) * step;
        taps.first = std::max(0, static_cast<int>(std::floor(centre - reach + 0.5)));
        const int last = std::min(source, static_cast<int>(std::floor(centre + reach + 0.5)));
        double sum = 0.0;
        for (int j = taps.first; j < std::max(last, taps.first + 1); ++j) {
            const double x = (j + 0.5 - centre) / stretch;
            const double weight = shrinks ? lanczos(x) : catmullRom(x);
            taps.weights.push_back(static_cast<float>(weight));
            sum += weight;
        }
        for (float& weight : taps.weights) {
            weight = static_cast<float>(weight / sum);
        }
    }
    return all;
}

std::uint8_t toByte(float value)
{
    return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

// One axis: `count` lines of `target` samples; a sample has three colours `pitch` bytes apart from the next.
void resampleLine(const std::uint8_t* source, std::uint8_t* target, const std::vector<Taps>& taps, std::ptrdiff_t pitch)
{
    for (const Taps& tap : taps) {
        float sum[3] = {};
        const std::uint8_t* sample = source + tap.first * pitch;
        for (const float weight : tap.weights) {
            for (int colour = 0; colour < 3; ++colour) {
                sum[colour] += weight * static_cast<float>(sample[colour]);
            }
            sample += pitch;
        }
        for (int colour = 0; colour < 3; ++colour) {
            target[colour] = toByte(sum[colour]);
        }
        target += pitch;
    }
}

} // namespace

Result<RgbImage> rgbImageOf(const scans::Radiograph& radiograph)
{
    if (const auto* rgb = radiograph.layer(scans::LayerRole::Rgb)) {
        const auto samples = std::as_const(*rgb->pixels).as<std::uint8_t>();
        return RgbImage{radiograph.width, radiograph.height, {samples.begin(), samples.end()}};
    }
    const auto* low = radiograph.layer(scans::LayerRole::LowEnergy);
    const auto* high = radiograph.layer(scans::LayerRole::HighEnergy);
    if (low != nullptr && high != nullptr) {
        return dualEnergyPicture(radiograph, *low, *high);
    }
    const auto* grey = radiograph.layer(scans::LayerRole::Grey);
    if (grey == nullptr) {
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("portlight::inference", "The scan has no colour or grey picture to look at."));
    }
    return scans::visitVoxelType(grey->pixels->type(),
                                 [&]<typename T>(T*) { return greyPicture<T>(radiograph, *grey); });
}

RgbImage resampled(const RgbImage& image, int width, int height)
{
    if (width == image.width && height == image.height) {
        return image;
    }
    RgbImage wide{width, image.height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * image.height * 3)};
    const auto across = tapsOf(image.width, width);
    for (int y = 0; y < image.height; ++y) {
        resampleLine(image.pixels.data() + static_cast<std::ptrdiff_t>(y) * image.width * 3,
                     wide.pixels.data() + static_cast<std::ptrdiff_t>(y) * width * 3, across, 3);
    }
    RgbImage result{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
    const auto down = tapsOf(image.height, height);
    for (int x = 0; x < width; ++x) {
        resampleLine(wide.pixels.data() + x * 3, result.pixels.data() + x * 3, down,
                     static_cast<std::ptrdiff_t>(width) * 3);
    }
    return result;
}

} // namespace portlight::inference
