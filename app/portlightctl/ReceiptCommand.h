// portlightctl ledger receipt: a page to hand out for a hold or a release.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command ledgerReceiptCommand();

} // namespace portlight::ctl
