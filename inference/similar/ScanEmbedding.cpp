#include "inference/similar/ScanEmbedding.h"

#include "inference/similar/EmbeddingTable.h"
#include "inference/similar/GridDescriptor.h"
#include "inference/similar/MapDescriptor.h"
#include "inference/volume/VolumePair.h"
#include "scans/VoxelType.h"
#include "scans/physics/DualEnergyColour.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr double mostPixels = 1.5e6; // of a radiograph that is looked at pixel by pixel
constexpr int mapSide = 192;         // longest side, pixels
constexpr int pictureWidth = 256;
constexpr int pictureHeight = 192;

QString text(const char* sentence)
{
    return QCoreApplication::translate("portlight::inference", sentence);
}

// Every `step`th pixel each way.
template <typename T>
std::shared_ptr<const scans::VoxelBuffer> thinned(const scans::VoxelBuffer& from, int width, int height, int samples,
                                                  int step)
{
    const int across = (width + step - 1) / step;
    const int down = (height + step - 1) / step;
    auto buffer =
        scans::VoxelBuffer::allocate(from.type(), static_cast<std::size_t>(across) * static_cast<std::size_t>(down) *
                                                      static_cast<std::size_t>(samples));
    if (!buffer) {
        return nullptr;
    }
    const std::span<const T> all = from.as<T>();
    const std::span<T> some = (*buffer)->template as<T>();
    std::size_t next = 0;
    for (int y = 0; y < height; y += step) {
        for (int x = 0; x < width; x += step) {
            for (int sample = 0; sample < samples; ++sample) {
                some[next++] =
                    all[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) *
                            static_cast<std::size_t>(samples) +
                        static_cast<std::size_t>(sample)];
            }
        }
    }
    return *buffer;
}

Result<scans::Radiograph> small(const scans::Radiograph& radiograph)
{
    const double pixels = static_cast<double>(radiograph.width) * radiograph.height;
    const int step = std::max(1, static_cast<int>(std::ceil(std::sqrt(pixels / mostPixels))));
    if (step == 1) {
        return radiograph;
    }
    scans::Radiograph less = radiograph;
    less.width = (radiograph.width + step - 1) / step;
    less.height = (radiograph.height + step - 1) / step;
    for (scans::RadiographLayer& layer : less.layers) {
        const int samples = layer.role == scans::LayerRole::Rgb ? 3 : 1;
        layer.pixels = scans::visitVoxelType(layer.pixels->type(), [&]<typename T>(T*) {
            return thinned<T>(*layer.pixels, radiograph.width, radiograph.height, samples, step);
        });
        if (!layer.pixels) {
            return failure(ErrorCode::Storage, text("There is not enough memory to look at the scan."));
        }
    }
    return less;
}

RgbImage fitted(const RgbImage& image)
{
    const double scale = std::min({1.0, static_cast<double>(pictureWidth) / std::max(1, image.width),
                                   static_cast<double>(pictureHeight) / std::max(1, image.height)});
    return resampled(image, std::max(1, static_cast<int>(std::lround(image.width * scale))),
                     std::max(1, static_cast<int>(std::lround(image.height * scale))));
}

// In the standard colours where the kinds are known, in grey elsewhere.
RgbImage pictureOf(const MatterMap& map)
{
    constexpr std::array<double, rayKinds> typicalZ{7.0, 13.0, 26.0};
    RgbImage image{map.width, map.height, std::vector<std::uint8_t>(map.count() * 3)};
    for (std::size_t i = 0; i < map.count(); ++i) {
        const double attenuation = map.attenuation[i];
        double known = 0.0;
        double z = 0.0;
        for (std::size_t kind = 0; kind < rayKinds; ++kind) {
            known += map.ofKind[kind][i];
            z += map.ofKind[kind][i] * typicalZ[kind];
        }
        const std::uint32_t colour = known > attenuation / 2.0 && known > 0.0
                                         ? scans::DualEnergyColour::colourOf(z / known, attenuation)
                                         : scans::DualEnergyColour::unknownColour(attenuation);
        image.pixels[i * 3] = static_cast<std::uint8_t>(colour >> 16U);
        image.pixels[i * 3 + 1] = static_cast<std::uint8_t>(colour >> 8U);
        image.pixels[i * 3 + 2] = static_cast<std::uint8_t>(colour);
    }
    return image;
}

Result<ScanEmbedding> embedRadiographs(const scans::Scan& scan, const scans::Progress& progress)
{
    ScanEmbedding embedding{EmbeddingSpace::Radiograph, {}, {}};
    for (const scans::Radiograph& radiograph : scan.radiographs) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, text("Stopped."));
        }
        const auto image = small(radiograph).and_then(rgbImageOf);
        if (!image) {
            return failure(image.error());
        }
        embedding.views.append(EmbeddingTable::of(EmbeddingSpace::Radiograph).embed(describe(*image)));
        if (embedding.picture.pixels.empty()) {
            embedding.picture = fitted(*image);
        }
    }
    return embedding;
}

Result<ScanEmbedding> embedVolume(const VolumePair& pair, const scans::Progress& progress)
{
    const auto grid = coarseGridOf(pair.high, pair.low, embeddingCellMm, progress);
    if (!grid) {
        return progress.isCancelled()
                   ? failure(ErrorCode::Cancelled, text("Stopped."))
                   : failure(ErrorCode::Unsupported, text("The volume's values tell no attenuation."));
    }
    const auto maps = projectionsOf(*grid);
    std::size_t shortest = 0;
    for (std::size_t axis = 1; axis < 3; ++axis) {
        if (grid->geometry.size.at(axis) < grid->geometry.size.at(shortest)) {
            shortest = axis;
        }
    }
    return ScanEmbedding{EmbeddingSpace::Volume,
                         {EmbeddingTable::of(EmbeddingSpace::Volume).embed(describe(*grid))},
                         fitted(pictureOf(maps.at(shortest)))};
}

} // namespace

std::vector<float> describe(const RgbImage& image)
{
    const MatterMap map = matterMapOf(image, mapSide);
    const MapBox box = boxOfMatter(map);
    return describe(boxed(map, box, descriptorSide), box, MapDetail());
}

Result<ScanEmbedding> embed(const scans::Scan& scan, const scans::Progress& progress)
{
    if (const auto pair = attenuatingPair(scan)) {
        return embedVolume(*pair, progress);
    }
    if (scan.radiographs.isEmpty()) {
        return failure(ErrorCode::Unsupported, scan.volumes.isEmpty()
                                                   ? text("The scan holds no picture.")
                                                   : text("The volume's values tell no attenuation."));
    }
    return embedRadiographs(scan, progress);
}

} // namespace portlight::inference
