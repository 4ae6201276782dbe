#include "scans/simulator/SliceReconstructor.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <numbers>

namespace portlight::scans {

namespace {

int detectorsFor(int width, int height)
{
    constexpr int margin = 4; // room for blur and interpolation past the diagonal
    const int needed = static_cast<int>(std::ceil(std::hypot(width, height))) + 2 * margin;
    return (needed + 3) / 4 * 4;
}

std::size_t transformLength(int detectors)
{
    return std::bit_ceil(static_cast<std::size_t>(detectors) * 2 - 1); // linear, not circular, convolution
}

// Spectrum of the band-limited ramp sampled in space, which keeps the mean of the image right.
std::vector<float> rampResponse(const Fft& fft, double pitchCm, double cutoff)
{
    const std::size_t length = fft.length();
    std::vector<std::complex<float>> kernel(length);
    kernel[0] = static_cast<float>(0.25 / (pitchCm * pitchCm));
    for (std::size_t n = 1; n < length / 2; n += 2) {
        const double turn = std::numbers::pi * static_cast<double>(n) * pitchCm;
        kernel[n] = static_cast<float>(-1.0 / (turn * turn));
        kernel[length - n] = kernel[n];
    }
    fft.forward(kernel);
    std::vector<float> response(length);
    for (std::size_t k = 0; k < length; ++k) {
        const auto frequency = static_cast<double>(std::min(k, length - k)) / (0.5 * static_cast<double>(length));
        const double window = frequency < cutoff ? 0.5 * (1.0 + std::cos(std::numbers::pi * frequency / cutoff)) : 0.0;
        response[k] = static_cast<float>(kernel[k].real() * window * pitchCm / static_cast<double>(length));
    }
    return response;
}

} // namespace

SliceReconstructor::SliceReconstructor(int width, int height, double voxelCm, int angles, double kernelCutoff)
    : m_width(width)
    , m_height(height)
    , m_detectors(detectorsFor(width, height))
    , m_fft(transformLength(m_detectors))
    , m_response(rampResponse(m_fft, voxelCm, kernelCutoff))
{
    const int count =
        (angles + static_cast<int>(angleGroup) - 1) / static_cast<int>(angleGroup) * static_cast<int>(angleGroup);
    for (int i = 0; i < count; ++i) {
        const double radians = std::numbers::pi * i / count;
        m_cosines.push_back(std::cos(radians));
        m_sines.push_back(std::sin(radians));
    }
}

double SliceReconstructor::angle(int index) const
{
    return std::numbers::pi * index / angleCount();
}

SliceReconstructor::Workspace SliceReconstructor::makeWorkspace() const
{
    Workspace workspace;
    workspace.sinogram.resize(static_cast<std::size_t>(m_detectors) * m_cosines.size());
    workspace.padded.resize(m_fft.length());
    workspace.row.resize(static_cast<std::size_t>(m_width) * blockRows);
    return workspace;
}

void SliceReconstructor::filter(int angle, Workspace& workspace) const
{
    const auto detectors = static_cast<std::size_t>(m_detectors);
    const auto projection =
        std::span(workspace.sinogram).subspan(static_cast<std::size_t>(angle) * detectors, detectors);
    std::copy(projection.begin(), projection.end(), workspace.padded.begin());
    std::fill(workspace.padded.begin() + m_detectors, workspace.padded.end(), std::complex<float>{});
    m_fft.forward(workspace.padded);
    for (std::size_t k = 0; k < workspace.padded.size(); ++k) {
        workspace.padded[k] *= m_response[k];
    }
    m_fft.backward(workspace.padded);
    std::copy_n(workspace.padded.begin(), detectors, projection.begin());
}

void SliceReconstructor::backProject(Workspace& workspace, std::span<float> low, std::span<float> high) const
{
    const auto scale = static_cast<float>(std::numbers::pi / angleCount());
    for (int row = 0; row < m_height; row += blockRows) {
        const int rows = std::min(blockRows, m_height - row);
        backProjectRows(row, rows, workspace);
        const auto offset = static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width);
        const auto count = static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_width);
        for (std::size_t i = 0; i < count; ++i) {
            const Float4 sum = workspace.row[i];
            low[offset + i] = (sum[0] + sum[2]) * scale;
            high[offset + i] = (sum[1] + sum[3]) * scale;
        }
    }
}

// Each voxel takes two neighbouring detectors of both energies in one load: {low0, high0, low1, high1}. Several angles
// go together, so that the sums are fetched and stored once for all of them.
void SliceReconstructor::backProjectRows(int firstRow, int rows, Workspace& workspace) const
{
    std::fill(workspace.row.begin(), workspace.row.end(), Float4{});
    for (std::size_t angle = 0; angle < m_cosines.size(); angle += angleGroup) {
        for (int row = 0; row < rows; ++row) {
            addAngles(angle, firstRow + row,
                      std::span(workspace.row)
                          .subspan(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width),
                                   static_cast<std::size_t>(m_width)),
                      workspace);
        }
    }
}

void SliceReconstructor::addAngles(std::size_t firstAngle, int row, std::span<Float4> sums,
                                   const Workspace& workspace) const
{
    const double middleX = (m_width - 1) / 2.0;
    const double y = row - (m_height - 1) / 2.0;
    const double centre = (m_detectors - 1) / 2.0;
    std::array<const std::complex<float>*, angleGroup> projections{};
    std::array<float, angleGroup> starts{};
    std::array<float, angleGroup> steps{};
    for (std::size_t i = 0; i < angleGroup; ++i) {
        const std::size_t angle = firstAngle + i;
        projections[i] = workspace.sinogram.data() + angle * static_cast<std::size_t>(m_detectors);
        starts[i] = static_cast<float>(centre + y * m_sines[angle] - middleX * m_cosines[angle]);
        steps[i] = static_cast<float>(m_cosines[angle]);
    }
    for (std::size_t x = 0; x < sums.size(); ++x) {
        Float4 sum = sums[x];
        for (std::size_t i = 0; i < angleGroup; ++i) {
            const float place = starts[i] + steps[i] * static_cast<float>(x);
            const int detector = static_cast<int>(place); // always inside: the detectors span the diagonal
            const float share = place - static_cast<float>(detector);
            Float4 pair;
            std::memcpy(&pair, projections[i] + detector, sizeof pair);
            const float rest = 1.0F - share;
            sum += pair * Float4{rest, rest, share, share};
        }
        sums[x] = sum;
    }
}

} // namespace portlight::scans
