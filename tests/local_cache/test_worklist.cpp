// Every page of the worklist against the plain answer: all cases, filtered, searched and sorted in memory.
#include "local_cache/CaseRow.h"
#include "local_cache/Database.h"
#include "local_cache/SearchWords.h"
#include "tests/local_cache/CacheFixture.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

using namespace portlight;
using inspection::CaseState;
using inspection::EventKind;
using inspection::Lane;
using local_cache::EventDraft;
using local_cache::WorklistOrder;
using local_cache::WorklistQuery;
using local_cache::WorklistRow;
using tests::CacheFixture;
using tests::expectValue;

namespace {

constexpr std::array lanes{Lane::None, Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green};
constexpr std::array goods{"leather shoes", "shoe soles", "furniture oak", "Möbel", "toy cars", "machine parts"};

void openRandomCases(CacheFixture& station, int count)
{
    QRandomGenerator random(7);
    QVector<EventDraft> drafts;
    for (int i = 1; i <= count; ++i) {
        const auto id = inspection::newTimeOrderedId();
        inspection::Declaration declaration;
        declaration.importer = QStringLiteral("Importer %1").arg(random.bounded(5));
        declaration.goods.append(
            {QString::fromUtf8(goods.at(random.bounded(static_cast<int>(goods.size())))), {}, {}, {}, {}, {}});
        drafts.append({id,
                       EventKind::CaseOpened,
                       {{QStringLiteral("number"), QStringLiteral("ROT1-2026-%1").arg(i, 6, 10, QLatin1Char('0'))},
                        {QStringLiteral("lane"), toString(lanes.at(random.bounded(5)))}}});
        drafts.append({id, EventKind::DeclarationAttached, declaration.toJson()});
        if (random.bounded(4) > 0) {
            drafts.append({id, EventKind::ScanAttached, {{QStringLiteral("sha256"), QStringLiteral("00")}}});
            if (random.bounded(2) > 0) {
                drafts.append(
                    {id,
                     EventKind::DecisionMade,
                     {{QStringLiteral("decision"), toString(static_cast<inspection::Decision>(random.bounded(4)))},
                      {QStringLiteral("reason"), QStringLiteral("r")}}});
            }
        }
    }
    expectValue(station.cache().append(station.inspector(), drafts));
}

// All pages one after the other, so that the cursor is tried as well.
QVector<WorklistRow> allPages(CacheFixture& station, WorklistQuery query)
{
    QVector<WorklistRow> rows;
    for (int pages = 0; pages < 10'000; ++pages) {
        const auto page = expectValue(station.cache().worklist(query));
        rows += page.rows;
        if (!page.next) {
            return rows;
        }
        query.after = page.next;
    }
    qFatal("the worklist does not end");
}

bool matches(const WorklistRow& row, const WorklistQuery& query)
{
    const QString words = local_cache::searchText(row.number, {row.container, row.importer, row.goods});
    const QStringList typed = local_cache::typedWords(query.text);
    return (query.states.isEmpty() || query.states.contains(row.state)) &&
           (query.lanes.isEmpty() || query.lanes.contains(row.lane)) &&
           std::all_of(typed.cbegin(), typed.cend(),
                       [&](const QString& word) { return words.contains(QLatin1Char(' ') + word); });
}

// Cases were opened in the order of their numbers, which breaks ties of time.
QStringList expectedNumbers(QVector<WorklistRow> rows, const WorklistQuery& query)
{
    rows.removeIf([&](const WorklistRow& row) { return !matches(row, query); });
    const auto key = [&](const WorklistRow& row) {
        const int urgency = query.order == WorklistOrder::MostUrgent ? local_cache::urgencyOf(row.state, row.lane) : 0;
        return std::tuple(urgency, row.openedMs, row.number);
    };
    std::sort(rows.begin(), rows.end(), [&](const WorklistRow& a, const WorklistRow& b) {
        return query.order == WorklistOrder::Newest ? key(b) < key(a) : key(a) < key(b);
    });
    QStringList numbers;
    for (const WorklistRow& row : rows) {
        numbers.append(row.number);
    }
    return numbers;
}

QStringList numbersOf(const QVector<WorklistRow>& rows)
{
    QStringList numbers;
    for (const WorklistRow& row : rows) {
        numbers.append(row.number);
    }
    return numbers;
}

} // namespace

class TestWorklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openRandomCases(m_station, 600); }
    void pagesEqualThePlainAnswer_data();
    void pagesEqualThePlainAnswer();
    void search_data();
    void search();
    void veryCommonWordsAreFoundByWalking();
    void aWordThatStandsFarBackComesInBoundedSteps();
    void whatDetectorsHaveNotLookedAtComesByUrgency();
    void pagesUseTheirIndexes();

private:
    CacheFixture m_station;
};

void TestWorklist::pagesEqualThePlainAnswer_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QVector<CaseState>>("states");
    QTest::addColumn<QVector<Lane>>("wantedLanes");
    QTest::addColumn<QString>("text");
    const QVector<QVector<CaseState>> stateSets{
        {}, {CaseState::ToInspect}, {CaseState::Cleared, CaseState::HoldRequested, CaseState::AwaitingScan}};
    const QVector<QVector<Lane>> laneSets{{}, {Lane::Red}, {Lane::Green, Lane::Yellow}};
    for (const int order : {0, 1, 2}) {
        for (const auto& states : stateSets) {
            for (const auto& wanted : laneSets) {
                for (const char* text : {"", "sho", "shoe importer 3", "mobel"}) {
                    QTest::addRow("order %d, %d states, %d lanes, \"%s\"", order, int(states.size()),
                                  int(wanted.size()), text)
                        << order << states << wanted << QString::fromLatin1(text);
                }
            }
        }
    }
}

void TestWorklist::pagesEqualThePlainAnswer()
{
    QFETCH(const int, order);
    QFETCH(const QVector<CaseState>, states);
    QFETCH(const QVector<Lane>, wantedLanes);
    QFETCH(const QString, text);
    WorklistQuery everything;
    everything.limit = 10'000;
    const auto all = expectValue(m_station.cache().worklist(everything)).rows;
    QCOMPARE(all.size(), 600);
    WorklistQuery query{states, wantedLanes, text, static_cast<WorklistOrder>(order), {}, 37};
    QCOMPARE(numbersOf(allPages(m_station, query)), expectedNumbers(all, query));
}

void TestWorklist::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // the number of the one case, or nothing
    const QString needle = QStringLiteral("ROT1-2026-000601");
    QTest::newRow("number") << needle << needle;
    QTest::newRow("number, its digits") << QStringLiteral("601") << needle;
    QTest::newRow("container") << QStringLiteral("MSKU1234565") << needle;
    QTest::newRow("container in pieces") << QStringLiteral("msku 123456-5") << needle;
    QTest::newRow("container, first part") << QStringLiteral("MSKU12") << needle;
    QTest::newRow("importer without accent") << QStringLiteral("sodertalje") << needle;
    QTest::newRow("importer with accent") << QStringLiteral("SÖDERTÄLJE") << needle;
    QTest::newRow("second goods line") << QStringLiteral("violin") << needle;
    QTest::newRow("two words") << QStringLiteral("violin soder") << needle;
    QTest::newRow("another script") << QStringLiteral("ΚΙΒΩΤΙΟ") << needle;
    QTest::newRow("two words, one wrong") << QStringLiteral("violin piano") << QString();
    QTest::newRow("middle of a word") << QStringLiteral("iolin") << QString();
    QTest::newRow("signs only") << QStringLiteral("\" * -") << QString();
    QTest::newRow("query syntax") << QStringLiteral("violin\" OR words:* NOT (x") << QString();
}

