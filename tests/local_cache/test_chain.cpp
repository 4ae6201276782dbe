// The log refuses change, and whoever changes it behind the program's back is found.
#include "local_cache/Database.h"
#include "tests/local_cache/CacheFixture.h"

using namespace portlight;
using inspection::Decision;
using inspection::Lane;
using local_cache::Database;
using tests::CacheFixture;
using tests::expectValue;

namespace {

// Six events over two cases; connections closed, so that a forger finds the file alone.
void fill(CacheFixture& station)
{
    const auto first = station.openCase(Lane::Red, QStringLiteral("toys"));
    station.openCase(Lane::Green, QStringLiteral("tools"));
    station.attachScan(first);
    station.decide(first, Decision::Clear);
    station.close();
}

// What somebody with the file and a SQLite shell does.
void forge(CacheFixture& station, const QStringList& statements)
{
    const auto database = std::move(*Database::open(station.location().database()));
    const QStringList offTriggers{
        QStringLiteral("DROP TRIGGER IF EXISTS events_refuse_update"),
        QStringLiteral("DROP TRIGGER IF EXISTS events_refuse_delete"),
        QStringLiteral("DROP TRIGGER IF EXISTS officers_refuse_update"),
        QStringLiteral("DROP TRIGGER IF EXISTS station_heads_refuse_return"),
    };
    for (const QString& sql : offTriggers + statements) {
        if (const auto done = database->execute(sql); !done) {
            qFatal("%s", qUtf8Printable(done.error().detail));
        }
    }
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogRefusesChange_data();
    void theLogRefusesChange();
    void anIntactLogHasNoFaults();
    void forgeriesAreFound_data();
    void forgeriesAreFound();
    void aForgedEventShowsInTheHistory();
    void verifyCanBeStopped();
    void rebuildEqualsLive();
    void rebuildMendsProjections_data();
    void rebuildMendsProjections();
    void rebuildCanBeStopped();
    void rebuildDoesNotHideARemovedTail();
    void olderProjectionRulesAreRebuiltAtOpening();
};

void TestChain::theLogRefusesChange_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << QStringLiteral("UPDATE events SET time_ms = 0 WHERE row = 2");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM events WHERE row = 6");
    QTest::newRow("delete all") << QStringLiteral("DELETE FROM events");
    QTest::newRow("replace") << QStringLiteral(
        "INSERT OR REPLACE INTO events SELECT row, id, case_id, sequence_in_case, kind, x'7b7d', officer, station, "
        "7, time_ms, (SELECT hash FROM station_heads), hash, signature FROM events WHERE row = 2");
    QTest::newRow("gap") << QStringLiteral(
        "INSERT INTO events SELECT 9, randomblob(16), case_id, sequence_in_case, kind, payload, officer, station, "
        "8, time_ms, (SELECT hash FROM station_heads), randomblob(32), signature FROM events WHERE row = 2");
    QTest::newRow("fork") << QStringLiteral(
        "INSERT INTO events SELECT 9, randomblob(16), case_id, sequence_in_case, kind, payload, officer, station, "
        "7, time_ms, randomblob(32), randomblob(32), signature FROM events WHERE row = 2");
    QTest::newRow("head back") << QStringLiteral("UPDATE station_heads SET station_sequence = 5");
    QTest::newRow("head removed") << QStringLiteral("DELETE FROM station_heads");
    QTest::newRow("role") << QStringLiteral("UPDATE officers SET roles = 15");
    QTest::newRow("officer") << QStringLiteral("DELETE FROM officers");
}

void TestChain::theLogRefusesChange()
{
    QFETCH(const QString, sql);
    CacheFixture station;
    fill(station);
    {
        const auto database = std::move(*Database::open(station.location().database()));
        QVERIFY(!database->execute(sql));
    }
    station.reopen();
    const auto report = expectValue(station.cache().verify());
    QCOMPARE(report.events, 6);
    QVERIFY(report.faults.isEmpty());
}

void TestChain::anIntactLogHasNoFaults()
{
    CacheFixture station;
    QVERIFY(expectValue(station.cache().verify()).faults.isEmpty());
    fill(station);
    station.reopen();
    qint64 seen = -1;
    const auto report = expectValue(station.cache().verify([&](qint64 done, qint64) {
        seen = done;
        return true;
    }));
    QCOMPARE(report.events, 6);
    QCOMPARE(report.cases, 2);
    QVERIFY(report.faults.isEmpty());
}

