#include "scans/simulator/SliceWorker.h"

#include "scans/simulator/CellIndex.h"

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

// Independent noise for the CT and the radiograph of a slice.
std::uint64_t stream(int slice, int purpose)
{
    return static_cast<std::uint64_t>(slice) * 2U + static_cast<std::uint64_t>(purpose);
}

std::int16_t hounsfield(float attenuation, double water)
{
    const double value = 1000.0 * (static_cast<double>(attenuation) / water - 1.0);
    return static_cast<std::int16_t>(std::lround(std::clamp(value, -2000.0, 32767.0)));
}

std::uint16_t sixteenBit(float transmission)
{
    return static_cast<std::uint16_t>(std::lround(std::clamp(transmission, 0.0F, 1.0F) * 65535.0F));
}

std::size_t pixels(const VolumeGeometry& geometry)
{
    return static_cast<std::size_t>(geometry.size[0]) * static_cast<std::size_t>(geometry.size[1]);
}

} // namespace

SliceWorker::SliceWorker(const ScanPlan& plan, const ScanBuffers& buffers, std::size_t itemCount)
    : m_plan(plan)
    , m_buffers(buffers)
    , m_tallies(itemCount)
    , m_slice(plan.geometry.size[0], plan.geometry.size[1])
    , m_lineIntegrals(static_cast<std::size_t>(plan.lineScanner.width()))
{
    if (plan.settings.parts == ScanParts::Everything) {
        m_workspace = plan.reconstructor.makeWorkspace();
        m_densities.resize(pixels(plan.geometry));
        m_integrals.resize(static_cast<std::size_t>(plan.reconstructor.detectorCount()));
        m_imageLow.resize(pixels(plan.geometry));
        m_imageHigh.resize(pixels(plan.geometry));
    }
}

void SliceWorker::run(int slice)
{
    m_plan.rasteriser.paint(slice, m_samples);
    const std::size_t count = pixels(m_plan.geometry);
    m_tallies.count(m_samples, slice, m_plan.lineScanner, m_plan.geometry, m_plan.classOfItem,
                    m_buffers.labels.subspan(static_cast<std::size_t>(slice) * count, count));
    radiograph(slice);
    if (m_plan.settings.parts == ScanParts::Everything) {
        mixDensities();
        measure(slice);
        reconstruct(slice);
    }
}

void SliceWorker::radiograph(int slice)
{
    const DetectorNoise noise{m_plan.model.linePhotons, m_plan.model.electronicNoise, m_plan.model.detectorBlur};
    const auto width = static_cast<std::size_t>(m_plan.lineScanner.width());
    Random random(m_plan.settings.seed, stream(slice, 1));
    m_low.resize(width);
    m_high.resize(width);
    for (int row = 0; row < m_plan.lineScanner.rowsPerSlice(); ++row) {
        m_plan.lineScanner.project(m_samples, row, m_plan.basis.densities(), m_lineIntegrals);
        m_plan.lineDetector.transmissions(m_lineIntegrals, m_low, m_high);
        detect(m_low, noise, random, m_scratch);
        detect(m_high, noise, random, m_scratch);
        const auto offset = static_cast<std::size_t>(slice * m_plan.lineScanner.rowsPerSlice() + row) * width;
        std::transform(m_low.begin(), m_low.end(), m_buffers.lineLow.begin() + static_cast<std::ptrdiff_t>(offset),
                       sixteenBit);
        std::transform(m_high.begin(), m_high.end(), m_buffers.lineHigh.begin() + static_cast<std::ptrdiff_t>(offset),
                       sixteenBit);
    }
}

// Basis densities of a voxel: the mean over its samples.
void SliceWorker::mixDensities()
{
    const std::vector<Float4>& table = m_plan.basis.densities();
    const int width = m_plan.geometry.size[0];
    for (int y = 0; y < m_plan.geometry.size[1]; ++y) {
        for (int x = 0; x < width; ++x) {
            Float4 sum{};
            for (int i = 0; i < samplesPerVoxel; ++i) {
                sum += table[m_samples.material[m_samples.index(x * 2 + (i & 1), y * 2 + ((i >> 1) & 1), i >> 2)]];
            }
            m_densities[cellIndex(x, y, width)] = sum * (1.0F / samplesPerVoxel);
        }
    }
}

void SliceWorker::measure(int slice)
{
    m_slice.set(m_densities);
    m_low.resize(m_integrals.size());
    m_high.resize(m_integrals.size());
    Random random(m_plan.settings.seed, stream(slice, 0));
    for (int angle = 0; angle < m_plan.reconstructor.angleCount(); ++angle) {
        measureAngle(angle, random);
    }
}

void SliceWorker::measureAngle(int angle, Random& random)
{
    if (m_slice.isEmpty()) {
        std::fill(m_low.begin(), m_low.end(), 1.0F);
        std::fill(m_high.begin(), m_high.end(), 1.0F);
    } else {
        std::fill(m_integrals.begin(), m_integrals.end(), Float4{});
        m_slice.project(m_plan.reconstructor.angle(angle), m_plan.geometry.spacingMm[0] / 10.0, m_integrals);
        m_plan.ctDetector.transmissions(m_integrals, m_low, m_high);
    }
    const DetectorNoise noise{m_plan.model.ctPhotons, m_plan.model.electronicNoise, m_plan.model.detectorBlur};
    detect(m_low, noise, random, m_scratch);
    detect(m_high, noise, random, m_scratch);
    const bool correct = m_plan.model.hardening == HardeningCorrection::Water;
    std::complex<float>* projection =
        m_workspace.sinogram.data() + static_cast<std::size_t>(angle) * m_integrals.size();
    for (std::size_t d = 0; d < m_integrals.size(); ++d) {
        const float low = -std::log(m_low[d]);
        const float high = -std::log(m_high[d]);
        projection[d] = correct ? std::complex(m_plan.lowWater.corrected(low), m_plan.highWater.corrected(high))
                                : std::complex(low, high);
    }
    m_plan.reconstructor.filter(angle, m_workspace);
}

void SliceWorker::reconstruct(int slice)
{
    m_plan.reconstructor.backProject(m_workspace, m_imageLow, m_imageHigh);
    const std::size_t offset = static_cast<std::size_t>(slice) * m_imageLow.size();
    for (std::size_t i = 0; i < m_imageLow.size(); ++i) {
        m_buffers.low[offset + i] = hounsfield(m_imageLow[i], m_plan.lowWater.waterAttenuation());
        m_buffers.high[offset + i] = hounsfield(m_imageHigh[i], m_plan.highWater.waterAttenuation());
    }
}

} // namespace portlight::scans
