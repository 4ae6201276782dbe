// The stable JSON of cases, worklist rows and history (docs/portlightctl.md). Only ever add keys.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CaseCache.h"

#include <QJsonObject>

namespace portlight::ctl {

[[nodiscard]] QJsonObject toJson(const inspection::Case& projected);
[[nodiscard]] QJsonObject toJson(const local_cache::WorklistRow& row);
[[nodiscard]] QJsonObject toJson(const local_cache::HistoryEntry& entry);
[[nodiscard]] QJsonObject toJson(const inspection::Officer& officer);

// "2026-01-31T12:00:00.000Z".
[[nodiscard]] QString isoTime(qint64 milliseconds);
[[nodiscard]] QString idText(const QUuid& id);
// "inspector", "supervisor", "trainee", "administrator"; nothing for another word.
[[nodiscard]] std::optional<inspection::Role> roleFromString(QStringView name);

} // namespace portlight::ctl
