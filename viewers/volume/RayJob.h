// One picture for the ray kernels: plain data, so that the same job runs on any instruction set.
//
// Positions are in voxels of one pyramid level (centre of voxel 0 at 0). A ray is origin + t * direction, where t is
// millimetres along the camera's axis; a pixel's origin and direction are affine in (column, row). Samples lie at
// whole multiples of the step along each ray, so that skipping empty bricks never moves a sample.
#pragma once

#include <atomic>
#include <cstdint>

namespace portlight::viewers {

// Composite: front to back, emission and absorption. The others show one number per ray, the largest, smallest or mean
// value of all samples within the cut, in its colour; the background where that value is transparent.
enum class CastMode { Composite, CompositeShaded, Maximum, Minimum, Mean };
enum class StoredType { UInt8, Int8, UInt16, Int16 };

struct RayJob
{
    static constexpr int brickSize = 8;
    static constexpr int brickTile = 64; // pixels, the largest tile of castBricks
    static constexpr int tableSize = 2048;
    static constexpr int mostPlanes = 6;
    static constexpr float peakUnit = 2048.0F / 255.0F; // table entries to one step of brickPeak

    CastMode mode = CastMode::CompositeShaded;
    StoredType type = StoredType::UInt16;
    const void* voxels = nullptr;
    int size[3] = {0, 0, 0}; // at least 2 along each axis, fewer than 2^31 voxels

    // Bricks: steps (in bricks, Chebyshev) to the nearest visible brick, 0 = visible; three bytes of padding behind.
    const std::uint8_t* emptiness = nullptr;
    // Maximum: table index / peakUnit of the brick's largest value, rounded up. Minimum: the same of its smallest
    // value, counted down from the end of the table.
    const std::uint8_t* brickPeak = nullptr;
    int bricks[3] = {0, 0, 0};

    float indifference = 0.0F; // Maximum and Minimum: table entries by which a brick must better what a ray has found

    // Transfer: index = (stored - tableLow) * tableScale, clamped to the table.
    struct TableEntry
    {
        float alpha;          // per sample at this job's step
        std::uint32_t colour; // 0x00RRGGBB
    };
    const TableEntry* table = nullptr;
    float tableLow = 0.0F;
    float tableScale = 1.0F;

    // Labels: objects on the grid of the full volume, read at the voxel nearest to labelScale * position + labelOffset.
    // Null: none. The tables have an entry for every label there is.
    const std::uint8_t* labels8 = nullptr;
    const std::uint16_t* labels16 = nullptr;
    int labelSize[3] = {0, 0, 0};
    float labelScale = 1.0F;
    float labelOffset = 0.0F;
    const float* labelAlpha = nullptr; // per sample at this job's step, 0 as scanned, below 0 hidden
    const float* labelTint = nullptr;  // share of the label's colour in a projected value
    const std::uint32_t* labelColour = nullptr;

    float origin[3] = {0, 0, 0};
    float originPerColumn[3] = {0, 0, 0};
    float originPerRow[3] = {0, 0, 0};
    float direction[3] = {0, 0, 1};
    float directionPerColumn[3] = {0, 0, 0};
    float directionPerRow[3] = {0, 0, 0};
    float spacingMm[3] = {1, 1, 1}; // of this level
    float stepMm = 1.0F;

    float boundsLow[3] = {0, 0, 0}; // sampled region, inside [0, size - 1]
    float boundsHigh[3] = {0, 0, 0};
    int planes = 0;
    float plane[mostPlanes][4] = {}; // kept where plane . (x, y, z, 1) >= 0
    float nearT = 0.0F;              // the slab
    float farT = 1e30F;
    float light[3] = {0, 0, 1};          // towards the light, unit, along the volume's own axes
    float interior = 1.0F;               // share of the opacity that flat regions keep, away from surfaces
    float opaque = 0.985F;               // a ray stops when it has gathered this share of all light
    float gradientScale = 1.0F;          // 1 / (stored per mm) at which a surface counts as fully shaded
    std::uint32_t background = 0x141517; // 0x00RRGGBB

    int width = 0;
    int height = 0;
    std::uint32_t* pixels = nullptr; // width * height, 0xffRRGGBB
    float* depth = nullptr;          // width * height, t of the first mostly opaque sample; infinity where none
    const std::atomic<bool>* cancelled = nullptr;
};

// A brick that shows something, and the columns [left, right) and rows [top, bottom) of the picture it may touch.
struct SeenBrick
{
    std::uint16_t at[3] = {0, 0, 0};
    std::int16_t left = 0;
    std::int16_t top = 0;
    std::int16_t right = 0;
    std::int16_t bottom = 0;
};

// Renders columns [x0, x1) and rows [y0, y1). Any number of threads may work on different tiles of one job.
// castTile: ray by ray, for all modes but Maximum and Minimum; surfaces are shaded by the slope within a sample's cell.
void castTilePortable(const RayJob& job, int x0, int y0, int x1, int y1);
// castBricks: brick by brick, for CompositeShaded (smoothly shaded), Maximum and Minimum; through the bricks that may
// show in a tile no larger than brickTile, the first of them front to back, the others by falling brickPeak.
void castBricksPortable(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1);
// Only on a processor with AVX2 and FMA.
void castTileAvx2(const RayJob& job, int x0, int y0, int x1, int y1);
void castBricksAvx2(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1);
// Only on a processor that bestInstructionSet() finds fit for them.
void castTileAvx512(const RayJob& job, int x0, int y0, int x1, int y1);
void castBricksAvx512(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1);

} // namespace portlight::viewers