void TestWorklist::search()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const QString needle = QStringLiteral("ROT1-2026-000601");
    if (!m_station.cache().loadCaseByNumber(needle)) {
        const auto id = inspection::newTimeOrderedId();
        m_station.append(
            id, EventKind::CaseOpened,
            {{QStringLiteral("number"), needle}, {QStringLiteral("container"), QStringLiteral("MSKU1234565")}});
        inspection::Declaration declaration;
        declaration.importer = QStringLiteral("Södertälje Import AB");
        declaration.goods = {{QStringLiteral("κιβώτιο"), {}, {}, {}, {}, {}},
                             {QStringLiteral("violin"), {}, {}, {}, {}, {}}};
        m_station.append(id, EventKind::DeclarationAttached, declaration.toJson());
    }
    WorklistQuery query;
    query.text = text;
    QCOMPARE(numbersOf(expectValue(m_station.cache().worklist(query)).rows).join(QLatin1Char(' ')), found);
}

namespace {

// Rows written straight into the projection: as many as the search's switch needs, without signing each.
void addPlainRows(const CacheFixture& station, int count)
{
    const auto database = std::move(*local_cache::Database::open(station.location().database()));
    const auto added = database->execute(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "INSERT INTO cases SELECT 1000000 + i, randomblob(16), 'P-' || i, '', '', 'x', 1, 6, 5, 0, "
                       "i, i, 1, 0, 1, ' p ' || i || CASE WHEN i % 100 = 0 THEN ' hundredth' ELSE '' END || ' common', "
                       "1, '', 0, 0, 0 "
                       "FROM n")
            .arg(count));
    if (!added) {
        qFatal("%s", qUtf8Printable(added.error().detail));
    }
}

} // namespace

