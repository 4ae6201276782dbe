// How voxels of each stored type lie in a texture of unsigned numbers, which reads as 0 to 1.
#pragma once

#include "viewers/volume/RayJob.h"

#include <qopengl.h>

#include <vector>

namespace portlight::viewers {

struct VoxelPacking
{
    GLenum internal;
    GLenum type;
    int largest; // of the unsigned numbers
    int lowest;  // of the stored type: what the unsigned zero stands for
};

[[nodiscard]] VoxelPacking packingOf(StoredType type);
// `count` voxels from `first` on as the bytes of unsigned numbers, into `out`.
void unsignedSlice(StoredType type, const void* voxels, std::size_t first, std::size_t count, std::vector<char>& out);

} // namespace portlight::viewers
