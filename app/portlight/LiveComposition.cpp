#include "app/portlight/Composition.h"
#include "app/portlight/SyncController.h"

namespace portlight::app {

Composition composition()
{
    return {local_cache::Profile::Live,
            [](const local_cache::CacheLocation& location, const local_cache::SessionPtr&, const LineStrips& strips) {
                return std::make_unique<SyncController>(location, strips.status, strips.notice);
            }};
}

} // namespace portlight::app
