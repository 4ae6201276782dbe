// How much matter lies in each ray, and of what kind: the common ground of radiographs and of a CT's projections.
#pragma once

#include "inference/RgbImage.h"

#include <array>
#include <cstdint>
#include <vector>

namespace portlight::inference {

// The three colours of the standard picture, and what they stand for.
enum class RayKind { Organic, Mixed, Metal };
inline constexpr std::size_t rayKinds = 3;

struct MatterMap
{
    int width = 0;
    int height = 0;
    std::vector<float> attenuation;                  // -ln transmission, 0 for air; rows from the top
    std::array<std::vector<float>, rayKinds> ofKind; // the part of it that is known to be of this kind

    [[nodiscard]] std::size_t count() const
    {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    }
    [[nodiscard]] bool isEmpty() const { return attenuation.empty(); }
};

// Of a picture with bright air: attenuation from its brightness, kinds from its hue where it has one. At most
// `longestSide` pixels, each the mean of what it covers.
[[nodiscard]] MatterMap matterMapOf(const RgbImage& image, int longestSide);

// Where the matter lies: the box that leaves out a hundredth of it on each side, so that neither noise nor a label at
// the edge moves it.
struct MapBox
{
    double left = 0.0;
    double top = 0.0;
    double right = 0.0; // past the last column
    double bottom = 0.0;
};
[[nodiscard]] MapBox boxOfMatter(const MatterMap& map);

// The box at `side` x `side` pixels, lying (turned by a quarter where it stands higher than wide): whatever its size,
// place and which way it lay on the belt.
[[nodiscard]] MatterMap boxed(const MatterMap& map, const MapBox& box, int side);

} // namespace portlight::inference