void TestWorklist::veryCommonWordsAreFoundByWalking()
{
    CacheFixture station;
    addPlainRows(station, 45'000);
    WorklistQuery query;
    query.text = QStringLiteral("common hund");
    query.limit = 100;
    QCOMPARE(allPages(station, query).size(), 450); // one word looked up, the other tested
    query.text = QStringLiteral("hundredth");
    QCOMPARE(allPages(station, query).size(), 450); // few hits: the full-text index alone
    query.text = QStringLiteral("common nowhere");
    QVERIFY(allPages(station, query).isEmpty());
    query.text = QStringLiteral("comm");
    query.order = WorklistOrder::Newest;
    const auto page = expectValue(station.cache().worklist(query));
    QCOMPARE(page.rows.size(), 100);
    QVERIFY(page.next);
    QCOMPARE(page.rows.first().number, QStringLiteral("P-45000"));
    query.limit = 10'000;
    QCOMPARE(allPages(station, query).size(), 45'000);
}

void TestWorklist::aWordThatStandsFarBackComesInBoundedSteps()
{
    CacheFixture station;
    addPlainRows(station, 60'000);
    const auto database = std::move(*local_cache::Database::open(station.location().database()));
    QVERIFY(database->execute(QStringLiteral("UPDATE cases SET words = ' late' WHERE row > 1035000")));
    WorklistQuery query;
    query.text = QStringLiteral("late");
    query.order = WorklistOrder::Oldest;
    const auto first = expectValue(station.cache().worklist(query));
    QVERIFY(first.rows.isEmpty()); // none among the first 20,000, but there is more
    QVERIFY(first.next);
    query.limit = 10'000;
    QCOMPARE(allPages(station, query).size(), 25'000);
}

void TestWorklist::whatDetectorsHaveNotLookedAtComesByUrgency()
{
    CacheFixture station;
    const QString radiograph = QStringLiteral("radiograph");
    const QString volume = QStringLiteral("volume");
    const QVector<inspection::ModelAtWork> models{{QStringLiteral("blades-1@7"), radiograph},
                                                  {QStringLiteral("weapons-1@3"), radiograph}};
    const auto withScan = [&station](inspection::Lane lane, const QString& kind) {
        const auto id = station.openCase(lane, QStringLiteral("toys"));
        station.append(id, inspection::EventKind::ScanAttached,
                       {{QStringLiteral("sha256"), id.toString(QUuid::WithoutBraces)}, {QStringLiteral("kind"), kind}});
        return id;
    };
    const auto look = [&station](const inspection::CaseId& id, const char* detector, const char* version) {
        station.append(id, inspection::EventKind::DetectionRecorded,
                       {{QStringLiteral("scan"), id.toString(QUuid::WithoutBraces)},
                        {QStringLiteral("detector"), QLatin1String(detector)},
                        {QStringLiteral("version"), QLatin1String(version)},
                        {QStringLiteral("findings"), QJsonArray()}});
    };
    const auto green = withScan(inspection::Lane::Green, radiograph);
    const auto red = withScan(inspection::Lane::Red, radiograph);
    const auto yellow = withScan(inspection::Lane::Yellow, radiograph);
    station.openCase(inspection::Lane::Red, QStringLiteral("no scan"));
    auto queue = expectValue(station.cache().casesToLookAt(models, 2));
    QCOMPARE(queue.waiting, 3);
    QCOMPARE(queue.first, (QVector<inspection::CaseId>{red, yellow}));
    look(red, "blades-1", "7");
    QCOMPARE(expectValue(station.cache().casesToLookAt(models, 9)).waiting, 3); // one of two models
    look(red, "weapons-1", "3");
    station.decide(yellow, inspection::Decision::Clear);
    QCOMPARE(expectValue(station.cache().casesToLookAt(models, 9)).first, QVector<inspection::CaseId>{green});
    QCOMPARE(expectValue(station.cache().casesToLookAt({{QStringLiteral("blades-1@8"), radiograph}}, 9)).waiting, 2);
    QCOMPARE(expectValue(station.cache().casesToLookAt({}, 9)).waiting, 0);
    const auto page = expectValue(station.cache().worklist({}));
    QCOMPARE(page.rows.first().id == red, true);
    QCOMPARE(page.rows.first().lookedBy, (QStringList{models[0].word, models[1].word}));
    QCOMPARE(page.rows.first().radiographCount, 1);
    // A volume waits for the model of volumes, and for no other.
    const auto ct = withScan(inspection::Lane::Yellow, volume);
    QCOMPARE(expectValue(station.cache().casesToLookAt(models, 9)).first, QVector<inspection::CaseId>{green});
    auto all = models;
    all.append({QStringLiteral("volumes-1@5"), volume});
    QCOMPARE(expectValue(station.cache().casesToLookAt(all, 9)).first, (QVector<inspection::CaseId>{ct, green}));
    look(ct, "volumes-1", "5");
    QCOMPARE(expectValue(station.cache().casesToLookAt(all, 9)).first, QVector<inspection::CaseId>{green});
    QVERIFY(expectValue(station.cache().rebuild()));
}

void TestWorklist::pagesUseTheirIndexes()
{
    const auto database = std::move(*local_cache::Database::open(m_station.location().database()));
    const auto planOf = [&](const QString& sql) {
        auto plan = database->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        plan.bind(0, 0, 0, 0);
        QString text;
        for (auto more = plan.next(); more && *more; more = plan.next()) {
            text += plan.text(3) + QLatin1Char('\n');
        }
        return text;
    };
    const QString filtered = planOf(QStringLiteral("SELECT * FROM cases c WHERE c.state = ? AND c.lane = ? AND "
                                                   "(c.opened_ms, c.row) > (?, ?) ORDER BY c.opened_ms, c.row"));
    QVERIFY2(filtered.contains(QStringLiteral("cases_by_state (state=? AND lane=? AND opened_ms>?)")),
             qUtf8Printable(filtered));
    QVERIFY2(!filtered.contains(QStringLiteral("TEMP B-TREE")), qUtf8Printable(filtered));
}

QTEST_GUILESS_MAIN(TestWorklist)
#include "test_worklist.moc"
