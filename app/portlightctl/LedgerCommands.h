// portlightctl witness and ledger ...: the hub's log held to its own past.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command witnessCommand();
[[nodiscard]] Command ledgerVerifyCommand();
[[nodiscard]] Command ledgerProofCommand();
[[nodiscard]] Command ledgerCheckCommand();

} // namespace portlight::ctl
