// A risk model on disk: model.json (features, calibration, lanes, report, SHA-256 of every other file), one file a
// booster and past.csv's content under its hash. Files are named by their content and model.json is replaced last, so
// that a crash leaves the old model or the new one, never half of each.
#pragma once

#include "risk/model/RiskModel.h"

namespace portlight::risk {

// Creates the folder when it is absent. Storage failure when it cannot be written.
[[nodiscard]] inspection::Result<void> saveRiskModel(const RiskModel& model, const QString& folder);

// NotFound without a model.json, Tampered when a file is missing or does not have its hash, Unsupported for another
// feature version.
[[nodiscard]] inspection::Result<RiskModel> loadRiskModel(const QString& folder);

// Only its examined past, without the boosters: sorted by date. Fails as loadRiskModel().
[[nodiscard]] inspection::Result<QVector<RiskRecord>> loadRiskPast(const QString& folder);

} // namespace portlight::risk
