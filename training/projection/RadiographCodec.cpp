#include "training/projection/RadiographCodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using scans::LayerRole;
using scans::RadiographLayer;
using scans::VoxelBuffer;
using scans::VoxelType;

namespace {

constexpr int smallestSide = 32;
constexpr double deepestAttenuation = 11.09; // ln(65535)
constexpr double freeShare = 0.005;          // of the pixels must be free beam

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

tl::unexpected<inspection::Error> refused(const char* reason)
{
    return failure(ErrorCode::Unsupported, tr(reason));
}

std::vector<int> histogramOf(const VoxelBuffer& pixels)
{
    std::vector<int> histogram(pixels.type() == VoxelType::UInt8 ? 256 : 65536);
    if (pixels.type() == VoxelType::UInt8) {
        for (const std::uint8_t value : pixels.as<std::uint8_t>()) {
            ++histogram[value];
        }
    } else {
        for (const std::uint16_t value : pixels.as<std::uint16_t>()) {
            ++histogram[value];
        }
    }
    return histogram;
}

// The commonest level among the brightest quarter of the range in use, smoothed over 1/256 of the full range.
double airLevel(const std::vector<int>& brightFirst, double total)
{
    const auto full = static_cast<int>(brightFirst.size());
    int brightest = full - 1;
    while (brightest > 0 && brightFirst[static_cast<std::size_t>(brightest)] == 0) {
        --brightest;
    }
    const int half = full / 512;
    double best = 0.0;
    int place = -1;
    for (int level = brightest * 3 / 4; level <= brightest; level += std::max(1, half)) {
        double sum = 0.0;
        for (int near = std::max(0, level - half); near <= std::min(full - 1, level + half); ++near) {
            sum += brightFirst[static_cast<std::size_t>(near)];
        }
        if (sum > best) {
            best = sum;
            place = level;
        }
    }
    return best >= freeShare * total ? place : -1.0;
}

} // namespace

Result<RadiographCodec::Scale> RadiographCodec::scaleOf(const RadiographLayer& layer)
{
    if (layer.attenuation) {
        return refused(
            QT_TRANSLATE_NOOP("training", "The picture holds attenuation in a scale that it does not state."));
    }
    if (layer.pixels->type() != VoxelType::UInt8 && layer.pixels->type() != VoxelType::UInt16) {
        return refused(QT_TRANSLATE_NOOP("training", "Threats are projected into pictures of 8 or 16 bits only."));
    }
    Scale scale;
    std::vector<int> histogram = histogramOf(*layer.pixels);
    scale.full = static_cast<double>(histogram.size()) - 1.0;
    scale.inverted = layer.inverted;
    if (layer.inverted) {
        std::reverse(histogram.begin(), histogram.end());
    }
    scale.air = airLevel(histogram, static_cast<double>(layer.pixels->count()));
    if (scale.air < scale.full / 8.0) {
        return refused(QT_TRANSLATE_NOOP("training",
                                         "No place in the picture is free of matter, so it is not known what "
                                         "the unattenuated beam looks like."));
    }
    return scale;
}

Result<RadiographCodec> RadiographCodec::of(const scans::Radiograph& radiograph)
{
    if (radiograph.width < smallestSide || radiograph.height < smallestSide || radiograph.layers.isEmpty()) {
        return refused(QT_TRANSLATE_NOOP("training", "The picture is too small to hide anything in."));
    }
    const auto pixels = static_cast<std::size_t>(radiograph.width) * static_cast<std::size_t>(radiograph.height);
    RadiographCodec codec;
    codec.m_radiograph = radiograph;
    codec.m_image.width = radiograph.width;
    codec.m_image.height = radiograph.height;
    const auto count = radiograph.layers.size();
    const bool colour = count == 1 && radiograph.layers.first().role == LayerRole::Rgb;
    const bool grey = count == 1 && radiograph.layers.first().role == LayerRole::Grey;
    const bool pair = count == 2 && radiograph.layer(LayerRole::LowEnergy) != nullptr &&
                      radiograph.layer(LayerRole::HighEnergy) != nullptr;
    if (!colour && !grey && !pair) {
        return refused(QT_TRANSLATE_NOOP("training",
                                         "Threats are projected into one grey layer, a pair of energies or a "
                                         "colour export; this picture has other layers."));
    }
    for (const RadiographLayer& layer : radiograph.layers) {
        if (layer.pixels == nullptr || layer.pixels->count() != pixels * (colour ? 3U : 1U)) {
            return failure(ErrorCode::BadInput, tr("The picture's pixels do not fill its size."));
        }
    }
    codec.m_image.kind = colour ? ImageKind::Colour : grey ? ImageKind::Grey : ImageKind::DualEnergy;
    const auto read = colour ? codec.readColours() : codec.readGreys();
    return read ? Result<RadiographCodec>(std::move(codec)) : failure(read.error());
}

