// The stable JSON of trade documents and seals (docs/portlightctl.md). Only ever add keys.
#pragma once

#include "app/station/PartySignatures.h"
#include "inspection/TradeDocument.h"

#include <QHash>
#include <QJsonObject>

namespace portlight::ctl {

// `signatures`: of the events that carry a statement of a party; its link of the chain then says so in
// `party_signature`.
using PartySignatures = QHash<inspection::EventId, app::PartySignature>;
[[nodiscard]] QJsonObject toJson(const inspection::TradeDocument& document, const PartySignatures& signatures = {});
[[nodiscard]] QJsonObject toJson(const inspection::Seal& seal);

} // namespace portlight::ctl
