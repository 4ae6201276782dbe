// The examined past of a model as CSV in Portlight's own columns (profile "portlight"): readable by people and by any
// tool.
#pragma once

#include "inspection/Result.h"
#include "risk/model/RiskRecord.h"

#include <QVector>

namespace portlight::risk {

[[nodiscard]] QByteArray pastToCsv(const QVector<RiskRecord>& past);
[[nodiscard]] inspection::Result<QVector<RiskRecord>> pastFromCsv(const QByteArray& csv);

// One CSV cell (RFC 4180), quoted when it must be.
[[nodiscard]] QByteArray csvCell(const QString& value);

} // namespace portlight::risk