Result<void> RadiographCodec::readGreys()
{
    for (const RadiographLayer& layer : m_radiograph.layers) {
        const auto scale = scaleOf(layer);
        if (!scale) {
            return failure(scale.error());
        }
        m_scales.push_back(*scale);
        std::vector<float> table(static_cast<std::size_t>(scale->full) + 1);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double level = scale->inverted ? scale->full - static_cast<double>(i) : static_cast<double>(i);
            table[i] = static_cast<float>(std::min(deepestAttenuation, -std::log(std::max(level, 0.5) / scale->air)));
        }
        m_tables.push_back(table);
        std::vector<float>& plane = layer.role == LayerRole::LowEnergy ? m_image.material : m_image.attenuation;
        plane.resize(layer.pixels->count());
        if (layer.pixels->type() == VoxelType::UInt8) {
            std::transform(layer.pixels->as<std::uint8_t>().begin(), layer.pixels->as<std::uint8_t>().end(),
                           plane.begin(), [&](std::uint8_t value) { return table[value]; });
        } else {
            std::transform(layer.pixels->as<std::uint16_t>().begin(), layer.pixels->as<std::uint16_t>().end(),
                           plane.begin(), [&](std::uint16_t value) { return table[value]; });
        }
    }
    return {};
}

Result<void> RadiographCodec::readColours()
{
    const VoxelBuffer& pixels = *m_radiograph.layers.first().pixels;
    if (pixels.type() != VoxelType::UInt8) {
        return refused(QT_TRANSLATE_NOOP("training", "Colour exports must have 8 bits a channel."));
    }
    const auto rgb = pixels.as<std::uint8_t>();
    const std::size_t count = rgb.size() / 3;
    m_image.attenuation.resize(count);
    m_image.material.resize(count);
    std::size_t white = 0;
    std::size_t coloured = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* p = rgb.data() + 3 * i;
        const ColourReading reading = readColour(p[0], p[1], p[2]);
        m_image.attenuation[i] = reading.attenuation;
        m_image.material[i] = reading.attenuation * reading.material;
        const auto [lowest, highest] = std::minmax({p[0], p[1], p[2]});
        white += lowest >= 235 ? 1 : 0;
        coloured += highest - lowest > 48 ? 1 : 0;
    }
    if (static_cast<double>(white) < freeShare * static_cast<double>(count) || coloured * 200 < count) {
        return refused(QT_TRANSLATE_NOOP("training",
                                         "The colours are no pseudo-colour on white, so no transmission can "
                                         "be told from them."));
    }
    m_palette = std::make_shared<const ColourPalette>(rgb);
    return {};
}

