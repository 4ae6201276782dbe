// What a program is made of that tells the desk from the sandbox. Each executable links its own answer, so that what
// the sandbox must not have is not in it at all (docs/adr/0015).
#pragma once

#include "app/portlight/PortLine.h"
#include "local_cache/CacheLocation.h"

namespace portlight::app {

struct Composition
{
    local_cache::Profile profile = local_cache::Profile::Live;
    PortLineMaker makeLine;
};

[[nodiscard]] Composition composition();

} // namespace portlight::app
