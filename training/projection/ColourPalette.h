// The pseudo-colours of one scanner, learned from a picture of it: the mean colour at each material and attenuation.
//
// A projected item so gets no colour that the scanner would not have drawn. Cells that the picture does not hold are
// filled from their neighbours.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace portlight::training {

using Colour = std::array<float, 3>; // red, green, blue, 0 to 255

// Attenuation and place on the scanner's scale (0 orange, about 0.3 green, 0.6 to 1 blue) of a colour.
struct ColourReading
{
    float attenuation = 0.0F;
    float material = 0.0F;
};

[[nodiscard]] ColourReading readColour(std::uint8_t red, std::uint8_t green, std::uint8_t blue);

// Immutable once learned.
class ColourPalette
{
public:
    // rgb: three bytes a pixel.
    explicit ColourPalette(std::span<const std::uint8_t> rgb);

    [[nodiscard]] Colour colour(float attenuation, float material) const;

private:
    static constexpr int materials = 17;
    static constexpr int attenuations = 41;
    static constexpr float deepest = 4.0F;

    static std::size_t placeOf(int material, int attenuation)
    {
        return static_cast<std::size_t>(material) * attenuations + static_cast<std::size_t>(attenuation);
    }
    void fillHoles(const std::vector<int>& counts);

    std::vector<Colour> m_cells; // [material][attenuation]
};

} // namespace portlight::training
