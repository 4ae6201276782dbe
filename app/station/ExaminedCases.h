// What examinations found, as records the risk model learns from: the log's labels.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "risk/Selection.h"

namespace portlight::app {

// One record for each case with a declaration that selection saw and an examination's outcome. Reads the whole log.
[[nodiscard]] inspection::Result<QVector<risk::RiskRecord>> examinedRecords(const local_cache::CacheLocation& location);

// What DeclarationAttached carries of selection's view: assessment and the row to learn from, under "risk".
[[nodiscard]] QJsonObject riskPayload(const risk::Assessment& assessment, const risk::TradeDeclaration& declaration);

} // namespace portlight::app
