#include "training/projection/ArtefactGate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

constexpr std::size_t fewestForNoise = 60;
constexpr double leastPictureEdge = 0.05; // of a picture with hardly an edge in it

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

float stepAt(const AttenuationImage& image, int x, int y)
{
    const auto at = [&](int px, int py) { return image.attenuation[image.index(px, py)]; };
    return 0.5F * std::hypot(at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1));
}

double quantile(std::vector<float>& values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double steepestOwn(const AttenuationImage& image)
{
    std::vector<float> steps;
    constexpr int stride = 2;
    for (int y = 1; y + 1 < image.height; y += stride) {
        for (int x = 1; x + 1 < image.width; x += stride) {
            const float step = stepAt(image, x, y);
            if (step > 0.02F) { // an edge at all
                steps.push_back(step);
            }
        }
    }
    return std::max(leastPictureEdge, quantile(steps, 0.99));
}

} // namespace

GateLimits GateLimits::of(ImageKind kind)
{
    GateLimits limits;
    if (kind == ImageKind::Colour) {
        limits.highestEdgeRatio = 2.8;
        limits.lowestNoiseRatio = 0.4;
        limits.highestNoiseRatio = 9.0;
        limits.highestBrighterShare = 0.015;
    }
    return limits;
}

GateReport inspectProjection(const AttenuationImage& before, const AttenuationImage& after, const NoiseModel& noise,
                             const std::vector<float>& mask, int maskWidth, QPoint topLeft, const GateLimits& limits)
{
    const auto maskHeight = static_cast<int>(mask.size()) / std::max(1, maskWidth);
    const auto maskAt = [&](int x, int y) {
        const bool held = x >= 0 && y >= 0 && x < maskWidth && y < maskHeight;
        return held ? mask[static_cast<std::size_t>(y) * static_cast<std::size_t>(maskWidth) +
                           static_cast<std::size_t>(x)]
                    : 0.0F;
    };
    std::vector<float> outline;
    std::vector<float> sizes;
    double expected = 0.0;
    double brighter = 0.0;
    double all = 0.0;
    std::vector<float> seen = noise.brightness();
    for (int y = std::max(0, topLeft.y()); y < std::min(after.height, topLeft.y() + maskHeight); ++y) {
        for (int x = std::max(0, topLeft.x()); x < std::min(after.width, topLeft.x() + maskWidth); ++x) {
            seen[after.index(x, y)] = std::exp(-after.attenuation[after.index(x, y)]);
        }
    }
    for (int my = 0; my < maskHeight; ++my) {
        for (int mx = 0; mx < maskWidth; ++mx) {
            const int x = topLeft.x() + mx;
            const int y = topLeft.y() + my;
            if (maskAt(mx, my) < 0.25F || !after.holds(x - 1, y - 1) || !after.holds(x + 1, y + 1)) {
                continue;
            }
            const std::size_t i = after.index(x, y);
            const double here = noise.brightness()[i];
            const double with = seen[i];
            all += 1.0;
            brighter += with > here + 3.0 * noise.sigma(here) + 1e-3 ? 1.0 : 0.0;
            const float least =
                std::min({maskAt(mx - 1, my), maskAt(mx + 1, my), maskAt(mx, my - 1), maskAt(mx, my + 1)});
            if (least < 0.25F) {
                outline.push_back(stepAt(after, x, y));
            } else if (with > 0.02 && std::min({maskAt(mx - 2, my), maskAt(mx + 2, my), maskAt(mx, my - 2),
                                                maskAt(mx, my + 2), least}) > 0.95F) {
                sizes.push_back(std::abs(highPass(after, seen, x, y)));
                expected += noise.sigma(with);
            }
        }
    }
    GateReport report;
    report.edgeRatio = quantile(outline, 0.9) / steepestOwn(before);
    report.brighterShare = all > 0.0 ? brighter / all : 0.0;
    if (sizes.size() >= fewestForNoise) {
        const double mean = expected / static_cast<double>(sizes.size());
        report.noiseRatio = noiseOf(sizes) / mean;
    }
    if (report.edgeRatio > limits.highestEdgeRatio) {
        report.reasons.append(
            tr("The outline is steeper than any edge of the picture (%1 times).").arg(report.edgeRatio, 0, 'f', 2));
    }
    if (report.noiseRatio < limits.lowestNoiseRatio || report.noiseRatio > limits.highestNoiseRatio) {
        report.reasons.append(
            tr("The noise inside the item is %1 times that of the picture.").arg(report.noiseRatio, 0, 'f', 2));
    }
    if (report.brighterShare > limits.highestBrighterShare) {
        report.reasons.append(
            tr("%1% of the item is brighter than what lies behind it.").arg(100.0 * report.brighterShare, 0, 'f', 1));
    }
    return report;
}

} // namespace portlight::training
