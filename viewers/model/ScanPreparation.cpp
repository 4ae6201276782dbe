#include "viewers/model/ScanPreparation.h"

#include "viewers/slices/PairColouring.h"
#include "viewers/volume/ParallelFor.h"

#include <algorithm>

namespace portlight::viewers {

using scans::EnergyLevel;
using scans::Scan;
using scans::Volume;

namespace {

// The low-energy twin of a high-energy volume: same grid, other energy.
Volume partnerOf(const Scan& scan, const Volume& volume)
{
    if (volume.energy() != EnergyLevel::High) {
        return {};
    }
    for (const Volume& other : scan.volumes) {
        if (!other.isNull() && other.energy() == EnergyLevel::Low && other.geometry().size == volume.geometry().size &&
            other.unit() == volume.unit()) {
            return other;
        }
    }
    return {};
}

VolumeContent contentOf(const Scan& scan, int index, const std::atomic<bool>& cancelled)
{
    VolumeContent content;
    const Volume& volume = scan.volumes[index];
    content.layer = index;
    for (int other = 0; other < scan.volumes.size(); ++other) {
        if (!scan.volumes[other].isNull() && scan.volumes[other].geometry() == volume.geometry()) {
            content.sameGridLayers.append(other);
        }
    }
    content.volume = displayVolume(volume, cancelled);
    if (content.volume.isNull()) {
        return content;
    }
    content.statistics = ValueStatistics::of(content.volume);
    const bool ofPeople = scan.metadata.format.startsWith(QLatin1String("DICOM")) ||
                          scan.metadata.sopClass == QLatin1String("1.2.840.10008.5.1.4.1.1.2");
    content.directions = ofPeople ? DirectionNames::Anatomical : DirectionNames::ScannerAxes;
    const Volume partner = partnerOf(scan, volume);
    if (!partner.isNull()) {
        content.partner = displayVolume(partner, cancelled);
        if (content.partner.geometry().size == content.volume.geometry().size) {
            content.pairColour = pairColouring(content.partner, content.volume);
        }
    }
    const bool samePair = content.pairColour != nullptr;
    content.scale = scans::MaterialScale::of(content.volume, samePair ? content.partner : Volume());
    // A fifth of water: above noise and streaks in air, below loose cloth.
    content.airBelow = content.scale ? content.scale->valueOfAttenuation(0.2) : content.statistics.objectThreshold();
    return content;
}

} // namespace

QVector<int> choosableVolumes(const Scan& scan)
{
    QVector<int> indices;
    for (int i = 0; i < scan.volumes.size(); ++i) {
        if (!scan.volumes[i].isNull() && scan.volumes[i].unit() != scans::ValueUnit::Label) {
            indices.append(i);
        }
    }
    return indices;
}

int standardVolume(const Scan& scan)
{
    const QVector<int> indices = choosableVolumes(scan);
    const auto rank = [&](int index) {
        const Volume& volume = scan.volumes[index];
        const auto count = static_cast<double>(volume.geometry().voxelCount());
        return std::pair(volume.energy() == EnergyLevel::High ? 1 : 0, count);
    };
    const auto best = std::max_element(indices.begin(), indices.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return best == indices.end() ? -1 : *best;
}

PreparedScan prepareScan(const Scan& scan, int volume, const std::atomic<bool>& cancelled)
{
    PreparedScan prepared;
    if (volume >= 0 && volume < scan.volumes.size()) {
        prepared.volume = contentOf(scan, volume, cancelled);
    }
    for (int i = 0; i < scan.radiographs.size() && !cancelled.load(); ++i) {
        auto pyramid = RadiographPyramid::build(scan.radiographs[i], renderThreads(), cancelled);
        if (!pyramid) {
            continue;
        }
        if (!prepared.materials && pyramid->plane(scans::LayerRole::LowEnergy) != nullptr &&
            pyramid->plane(scans::LayerRole::HighEnergy) != nullptr) {
            prepared.materials = MaterialPicture::build();
        }
        prepared.radiographs.append({std::move(pyramid), i});
    }
    return prepared;
}

} // namespace portlight::viewers
