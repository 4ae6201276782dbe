#include "training/projection/ItemCutter.h"

#include "training/projection/NoiseModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int smallestSide = 8;
constexpr int fewestPixels = 40;
constexpr double leastShare = 0.04; // of the box
constexpr double mostShare = 0.85;
constexpr double mostOnBorder = 0.12;   // of the item's pixels on the rim of the cut
constexpr double leastSeparation = 2.2; // of the item's mean from the background's, in its standard deviations
constexpr double mostBackground = 0.7;  // attenuation under the item, as a share of the item's own
constexpr int membraneRounds = 300;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

AttenuationImage cropped(const AttenuationImage& image, const QRect& region)
{
    AttenuationImage crop{image.kind, region.width(), region.height(), {}, {}};
    for (int y = region.top(); y <= region.bottom(); ++y) {
        for (int x = region.left(); x <= region.right(); ++x) {
            crop.attenuation.push_back(image.attenuation[image.index(x, y)]);
            if (!image.material.empty()) {
                crop.material.push_back(image.material[image.index(x, y)]);
            }
        }
    }
    return crop;
}

float otsuThreshold(const std::vector<float>& values)
{
    constexpr int bins = 64;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const float step = (*highest - *lowest) / bins;
    std::array<int, bins> histogram{};
    for (const float value : values) {
        ++histogram[static_cast<std::size_t>(std::min(bins - 1.0F, (value - *lowest) / std::max(step, 1e-9F)))];
    }
    double below = 0.0;
    double sumBelow = 0.0;
    double sum = 0.0;
    for (int i = 0; i < bins; ++i) {
        sum += static_cast<double>(i) * histogram[static_cast<std::size_t>(i)];
    }
    double best = -1.0;
    int split = 0;
    for (int i = 0; i + 1 < bins; ++i) {
        below += histogram[static_cast<std::size_t>(i)];
        sumBelow += static_cast<double>(i) * histogram[static_cast<std::size_t>(i)];
        const double above = static_cast<double>(values.size()) - below;
        if (below <= 0.0 || above <= 0.0) {
            continue;
        }
        const double apart = sumBelow / below - (sum - sumBelow) / above;
        if (below * above * apart * apart > best) {
            best = below * above * apart * apart;
            split = i;
        }
    }
    return *lowest + step * static_cast<float>(split + 1);
}

// The largest 8-connected part of what lies above the threshold.
std::vector<bool> largestPart(const AttenuationImage& frame, const std::vector<float>& values, float threshold)
{
    std::vector<int> part(values.size(), 0);
    std::vector<std::size_t> largest;
    int parts = 0;
    for (std::size_t seed = 0; seed < values.size(); ++seed) {
        if (values[seed] <= threshold || part[seed] != 0) {
            continue;
        }
        part[seed] = ++parts;
        std::vector<std::size_t> members{seed};
        for (std::size_t next = 0; next < members.size(); ++next) {
            const int x = static_cast<int>(members[next]) % frame.width;
            const int y = static_cast<int>(members[next]) / frame.width;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    if (!frame.holds(x + dx, y + dy)) {
                        continue;
                    }
                    const std::size_t other = frame.index(x + dx, y + dy);
                    if (part[other] == 0 && values[other] > threshold) {
                        part[other] = parts;
                        members.push_back(other);
                    }
                }
            }
        }
        if (members.size() > largest.size()) {
            largest = std::move(members);
        }
    }
    std::vector<bool> mask(values.size());
    for (const std::size_t i : largest) {
        mask[i] = true;
    }
    return mask;
}

