// Beam hardening of water, undone: from -ln(transmission) of a polychromatic beam to the line integral that a narrow
// beam would have measured, exact for water of any thickness up to 120 cm.
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Spectrum.h"

#include <vector>

namespace portlight::scans {

class WaterCorrection
{
public:
    [[nodiscard]] static inspection::Result<WaterCorrection> build(const Spectrum& spectrum);

    // Attenuation of water in 1/cm that corrected integrals refer to (thin limit).
    [[nodiscard]] double waterAttenuation() const { return m_water; }
    [[nodiscard]] float corrected(float measured) const;

private:
    static constexpr double step = 0.02; // of the measured value

    double m_water = 0.0;
    std::vector<float> m_table; // corrected value at measured = i * step
    float m_slopeBeyond = 1.0F;
};

} // namespace portlight::scans
