#include "training/volume/VolumeInserter.h"

#include "training/projection/NoiseModel.h"
#include "training/volume/FreeSpace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using scans::Volume;

namespace {

constexpr double mostOverlap = 0.01;
constexpr int columnsTried = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

std::size_t voxelIndex(const Volume& volume, int i, int j, int k)
{
    const auto& size = volume.geometry().size;
    return (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(j)) *
               static_cast<std::size_t>(size[0]) +
           static_cast<std::size_t>(i);
}

// Voxels of the item itself, relative to its frame, and the cells they fill when the frame begins at a cell.
struct Body
{
    std::vector<std::array<int, 3>> voxels;
    std::vector<std::array<int, 3>> cells;
};

Body bodyOf(const VolumeItem& item)
{
    Body body;
    std::array<int, 3> count{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        count[axis] = (item.size[axis] + FreeSpace::cellVoxels - 1) / FreeSpace::cellVoxels;
    }
    std::vector<bool> taken(static_cast<std::size_t>(count[0] * count[1]) * static_cast<std::size_t>(count[2]));
    for (int k = 0; k < item.size[2]; ++k) {
        for (int j = 0; j < item.size[1]; ++j) {
            for (int i = 0; i < item.size[0]; ++i) {
                if (item.mask[item.index(i, j, k)] == 0) {
                    continue;
                }
                body.voxels.push_back({i, j, k});
                const std::array<int, 3> cell{i / FreeSpace::cellVoxels, j / FreeSpace::cellVoxels,
                                              k / FreeSpace::cellVoxels};
                const std::size_t layer = static_cast<std::size_t>(cell[2]) * static_cast<std::size_t>(count[1]);
                const std::size_t at =
                    (layer + static_cast<std::size_t>(cell[1])) * static_cast<std::size_t>(count[0]) +
                    static_cast<std::size_t>(cell[0]);
                if (!taken[at]) {
                    taken[at] = true;
                    body.cells.push_back(cell);
                }
            }
        }
    }
    return body;
}

// 1 where any of it lies outside.
double overlapAt(const Volume& high, const Body& body, const std::array<int, 3>& place)
{
    const auto voxels = high.voxels<std::int16_t>();
    const auto threshold = static_cast<std::int16_t>(high.toStored(FreeSpace::freeBelowHu));
    const auto& size = high.geometry().size;
    std::size_t inMatter = 0;
    for (const auto& v : body.voxels) {
        const int i = v[0] + place[0];
        const int j = v[1] + place[1];
        const int k = v[2] + place[2];
        if (i < 0 || j < 0 || k < 0 || i >= size[0] || j >= size[1] || k >= size[2]) {
            return 1.0;
        }
        inMatter += voxels[voxelIndex(high, i, j, k)] > threshold ? 1 : 0;
    }
    return static_cast<double>(inMatter) / static_cast<double>(std::max<std::size_t>(1, body.voxels.size()));
}

std::optional<std::array<int, 3>> findPlace(const Volume& high, const VolumeItem& item, const Body& body,
                                            scans::Random& random)
{
    const FreeSpace space(high);
    std::array<int, 3> reach{};
    for (const auto& cell : body.cells) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            reach[axis] = std::max(reach[axis], cell[axis] + 1);
        }
    }
    const auto fits = [&](int i, int j, int k) {
        return std::all_of(body.cells.begin(), body.cells.end(), [&](const std::array<int, 3>& cell) {
            return space.isHollow(i + cell[0], j + cell[1], k + cell[2]);
        });
    };
    // The streak margin before the body may lie outside: begin as far before the first cell as it is wide.
    const int before = std::max({item.size[0], item.size[1], item.size[2]}) / FreeSpace::cellVoxels / 4 + 4;
    for (int attempt = 0; attempt < columnsTried; ++attempt) {
        const int i = random.integer(-before, std::max(-before, space.cells()[0] - reach[0]));
        const int k = random.integer(-before, std::max(-before, space.cells()[2] - reach[2]));
        for (int j = space.cells()[1] - reach[1]; j >= -before; --j) { // the lowest place of the column
            if (!fits(i, j, k)) {
                continue;
            }
            std::array<int, 3> place{i * FreeSpace::cellVoxels, j * FreeSpace::cellVoxels, k * FreeSpace::cellVoxels};
            if (overlapAt(high, body, place) > mostOverlap) {
                break;
            }
            for (int step = 0; step < FreeSpace::cellVoxels; ++step) { // down to what it rests on
                const std::array<int, 3> lower{place[0], place[1] + 1, place[2]};
                if (overlapAt(high, body, lower) > mostOverlap) {
                    break;
                }
                place = lower;
            }
            return place;
        }
    }
    return std::nullopt;
}

