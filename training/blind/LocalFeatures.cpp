#include "training/blind/LocalFeatures.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace portlight::training {

namespace {

double quantile(std::vector<float>& values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double meanOf(const std::vector<float>& values)
{
    double sum = 0.0;
    for (const float value : values) {
        sum += value;
    }
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

float stepAt(const AttenuationImage& image, int x, int y)
{
    const auto at = [&](int px, int py) { return image.attenuation[image.index(px, py)]; };
    return 0.5F * std::hypot(at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1));
}

// Pixels of a region by what they tell.
struct Gathered
{
    std::vector<float> brightness;
    std::vector<float> noise; // sizes
    std::vector<float> steps;
    double expected = 0.0; // sum of the model's noise
    double product = 0.0;  // of neighbouring noise values
    double squares = 0.0;
    double material = 0.0; // sum of material / attenuation
    double metallic = 0.0; // pixels
};

void gather(Gathered& region, const AttenuationImage& image, const NoiseModel& noise, int x, int y)
{
    const std::size_t i = image.index(x, y);
    const float here = highPass(image, noise.brightness(), x, y);
    region.brightness.push_back(noise.brightness()[i]);
    region.noise.push_back(std::abs(here));
    region.steps.push_back(stepAt(image, x, y));
    region.expected += noise.sigma(noise.brightness()[i]);
    region.squares += static_cast<double>(here) * here;
    if (x + 2 < image.width) {
        region.product += static_cast<double>(here) * highPass(image, noise.brightness(), x + 1, y);
    }
    if (!image.material.empty() && image.attenuation[i] > 0.1F) {
        const double ratio = image.material[i] / image.attenuation[i];
        region.material += ratio;
        region.metallic += ratio > 0.6 ? 1.0 : 0.0;
    }
}

} // namespace

LocalFeatures localFeatures(const AttenuationImage& image, const NoiseModel& noise, const QRect& place)
{
    constexpr int ring = 6;
    const QRect usable(1, 1, image.width - 2, image.height - 2);
    const QRect inner = place.intersected(usable);
    const QRect outer = place.adjusted(-ring, -ring, ring, ring).intersected(usable);
    Gathered inside;
    Gathered around;
    for (int y = outer.top(); y <= outer.bottom(); ++y) {
        for (int x = outer.left(); x <= outer.right(); ++x) {
            gather(inner.contains(x, y) ? inside : around, image, noise, x, y);
        }
    }
    const double count = std::max<double>(1.0, static_cast<double>(inside.brightness.size()));
    const double expected = std::max(1e-6, inside.expected / count);
    const double aroundStep = std::max(1e-3, quantile(around.steps, 0.9));
    LocalFeatures features{};
    features[0] = std::log(1e-3 + quantile(inside.noise, 0.25) / expected);
    features[1] = std::log(1e-3 + quantile(inside.noise, 0.5) / expected);
    features[2] = std::log(1e-3 + quantile(inside.noise, 0.9) / expected);
    features[3] = inside.product / std::max(1e-9, inside.squares);
    features[4] = quantile(inside.steps, 0.5);
    features[5] = quantile(inside.steps, 0.9);
    features[6] = quantile(inside.steps, 0.99);
    features[7] = std::log(1e-3 + quantile(inside.steps, 0.9) / aroundStep);
    features[8] = quantile(inside.brightness, 0.1);
    features[9] = quantile(inside.brightness, 0.5);
    features[10] = meanOf(around.brightness) - meanOf(inside.brightness);
    features[11] = inside.material / count;
    features[12] = inside.metallic / count;
    features[13] = std::log(1e-3 + quantile(around.noise, 0.25) / expected);
    return features;
}

} // namespace portlight::training
