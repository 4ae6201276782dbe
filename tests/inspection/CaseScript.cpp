#include "CaseScript.h"

namespace portlight::inspection::testing {

Officer officerWith(Roles roles)
{
    Officer officer;
    officer.id = newTimeOrderedId();
    officer.badge = QStringLiteral("4711");
    officer.name = QStringLiteral("Ada Kowalski");
    officer.roles = roles;
    return officer;
}

CaseEvent eventOf(EventKind kind, qint64 sequence, const QJsonObject& payload, const QString& station,
                  const OfficerId& officer)
{
    CaseEvent event;
    event.id = newTimeOrderedId();
    event.caseId = QUuid(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c073990"));
    event.sequenceInCase = sequence;
    event.kind = kind;
    event.payload = canonicalJson(payload);
    event.officer = officer;
    event.station = station;
    event.stationSequence = sequence;
    event.timeMs = 1645557742000 + sequence;
    return event;
}

CaseEvent decisionOf(Decision decision, qint64 sequence, const QString& station, const OfficerId& officer,
                     const QString& reason)
{
    return eventOf(EventKind::DecisionMade, sequence,
                   {{QStringLiteral("decision"), toString(decision)}, {QStringLiteral("reason"), reason}}, station,
                   officer);
}

Case caseToInspect()
{
    Case c;
    applyEvent(c, eventOf(EventKind::CaseOpened, 1,
                          {{QStringLiteral("number"), QStringLiteral("HAM-2026-000001")},
                           {QStringLiteral("container"), QStringLiteral("CSQU3054383")},
                           {QStringLiteral("lane"), QStringLiteral("red")}}));
    applyEvent(c, eventOf(EventKind::ScanAttached, 2,
                          {{QStringLiteral("sha256"), QStringLiteral("ab12")},
                           {QStringLiteral("name"), QStringLiteral("suitcase.dcs")},
                           {QStringLiteral("kind"), QStringLiteral("volume")},
                           {QStringLiteral("bytes"), 4096}}));
    return c;
}

Case caseAfter(Decision decision, const OfficerId& officer)
{
    Case c = caseToInspect();
    applyEvent(c, decisionOf(decision, 3, QStringLiteral("HAM-01"), officer));
    return c;
}

} // namespace portlight::inspection::testing