std::vector<bool> grown(const AttenuationImage& frame, const std::vector<bool>& mask)
{
    std::vector<bool> larger = mask;
    for (int y = 0; y < frame.height; ++y) {
        for (int x = 0; x < frame.width; ++x) {
            if (!mask[frame.index(x, y)]) {
                continue;
            }
            for (const auto& [dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                if (frame.holds(x + dx, y + dy)) {
                    larger[frame.index(x + dx, y + dy)] = true;
                }
            }
        }
    }
    return larger;
}

// The plane with the masked pixels replaced by a membrane over their outline.
std::vector<float> withoutItem(const AttenuationImage& frame, const std::vector<float>& plane,
                               const std::vector<bool>& mask)
{
    std::vector<float> filled = plane;
    double sum = 0.0;
    double count = 0.0;
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < plane.size(); ++i) {
        if (mask[i]) {
            unknown.push_back(i);
        } else {
            sum += plane[i];
            count += 1.0;
        }
    }
    for (const std::size_t i : unknown) {
        filled[i] = static_cast<float>(sum / std::max(1.0, count));
    }
    for (int round = 0; round < membraneRounds; ++round) {
        for (const std::size_t i : unknown) {
            const int x = static_cast<int>(i) % frame.width;
            const int y = static_cast<int>(i) / frame.width;
            float around = 0.0F;
            float neighbours = 0.0F;
            for (const auto& [dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                if (frame.holds(x + dx, y + dy)) {
                    around += filled[frame.index(x + dx, y + dy)];
                    neighbours += 1.0F;
                }
            }
            filled[i] = around / neighbours;
        }
    }
    return filled;
}

// What is wrong with the part found, or nothing.
QString faultOf(const AttenuationImage& crop, const std::vector<float>& values, const std::vector<bool>& mask,
                const QRect& inner)
{
    double count = 0.0;
    double rim = 0.0;
    double inside = 0.0;
    double outside = 0.0;
    double outsideSquares = 0.0;
    double others = 0.0;
    for (int y = 0; y < crop.height; ++y) {
        for (int x = 0; x < crop.width; ++x) {
            const double value = values[crop.index(x, y)];
            if (mask[crop.index(x, y)]) {
                count += 1.0;
                inside += value;
                rim += inner.contains(x, y) ? 0.0 : 1.0;
            } else {
                others += 1.0;
                outside += value;
                outsideSquares += value * value;
            }
        }
    }
    const double box = static_cast<double>(inner.width()) * inner.height();
    if (count < fewestPixels || count < leastShare * box) {
        return tr("Nothing in the box stands out as one item.");
    }
    if (count > mostShare * box || others < 1.0) {
        return tr("The item fills its box, so there is no background to divide out.");
    }
    if (rim > mostOnBorder * count) {
        return tr("The item runs into its surroundings.");
    }
    const double mean = outside / others;
    const double deviation = std::sqrt(std::max(1e-8, outsideSquares / others - mean * mean));
    if (inside / count - mean < leastSeparation * deviation) {
        return tr("The background around the item is too uneven to divide it out.");
    }
    return {};
}

// The middle of the neighbourhood where the pixel differs from it by no more than noise does; texture stays.
float denoised(const AttenuationImage& frame, const std::vector<float>& plane, int x, int y, double noise)
{
    std::array<float, 9> values{};
    std::size_t count = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (frame.holds(x + dx, y + dy)) {
                values[count++] = plane[frame.index(x + dx, y + dy)];
            }
        }
    }
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count / 2),
                     values.begin() + static_cast<std::ptrdiff_t>(count));
    const float here = plane[frame.index(x, y)];
    return std::abs(here - values[count / 2]) > 3.0 * noise ? here : values[count / 2];
}

struct Background
{
    std::vector<float> attenuation;
    std::vector<float> material;
};

