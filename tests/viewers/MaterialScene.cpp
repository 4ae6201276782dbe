#include "tests/viewers/MaterialScene.h"

#include "scans/physics/DualEnergyColour.h"
#include "scans/physics/Spectrum.h"

#include <QColor>

#include <cmath>

namespace portlight::tests {

using namespace scans;

namespace {

constexpr int width = 160;
constexpr int height = 48;
constexpr double sugarGrams = 8.0 * 0.85; // per cm2
constexpr double copperGrams = 0.2 * 8.96;
constexpr double beam = 60000.0;

std::shared_ptr<VoxelBuffer> buffer(VoxelType type, int count)
{
    return VoxelBuffer::allocate(type, static_cast<std::size_t>(count)).value();
}

RadiographLayer layerOf(LayerRole role, const Spectrum& spectrum, const MaterialScene& scene)
{
    const Material sugar = materialFromFormula("sugar", "C12H22O11", 0.85).value();
    const auto organic = spectrum.massAttenuations(sugar).value();
    const auto metal = spectrum.massAttenuations(elementalMaterial(29, 8.96)).value();
    auto pixels = buffer(VoxelType::UInt16, width * height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool hasOrganic = scene.organic.contains(x, y) || scene.both.contains(x, y);
            const bool hasMetal = scene.metal.contains(x, y) || scene.both.contains(x, y);
            const double grain = 1.0 + 0.08 * std::sin(0.9 * y); // goods are not all of one thickness
            std::vector<double> ray(organic.size(), 0.0);
            for (std::size_t bin = 0; bin < ray.size(); ++bin) {
                ray[bin] = (hasOrganic ? organic[bin] * sugarGrams * grain : 0.0) +
                           (hasMetal ? metal[bin] * copperGrams : 0.0);
            }
            pixels->as<std::uint16_t>()[static_cast<std::size_t>(y * width + x)] =
                static_cast<std::uint16_t>(beam * std::exp(-spectrum.attenuation(ray, 1.0)));
        }
    }
    RadiographLayer layer;
    layer.role = role;
    layer.pixels = std::move(pixels);
    return layer;
}

} // namespace

MaterialScene materialScene()
{
    const SpectrumPair spectra = buildSpectrumPair(standardLineLowSpectrum(), standardLineHighSpectrum()).value();
    MaterialScene scene;
    scene.air = QRect(2, 4, 28, 40);
    scene.organic = QRect(40, 4, 30, 40);
    scene.metal = QRect(80, 4, 30, 40);
    scene.both = QRect(120, 4, 30, 40);
    scene.radiograph.width = width;
    scene.radiograph.height = height;
    scene.radiograph.layers = {layerOf(LayerRole::LowEnergy, spectra.low, scene),
                               layerOf(LayerRole::HighEnergy, spectra.high, scene)};
    return scene;
}

Radiograph colourScene(const MaterialScene& scene)
{
    const auto colours = DualEnergyColour::build().value();
    const auto& low = scene.radiograph.layers[0].pixels->as<std::uint16_t>();
    const auto& high = scene.radiograph.layers[1].pixels->as<std::uint16_t>();
    auto pixels = buffer(VoxelType::UInt8, width * height * 3);
    for (std::size_t i = 0; i < low.size(); ++i) {
        const auto share = [](std::uint16_t value) { return static_cast<std::uint16_t>(value / beam * 65535.0); };
        const QColor colour = QColor::fromRgb(colours.colour(share(low[i]), share(high[i])));
        pixels->as<std::uint8_t>()[3 * i] = static_cast<std::uint8_t>(colour.red());
        pixels->as<std::uint8_t>()[3 * i + 1] = static_cast<std::uint8_t>(colour.green());
        pixels->as<std::uint8_t>()[3 * i + 2] = static_cast<std::uint8_t>(colour.blue());
    }
    Radiograph radiograph;
    radiograph.width = width;
    radiograph.height = height;
    RadiographLayer layer;
    layer.role = LayerRole::Rgb;
    layer.pixels = std::move(pixels);
    radiograph.layers.append(layer);
    return radiograph;
}

} // namespace portlight::tests
