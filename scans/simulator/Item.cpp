#include "scans/simulator/Item.h"

namespace portlight::scans {

Bounds Item::bounds() const
{
    Bounds bounds;
    for (const Part& part : parts) {
        if (part.material != MaterialId::Air) {
            bounds.include(part.shape.bounds().transformed(part.pose));
        }
    }
    return bounds;
}

} // namespace portlight::scans
