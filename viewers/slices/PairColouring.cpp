#include "viewers/slices/PairColouring.h"

#include "scans/physics/MaterialScale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::viewers {

namespace {

constexpr int steps = 512;
constexpr double metalAbove = 3.0; // times the attenuation of water

enum class Material : std::uint8_t { Unknown, Organic, Mixed, Metal };

struct Axis
{
    double low = 0.0;
    double perStep = 1.0;

    [[nodiscard]] int stepOf(double value) const
    {
        return static_cast<int>(std::clamp((value - low) / perStep, 0.0, steps - 1.0));
    }
    [[nodiscard]] double valueOf(int step) const { return low + (step + 0.5) * perStep; }
    [[nodiscard]] double top() const { return low + steps * perStep; }
};

struct ColourTable
{
    Axis lowAxis;
    Axis highAxis;
    std::vector<Material> materials; // [low step][high step]
    std::array<std::array<QRgb, 256>, 4> shades{};
};

QRgb shadeOf(QRgb hue, int grey)
{
    // Through the hue at middle grey towards white at full density, so that brightness still tells the density.
    const auto channel = [grey](int full) {
        const int value = grey < 160 ? full * grey / 160 : full + (255 - full) * (grey - 160) / 190;
        return std::clamp(value, 0, 255);
    };
    return qRgb(channel(qRed(hue)), channel(qGreen(hue)), channel(qBlue(hue)));
}

Axis axisOf(scans::ValueUnit unit)
{
    // From air to well into metal; denser pairs keep their ratio.
    return unit == scans::ValueUnit::Hounsfield ? Axis{-1000.0, 7000.0 / steps} : Axis{0.0, 1.6 / steps};
}

Material materialOf(const scans::MaterialScale& scale, double lowValue, double highValue)
{
    const auto z = scale.matterThatCanExist(lowValue, highValue).effectiveZ;
    if (!z) { // air, or the shadow of so much metal that the lower energy tells nothing
        return scale.relativeAttenuation(highValue) > metalAbove ? Material::Metal : Material::Unknown;
    }
    return *z < 10.0 ? Material::Organic : *z <= 18.0 ? Material::Mixed : Material::Metal;
}

} // namespace

PairColour pairColouring(const scans::Volume& low, const scans::Volume& high)
{
    const scans::ValueUnit unit = high.unit();
    const auto scale = scans::MaterialScale::of(high, low);
    if (!scale || !scale->readsTwoEnergies()) {
        return {};
    }
    auto table = std::make_shared<ColourTable>();
    table->lowAxis = axisOf(unit);
    table->highAxis = axisOf(unit);
    table->materials.resize(static_cast<std::size_t>(steps) * steps, Material::Unknown);
    for (int l = 0; l < steps; ++l) {
        for (int h = 0; h < steps; ++h) {
            table->materials[static_cast<std::size_t>(l) * steps + static_cast<std::size_t>(h)] =
                materialOf(*scale, table->lowAxis.valueOf(l), table->highAxis.valueOf(h));
        }
    }
    constexpr std::array<QRgb, 4> hues{0xffb0b2b6, 0xfff0902a, 0xff5fb35a, 0xff4b8be8};
    for (std::size_t material = 0; material < hues.size(); ++material) {
        for (int grey = 0; grey < 256; ++grey) {
            table->shades[material][static_cast<std::size_t>(grey)] = shadeOf(hues[material], grey);
        }
    }
    return [table = std::shared_ptr<const ColourTable>(table)](double lowValue, double highValue, std::uint8_t grey) {
        const double air = table->highAxis.low;
        const double beyond = std::max(1.0, (std::max(lowValue, highValue) - air) / (table->highAxis.top() - air));
        const auto l = static_cast<std::size_t>(table->lowAxis.stepOf(air + (lowValue - air) / beyond));
        const auto h = static_cast<std::size_t>(table->highAxis.stepOf(air + (highValue - air) / beyond));
        return table->shades[static_cast<std::size_t>(table->materials[l * steps + h])][grey];
    };
}

} // namespace portlight::viewers
