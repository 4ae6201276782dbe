#include "scans/Volume.h"

#include "scans/SampleRange.h"

#include <algorithm>
#include <mutex>

namespace portlight::scans {

struct Volume::RangeCache
{
    std::once_flag once;
    std::pair<double, double> range{0.0, 0.0};
};

QString toString(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::None:
        return {};
    case ValueUnit::Hounsfield:
        return QStringLiteral("HU");
    case ValueUnit::AttenuationPerCm:
        return QStringLiteral("1/cm");
    case ValueUnit::EffectiveZ:
        return QStringLiteral("Zeff");
    case ValueUnit::DensityGramsPerCm3:
        return QStringLiteral("g/cm3");
    case ValueUnit::Label:
        return QStringLiteral("label");
    }
    Q_UNREACHABLE();
}

Volume::Volume(VolumeGeometry geometry, std::shared_ptr<const VoxelBuffer> voxels, double slope, double intercept,
               ValueUnit unit)
    : m_geometry(geometry)
    , m_voxels(std::move(voxels))
    , m_range(std::make_shared<RangeCache>())
    , m_slope(slope)
    , m_intercept(intercept)
    , m_unit(unit)
{
    Q_ASSERT(m_voxels && m_voxels->count() == m_geometry.voxelCount());
}

double Volume::valueAt(int i, int j, int k) const
{
    const auto& size = m_geometry.size;
    const std::size_t index =
        (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(j)) *
            static_cast<std::size_t>(size[0]) +
        static_cast<std::size_t>(i);
    return visitVoxelType(type(), [&]<typename T>(T*) { return toPhysical(static_cast<double>(voxels<T>()[index])); });
}

std::pair<double, double> Volume::storedRange() const
{
    std::call_once(m_range->once, [this] { m_range->range = sampleRange(*m_voxels); });
    return m_range->range;
}

std::pair<double, double> Volume::physicalRange() const
{
    const auto [low, high] = storedRange();
    return std::minmax({toPhysical(low), toPhysical(high)});
}

} // namespace portlight::scans
