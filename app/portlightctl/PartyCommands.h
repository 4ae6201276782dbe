// portlightctl hub party and document sign: keys of the parties of consignments, and what they sign with them.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command hubPartyCommand();
[[nodiscard]] Command documentSignCommand();

} // namespace portlight::ctl
