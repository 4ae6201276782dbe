// portlightctl models alarms|parcel-alarms|unaided|rule|worth: how this station uses its models, and what they have
// been worth here.
#pragma once

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/Command.h"
#include "app/station/AlarmWorth.h"

#include <optional>

namespace portlight::ctl {

[[nodiscard]] Command modelsAlarmsCommand();
[[nodiscard]] Command modelsParcelAlarmsCommand();
[[nodiscard]] Command modelsUnaidedCommand();
[[nodiscard]] Command modelsRuleCommand();
[[nodiscard]] Command modelsWorthCommand();

// Keys alarms, examined, confirmed, ppv, ppv_low, ppv_high, mostly_false, holds_approved, holds_rejected, unfamiliar;
// shares of nothing are null.
[[nodiscard]] QJsonObject toJson(const app::AlarmWorth& worth);

// What the station's log says of alarms; nothing when the data folder has no cases.
[[nodiscard]] inspection::Result<std::optional<app::AlarmWorths>> stationWorths(const CacheAccess& access);

} // namespace portlight::ctl
