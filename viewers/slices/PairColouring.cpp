#include "viewers/slices/PairColouring.h"

#include "scans/physics/EffectiveZ.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::viewers {

namespace {

constexpr int steps = 512;

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
    // From air to well into metal; denser values count as the last step.
    return unit == scans::ValueUnit::Hounsfield ? Axis{-1000.0, 7000.0 / steps} : Axis{0.0, 1.6 / steps};
}

} // namespace

PairColour pairColouring(const scans::Volume& low, const scans::Volume& high)
{
    const scans::ValueUnit unit = high.unit();
    if (low.unit() != unit || (unit != scans::ValueUnit::Hounsfield && unit != scans::ValueUnit::AttenuationPerCm)) {
        return {};
    }
    const auto spectra = scans::buildSpectrumPair(scans::standardCtLowSpectrum(), scans::standardCtHighSpectrum());
    if (!spectra) {
        return {};
    }
    const auto physics = scans::EffectiveZ::build(*spectra);
    if (!physics) {
        return {};
    }
    auto table = std::make_shared<ColourTable>();
    table->lowAxis = axisOf(unit);
    table->highAxis = axisOf(unit);
    table->materials.resize(static_cast<std::size_t>(steps) * steps, Material::Unknown);
    for (int l = 0; l < steps; ++l) {
        for (int h = 0; h < steps; ++h) {
            const double lowValue = table->lowAxis.valueOf(l);
            const double highValue = table->highAxis.valueOf(h);
            const auto material = unit == scans::ValueUnit::Hounsfield ? physics->fromHounsfield(lowValue, highValue)
                                                                       : physics->fromAttenuation(lowValue, highValue);
            if (material) {
                table->materials[static_cast<std::size_t>(l) * steps + static_cast<std::size_t>(h)] =
                    material->effectiveZ < 10.0    ? Material::Organic
                    : material->effectiveZ <= 18.0 ? Material::Mixed
                                                   : Material::Metal;
            }
        }
    }
    constexpr std::array<QRgb, 4> hues{0xffb0b2b6, 0xfff0902a, 0xff5fb35a, 0xff4b8be8};
    for (std::size_t material = 0; material < hues.size(); ++material) {
        for (int grey = 0; grey < 256; ++grey) {
            table->shades[material][static_cast<std::size_t>(grey)] = shadeOf(hues[material], grey);
        }
    }
    return [table = std::shared_ptr<const ColourTable>(table)](double lowValue, double highValue, std::uint8_t grey) {
        const auto l = static_cast<std::size_t>(table->lowAxis.stepOf(lowValue));
        const auto h = static_cast<std::size_t>(table->highAxis.stepOf(highValue));
        return table->shades[static_cast<std::size_t>(table->materials[l * steps + h])][grey];
    };
}

} // namespace portlight::viewers
