#include "viewers/radiograph/MaterialPicture.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

// Brightness of a grey ray falls with this power of its transmission, as unknownColour() has it.
constexpr double brightnessPower = 0.51;

} // namespace

std::shared_ptr<const MaterialPicture> MaterialPicture::build()
{
    auto standard = scans::DualEnergyColour::build();
    if (!standard) {
        return nullptr;
    }
    return std::shared_ptr<const MaterialPicture>(new MaterialPicture(std::move(*standard)));
}

MaterialPicture::MaterialPicture(scans::DualEnergyColour standard)
    : m_standard(std::move(standard))
{
    for (std::size_t grey = 0; grey < 256; ++grey) {
        const double brightness = std::max(static_cast<double>(grey), 0.25) / 255.0;
        const double attenuation = -std::log(brightness) / brightnessPower;
        m_shades[0][grey] = scans::DualEnergyColour::unknownColour(attenuation);
        for (std::size_t hue = 1; hue < m_shades.size(); ++hue) {
            m_shades[hue][grey] = scans::DualEnergyColour::colourOf(static_cast<double>(hue) / 2.0, attenuation);
        }
    }
}

double MaterialPicture::standardBrightness(double transmission)
{
    return std::pow(std::clamp(transmission, 0.0, 1.0), brightnessPower);
}

const scans::MaterialSplit* MaterialPicture::split() const
{
    std::call_once(m_splitMade, [this] {
        if (auto made = scans::MaterialSplit::build()) {
            m_split = std::move(*made);
        }
    });
    return m_split ? &*m_split : nullptr;
}

} // namespace portlight::viewers
