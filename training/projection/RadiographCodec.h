// From a radiograph to attenuation and back.
//
// Reads: one grey layer of 8 or 16 bits, linear in transmission; the low and high energy pair; an 8-bit pseudo-colour
// picture on white. Refuses, each with its reason: layers that hold attenuation or Zeff already (their scale is not
// stated, or would no longer fit), other number types, and pictures without a place that the beam passes freely,
// because then no transmission is known.
#pragma once

#include "inspection/Result.h"
#include "scans/Radiograph.h"
#include "training/projection/AttenuationImage.h"
#include "training/projection/ColourPalette.h"

#include <QCoreApplication>
#include <QRect>

#include <array>
#include <memory>
#include <vector>

namespace portlight::training {

// Immutable once made; safe to use from any thread.
class RadiographCodec
{
    Q_DECLARE_TR_FUNCTIONS(portlight::training)

public:
    [[nodiscard]] static inspection::Result<RadiographCodec> of(const scans::Radiograph& radiograph);

    [[nodiscard]] const AttenuationImage& image() const { return m_image; }
    [[nodiscard]] const scans::Radiograph& radiograph() const { return m_radiograph; }

    // The radiograph with `changed` (as large as `place`, same kind) in place of what is there. Pixels outside `place`
    // keep every bit. `place` lies inside.
    [[nodiscard]] inspection::Result<scans::Radiograph> withChanged(const AttenuationImage& changed,
                                                                    const QRect& place) const;

    // What withChanged() wrote at `place`, read back after rounding; the rest is image().
    [[nodiscard]] AttenuationImage readBack(const scans::Radiograph& written, const QRect& place) const;

private:
    // How stored numbers of a layer become transmissions.
    struct Scale
    {
        double air = 255.0; // stored, after inversion
        double full = 255.0;
        bool inverted = false;
    };

    [[nodiscard]] static inspection::Result<Scale> scaleOf(const scans::RadiographLayer& layer);
    [[nodiscard]] inspection::Result<void> readGreys();
    [[nodiscard]] inspection::Result<void> readColours();
    void writeGrey(scans::VoxelBuffer& target, std::size_t layer, const std::vector<float>& changed,
                   const QRect& place) const;
    void writeColour(scans::VoxelBuffer& target, const AttenuationImage& changed, const QRect& place) const;

    scans::Radiograph m_radiograph;
    AttenuationImage m_image;
    std::vector<Scale> m_scales;                    // of each layer
    std::vector<std::vector<float>> m_tables;       // of each grey layer: stored number to attenuation
    std::shared_ptr<const ColourPalette> m_palette; // Colour only
};

} // namespace portlight::training
