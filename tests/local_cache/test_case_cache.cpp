// What an officer relies on: what was saved is there, the rules hold, numbers are not given twice.
#include "tests/local_cache/CacheFixture.h"

#include <QDateTime>

using namespace portlight;
using inspection::CaseState;
using inspection::Decision;
using inspection::ErrorCode;
using inspection::EventKind;
using inspection::Lane;
using local_cache::EventDraft;
using tests::CacheFixture;
using tests::expectValue;

class TestCaseCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseSurvivesReopening();
    void eventsAreChainedAndSigned();
    void aBatchIsAllOrNothing();
    void theRulesAreChecked();
    void aHoldNeedsASecondPerson();
    void nobodySignedIn();
    void anOfficerUnknownHereIsRefused();
    void caseNumbersCountUpAndAreNotGivenTwice();
    void anInvalidContainerNumberIsRefused();
    void theDeclarationsContainerStandsInWhenNoneWasGiven();
    void stateCountsFollow();
    void unknownCases();
};

void TestCaseCache::aCaseSurvivesReopening()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("Schuhe aus Leder"), QStringLiteral("Müller & Co"),
                                     QStringLiteral("CSQU3054383"));
    station.attachScan(id);
    station.append(id, EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("dense box")}});
    station.decide(id, Decision::PhysicalExamination);
    station.reopen();
    const auto c = expectValue(station.cache().loadCase(id));
    QCOMPARE(c.id, id);
    QCOMPARE(c.container, QStringLiteral("CSQU3054383"));
    QVERIFY(c.lane == Lane::Red);
    QVERIFY(c.state == CaseState::PhysicalExamination);
    QCOMPARE(c.declaration.importer, QStringLiteral("Müller & Co"));
    QCOMPARE(c.declaration.goods.size(), 1);
    QCOMPARE(c.scans.size(), 1);
    QCOMPARE(c.notes.size(), 1);
    QCOMPARE(c.eventCount, 5);
    QCOMPARE(expectValue(station.cache().loadCaseByNumber(c.number)).id, id);
    const auto page = expectValue(station.cache().worklist({}));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().goods, QStringLiteral("Schuhe aus Leder"));
    QCOMPARE(page.rows.first().scanCount, 1);
    QVERIFY(page.rows.first().state == CaseState::PhysicalExamination);
    QVERIFY(!page.next);
}

void TestCaseCache::eventsAreChainedAndSigned()
{
    CacheFixture station;
    const auto first = station.openCase(Lane::None, QStringLiteral("toys"));
    const auto second = station.openCase(Lane::None, QStringLiteral("tools"));
    station.attachScan(first);
    const auto history = expectValue(station.cache().history(first));
    QCOMPARE(history.size(), 3);
    for (const auto& entry : history) {
        QVERIFY(entry.hashValid);
        QVERIFY(entry.signatureValid);
        QCOMPARE(entry.officer.badge, QStringLiteral("I1"));
        QCOMPARE(entry.event.station, QStringLiteral("ROT1"));
    }
    QCOMPARE(history.at(0).event.stationSequence, 1);
    QCOMPARE(history.at(0).event.previousHash, QByteArray(32, '\0'));
    QCOMPARE(history.at(1).event.previousHash, history.at(0).event.hash);
    QCOMPARE(history.at(2).event.stationSequence, 5); // the other case's two events lie between
    QCOMPARE(history.at(2).event.sequenceInCase, 3);
    const auto report = expectValue(station.cache().verify());
    QCOMPARE(report.events, 5);
    QCOMPARE(report.cases, 2);
    QVERIFY(report.faults.isEmpty());
    QVERIFY(expectValue(station.cache().loadCase(second)).scans.isEmpty());
}

void TestCaseCache::aBatchIsAllOrNothing()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::None, QStringLiteral("toys"));
    const std::array drafts{
        EventDraft{id, EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("kept?")}}},
        EventDraft{id, EventKind::NoteAdded, {}},
    };
    const auto refused = station.cache().append(station.inspector(), drafts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadInput);
    QVERIFY(expectValue(station.cache().loadCase(id)).notes.isEmpty());
    QCOMPARE(expectValue(station.cache().verify()).events, 2);
}

void TestCaseCache::theRulesAreChecked()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::None, QStringLiteral("toys"));
    const std::array decision{
        EventDraft{id, EventKind::DecisionMade, {{QStringLiteral("decision"), QStringLiteral("clear")}}}};
    const auto tooEarly = station.cache().append(station.inspector(), decision);
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Refused);
    station.attachScan(id);
    QVERIFY(station.cache().append(station.inspector(), decision));
    const auto twice = station.cache().append(station.inspector(), decision);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Refused);
}