void TestChain::forgeriesAreFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("sequence"); // where the first fault is
    QTest::newRow("altered payload")
        << QStringList{QStringLiteral("UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), 'red', 'green') "
                                      "AS BLOB) WHERE row = 1")}
        << qint64{1};
    QTest::newRow("altered time") << QStringList{QStringLiteral(
                                         "UPDATE events SET time_ms = time_ms + 1 WHERE row = 3")}
                                  << qint64{3};
    QTest::newRow("altered officer") << QStringList{QStringLiteral(
                                            "UPDATE events SET officer = (SELECT id FROM officers WHERE badge = 'S1') "
                                            "WHERE row = 6")}
                                     << qint64{6};
    QTest::newRow("unknown kind") << QStringList{QStringLiteral("UPDATE events SET kind = 'Nothing' WHERE row = 4")}
                                  << qint64{4};
    QTest::newRow("removed from the middle")
        << QStringList{QStringLiteral("DELETE FROM events WHERE row = 3")} << qint64{4};
    QTest::newRow("removed first") << QStringList{QStringLiteral("DELETE FROM events WHERE row = 1")} << qint64{2};
    QTest::newRow("removed tail") << QStringList{QStringLiteral("DELETE FROM events WHERE row = 6")} << qint64{6};
    QTest::newRow("removed all") << QStringList{QStringLiteral("DELETE FROM events")} << qint64{6};
    QTest::newRow("swapped") << QStringList{QStringLiteral("UPDATE events SET row = 100 WHERE row = 3"),
                                            QStringLiteral("UPDATE events SET row = 3 WHERE row = 4"),
                                            QStringLiteral("UPDATE events SET row = 4 WHERE row = 100")}
                             << qint64{4};
    QTest::newRow("swapped with numbers")
        << QStringList{QStringLiteral("UPDATE events SET station_sequence = 100 WHERE row = 3"),
                       QStringLiteral("UPDATE events SET station_sequence = 3, row = 100 WHERE row = 4"),
                       QStringLiteral("UPDATE events SET station_sequence = 4, row = 4 WHERE row = 3"),
                       QStringLiteral("UPDATE events SET row = 3 WHERE row = 100")}
        << qint64{3};
    QTest::newRow("other signature") << QStringList{QStringLiteral(
                                            "UPDATE events SET signature = randomblob(64) WHERE row = 5")}
                                     << qint64{5};
    QTest::newRow("removed signer") << QStringList{QStringLiteral("PRAGMA foreign_keys = OFF"),
                                                   QStringLiteral("DROP TRIGGER officers_refuse_delete"),
                                                   QStringLiteral("DELETE FROM officers WHERE badge = 'I1'")}
                                    << qint64{1};
    QTest::newRow("raised role") << QStringList{QStringLiteral("UPDATE officers SET roles = 15 WHERE badge = 'I1'")}
                                 << qint64{0};
    QTest::newRow("exchanged key") << QStringList{QStringLiteral(
                                          "UPDATE officers SET public_key = randomblob(32) WHERE badge = 'S1'")}
                                   << qint64{0};
    QTest::newRow("head removed") << QStringList{QStringLiteral("DROP TRIGGER station_heads_refuse_delete"),
                                                 QStringLiteral("DELETE FROM station_heads")}
                                  << qint64{6};
    QTest::newRow("case hidden from the list")
        << QStringList{QStringLiteral("DELETE FROM cases WHERE row = 1")} << qint64{0};
}

void TestChain::forgeriesAreFound()
{
    QFETCH(const QStringList, statements);
    QFETCH(const qint64, sequence);
    CacheFixture station;
    fill(station);
    forge(station, statements);
    station.reopen();
    const auto report = expectValue(station.cache().verify());
    QVERIFY(!report.faults.isEmpty());
    QCOMPARE(report.faults.first().stationSequence, sequence);
    QVERIFY(!report.faults.first().reason.isEmpty());
}

void TestChain::aForgedEventShowsInTheHistory()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("toys"));
    station.attachScan(id);
    station.close();
    forge(station, {QStringLiteral("UPDATE events SET time_ms = 5 WHERE row = 2"),
                    QStringLiteral("UPDATE events SET signature = randomblob(64) WHERE row = 3")});
    station.reopen();
    const auto history = expectValue(station.cache().history(id));
    QVERIFY(history.at(0).hashValid && history.at(0).signatureValid);
    QVERIFY(!history.at(1).hashValid && !history.at(1).signatureValid);
    QVERIFY(history.at(2).hashValid && !history.at(2).signatureValid);
}

