// Compiled for AVX-512 (see CMakeLists.txt); called only where the processor has it.
#include "viewers/volume/CastDispatch.h"
#include "viewers/volume/LanesAvx512.h"

namespace portlight::viewers {

void castTileAvx512(const RayJob& job, int x0, int y0, int x1, int y1)
{
    castTile<LanesAvx512>(job, x0, y0, x1, y1);
}

void castBricksAvx512(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1)
{
    castBricks<LanesAvx512>(job, bricks, count, x0, y0, x1, y1);
}

} // namespace portlight::viewers
