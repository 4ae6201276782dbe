// The stable JSON of trade documents and seals (docs/portlightctl.md). Only ever add keys.
#pragma once

#include "inspection/TradeDocument.h"

#include <QJsonObject>

namespace portlight::ctl {

[[nodiscard]] QJsonObject toJson(const inspection::TradeDocument& document);
[[nodiscard]] QJsonObject toJson(const inspection::Seal& seal);

} // namespace portlight::ctl
