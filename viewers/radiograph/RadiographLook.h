// How a radiograph is shown: which layers, which window, which colours; and the picture of any part of it.
//
// Standard image: the scanner's own colours as they are; the dual-energy pseudo-colour where both energies are there;
// else grey with much radiation bright. Physical values of the window belong to the grey or high-energy layer; for
// colour pictures the window is brightness and contrast over 0..255.
#pragma once

#include "viewers/model/PresetLibrary.h"
#include "viewers/radiograph/RadiographPyramid.h"

#include <QImage>
#include <QRectF>

#include <array>
#include <cstdint>
#include <functional>

namespace portlight::viewers {

enum class RadiographColouring { Grey, HighEnergy, LowEnergy, DualEnergy, Rgb };

// Colour of a pair of transmissions, 65535 = the unattenuated beam.
using TransmissionColour = std::function<QRgb(std::uint16_t low, std::uint16_t high)>;

// The ways a radiograph with these layers can be shown; the first is the standard image.
[[nodiscard]] QVector<RadiographColouring> colouringsOf(const scans::Radiograph& radiograph);

class RadiographLook
{
public:
    RadiographLook() = default;
    RadiographLook(std::shared_ptr<const RadiographPyramid> pyramid, TransmissionColour dualColour);

    [[nodiscard]] const RadiographPyramid& pyramid() const { return *m_pyramid; }
    [[nodiscard]] bool isNull() const { return !m_pyramid; }

    // As colouringsOf(), less the materials when there is no table for them.
    [[nodiscard]] const QVector<RadiographColouring>& colourings() const { return m_colourings; }
    [[nodiscard]] RadiographColouring colouring() const { return m_colouring; }
    void setColouring(RadiographColouring colouring); // back to that colouring's standard window
    [[nodiscard]] const ValueWindow& window() const { return m_window; }
    void setWindow(const ValueWindow& window);
    [[nodiscard]] bool isInverted() const { return m_inverted; }
    void setInverted(bool inverted);
    void resetToStandard();
    // The layer whose values the read-out and the window speak of.
    [[nodiscard]] const RadiographPlane& mainPlane() const;

    // `area` in full-size pixels, drawn to `size` screen pixels; outside the radiograph is background.
    [[nodiscard]] QImage picture(const QRectF& area, QSize size, QRgb background, int threads) const;

private:
    void makeTables();
    void makeGreyTable();
    void makeToneTable();
    [[nodiscard]] int levelFor(double pixelsPerScreenPixel) const;
    [[nodiscard]] static std::vector<std::uint16_t> transmissionTable(const RadiographPlane& plane);

    std::shared_ptr<const RadiographPyramid> m_pyramid;
    TransmissionColour m_dualColour;
    QVector<RadiographColouring> m_colourings;
    RadiographColouring m_colouring = RadiographColouring::Grey;
    ValueWindow m_window;
    bool m_inverted = false;
    std::vector<std::uint8_t> m_greys;            // by stored value, from the type's smallest
    std::array<std::uint8_t, 256> m_tones{};      // brightness and contrast of colour pictures
    std::vector<std::uint16_t> m_lowTransmission; // by stored value, from the type's smallest
    std::vector<std::uint16_t> m_highTransmission;
};

} // namespace portlight::viewers
