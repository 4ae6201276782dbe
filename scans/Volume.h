// A CT volume: shared read-only voxels in their own type, where they lie, and what their numbers mean.
//
// Copying is cheap (the buffer is shared). Safe to read from any thread once built.
#pragma once

#include "scans/VolumeGeometry.h"
#include "scans/VoxelBuffer.h"

#include <QString>

#include <memory>
#include <span>
#include <utility>

namespace portlight::scans {

enum class ValueUnit {
    None,             // raw numbers without a stated meaning
    Hounsfield,       // HU: air -1000, water 0
    AttenuationPerCm, // linear attenuation, 1/cm
    EffectiveZ,       // effective atomic number
    DensityGramsPerCm3,
    Label // class index of a segmentation
};

enum class EnergyLevel { Single, Low, High };

// Whether k runs as the frames do in the file or against them: a Threat Detection Report counts frames of the file.
enum class SliceOrder { AsStored, Reversed };

[[nodiscard]] QString toString(ValueUnit unit); // "HU", "1/cm", "Zeff", "g/cm3", "label" or ""

class Volume
{
public:
    Volume() = default;
    // `voxels` must hold exactly geometry.voxelCount() samples, i fastest. physical = slope * stored + intercept.
    Volume(VolumeGeometry geometry, std::shared_ptr<const VoxelBuffer> voxels, double slope, double intercept,
           ValueUnit unit);

    [[nodiscard]] bool isNull() const { return !m_voxels; }
    [[nodiscard]] const VolumeGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] const VoxelBuffer& buffer() const { return *m_voxels; }
    [[nodiscard]] const std::shared_ptr<const VoxelBuffer>& sharedBuffer() const { return m_voxels; }
    [[nodiscard]] VoxelType type() const { return m_voxels->type(); }
    template <typename T>
    [[nodiscard]] std::span<const T> voxels() const
    {
        return m_voxels->as<T>();
    }

    [[nodiscard]] double slope() const { return m_slope; }
    [[nodiscard]] double intercept() const { return m_intercept; }
    [[nodiscard]] ValueUnit unit() const { return m_unit; }
    [[nodiscard]] double toPhysical(double stored) const { return m_slope * stored + m_intercept; }
    [[nodiscard]] double toStored(double physical) const { return (physical - m_intercept) / m_slope; }

    // Physical value at a voxel; the indices must lie inside.
    [[nodiscard]] double valueAt(int i, int j, int k) const;
    // Smallest and largest stored value, NaN ignored. Computed at the first call (multi-threaded), then kept;
    // thread-safe.
    [[nodiscard]] std::pair<double, double> storedRange() const;
    [[nodiscard]] std::pair<double, double> physicalRange() const;

    [[nodiscard]] EnergyLevel energy() const { return m_energy; }
    void setEnergy(EnergyLevel energy) { m_energy = energy; }
    [[nodiscard]] SliceOrder sliceOrder() const { return m_sliceOrder; }
    void setSliceOrder(SliceOrder order) { m_sliceOrder = order; }
    [[nodiscard]] const QString& name() const { return m_name; }
    void setName(const QString& name) { m_name = name; }

private:
    struct RangeCache;

    VolumeGeometry m_geometry;
    std::shared_ptr<const VoxelBuffer> m_voxels;
    std::shared_ptr<RangeCache> m_range;
    double m_slope = 1.0;
    double m_intercept = 0.0;
    ValueUnit m_unit = ValueUnit::None;
    EnergyLevel m_energy = EnergyLevel::Single;
    SliceOrder m_sliceOrder = SliceOrder::AsStored;
    QString m_name; // "high energy", "section 2", ... for choosing among several
};

} // namespace portlight::scans
