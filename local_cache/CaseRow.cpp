#include "local_cache/CaseRow.h"

#include "local_cache/SearchWords.h"

#include <QStringList>

#include <algorithm>

namespace portlight::local_cache {

using inspection::CaseState;
using inspection::Lane;

namespace {

int laneRank(Lane lane)
{
    switch (lane) {
    case Lane::Red:
        return 0;
    case Lane::Yellow:
        return 1;
    case Lane::Blue:
        return 2;
    case Lane::None:
        return 3;
    case Lane::Green:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

int urgencyOf(CaseState state, Lane lane)
{
    return (inspection::isOpenWork(state) ? 0 : urgencyLevels / 2) + laneRank(lane);
}

int storedNumber(CaseState state)
{
    return static_cast<int>(state);
}

int storedNumber(Lane lane)
{
    return static_cast<int>(lane);
}

CaseState stateFromStored(qint64 number)
{
    return number >= 0 && number <= storedNumber(CaseState::Closed) ? static_cast<CaseState>(number)
                                                                    : CaseState::ToInspect;
}

Lane laneFromStored(qint64 number)
{
    return number >= 0 && number <= storedNumber(Lane::Green) ? static_cast<Lane>(number) : Lane::None;
}

CaseRow CaseRow::of(const inspection::Case& projected, qint64 firstLogRow)
{
    CaseRow row;
    row.row = firstLogRow;
    QStringList parts{projected.container, projected.declaration.importer};
    for (const inspection::GoodsItem& item : projected.declaration.goods) {
        if (row.goods.isEmpty()) {
            row.goods = item.description;
        }
        parts.append(item.description);
    }
    for (const inspection::TradeDocument& document : projected.documents) {
        parts.append(document.number);
    }
    for (const inspection::Seal& seal : projected.seals) {
        parts.append(seal.number);
    }
    row.words = searchText(projected.number, parts);
    row.radiographs = static_cast<int>(inspection::scansOf(projected, u"radiograph").size());
    row.volumes = static_cast<int>(inspection::scansOf(projected, u"volume").size());
    const QStringList models = inspection::modelsThatLooked(projected);
    row.lookedBy = models.isEmpty() ? QString() : QLatin1Char(' ') + models.join(QLatin1Char(' ')) + QLatin1Char(' ');
    row.alarms = static_cast<int>(
        std::count_if(projected.findings.cbegin(), projected.findings.cend(), [](const inspection::Finding& finding) {
            return finding.source != inspection::FindingSource::Officer &&
                   finding.assessment != inspection::FindingAssessment::Clear;
        }));
    return row;
}

} // namespace portlight::local_cache
