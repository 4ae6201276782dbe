// From a job's type and mode to the kernel made for them; included by the one file of each instruction set.
#pragma once

#include "viewers/volume/BrickKernel.h"
#include "viewers/volume/PeakKernel.h"
#include "viewers/volume/RayKernel.h"

namespace portlight::viewers {
namespace {

template <class Visit>
void visitStoredType(StoredType type, const Visit& visit)
{
    switch (type) {
    case StoredType::UInt8:
        return visit(std::uint8_t{});
    case StoredType::Int8:
        return visit(std::int8_t{});
    case StoredType::UInt16:
        return visit(std::uint16_t{});
    case StoredType::Int16:
        return visit(std::int16_t{});
    }
}

template <class V>
void castTile(const RayJob& job, int x0, int y0, int x1, int y1)
{
    visitStoredType(job.type, [&]<typename T>(T) {
        if (job.mode == CastMode::Mean) {
            RayKernel<V, T, CastMode::Mean>(job).tile(x0, y0, x1, y1);
        } else if (job.mode == CastMode::CompositeShaded) {
            RayKernel<V, T, CastMode::CompositeShaded>(job).tile(x0, y0, x1, y1);
        } else {
            RayKernel<V, T, CastMode::Composite>(job).tile(x0, y0, x1, y1);
        }
    });
}

template <class V>
void castBricks(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1)
{
    visitStoredType(job.type, [&]<typename T>(T) {
        if (job.mode == CastMode::Maximum) {
            PeakKernel<V, T, CastMode::Maximum>(job).tile(bricks, count, x0, y0, x1, y1);
        } else if (job.mode == CastMode::Minimum) {
            PeakKernel<V, T, CastMode::Minimum>(job).tile(bricks, count, x0, y0, x1, y1);
        } else {
            BrickKernel<V, T>(job).tile(bricks, count, x0, y0, x1, y1);
        }
    });
}

} // namespace
} // namespace portlight::viewers
