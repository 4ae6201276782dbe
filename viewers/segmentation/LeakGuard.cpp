#include "viewers/segmentation/LeakGuard.h"

#include <algorithm>
#include <limits>

namespace portlight::viewers {

namespace {

constexpr std::size_t smallestPiece = 40; // voxels of a worn piece: less is noise
constexpr int thickness = 2;              // a piece must be this many times thicker than the bridge
constexpr std::uint8_t unclaimed = 0;
constexpr std::uint8_t seedPiece = 1;
constexpr std::uint8_t otherPiece = 2;
constexpr std::uint8_t crumb = 3; // too small or too thin to be a thing of its own

using Depths = std::vector<std::uint16_t>;

template <typename Visit>
void visitNeighbours(const VoxelMask& mask, std::size_t at, const Visit& visit)
{
    const auto width = static_cast<std::size_t>(mask.size[0]);
    const auto plane = width * static_cast<std::size_t>(mask.size[1]);
    const std::size_t i = at % width;
    const std::size_t j = at % plane / width;
    const std::size_t k = at / plane;
    if (i > 0) {
        visit(at - 1);
    }
    if (i + 1 < width) {
        visit(at + 1);
    }
    if (j > 0) {
        visit(at - width);
    }
    if (j + 1 < static_cast<std::size_t>(mask.size[1])) {
        visit(at + width);
    }
    if (k > 0) {
        visit(at - plane);
    }
    if (k + 1 < static_cast<std::size_t>(mask.size[2])) {
        visit(at + plane);
    }
}

// Uphill from the seed until it lies deeper than `worn`; the seed itself when there is no such way.
std::size_t climbed(const VoxelMask& mask, const Depths& depth, std::size_t seed, int worn)
{
    std::size_t at = seed;
    while (depth[at] <= worn) {
        std::size_t best = at;
        visitNeighbours(mask, at, [&](std::size_t next) { best = depth[next] > depth[best] ? next : best; });
        if (best == at) {
            return seed;
        }
        at = best;
    }
    return at;
}

struct Piece
{
    std::vector<std::size_t> voxels;
    int deepest = 0;
};

Piece fill(const VoxelMask& mask, const Depths& depth, std::size_t start, int worn, std::vector<std::uint8_t>& owner,
           std::uint8_t name)
{
    Piece piece;
    piece.voxels.push_back(start);
    owner[start] = name;
    for (std::size_t read = 0; read < piece.voxels.size(); ++read) {
        const std::size_t at = piece.voxels[read];
        piece.deepest = std::max<int>(piece.deepest, depth[at]);
        visitNeighbours(mask, at, [&](std::size_t next) {
            if (depth[next] > worn && owner[next] == unclaimed) {
                owner[next] = name;
                piece.voxels.push_back(next);
            }
        });
    }
    return piece;
}

// Grows the claimed pieces over the rest of the mask, deepest layer first.
void growBack(const VoxelMask& mask, const Depths& depth, int worn, std::vector<std::uint8_t>& owner,
              std::vector<std::size_t> front)
{
    for (int layer = worn; layer >= 1; --layer) {
        for (std::size_t read = 0; read < front.size(); ++read) {
            const std::size_t at = front[read];
            visitNeighbours(mask, at, [&](std::size_t next) {
                if (depth[next] >= layer && owner[next] == unclaimed) {
                    owner[next] = owner[at];
                    front.push_back(next);
                }
            });
        }
    }
}

// One try at a wear of `worn` voxels. True when the seed's piece has lost a neighbour.
bool part(VoxelMask& mask, const Depths& depth, std::size_t seed, int worn, VoxelMask& foreign)
{
    const std::size_t start = climbed(mask, depth, seed, worn);
    if (depth[start] <= worn) {
        return false; // thin where it was clicked: wearing it away would leave nothing
    }
    std::vector<std::uint8_t> owner(mask.on.size(), unclaimed);
    Piece own = fill(mask, depth, start, worn, owner, seedPiece);
    if (own.voxels.size() < smallestPiece || own.deepest < thickness * worn) {
        return false;
    }
    std::vector<std::size_t> front = std::move(own.voxels);
    bool parted = false;
    for (std::size_t at = 0; at < owner.size(); ++at) {
        if (depth[at] <= worn || owner[at] != unclaimed) {
            continue;
        }
        const Piece other = fill(mask, depth, at, worn, owner, otherPiece);
        if (other.voxels.size() >= smallestPiece && other.deepest >= thickness * worn) {
            parted = true;
            front.insert(front.end(), other.voxels.begin(), other.voxels.end());
        } else {
            for (const std::size_t voxel : other.voxels) {
                owner[voxel] = crumb;
            }
        }
    }
    if (!parted) {
        return false;
    }
    std::replace(owner.begin(), owner.end(), crumb, unclaimed);
    growBack(mask, depth, worn, owner, std::move(front));
    for (std::size_t at = 0; at < owner.size(); ++at) {
        if (owner[at] == otherPiece) {
            foreign.on[at] = 1;
        }
        mask.on[at] = owner[at] == seedPiece ? 1 : 0;
    }
    mask.on[seed] = 1; // on the very border the pieces meet at the same step
    foreign.on[seed] = 0;
    return true;
}

} // namespace

bool cutLeaks(VoxelMask& mask, const std::array<int, 3>& seed, VoxelMask& foreign, const scans::Progress& progress)
{
    const std::size_t at = mask.index(seed[0] - mask.first[0], seed[1] - mask.first[1], seed[2] - mask.first[2]);
    Depths depth = depthsOf(mask);
    int deepest = depth.empty() ? 0 : *std::max_element(depth.begin(), depth.end());
    bool cut = false;
    for (int worn = 1; worn <= deepest / thickness && !progress.isCancelled(); ++worn) {
        if (part(mask, depth, at, worn, foreign)) {
            cut = true;
            depth = depthsOf(mask);
            deepest = *std::max_element(depth.begin(), depth.end());
        }
    }
    return cut;
}

} // namespace portlight::viewers
