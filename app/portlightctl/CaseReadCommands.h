// portlightctl case list, show and history: what the cache knows, without signing in.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command caseListCommand();
[[nodiscard]] Command caseShowCommand();
[[nodiscard]] Command caseHistoryCommand();

} // namespace portlight::ctl
