// portlightctl models: the model bundles of this terminal, and the signing of new ones.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command modelsKeygenCommand();
[[nodiscard]] Command modelsSignCommand();
[[nodiscard]] Command modelsCommand(); // after the longer ones: its word begins theirs

} // namespace portlight::ctl
