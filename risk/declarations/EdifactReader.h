// UN/EDIFACT messages as declarations: CUSCAR (manifest), CUSDEC (declaration), CUSRES (response), BAPLIE (bay plan)
// and COARRI (discharge and loading report), directories D.95B and later as far as the segments agree. Source:
// UN/EDIFACT directories; qualifiers from code lists 3035 (parties), 3227 (places), 1153 (references), 6311
// (measurements), 5025 (amounts).
#pragma once

#include "inspection/Result.h"
#include "risk/declarations/TradeDeclaration.h"

#include <QByteArray>

namespace portlight::risk {

// One TradeDeclaration a message (UNH to UNT). A segment count in UNT that does not agree becomes a remark, since
// senders get it wrong while the rest is sound. BadInput when the interchange is broken: no UNB, a message without end,
// a message within a message; Unsupported when no message is one of the five, naming what was there.
[[nodiscard]] inspection::Result<QVector<TradeDeclaration>> readEdifact(const QByteArray& bytes);

} // namespace portlight::risk
