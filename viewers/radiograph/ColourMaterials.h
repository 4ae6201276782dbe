// Organic and metal parts of a picture that a scanner exported in its own pseudo-colours.
//
// Scanners agree on the hues (orange organic, green mixed, blue metal), not on their shades: the hue decides, soft at
// the borders so that no jagged outline appears. Green belongs half to either. Nearly black pixels are what no ray
// passes: nobody can say what they are, so they stay in both parts.
#pragma once

#include <QRgb>

#include <cstdint>
#include <vector>

namespace portlight::viewers {

class ColourMaterials
{
public:
    [[nodiscard]] static const ColourMaterials& instance(); // built at first use, about 5 ms; any thread

    // The colour with what is not organic (or not metal) faded to the white of air.
    [[nodiscard]] QRgb organicPart(int red, int green, int blue) const { return faded(m_organic, red, green, blue); }
    [[nodiscard]] QRgb metalPart(int red, int green, int blue) const { return faded(m_metal, red, green, blue); }

private:
    static constexpr int bits = 5; // a channel
    ColourMaterials();

    static QRgb faded(const std::vector<std::uint8_t>& shares, int red, int green, int blue)
    {
        constexpr int down = 8 - bits;
        const auto cell =
            static_cast<std::size_t>(((red >> down) << (2 * bits)) | ((green >> down) << bits) | (blue >> down));
        const int share = shares[cell];
        const auto mix = [share](int channel) { return 255 - (255 - channel) * share / 255; };
        return qRgb(mix(red), mix(green), mix(blue));
    }

    std::vector<std::uint8_t> m_organic; // share of 255 that stays
    std::vector<std::uint8_t> m_metal;
};

} // namespace portlight::viewers
