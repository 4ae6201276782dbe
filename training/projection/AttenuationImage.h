// A radiograph in the space where superposition is addition.
//
// Behind two things the beam keeps the product of what each lets through, so their attenuations (-ln of the
// transmission) add up. `attenuation` is that of grey, of the higher energy, or of the mean of the channels of a
// pseudo-colour picture; `material` is a second plane that adds up as well:
//   DualEnergy: attenuation at the lower energy (exact but for beam hardening);
//   Colour: attenuation times the place of the hue on the scanner's scale (0 orange, about 0.3 green, 0.6 to 1 blue),
//   because the
//           ratio of both energies, which the hue shows, is the attenuation-weighted mean of what lies on the ray.
// Grey exports are taken to be linear in transmission. Noise may make values slightly negative; they are kept.
#pragma once

#include <cstddef>
#include <vector>

namespace portlight::training {

enum class ImageKind { Grey, DualEnergy, Colour };

struct AttenuationImage
{
    ImageKind kind = ImageKind::Grey;
    int width = 0;
    int height = 0;
    std::vector<float> attenuation; // row by row
    std::vector<float> material;    // empty for Grey

    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    }
    [[nodiscard]] bool holds(int x, int y) const { return x >= 0 && y >= 0 && x < width && y < height; }
};

} // namespace portlight::training
