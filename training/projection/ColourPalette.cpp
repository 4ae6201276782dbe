#include "training/projection/ColourPalette.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

constexpr float darkest = 1.0F; // of 255: keeps the logarithm finite

// The ratio of both energies behind the hues of the standard scale, 0 for organic: green (110 degrees) is a narrow band
// of it, and blue is what all metals saturate to, so that steel over cloth stays blue.
float placeOfHue(float degrees)
{
    constexpr std::array<std::pair<float, float>, 4> nodes{
        {{25.0F, 0.0F}, {110.0F, 0.3F}, {205.0F, 0.6F}, {222.0F, 1.0F}}};
    if (degrees > 300.0F || degrees < nodes.front().first) {
        return 0.0F;
    }
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const auto& [fromHue, from] = nodes[i - 1];
        const auto& [toHue, to] = nodes[i];
        if (degrees < toHue) {
            return from + (to - from) * (degrees - fromHue) / (toHue - fromHue);
        }
    }
    return 1.0F;
}

float hueOf(float red, float green, float blue, float highest, float chroma)
{
    float sixths = 0.0F;
    if (highest == red) {
        sixths = (green - blue) / chroma;
    } else if (highest == green) {
        sixths = 2.0F + (blue - red) / chroma;
    } else {
        sixths = 4.0F + (red - green) / chroma;
    }
    return sixths < 0.0F ? 60.0F * (sixths + 6.0F) : 60.0F * sixths;
}

} // namespace

ColourReading readColour(std::uint8_t red, std::uint8_t green, std::uint8_t blue)
{
    static const std::vector<float> logarithms = [] {
        std::vector<float> table(1024);
        for (std::size_t i = 0; i < table.size(); ++i) {
            table[i] = -std::log(std::max(darkest, static_cast<float>(i) / 4.0F) / 255.0F);
        }
        return table;
    }();
    const float r = red;
    const float g = green;
    const float b = blue;
    const float light = (r + g + b) / 3.0F; // not luminance, in which a bright blue counts as dark
    const float highest = std::max({r, g, b});
    const float chroma = highest - std::min({r, g, b});
    constexpr float sureChroma = 24.0F; // below, the hue fades into what grey means:
    constexpr float darkLight = 64.0F;  // dark grey is metal, light grey is hardly anything
    float material = light < darkLight ? 1.0F : 0.0F;
    if (chroma > 0.0F) {
        const float sure = std::min(1.0F, chroma / sureChroma);
        material += sure * (placeOfHue(hueOf(r, g, b, highest, chroma)) - material);
    }
    return {logarithms[static_cast<std::size_t>(light * 4.0F)], material};
}

ColourPalette::ColourPalette(std::span<const std::uint8_t> rgb)
    : m_cells(static_cast<std::size_t>(materials) * attenuations)
{
    std::vector<int> counts(m_cells.size());
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
        const ColourReading reading = readColour(rgb[i], rgb[i + 1], rgb[i + 2]);
        const auto row = static_cast<std::size_t>(std::lround(reading.material * (materials - 1)));
        const auto column = static_cast<std::size_t>(
            std::lround(std::clamp(reading.attenuation / deepest, 0.0F, 1.0F) * (attenuations - 1)));
        const std::size_t cell = row * attenuations + column;
        ++counts[cell];
        for (std::size_t channel = 0; channel < 3; ++channel) {
            m_cells[cell][channel] += rgb[i + channel];
        }
    }
    fillHoles(counts);
}

// Known cells keep their mean; the others take the mean of their known neighbours, ring by ring.
void ColourPalette::fillHoles(const std::vector<int>& counts)
{
    constexpr int fewest = 6; // pixels that make a cell's colour known
    std::vector<bool> known(m_cells.size());
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        known[cell] = counts[cell] >= fewest;
        for (float& channel : m_cells[cell]) {
            channel = known[cell] ? channel / static_cast<float>(counts[cell]) : 0.0F;
        }
    }
    for (int ring = 0; ring < materials + attenuations; ++ring) {
        const std::vector<bool> before = known;
        for (int row = 0; row < materials; ++row) {
            for (int column = 0; column < attenuations; ++column) {
                const std::size_t cell = placeOf(row, column);
                if (before[cell]) {
                    continue;
                }
                Colour sum{};
                float weight = 0.0F;
                for (const auto& [down, right] : {std::pair{0, -1}, {0, 1}, {-1, 0}, {1, 0}}) {
                    const int r = row + down;
                    const int c = column + right;
                    if (r < 0 || c < 0 || r >= materials || c >= attenuations) {
                        continue;
                    }
                    const std::size_t other = placeOf(r, c);
                    if (before[other]) {
                        for (std::size_t channel = 0; channel < 3; ++channel) {
                            // Across attenuations the colour keeps its hue and gets lighter or darker with it.
                            sum[channel] += m_cells[other][channel] *
                                            std::exp(-deepest / (attenuations - 1) * static_cast<float>(-right));
                        }
                        weight += 1.0F;
                    }
                }
                if (weight > 0.0F) {
                    known[cell] = true;
                    for (std::size_t channel = 0; channel < 3; ++channel) {
                        m_cells[cell][channel] = std::min(255.0F, sum[channel] / weight);
                    }
                }
            }
        }
    }
}

Colour ColourPalette::colour(float attenuation, float material) const
{
    const float x = std::clamp(attenuation / deepest, 0.0F, 1.0F) * (attenuations - 1);
    const float y = std::clamp(material, 0.0F, 1.0F) * (materials - 1);
    const int left = std::min(static_cast<int>(x), attenuations - 2);
    const int top = std::min(static_cast<int>(y), materials - 2);
    const float fx = x - static_cast<float>(left);
    const float fy = y - static_cast<float>(top);
    const std::size_t cell = placeOf(top, left);
    Colour mixed{};
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const float upper = m_cells[cell][channel] * (1.0F - fx) + m_cells[cell + 1][channel] * fx;
        const float lower =
            m_cells[cell + attenuations][channel] * (1.0F - fx) + m_cells[cell + attenuations + 1][channel] * fx;
        mixed[channel] = upper * (1.0F - fy) + lower * fy;
    }
    return mixed;
}

} // namespace portlight::training
