// portlightctl import: scans from files and folders into cases, as the desk does it.
#pragma once

#include "app/portlightctl/Command.h"
#include "intake/IntakeService.h"

#include <QJsonObject>

namespace portlight::ctl {

[[nodiscard]] Command importCommand();

// One imported or refused scan as import and receive print it.
[[nodiscard]] QJsonObject toJson(const intake::IntakeItem& item);

} // namespace portlight::ctl