void TestChain::verifyCanBeStopped()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("toys"));
    const QVector<local_cache::EventDraft> notes(
        5000, {id, inspection::EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("x")}}});
    expectValue(station.cache().append(station.inspector(), notes));
    const auto stopped = station.cache().verify([](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, inspection::ErrorCode::Cancelled);
    QVERIFY(expectValue(station.cache().verify()).faults.isEmpty());
}

void TestChain::rebuildEqualsLive()
{
    CacheFixture station;
    QVERIFY(expectValue(station.cache().rebuild()));
    fill(station);
    station.reopen();
    QVERIFY(expectValue(station.cache().rebuild()));
    QCOMPARE(expectValue(station.cache().worklist({})).rows.size(), 2);
    station.openCase(Lane::Blue, QStringLiteral("after"));
    QVERIFY(expectValue(station.cache().rebuild()));
}

void TestChain::rebuildMendsProjections_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("state") << QStringLiteral("UPDATE cases SET state = 1 WHERE row = 1");
    QTest::newRow("goods") << QStringLiteral("UPDATE cases SET goods = 'nothing'");
    QTest::newRow("words") << QStringLiteral("UPDATE cases SET words = ' nothing'");
    QTest::newRow("case missing") << QStringLiteral("DELETE FROM cases WHERE row = 3");
    QTest::newRow("case invented") << QStringLiteral(
        "INSERT INTO cases SELECT 77, randomblob(16), 'X-1', container, importer, goods, lane, state, urgency, "
        "contested, opened_ms, changed_ms, scan_count, finding_count, 0, words, 1, '', 0, 0, 0 FROM cases WHERE row = "
        "1");
    QTest::newRow("counts") << QStringLiteral("UPDATE state_counts SET cases = cases + 1");
    QTest::newRow("series") << QStringLiteral("UPDATE number_series SET last = 1");
    QTest::newRow("search") << QStringLiteral("INSERT INTO case_search (case_search) VALUES ('delete-all')");
}

void TestChain::rebuildMendsProjections()
{
    QFETCH(const QString, sql);
    CacheFixture station;
    fill(station);
    forge(station, {sql});
    station.reopen();
    QVERIFY(!expectValue(station.cache().rebuild()));
    QVERIFY(expectValue(station.cache().rebuild()));
    QVERIFY(expectValue(station.cache().verify()).faults.isEmpty());
    local_cache::WorklistQuery query;
    query.text = QStringLiteral("tool");
    const auto page = expectValue(station.cache().worklist(query));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().goods, QStringLiteral("tools"));
    QCOMPARE(expectValue(station.cache().stateCounts()).value(inspection::CaseState::Cleared), 1);
    QVERIFY(expectValue(station.cache().nextCaseNumber()).endsWith(QStringLiteral("-000003")));
}

void TestChain::rebuildCanBeStopped()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("toys"));
    const QVector<local_cache::EventDraft> notes(
        5000, {id, inspection::EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("x")}}});
    expectValue(station.cache().append(station.inspector(), notes));
    const auto stopped = station.cache().rebuild([](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, inspection::ErrorCode::Cancelled);
    QVERIFY(expectValue(station.cache().rebuild()));
}

void TestChain::rebuildDoesNotHideARemovedTail()
{
    CacheFixture station;
    fill(station);
    forge(station, {QStringLiteral("DELETE FROM events WHERE row = 6")});
    station.reopen();
    QVERIFY(!expectValue(station.cache().rebuild()));
    QVERIFY(!expectValue(station.cache().verify()).faults.isEmpty());
}

void TestChain::olderProjectionRulesAreRebuiltAtOpening()
{
    CacheFixture station;
    fill(station);
    forge(station, {QStringLiteral("UPDATE cases SET goods = 'old rule'"),
                    QStringLiteral("UPDATE settings SET value = '0' WHERE key = 'projection_version'")});
    station.reopen();
    QCOMPARE(expectValue(station.cache().worklist({})).rows.first().goods, QStringLiteral("tools"));
    QVERIFY(expectValue(station.cache().rebuild()));
}

QTEST_GUILESS_MAIN(TestChain)
#include "test_chain.moc"
