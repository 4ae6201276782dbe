#include "training/projection/Placement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int tries = 400;
constexpr int enoughPlaces = 80;
constexpr double leastInside = 0.97;       // of the item's cells
constexpr double mostSuperposition = 0.93; // beyond, nobody could see it and the exercise would be unfair
constexpr double viewWeight = 0.25;
constexpr double superpositionWeight = 0.45;
constexpr double clutterWeight = 0.30;

// The item in cells, relative to its frame.
struct ItemCell
{
    int x = 0; // pixels of the cell's middle
    int y = 0;
    float weight = 0.0F;  // pixels of the item in it
    float removed = 0.0F; // mean share of the beam that the item takes
};

std::vector<ItemCell> cellsOf(const ThreatItem& item)
{
    constexpr int side = ParcelMap::cellPixels;
    std::vector<ItemCell> cells;
    for (int top = 0; top < item.planes.height; top += side) {
        for (int left = 0; left < item.planes.width; left += side) {
            ItemCell cell{left + side / 2, top + side / 2, 0.0F, 0.0F};
            for (int y = top; y < std::min(top + side, item.planes.height); ++y) {
                for (int x = left; x < std::min(left + side, item.planes.width); ++x) {
                    const std::size_t i = item.planes.index(x, y);
                    cell.weight += item.mask[i];
                    cell.removed += item.mask[i] * (1.0F - std::exp(-item.planes.attenuation[i]));
                }
            }
            if (cell.weight > 0.5F) {
                cell.removed /= cell.weight;
                cells.push_back(cell);
            }
        }
    }
    return cells;
}

// Nothing where the item would reach out of the parcel.
std::optional<ImageFactors> factorsOf(const ParcelMap& map, const std::vector<ItemCell>& cells, QPoint topLeft,
                                      double leastShareInside)
{
    constexpr int side = ParcelMap::cellPixels;
    double all = 0.0;
    double within = 0.0;
    double seen = 0.0;
    double free = 0.0;
    double clutter = 0.0;
    for (const ItemCell& cell : cells) {
        const int column = (topLeft.x() + cell.x) / side;
        const int row = (topLeft.y() + cell.y) / side;
        all += cell.weight;
        if (!map.holds(column, row)) {
            continue;
        }
        within += map.inside(column, row) ? cell.weight : 0.0;
        const double contrast = map.brightness(column, row) * cell.removed;
        seen += cell.weight * contrast * contrast;
        free += cell.weight * cell.removed * cell.removed;
        clutter += cell.weight * map.clutter(column, row);
    }
    if (all <= 0.0 || within < leastShareInside * all) {
        return std::nullopt;
    }
    ImageFactors factors;
    factors.superposition = std::clamp(1.0 - std::sqrt(seen / std::max(free, 1e-12)), 0.0, 1.0);
    factors.clutter = clutter / all;
    factors.bagComplexity = map.complexity();
    return factors;
}

} // namespace

double ImageFactors::difficulty() const
{
    const double weight = (viewDifficulty ? viewWeight : 0.0) + superpositionWeight + clutterWeight;
    return (viewDifficulty.value_or(0.0) * viewWeight + superposition * superpositionWeight + clutter * clutterWeight) /
           weight;
}

ImageFactors factorsAt(const ParcelMap& map, const ThreatItem& item, QPoint topLeft)
{
    ImageFactors factors = factorsOf(map, cellsOf(item), topLeft, 0.0).value_or(ImageFactors());
    factors.viewDifficulty = item.viewDifficulty;
    return factors;
}

Result<Placement> findPlacement(const ParcelMap& map, const ThreatItem& item, double wantedDifficulty,
                                scans::Random& random)
{
    constexpr int side = ParcelMap::cellPixels;
    const std::vector<ItemCell> cells = cellsOf(item);
    const int right = map.columns() * side - item.planes.width - side;
    const int bottom = map.rows() * side - item.planes.height - side;
    std::optional<Placement> best;
    int places = 0;
    for (int i = 0; right >= 0 && bottom >= 0 && !map.isEmpty() && i < tries && places < enoughPlaces; ++i) {
        const QPoint topLeft(random.integer(0, right), random.integer(0, bottom));
        auto factors = factorsOf(map, cells, topLeft, leastInside);
        if (!factors || factors->superposition > mostSuperposition) {
            continue;
        }
        ++places;
        factors->viewDifficulty = item.viewDifficulty;
        const auto missed = [&](const ImageFactors& f) { return std::abs(f.difficulty() - wantedDifficulty); };
        if (!best || missed(*factors) < missed(best->factors)) {
            best = Placement{topLeft, *factors};
        }
    }
    if (!best) {
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("portlight::training",
                                        "The item fits nowhere into this parcel where it could still be seen."));
    }
    return *best;
}

} // namespace portlight::training
