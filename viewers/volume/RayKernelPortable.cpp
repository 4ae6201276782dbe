#include "viewers/volume/CastDispatch.h"
#include "viewers/volume/LanesPortable.h"

namespace portlight::viewers {

void castTilePortable(const RayJob& job, int x0, int y0, int x1, int y1)
{
    castTile<LanesPortable>(job, x0, y0, x1, y1);
}

void castBricksPortable(const RayJob& job, const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1)
{
    castBricks<LanesPortable>(job, bricks, count, x0, y0, x1, y1);
}

} // namespace portlight::viewers
