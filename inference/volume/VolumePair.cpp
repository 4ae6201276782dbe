#include "inference/volume/VolumePair.h"

#include <algorithm>

namespace portlight::inference {

using scans::Volume;

std::optional<VolumePair> attenuatingPair(const scans::Scan& scan)
{
    const auto tells = [](const Volume& volume) {
        return !volume.isNull() && volume.energy() != scans::EnergyLevel::Low &&
               (volume.unit() == scans::ValueUnit::Hounsfield || volume.unit() == scans::ValueUnit::AttenuationPerCm ||
                volume.unit() == scans::ValueUnit::DensityGramsPerCm3);
    };
    const auto high = std::find_if(scan.volumes.cbegin(), scan.volumes.cend(), tells);
    if (high == scan.volumes.cend()) {
        return std::nullopt;
    }
    const auto low = std::find_if(scan.volumes.cbegin(), scan.volumes.cend(), [&high](const Volume& other) {
        return !other.isNull() && other.energy() == scans::EnergyLevel::Low && other.geometry() == high->geometry() &&
               other.unit() == high->unit();
    });
    return VolumePair{*high, low == scan.volumes.cend() ? Volume() : *low,
                      static_cast<int>(high - scan.volumes.cbegin())};
}

} // namespace portlight::inference