// Differences to the mean of the four neighbours in the slice, of matter and of air, and how alike neighbours are.
struct MeasuredNoise
{
    double matter = 0.0; // HU, as noiseOf() says
    double air = 0.0;
};

MeasuredNoise measureNoise(const Volume& volume)
{
    const auto voxels = volume.voxels<std::int16_t>();
    const auto& size = volume.geometry().size;
    std::vector<float> matter;
    std::vector<float> air;
    constexpr int stride = 5;
    const auto width = static_cast<std::size_t>(size[0]);
    for (int k = 0; k < size[2]; k += stride) {
        for (int j = 1; j + 1 < size[1]; j += stride) {
            for (int i = 1; i + 1 < size[0]; i += stride) {
                const std::size_t v = voxelIndex(volume, i, j, k);
                const auto hu = [&](std::size_t at) { return static_cast<float>(volume.toPhysical(voxels[at])); };
                const float here = hu(v);
                const float size2 = std::abs(here - 0.25F * (hu(v - 1) + hu(v + 1) + hu(v - width) + hu(v + width)));
                if (here < -850.0F) {
                    air.push_back(size2);
                } else if (here > -200.0F && here < 1500.0F) {
                    matter.push_back(size2);
                }
            }
        }
    }
    return {noiseOf(matter), noiseOf(air)};
}

// Gaussian noise of the item's frame, smoothed 1-2-1 across and down as reconstruction smooths it, with a standard
// deviation of one by the measure of noiseOf().
std::vector<float> smoothNoise(const VolumeItem& item, scans::Random& random)
{
    // 1-2-1 twice, then the difference to the four neighbours: variance of the sum of squared coefficients.
    constexpr double measured = 0.14252; // of unit white noise, after smoothing, as noiseOf() measures it
    std::vector<float> noise(item.mask.size());
    std::vector<float> white(static_cast<std::size_t>(item.size[0]) * static_cast<std::size_t>(item.size[1]));
    for (int k = 0; k < item.size[2]; ++k) {
        std::generate(white.begin(), white.end(), [&random] { return random.gaussian(); });
        for (int j = 0; j < item.size[1]; ++j) {
            for (int i = 0; i < item.size[0]; ++i) {
                float sum = 0.0F;
                for (int dj = -1; dj <= 1; ++dj) {
                    for (int di = -1; di <= 1; ++di) {
                        const int x = std::clamp(i + di, 0, item.size[0] - 1);
                        const int y = std::clamp(j + dj, 0, item.size[1] - 1);
                        sum += static_cast<float>((2 - std::abs(di)) * (2 - std::abs(dj))) / 16.0F *
                               white[static_cast<std::size_t>(y) * static_cast<std::size_t>(item.size[0]) +
                                     static_cast<std::size_t>(x)];
                    }
                }
                noise[item.index(i, j, k)] = sum / static_cast<float>(measured);
            }
        }
    }
    return noise;
}

Result<Volume> withItem(const Volume& volume, const VolumeItem& item, const std::vector<float>& added,
                        const std::array<int, 3>& place, double noise, scans::Random& random)
{
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, volume.geometry().voxelCount());
    if (!buffer) {
        return failure(buffer.error());
    }
    std::memcpy((*buffer)->data(), volume.buffer().data(), volume.buffer().byteCount());
    const auto target = (*buffer)->as<std::int16_t>();
    const std::vector<float> grain = smoothNoise(item, random);
    const auto& size = volume.geometry().size;
    for (int k = std::max(0, -place[2]); k < std::min(item.size[2], size[2] - place[2]); ++k) {
        for (int j = std::max(0, -place[1]); j < std::min(item.size[1], size[1] - place[1]); ++j) {
            for (int i = std::max(0, -place[0]); i < std::min(item.size[0], size[0] - place[0]); ++i) {
                const std::size_t from = item.index(i, j, k);
                std::int16_t& to = target[voxelIndex(volume, i + place[0], j + place[1], k + place[2])];
                const double sum =
                    volume.toPhysical(to) + added[from] + (item.mask[from] != 0 ? noise * grain[from] : 0.0);
                to = static_cast<std::int16_t>(std::clamp(std::lround(volume.toStored(sum)), -32768L, 32767L));
            }
        }
    }
    Volume result(volume.geometry(), *buffer, volume.slope(), volume.intercept(), volume.unit());
    result.setEnergy(volume.energy());
    result.setName(volume.name());
    result.setSliceOrder(volume.sliceOrder());
    return result;
}

