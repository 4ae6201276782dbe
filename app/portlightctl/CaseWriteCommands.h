// portlightctl case open, decide and note: signed by the officer who signs in.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command caseOpenCommand();
[[nodiscard]] Command caseDecideCommand();
[[nodiscard]] Command caseNoteCommand();
[[nodiscard]] Command caseExaminedCommand();

} // namespace portlight::ctl
