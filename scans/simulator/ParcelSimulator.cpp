#include "scans/simulator/ParcelSimulator.h"

#include "scans/simulator/DeclarationMaker.h"

#include <cmath>

namespace portlight::scans {

using inspection::failure;
using inspection::Finding;
using inspection::Result;

namespace {

// Identifiers must repeat with the seed, so they are named (UUID version 5), not drawn.
QUuid findingId(std::uint64_t seed, std::size_t item)
{
    static const QUuid space(QStringLiteral("7d9c1c1e-4f0b-5a55-9c0e-0d1f3a7b2c11"));
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(seed).arg(item));
}

inspection::BoxMm boxOf(const ItemTally& tally, const VolumeGeometry& geometry)
{
    inspection::BoxMm box;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        box.min[axis] = geometry.originMm[axis] + (tally.firstVoxel[axis] - 0.5) * geometry.spacingMm[axis];
        box.max[axis] = geometry.originMm[axis] + (tally.lastVoxel[axis] + 0.5) * geometry.spacingMm[axis];
    }
    return box;
}

Finding findingOf(const Item& item, const ItemTally& tally, const VolumeGeometry& geometry, double massGrams,
                  double sampleCm3)
{
    Finding finding;
    finding.source = inspection::FindingSource::ThreatReport;
    finding.assessment =
        isProhibited(item.itemClass) ? inspection::FindingAssessment::Alarm : inspection::FindingAssessment::Clear;
    finding.label = toString(item.itemClass);
    finding.description = item.name;
    if (tally.voxels > 0) {
        finding.box = boxOf(tally, geometry);
    }
    finding.rectangle = QRectF(QPointF(std::floor(tally.firstColumn), tally.firstRow),
                               QPointF(std::ceil(tally.lastColumn) + 1.0, tally.lastRow + 1.0));
    const double volume = static_cast<double>(tally.sampleCount()) * sampleCm3;
    finding.massGrams = massGrams;
    finding.volumeCm3 = volume;
    finding.densityGramsPerCm3 = massGrams / volume;
    return finding;
}

} // namespace

Result<SimulatedParcel> simulateParcel(const ParcelRecipe& recipe, Progress& progress)
{
    const ScanSettings settings{recipe.size, recipe.voxelMm, recipe.seed, recipe.parts, recipe.threads};
    if (const auto checked = checkScanSettings(settings); !checked) {
        return failure(checked.error());
    }
    const VolumeGeometry geometry = scanGeometry(settings);
    const auto scene = buildParcel(recipe.seed, recipe.kind, recipe.prohibited, geometry);
    if (!scene) {
        return failure(scene.error());
    }
    auto scan = scanScene(*scene, recipe.scanner, settings, progress);
    const auto library = materialLibrary();
    if (!scan || !library) {
        return failure(!scan ? scan.error() : library.error());
    }
    SimulatedParcel parcel;
    const double sampleCm3 = std::pow(recipe.voxelMm / samplesPerEdge / 10.0, 3);
    std::vector<double> masses;
    for (std::size_t i = 0; i < scene->items.size(); ++i) {
        const Item& item = scene->items[i];
        const ItemTally& tally = scan->items[i];
        masses.push_back(tally.massGrams(*library, sampleCm3));
        if (item.itemClass != ItemClass::Packaging && tally.sampleCount() > 0) {
            Finding finding = findingOf(item, tally, geometry, masses.back(), sampleCm3);
            finding.id = findingId(recipe.seed, i);
            parcel.truth.append(finding);
        }
    }
    constexpr std::uint64_t declarationStream = 3000;
    Random random(recipe.seed, declarationStream);
    parcel.declaration = makeDeclaration(*scene, masses, random);
    parcel.low = std::move(scan->low);
    parcel.high = std::move(scan->high);
    parcel.labels = std::move(scan->labels);
    parcel.radiograph = std::move(scan->radiograph);
    return parcel;
}

} // namespace portlight::scans
