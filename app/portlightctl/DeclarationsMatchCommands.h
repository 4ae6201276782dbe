// Declarations and cases: declarations match (looks), declarations attach (records), declarations respond (answers).
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command declarationsMatchCommand();
[[nodiscard]] Command declarationsAttachCommand();
[[nodiscard]] Command declarationsRespondCommand();

} // namespace portlight::ctl