void RadiographCodec::writeGrey(VoxelBuffer& target, std::size_t layer, const std::vector<float>& changed,
                                const QRect& place) const
{
    const Scale& scale = m_scales[layer];
    const auto stored = [&scale](float attenuation) {
        const double level =
            std::clamp(std::round(scale.air * std::exp(-static_cast<double>(attenuation))), 0.0, scale.full);
        return scale.inverted ? scale.full - level : level;
    };
    for (int y = 0; y < place.height(); ++y) {
        for (int x = 0; x < place.width(); ++x) {
            const std::size_t to = m_image.index(place.x() + x, place.y() + y);
            const float value = changed[static_cast<std::size_t>(y) * static_cast<std::size_t>(place.width()) +
                                        static_cast<std::size_t>(x)];
            if (target.type() == VoxelType::UInt8) {
                target.as<std::uint8_t>()[to] = static_cast<std::uint8_t>(stored(value));
            } else {
                target.as<std::uint16_t>()[to] = static_cast<std::uint16_t>(stored(value));
            }
        }
    }
}

AttenuationImage RadiographCodec::readBack(const scans::Radiograph& written, const QRect& place) const
{
    AttenuationImage image = m_image;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const std::size_t i = image.index(x, y);
            for (qsizetype layer = 0; layer < written.layers.size(); ++layer) {
                const VoxelBuffer& pixels = *written.layers.at(layer).pixels;
                if (image.kind == ImageKind::Colour) {
                    const std::uint8_t* p = pixels.as<std::uint8_t>().data() + 3 * i;
                    const ColourReading reading = readColour(p[0], p[1], p[2]);
                    image.attenuation[i] = reading.attenuation;
                    image.material[i] = reading.attenuation * reading.material;
                    continue;
                }
                const std::size_t stored =
                    pixels.type() == VoxelType::UInt8 ? pixels.as<std::uint8_t>()[i] : pixels.as<std::uint16_t>()[i];
                const bool low = written.layers.at(layer).role == LayerRole::LowEnergy;
                (low ? image.material : image.attenuation)[i] = m_tables[static_cast<std::size_t>(layer)][stored];
            }
        }
    }
    return image;
}

// What differs from the palette's colour (noise, edge enhancement) is dimmed by the item and kept on top of the new
// one.
void RadiographCodec::writeColour(VoxelBuffer& target, const AttenuationImage& changed, const QRect& place) const
{
    const auto rgb = target.as<std::uint8_t>();
    const auto colourAt = [this](float attenuation, float material) {
        return m_palette->colour(attenuation, attenuation > 1e-4F ? material / attenuation : 0.0F);
    };
    for (int y = 0; y < place.height(); ++y) {
        for (int x = 0; x < place.width(); ++x) {
            const std::size_t to = m_image.index(place.x() + x, place.y() + y);
            const std::size_t from = changed.index(x, y);
            const float added = changed.attenuation[from] - m_image.attenuation[to];
            if (std::abs(added) < 1e-5F) {
                continue;
            }
            const Colour before = colourAt(m_image.attenuation[to], m_image.material[to]);
            const Colour after = colourAt(changed.attenuation[from], changed.material[from]);
            const float kept = std::exp(-std::max(0.0F, added));
            for (std::size_t channel = 0; channel < 3; ++channel) {
                std::uint8_t& value = rgb[3 * to + channel];
                const float mixed = after[channel] + (static_cast<float>(value) - before[channel]) * kept;
                value = static_cast<std::uint8_t>(std::lround(std::clamp(mixed, 0.0F, 255.0F)));
            }
        }
    }
}

Result<scans::Radiograph> RadiographCodec::withChanged(const AttenuationImage& changed, const QRect& place) const
{
    scans::Radiograph result = m_radiograph;
    for (qsizetype i = 0; i < result.layers.size(); ++i) {
        const VoxelBuffer& original = *m_radiograph.layers.at(i).pixels;
        auto copy = VoxelBuffer::allocate(original.type(), original.count());
        if (!copy) {
            return failure(copy.error());
        }
        std::memcpy((*copy)->data(), original.data(), original.byteCount());
        if (m_image.kind == ImageKind::Colour) {
            writeColour(**copy, changed, place);
        } else {
            const bool low = result.layers.at(i).role == LayerRole::LowEnergy;
            writeGrey(**copy, static_cast<std::size_t>(i), low ? changed.material : changed.attenuation, place);
        }
        result.layers[i].pixels = std::move(*copy);
    }
    return result;
}

} // namespace portlight::training
