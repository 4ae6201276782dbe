#include "viewers/volume/LanesPortable.h"
#include "viewers/volume/RayKernel.h"

namespace portlight::viewers {

void castTilePortable(const RayJob& job, int x0, int y0, int x1, int y1)
{
    castTile<LanesPortable>(job, x0, y0, x1, y1);
}

} // namespace portlight::viewers
