// portlightctl hub ...: setting a hub up, enrolling who takes part, keys, the officer register, linking a terminal.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command hubInstallCommand();
[[nodiscard]] Command hubEnrolCommand();
[[nodiscard]] Command hubKeyCommand();
[[nodiscard]] Command hubLinkCommand();
[[nodiscard]] Command hubRegisterCommand();
[[nodiscard]] Command hubOfficersCommand();

} // namespace portlight::ctl
