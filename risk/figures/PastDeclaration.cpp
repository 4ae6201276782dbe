#include "risk/figures/PastDeclaration.h"

namespace portlight::risk {

using inspection::failure;
using inspection::Result;

Result<QVector<PastDeclaration>> pastDeclarations(const ReasonGrounds& grounds, const QVector<RiskRecord>& past,
                                                  const PortBook& book)
{
    const QVector<qsizetype> positions = positionsBehind(grounds, past);
    QVector<PastDeclaration> declarations;
    declarations.reserve(positions.size());
    for (const qsizetype position : positions) {
        const RiskRecord& record = past.at(position);
        const auto here = book.caseOfDeclaration(record.number);
        if (!here) {
            return failure(here.error());
        }
        declarations.append({record, *here});
    }
    return declarations;
}

} // namespace portlight::risk