void TestCaseCache::aHoldNeedsASecondPerson()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("toys"));
    station.attachScan(id);
    station.append(
        id, EventKind::DecisionMade,
        {{QStringLiteral("decision"), QStringLiteral("hold")}, {QStringLiteral("reason"), QStringLiteral("gun")}},
        station.supervisor());
    const std::array approve{EventDraft{id, EventKind::HoldApproved, {}}};
    const auto same = station.cache().append(station.supervisor(), approve);
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::Refused);
    const auto inspector = station.cache().append(station.inspector(), approve);
    QVERIFY(!inspector);
    QVERIFY(expectValue(station.cache().loadCase(id)).state == CaseState::HoldRequested);
}

void TestCaseCache::nobodySignedIn()
{
    CacheFixture station;
    const std::array drafts{EventDraft{inspection::newTimeOrderedId(), EventKind::CaseOpened, {}}};
    const auto refused = station.cache().append({}, drafts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
}

void TestCaseCache::anOfficerUnknownHereIsRefused()
{
    CacheFixture here;
    CacheFixture elsewhere;
    const std::array drafts{EventDraft{
        inspection::newTimeOrderedId(), EventKind::CaseOpened, {{QStringLiteral("number"), QStringLiteral("X-1")}}}};
    const auto refused = here.cache().append(elsewhere.inspector(), drafts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void TestCaseCache::caseNumbersCountUpAndAreNotGivenTwice()
{
    CacheFixture station;
    const QString year = QString::number(QDateTime::currentDateTimeUtc().date().year());
    QCOMPARE(expectValue(station.cache().nextCaseNumber()), QStringLiteral("ROT1-%1-000001").arg(year));
    const auto id = station.openCase(Lane::None, QStringLiteral("toys"));
    const QString taken = expectValue(station.cache().loadCase(id)).number;
    QCOMPARE(expectValue(station.cache().nextCaseNumber()), QStringLiteral("ROT1-%1-000002").arg(year));
    const std::array drafts{
        EventDraft{inspection::newTimeOrderedId(), EventKind::CaseOpened, {{QStringLiteral("number"), taken}}}};
    const auto again = station.cache().append(station.inspector(), drafts);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    // Past the padding, numbers still follow one another.
    station.append(inspection::newTimeOrderedId(), EventKind::CaseOpened,
                   {{QStringLiteral("number"), QStringLiteral("ROT1-%1-1000000").arg(year)}});
    QCOMPARE(expectValue(station.cache().nextCaseNumber()), QStringLiteral("ROT1-%1-1000001").arg(year));
}

void TestCaseCache::anInvalidContainerNumberIsRefused()
{
    CacheFixture station;
    const std::array drafts{EventDraft{inspection::newTimeOrderedId(),
                                       EventKind::CaseOpened,
                                       {{QStringLiteral("number"), QStringLiteral("X-1")},
                                        {QStringLiteral("container"), QStringLiteral("CSQU3054384")}}}};
    const auto refused = station.cache().append(station.inspector(), drafts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadInput);
    QVERIFY(refused.error().text.contains(QStringLiteral("CSQU3054384")));
}

void TestCaseCache::theDeclarationsContainerStandsInWhenNoneWasGiven()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::None, QStringLiteral("toys"));
    station.append(id, EventKind::DeclarationAttached,
                   {{QStringLiteral("importer"), QStringLiteral("Acme")},
                    {QStringLiteral("container"), QStringLiteral("csqu 305438-3")}});
    QCOMPARE(expectValue(station.cache().loadCase(id)).container, QStringLiteral("CSQU3054383"));
    local_cache::WorklistQuery query;
    query.text = QStringLiteral("CSQU 305438-3");
    QCOMPARE(expectValue(station.cache().worklist(query)).rows.size(), 1);
}

void TestCaseCache::stateCountsFollow()
{
    CacheFixture station;
    const auto a = station.openCase(Lane::None, QStringLiteral("toys"));
    station.openCase(Lane::None, QStringLiteral("toys"));
    auto counts = expectValue(station.cache().stateCounts());
    QCOMPARE(counts.value(CaseState::AwaitingScan), 2);
    station.attachScan(a);
    station.decide(a, Decision::Clear);
    counts = expectValue(station.cache().stateCounts());
    QCOMPARE(counts.value(CaseState::AwaitingScan), 1);
    QCOMPARE(counts.value(CaseState::ToInspect), 0);
    QCOMPARE(counts.value(CaseState::Cleared), 1);
}

void TestCaseCache::unknownCases()
{
    CacheFixture station;
    QCOMPARE(station.cache().loadCase(inspection::newTimeOrderedId()).error().code, ErrorCode::NotFound);
    QCOMPARE(station.cache().loadCaseByNumber(QStringLiteral("none")).error().code, ErrorCode::NotFound);
    QCOMPARE(station.cache().history(inspection::newTimeOrderedId()).error().code, ErrorCode::NotFound);
    const std::array drafts{EventDraft{
        inspection::newTimeOrderedId(), EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("x")}}}};
    QCOMPARE(station.cache().append(station.inspector(), drafts).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCaseCache)
#include "test_case_cache.moc"
