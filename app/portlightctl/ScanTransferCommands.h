// portlightctl scan send, resend, fetch and preview: scan files and small pictures of them to the hub's file store
// and from there to this terminal.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command scanSendCommand();
[[nodiscard]] Command scanResendCommand();
[[nodiscard]] Command scanFetchCommand();
[[nodiscard]] Command scanPreviewCommand();

} // namespace portlight::ctl
