// Filtered back-projection of one slice, both energies at once: the real and imaginary parts of one complex transform
// are the low and the high energy, since the filter is real.
//
// Kak and Slaney, "Principles of Computerized Tomographic Imaging", section 3.3: band-limited ramp (equation 61), here
// with a Hann window, and back-projection with linear interpolation. Parallel beam over 180 degrees.
#pragma once

#include "scans/simulator/Fft.h"
#include "scans/simulator/Vector4.h"

#include <complex>
#include <span>
#include <vector>

namespace portlight::scans {

// Immutable; safe to use from any thread, each with its own Workspace.
class SliceReconstructor
{
public:
    // Line integrals or filtered projections: [angle][detector], low energy real, high energy imaginary.
    struct Workspace
    {
        std::vector<std::complex<float>> sinogram;
        std::vector<std::complex<float>> padded;
        std::vector<Float4> row; // a block of output rows while it is summed
    };

    // The number of angles is rounded up to a multiple of four.
    SliceReconstructor(int width, int height, double voxelCm, int angles, double kernelCutoff);

    [[nodiscard]] int angleCount() const { return static_cast<int>(m_cosines.size()); }
    [[nodiscard]] int detectorCount() const { return m_detectors; } // a multiple of four
    [[nodiscard]] double angle(int index) const;
    [[nodiscard]] Workspace makeWorkspace() const;

    // Replaces the line integrals of one angle by their filtered projection.
    void filter(int angle, Workspace& workspace) const;
    // Attenuation in 1/cm of both energies, width x height, from the filtered sinogram.
    void backProject(Workspace& workspace, std::span<float> low, std::span<float> high) const;

private:
    void addAngles(std::size_t firstAngle, int row, std::span<Float4> sums, const Workspace& workspace) const;
    void backProjectRows(int firstRow, int rows, Workspace& workspace) const;

    static constexpr int blockRows = 4;
    static constexpr std::size_t angleGroup = 4;

    int m_width;
    int m_height;
    int m_detectors;
    Fft m_fft;
    std::vector<float> m_response; // of the filter, [frequency], scaled for the unscaled inverse transform
    std::vector<double> m_cosines;
    std::vector<double> m_sines;
};

} // namespace portlight::scans
