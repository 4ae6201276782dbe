#include "scans/formats/ColourLayers.h"

#include <QCoreApplication>

#include <cstdint>

namespace portlight::scans {

using inspection::Result;

namespace {

template <typename T>
bool isGrey(std::span<const T> rgb)
{
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
        if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2]) {
            return false;
        }
    }
    return true;
}

template <typename T>
Result<RadiographLayer> greyLayer(std::span<const T> rgb)
{
    auto grey = VoxelBuffer::allocate(VoxelTypeOf<T>::value, rgb.size() / 3);
    if (!grey) {
        return inspection::failure(grey.error());
    }
    const auto to = (*grey)->template as<T>();
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[i] = rgb[i * 3];
    }
    RadiographLayer layer;
    layer.pixels = *grey;
    return layer;
}

} // namespace

Result<RadiographLayer> layerFromRgb(std::shared_ptr<VoxelBuffer> samples, QStringList& warnings)
{
    const bool deep = samples->type() == VoxelType::UInt16;
    Q_ASSERT(deep || samples->type() == VoxelType::UInt8);
    const VoxelBuffer& buffer = *samples;
    if (deep ? isGrey(buffer.as<std::uint16_t>()) : isGrey(buffer.as<std::uint8_t>())) {
        return deep ? greyLayer(buffer.as<std::uint16_t>()) : greyLayer(buffer.as<std::uint8_t>());
    }
    RadiographLayer layer;
    layer.role = LayerRole::Rgb;
    if (!deep) {
        layer.pixels = std::move(samples);
        return layer;
    }
    auto reduced = VoxelBuffer::allocate(VoxelType::UInt8, buffer.count());
    if (!reduced) {
        return inspection::failure(reduced.error());
    }
    const auto from = buffer.as<std::uint16_t>();
    const auto to = (*reduced)->as<std::uint8_t>();
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[i] = static_cast<std::uint8_t>((from[i] * 255U + 32767U) / 65535U);
    }
    layer.pixels = *reduced;
    warnings.append(QCoreApplication::translate("ColourLayers", "The colours were reduced from 16 to 8 bits."));
    return layer;
}

} // namespace portlight::scans