// The mixed colours of an outline say little of the item's material: there it is that of the core beside it.
void spreadMaterial(ThreatItem& item, const std::vector<bool>& core)
{
    AttenuationImage& planes = item.planes;
    for (int y = 0; y < planes.height; ++y) {
        for (int x = 0; x < planes.width; ++x) {
            const std::size_t i = planes.index(x, y);
            if (core[i] || item.mask[i] <= 0.0F) {
                continue;
            }
            float ratio = 0.0F;
            for (const auto& [dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                if (planes.holds(x + dx, y + dy) && core[planes.index(x + dx, y + dy)]) {
                    const std::size_t beside = planes.index(x + dx, y + dy);
                    ratio = std::max(ratio, planes.material[beside] / std::max(1e-3F, planes.attenuation[beside]));
                }
            }
            planes.material[i] = ratio * planes.attenuation[i];
        }
    }
}

// Inside, the source's noise is taken out: the picture that the item goes into has its own.
ThreatItem withoutBackground(const AttenuationImage& crop, const NoiseModel& noise, const Background& background,
                             const std::vector<bool>& core, const std::vector<bool>& soft)
{
    ThreatItem item;
    item.planes = {crop.kind, crop.width, crop.height, std::vector<float>(crop.attenuation.size()),
                   std::vector<float>(crop.material.size())};
    item.mask.assign(crop.attenuation.size(), 0.0F);
    for (int y = 0; y < crop.height; ++y) {
        for (int x = 0; x < crop.width; ++x) {
            const std::size_t i = crop.index(x, y);
            if (!soft[i]) {
                continue;
            }
            item.mask[i] = core[i] ? 1.0F : 0.5F;
            const double brightness = std::exp(-static_cast<double>(crop.attenuation[i]));
            const double grain = noise.sigma(brightness) / brightness; // of attenuation
            const float observed = core[i] ? denoised(crop, crop.attenuation, x, y, grain) : crop.attenuation[i];
            item.planes.attenuation[i] = std::max(0.0F, observed - background.attenuation[i]);
            if (!crop.material.empty()) {
                const float seen = core[i] ? denoised(crop, crop.material, x, y, grain) : crop.material[i];
                const float most = crop.kind == ImageKind::Colour ? item.planes.attenuation[i] : 12.0F;
                item.planes.material[i] = std::clamp(seen - background.material[i], 0.0F, most);
            }
        }
    }
    if (crop.kind == ImageKind::Colour) {
        spreadMaterial(item, core);
    }
    return item;
}

} // namespace

Result<ThreatItem> cutItem(const AttenuationImage& image, const QRect& box)
{
    if (!QRect(0, 0, image.width, image.height).contains(box) || box.width() < smallestSide ||
        box.height() < smallestSide) {
        return failure(ErrorCode::BadInput, tr("The box lies outside the picture or is smaller than 8 pixels."));
    }
    const int ring = std::max(4, std::min(box.width(), box.height()) / 6);
    const QRect region = box.adjusted(-ring, -ring, ring, ring).intersected(QRect(0, 0, image.width, image.height));
    const AttenuationImage crop = cropped(image, region);
    const std::vector<float>& values = crop.kind == ImageKind::Colour ? crop.material : crop.attenuation;
    const std::vector<bool> core = largestPart(crop, values, otsuThreshold(values));
    const QRect inner = box.translated(-region.topLeft()).adjusted(-2, -2, 2, 2);
    if (const QString fault = faultOf(crop, values, core, inner); !fault.isEmpty()) {
        return failure(ErrorCode::Refused, fault);
    }
    const std::vector<bool> soft = grown(crop, core);
    const std::vector<bool> hidden = grown(crop, soft);
    const Background background{withoutItem(crop, crop.attenuation, hidden),
                                crop.material.empty() ? std::vector<float>()
                                                      : withoutItem(crop, crop.material, hidden)};
    double own = 0.0;
    double under = 0.0;
    ThreatItem item = withoutBackground(crop, NoiseModel(image), background, core, soft);
    for (std::size_t i = 0; i < core.size(); ++i) {
        own += core[i] ? item.planes.attenuation[i] : 0.0F;
        under += core[i] ? background.attenuation[i] : 0.0F;
    }
    if (under > mostBackground * own) {
        return failure(ErrorCode::Refused, tr("Too much lies under the item to know what is its own."));
    }
    return item;
}

} // namespace portlight::training
