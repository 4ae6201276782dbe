// portlightctl training: a threat projected into a radiograph, and the statistics of a table of answers.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command trainingProjectCommand();
[[nodiscard]] Command trainingStatisticsCommand();

} // namespace portlight::ctl
