// Colours of dual-energy rays: the standard pseudo-colour, its hues at any brightness, and one material without the
// other.
#pragma once

#include "scans/physics/DualEnergyColour.h"
#include "scans/physics/MaterialSplit.h"

#include <QRgb>

#include <array>
#include <memory>
#include <mutex>
#include <optional>

namespace portlight::viewers {

// Immutable to its users; any thread may read. The tables of the split are made when they are first asked for (0.2 s).
class MaterialPicture
{
public:
    // Null when the physics tables cannot be built.
    [[nodiscard]] static std::shared_ptr<const MaterialPicture> build();

    // Transmissions: 65535 is the unattenuated beam.
    [[nodiscard]] QRgb standardColour(std::uint16_t low, std::uint16_t high) const
    {
        return m_standard.colour(low, high);
    }
    // Effective atomic number in steps of a half; 0: cannot be told.
    [[nodiscard]] std::uint8_t hueOf(std::uint16_t low, std::uint16_t high) const
    {
        // Never negative, and std::lround would be a call for each pixel. NOLINTNEXTLINE(bugprone-incorrect-roundings)
        return static_cast<std::uint8_t>(2.0F * m_standard.effectiveZ(low, high) + 0.5F);
    }
    // The hue as bright as grey of this value is (0..255).
    [[nodiscard]] QRgb shade(std::uint8_t hue, std::uint8_t grey) const { return m_shades[hue][grey]; }
    // How bright the standard picture shows a transmission, 0..1.
    [[nodiscard]] static double standardBrightness(double transmission);

    static constexpr std::uint8_t organicHue = 14; // cellulose
    static constexpr std::uint8_t metalHue = 52;   // iron
    // Null when xraylib has no answer.
    [[nodiscard]] const scans::MaterialSplit* split() const;

private:
    explicit MaterialPicture(scans::DualEnergyColour standard);

    scans::DualEnergyColour m_standard;
    std::array<std::array<QRgb, 256>, 256> m_shades{};
    mutable std::once_flag m_splitMade;
    mutable std::optional<scans::MaterialSplit> m_split;
};

} // namespace portlight::viewers
