#include "training/volume/VolumeItem.h"

#include "scans/simulator/items/Items.h"
#include "training/projection/ItemScan.h"

#include <QCoreApplication>

#include <algorithm>
#include <numbers>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int streakMargin = 12; // voxels around the item
constexpr float airHu = -1000.0F;

} // namespace

Result<VolumeItem> volumeItemOf(const scans::SceneScan& alone)
{
    std::array<int, 3> first{INT32_MAX, INT32_MAX, INT32_MAX};
    std::array<int, 3> last{-1, -1, -1};
    if (!alone.low.isNull() && !alone.high.isNull()) {
        const auto labels = alone.labels.voxels<std::uint8_t>();
        const auto& size = alone.labels.geometry().size;
        std::size_t v = 0;
        for (int k = 0; k < size[2]; ++k) {
            for (int j = 0; j < size[1]; ++j) {
                for (int i = 0; i < size[0]; ++i, ++v) {
                    if (labels[v] != 0) {
                        first = {std::min(first[0], i), std::min(first[1], j), std::min(first[2], k)};
                        last = {std::max(last[0], i), std::max(last[1], j), std::max(last[2], k)};
                    }
                }
            }
        }
    }
    if (last[0] < 0) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("portlight::training", "The scan holds no item to take out of it."));
    }
    const auto& geometry = alone.labels.geometry();
    VolumeItem item;
    item.voxelMm = geometry.spacingMm[0];
    for (std::size_t axis = 0; axis < 3; ++axis) {
        first[axis] = std::max(0, first[axis] - streakMargin);
        last[axis] = std::min(geometry.size[axis] - 1, last[axis] + streakMargin);
        item.size[axis] = last[axis] - first[axis] + 1;
    }
    const auto low = alone.low.voxels<std::int16_t>();
    const auto high = alone.high.voxels<std::int16_t>();
    const auto labels = alone.labels.voxels<std::uint8_t>();
    for (int k = first[2]; k <= last[2]; ++k) {
        for (int j = first[1]; j <= last[1]; ++j) {
            const std::size_t row = (static_cast<std::size_t>(k) * static_cast<std::size_t>(geometry.size[1]) +
                                     static_cast<std::size_t>(j)) *
                                    static_cast<std::size_t>(geometry.size[0]);
            for (int i = first[0]; i <= last[0]; ++i) {
                const std::size_t v = row + static_cast<std::size_t>(i);
                item.low.push_back(static_cast<float>(low[v]) - airHu);
                item.high.push_back(static_cast<float>(high[v]) - airHu);
                item.mask.push_back(labels[v] != 0 ? 1 : 0);
            }
        }
    }
    return item;
}

Result<VolumeItem> simulateVolumeItem(const ItemRecipe& recipe)
{
    if (!scans::isProhibited(recipe.itemClass) || !(recipe.voxelMm >= 0.2 && recipe.voxelMm <= 10.0)) {
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("portlight::training",
                                        "A simulated threat is of a prohibited class, in voxels of 0.2 to 10 mm."));
    }
    scans::Random random(recipe.seed);
    const scans::Item model = scans::makeProhibited(recipe.itemClass, random);
    const scans::Rotation about = scans::Rotation::aboutZ(random.uniform(0.0, 2.0 * std::numbers::pi));
    const scans::Rotation tilt = scans::Rotation::aboutX(recipe.tiltDegrees * std::numbers::pi / 180.0);
    const auto scan = scanItemAlone(model, tilt * about, recipe.voxelMm, recipe.scanner, scans::ScanParts::Everything);
    auto item = scan ? volumeItemOf(*scan) : Result<VolumeItem>(failure(scan.error()));
    if (item) {
        item->itemClass = scans::toString(recipe.itemClass);
        item->scanner = recipe.scanner.name;
    }
    return item;
}

VolumeItem quarterTurned(const VolumeItem& item, int quarters)
{
    const int turns = ((quarters % 4) + 4) % 4;
    if (turns == 0) {
        return item;
    }
    VolumeItem turned = item;
    if (turns % 2 == 1) {
        std::swap(turned.size[0], turned.size[1]);
    }
    for (int k = 0; k < turned.size[2]; ++k) {
        for (int j = 0; j < turned.size[1]; ++j) {
            for (int i = 0; i < turned.size[0]; ++i) {
                const int x = turns == 1 ? j : turns == 2 ? item.size[0] - 1 - i : item.size[0] - 1 - j;
                const int y = turns == 1 ? item.size[1] - 1 - i : turns == 2 ? item.size[1] - 1 - j : i;
                const std::size_t from = item.index(x, y, k);
                const std::size_t to = turned.index(i, j, k);
                turned.low[to] = item.low[from];
                turned.high[to] = item.high[from];
                turned.mask[to] = item.mask[from];
            }
        }
    }
    return turned;
}

} // namespace portlight::training
