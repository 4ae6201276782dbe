#include "viewers/volume/BrickVisibility.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cstring>

namespace portlight::viewers {

namespace {

constexpr std::uint8_t reach = 8; // bricks: the longest jump
constexpr std::uint8_t outside = 255;

// Lowers `out` to the Chebyshev distance along one axis, given the distances within the axes before it: `at(d)` is the
// run of `count` distances d bricks ahead.
template <typename Neighbour>
void lowerRun(std::uint8_t* out, std::size_t count, const Neighbour& at)
{
    for (int d = 1; d < reach; ++d) {
        const std::uint8_t* ahead = at(d);
        const std::uint8_t* behind = at(-d);
        const auto distance = static_cast<std::uint8_t>(d);
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = std::min(out[i], std::max(distance, std::min(ahead[i], behind[i])));
        }
    }
}

// Along an axis whose neighbours lie `stride` bytes apart: blocks of `length` runs of `stride` distances.
void spreadBlock(std::uint8_t* block, int length, std::size_t stride, std::vector<std::uint8_t>& before)
{
    const std::size_t margin = stride * reach;
    before.assign(2 * margin + stride * static_cast<std::size_t>(length), outside);
    std::memcpy(before.data() + margin, block, stride * static_cast<std::size_t>(length));
    if (stride == 1) {
        const std::uint8_t* middle = before.data() + margin;
        lowerRun(block, static_cast<std::size_t>(length), [&](int d) { return middle + d; });
        return;
    }
    for (int n = 0; n < length; ++n) {
        const std::uint8_t* middle = before.data() + margin + stride * static_cast<std::size_t>(n);
        lowerRun(block + stride * static_cast<std::size_t>(n), stride,
                 [&](int d) { return middle + d * static_cast<std::ptrdiff_t>(stride); });
    }
}

void spread(std::vector<std::uint8_t>& distance, const std::array<int, 3>& bricks)
{
    const auto nx = static_cast<std::size_t>(bricks[0]);
    const std::size_t slice = nx * static_cast<std::size_t>(bricks[1]);
    std::vector<std::uint8_t> before;
    for (int k = 0; k < bricks[2]; ++k) {
        std::uint8_t* first = distance.data() + slice * static_cast<std::size_t>(k);
        for (int j = 0; j < bricks[1]; ++j) {
            spreadBlock(first + nx * static_cast<std::size_t>(j), bricks[0], 1, before);
        }
        spreadBlock(first, bricks[1], nx, before);
    }
    spreadBlock(distance.data(), bricks[2], slice, before);
}

// Whether a brick with values between two table positions can add to a picture.
bool matters(const TransferTable& table, int low, int high)
{
    switch (table.mode()) {
    case CastMode::Composite:
    case CastMode::CompositeShaded:
        return table.isVisible(low, high);
    case CastMode::Maximum: // below all that is seen: never the largest where there is something to see
        return table.isVisible(0, high);
    case CastMode::Minimum:
        return table.isVisible(low, RayJob::tableSize - 1);
    case CastMode::Mean:
        return true;
    }
    Q_UNREACHABLE();
}

void applyLabels(std::vector<std::uint8_t>& emptiness, const VolumeLevel& level, const BrickedLabels& labels,
                 const LabelTable& look, CastMode mode)
{
    const bool material = mode == CastMode::Composite || mode == CastMode::CompositeShaded;
    const int r = level.reduction;
    std::size_t brick = 0;
    for (int z = 0; z < level.bricks[2]; ++z) {
        for (int y = 0; y < level.bricks[1]; ++y) {
            for (int x = 0; x < level.bricks[0]; ++x, ++brick) {
                const int more = r > 1 ? r : 0; // a sample of a smaller level may read a little beyond its own bricks
                const auto range = labels.labelsIn({x * r, y * r, z * r}, {x * r + more, y * r + more, z * r + more});
                if (look.allHidden(range)) {
                    emptiness[brick] = reach;
                } else if (material && look.anyColoured(range)) {
                    emptiness[brick] = 0;
                }
            }
        }
    }
}

} // namespace

BrickVisibility BrickVisibility::classify(const VolumeLevel& level, const TransferTable& table,
                                          const BrickedLabels* labels, const LabelTable* look)
{
    BrickVisibility visibility;
    const std::size_t count = level.brickLow.size();
    visibility.emptiness.assign(count + 3, reach);
    const bool wantsPeak = table.mode() == CastMode::Maximum || table.mode() == CastMode::Minimum;
    if (wantsPeak) {
        visibility.peak.assign(count + 3, 0);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto [low, high] = std::minmax({table.indexOf(level.lowOf(i)), table.indexOf(level.highOf(i))});
        visibility.emptiness[i] = matters(table, low, high) ? 0 : reach;
        if (wantsPeak) {
            const int index = table.mode() == CastMode::Maximum ? high : RayJob::tableSize - 1 - low;
            visibility.peak[i] =
                static_cast<std::uint8_t>(std::min(255.0F, static_cast<float>(index + 1) / RayJob::peakUnit + 1.0F));
        }
    }
    if (labels != nullptr && look != nullptr) {
        applyLabels(visibility.emptiness, level, *labels, *look, table.mode());
    }
    spread(visibility.emptiness, level.bricks);
    return visibility;
}

} // namespace portlight::viewers
