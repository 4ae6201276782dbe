// How bright a transmission is shown under a tone curve.
//
// Curves work on attenuation a = -ln(transmission), which grows with thickness (Beer and Lambert's law); where they
// begin and end comes from the radiograph itself, because machines of 160 kV and of 6 MV pass very different amounts.
#pragma once

#include "viewers/radiograph/Enhancement.h"
#include "viewers/radiograph/RadiographPyramid.h"

#include <cstdint>
#include <vector>

namespace portlight::viewers {

// Attenuations among the pixels that are not air.
struct AttenuationRange
{
    double thin = 0.5;    // a quarter of them is thinner; 0.5 to 1
    double middle = 0.7;  // half of them are thinner
    double deepest = 4.0; // all but a two-thousandth are thinner
};

struct Tone
{
    ToneCurve curve = ToneCurve::Standard;
    double gamma = 2.0;
};

// Share of the unattenuated beam (0..65535) for every stored value, from the type's smallest on. A layer of
// attenuations is -ln of it; in a layer of signals the beam is what the brightest half per cent of the picture
// received, because scans rarely say.
[[nodiscard]] std::vector<std::uint16_t> transmissionTable(const RadiographPlane& plane);
// Of the plane's samples, through its table.
[[nodiscard]] AttenuationRange attenuationRange(const RadiographPlane& plane,
                                                const std::vector<std::uint16_t>& transmissions);
// Brightness 0..1 of a transmission 0..1 whose brightness without the curve is `standard`.
[[nodiscard]] double tonedBrightness(const Tone& tone, const AttenuationRange& range, double transmission,
                                     double standard);

// Stored values as tables see them.
[[nodiscard]] int storedCount(scans::VoxelType type);
[[nodiscard]] int smallestStored(scans::VoxelType type);

} // namespace portlight::viewers
