#include "app/portlight/Composition.h"
#include "app/portlight/SandboxPort.h"

namespace portlight::app {

Composition composition()
{
    return {local_cache::Profile::Sandbox,
            [](const local_cache::CacheLocation& location, const local_cache::SessionPtr&, const LineStrips& strips) {
                return std::make_unique<SandboxPort>(location, strips);
            }};
}

} // namespace portlight::app
