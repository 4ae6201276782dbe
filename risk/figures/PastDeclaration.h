// The past declarations behind a reason, each with the case that it has on this terminal.
#pragma once

#include "risk/figures/PortBook.h"
#include "risk/model/ReasonGrounds.h"

namespace portlight::risk {

struct PastDeclaration
{
    RiskRecord record;              // as the model learned from it, with its outcome
    std::optional<FigureCase> here; // the newest case of this declaration on this terminal
};

// Exactly those that the reason counted, newest first. `past` as the model holds it (positionsBehind).
[[nodiscard]] inspection::Result<QVector<PastDeclaration>>
pastDeclarations(const ReasonGrounds& grounds, const QVector<RiskRecord>& past, const PortBook& book);

} // namespace portlight::risk