Result<void> checkFit(const Volume& low, const Volume& high, const VolumeItem& item, const InsertionWish& wish)
{
    for (const Volume* volume : {&low, &high}) {
        if (volume->isNull() || volume->type() != scans::VoxelType::Int16 ||
            volume->unit() != scans::ValueUnit::Hounsfield || volume->geometry() != high.geometry()) {
            return failure(ErrorCode::Unsupported,
                           tr("Items are put into pairs of CT volumes in Hounsfield units of 16 bits only."));
        }
    }
    const auto voxels = static_cast<std::size_t>(item.size[0]) * static_cast<std::size_t>(item.size[1]) *
                        static_cast<std::size_t>(item.size[2]);
    if (item.low.size() != voxels || item.high.size() != voxels || item.mask.size() != voxels) {
        return failure(ErrorCode::BadInput, tr("The item's voxels do not fill its size."));
    }
    constexpr double tolerance = 0.02;
    for (const double spacing : high.geometry().spacingMm) {
        if (std::abs(spacing - item.voxelMm) > tolerance * spacing || item.scanner != wish.scanner) {
            return failure(ErrorCode::Unsupported,
                           tr("The item was scanned by another scanner or with other voxels than the parcel."));
        }
    }
    return {};
}

inspection::BoxMm boxOf(const Volume& volume, const Body& body, const std::array<int, 3>& place)
{
    inspection::BoxMm box;
    bool begun = false;
    for (const auto& v : body.voxels) {
        for (const double half : {-0.5, 0.5}) {
            const auto world =
                volume.geometry().toWorld({v[0] + place[0] + half, v[1] + place[1] + half, v[2] + place[2] + half});
            for (std::size_t axis = 0; axis < 3; ++axis) {
                box.min[axis] = begun ? std::min(box.min[axis], world[axis]) : world[axis];
                box.max[axis] = begun ? std::max(box.max[axis], world[axis]) : world[axis];
            }
            begun = true;
        }
    }
    return box;
}

} // namespace

Result<Insertion> insertItem(const Volume& low, const Volume& high, const VolumeItem& item, const InsertionWish& wish)
{
    if (const auto fits = checkFit(low, high, item, wish); !fits) {
        return failure(fits.error());
    }
    scans::Random random(wish.seed);
    Insertion insertion;
    insertion.quarters = wish.quarters ? *wish.quarters : random.integer(0, 3);
    const VolumeItem turned = quarterTurned(item, insertion.quarters);
    const Body body = bodyOf(turned);
    const auto place = wish.place ? wish.place : findPlace(high, turned, body, random);
    if (!place) {
        return failure(ErrorCode::Unsupported, tr("There is no free space in the parcel for this item."));
    }
    insertion.place = *place;
    insertion.overlap = overlapAt(high, body, *place);
    if (insertion.overlap > mostOverlap) {
        return failure(ErrorCode::Refused,
                       tr("Something lies where the item should go, or it reaches out of the volume."));
    }
    const auto lacking = [](const MeasuredNoise& noise) {
        return std::sqrt(std::max(0.0, noise.matter * noise.matter - noise.air * noise.air));
    };
    insertion.addedNoise = lacking(measureNoise(high));
    auto withLow = withItem(low, turned, turned.low, *place, lacking(measureNoise(low)), random);
    auto withHigh = withItem(high, turned, turned.high, *place, insertion.addedNoise, random);
    if (!withLow || !withHigh) {
        return failure((!withLow ? withLow : withHigh).error());
    }
    insertion.low = std::move(*withLow);
    insertion.high = std::move(*withHigh);
    insertion.box = boxOf(high, body, *place);
    return insertion;
}

} // namespace portlight::training
