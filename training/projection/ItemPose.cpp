#include "training/projection/ItemPose.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace portlight::training {

namespace {

constexpr int margin = 2; // pixels that the cubic kernel reaches beyond the outline

std::array<float, 4> cubicWeights(double t)
{
    const auto near = [](double d) { return (1.5 * d - 2.5) * d * d + 1.0; };
    const auto far = [](double d) { return ((-0.5 * d + 2.5) * d - 4.0) * d + 2.0; };
    return {static_cast<float>(far(1.0 + t)), static_cast<float>(near(t)), static_cast<float>(near(1.0 - t)),
            static_cast<float>(far(2.0 - t))};
}

float sample(const AttenuationImage& frame, const std::vector<float>& plane, double x, double y)
{
    const int left = static_cast<int>(std::floor(x));
    const int top = static_cast<int>(std::floor(y));
    const auto across = cubicWeights(x - left);
    const auto down = cubicWeights(y - top);
    float sum = 0.0F;
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            const int px = left + column - 1;
            const int py = top + row - 1;
            if (frame.holds(px, py)) {
                sum += plane[frame.index(px, py)] * across[static_cast<std::size_t>(column)] *
                       down[static_cast<std::size_t>(row)];
            }
        }
    }
    return std::max(0.0F, sum);
}

} // namespace

ThreatItem posed(const ThreatItem& item, const ItemPose& pose)
{
    const double scale = std::clamp(pose.scale, 0.25, 4.0);
    const double angle = pose.turnDegrees * std::numbers::pi / 180.0;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const AttenuationImage& from = item.planes;
    ThreatItem turned = item;
    AttenuationImage& to = turned.planes;
    // Half a pixel of slack, so that a quarter turn keeps its size.
    const double wide = scale * (std::abs(c) * from.width + std::abs(s) * from.height);
    const double high = scale * (std::abs(s) * from.width + std::abs(c) * from.height);
    to.width = static_cast<int>(std::ceil(wide - 1e-6)) + 2 * margin;
    to.height = static_cast<int>(std::ceil(high - 1e-6)) + 2 * margin;
    const auto count = static_cast<std::size_t>(to.width) * static_cast<std::size_t>(to.height);
    to.attenuation.assign(count, 0.0F);
    to.material.assign(from.material.empty() ? 0 : count, 0.0F);
    turned.mask.assign(count, 0.0F);
    for (int y = 0; y < to.height; ++y) {
        for (int x = 0; x < to.width; ++x) {
            const double u = (x - 0.5 * (to.width - 1)) / scale;
            const double v = (y - 0.5 * (to.height - 1)) / scale;
            const double across = (c * u + s * v) * (pose.mirror == Mirror::LeftRight ? -1.0 : 1.0);
            const double px = across + 0.5 * (from.width - 1);
            const double py = -s * u + c * v + 0.5 * (from.height - 1);
            if (px < -margin || py < -margin || px > from.width + 1 || py > from.height + 1) {
                continue;
            }
            const std::size_t i = to.index(x, y);
            turned.mask[i] = std::min(1.0F, sample(from, item.mask, px, py));
            to.attenuation[i] = sample(from, from.attenuation, px, py);
            if (!from.material.empty()) {
                to.material[i] = sample(from, from.material, px, py);
            }
        }
    }
    if (turned.pixelMm) {
        *turned.pixelMm /= scale;
    }
    return turned;
}

ItemPose randomPose(scans::Random& random)
{
    ItemPose pose;
    pose.turnDegrees = random.uniform(0.0, 360.0);
    pose.mirror = random.chance(0.5) ? Mirror::LeftRight : Mirror::No;
    pose.scale = random.uniform(0.9, 1.1);
    return pose;
}

} // namespace portlight::training
