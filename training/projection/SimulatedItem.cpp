#include "training/projection/SimulatedItem.h"

#include "scans/simulator/items/Items.h"
#include "training/projection/ItemScan.h"

#include <QCoreApplication>
#include <QRect>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr float leastAttenuation = 0.004F; // at the higher energy: the item's outline

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

Result<ThreatItem> scanAlone(const scans::Item& item, const scans::Rotation& turn, const ItemRecipe& recipe)
{
    const auto scan = scanItemAlone(item, turn, recipe.voxelMm, recipe.scanner, scans::ScanParts::RadiographOnly);
    return scan ? itemOf(scan->radiograph) : failure(scan.error());
}

double areaOf(const ThreatItem& item)
{
    return static_cast<double>(std::count_if(item.mask.begin(), item.mask.end(), [](float m) { return m > 0.5F; }));
}

} // namespace

Result<ThreatItem> itemOf(const scans::Radiograph& alone)
{
    const scans::RadiographLayer* low = alone.layer(scans::LayerRole::LowEnergy);
    const scans::RadiographLayer* high = alone.layer(scans::LayerRole::HighEnergy);
    if (low == nullptr || high == nullptr || low->pixels->type() != scans::VoxelType::UInt16 ||
        high->pixels->type() != scans::VoxelType::UInt16) {
        return failure(ErrorCode::Unsupported, tr("The picture is no pair of energies of 16 bits."));
    }
    const auto attenuation = [](std::uint16_t value) {
        return static_cast<float>(-std::log(std::max(1.0, static_cast<double>(value)) / 65535.0));
    };
    const auto lows = low->pixels->as<std::uint16_t>();
    const auto highs = high->pixels->as<std::uint16_t>();
    QRect box;
    for (int y = 0; y < alone.height; ++y) {
        for (int x = 0; x < alone.width; ++x) {
            const auto i =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(alone.width) + static_cast<std::size_t>(x);
            if (attenuation(highs[i]) > leastAttenuation) {
                box = box.united(QRect(x, y, 1, 1));
            }
        }
    }
    if (box.isEmpty()) {
        return failure(ErrorCode::Unsupported, tr("Nothing in the picture attenuates the beam."));
    }
    ThreatItem item;
    item.source = QStringLiteral("simulated");
    item.pixelMm = alone.pixelSpacingXMm;
    item.planes = {ImageKind::DualEnergy, box.width(), box.height(), {}, {}};
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const auto i =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(alone.width) + static_cast<std::size_t>(x);
            const float here = attenuation(highs[i]);
            item.planes.attenuation.push_back(here);
            item.planes.material.push_back(attenuation(lows[i]));
            item.mask.push_back(here > leastAttenuation ? 1.0F : 0.0F);
        }
    }
    return item;
}

Result<ThreatItem> simulateItem(const ItemRecipe& recipe)
{
    if (!scans::isProhibited(recipe.itemClass) || !(recipe.voxelMm >= 0.2 && recipe.voxelMm <= 10.0)) {
        return failure(ErrorCode::BadInput,
                       tr("A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm."));
    }
    scans::Random random(recipe.seed);
    const scans::Item model = scans::makeProhibited(recipe.itemClass, random);
    const scans::Rotation about = scans::Rotation::aboutZ(random.uniform(0.0, 2.0 * std::numbers::pi));
    auto flat = scanAlone(model, about, recipe);
    if (!flat) {
        return flat;
    }
    const double tilt = recipe.tiltDegrees * std::numbers::pi / 180.0;
    auto item = tilt == 0.0 ? flat : scanAlone(model, scans::Rotation::aboutX(tilt) * about, recipe);
    if (!item) {
        return item;
    }
    item->itemClass = scans::toString(recipe.itemClass);
    item->scanner = recipe.scanner.name;
    item->viewDifficulty = std::clamp(1.0 - areaOf(*item) / std::max(1.0, areaOf(*flat)), 0.0, 1.0);
    return item;
}

} // namespace portlight::training
