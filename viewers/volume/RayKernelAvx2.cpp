// Compiled for AVX2 and FMA (see CMakeLists.txt); called only where the processor has both.
#include "viewers/volume/CastDispatch.h"
#include "viewers/volume/LanesAvx2.h"

namespace portlight::viewers {

void castTileAvx2(const RayJob& job, int x0, int y0, int x1, int y1)
{
    castTile<LanesAvx2>(job, x0, y0, x1, y1);
}

void castBricksAvx2(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1)
{
    castBricks<LanesAvx2>(job, bricks, count, x0, y0, x1, y1);
}

} // namespace portlight::viewers
