// A database of every released schema opens with all its cases; a newer or foreign one is left alone.
#include "local_cache/Database.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Schema.h"
#include "local_cache/Settings.h"
#include "tests/local_cache/CacheFixture.h"

#include <QDir>
#include <QFile>

using namespace portlight;
using inspection::CaseState;
using inspection::ErrorCode;
using local_cache::CacheLocation;
using local_cache::CaseCache;
using local_cache::Database;
using local_cache::OfficerVault;
using local_cache::Schema;
using tests::CacheFixture;
using tests::expectValue;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A database whose newest step is the fixture's.
void makeFromFixture(const CacheLocation& location, const QString& fixture)
{
    const auto database = std::move(*Database::open(location.database()));
    const Schema asReleased({QString::fromUtf8(contentOf(fixture))});
    if (const auto made = asReleased.bringUpToDate(*database, location.backups()); !made) {
        qFatal("%s", qUtf8Printable(made.error().detail));
    }
}

qint64 versionOf(const CacheLocation& location)
{
    const auto database = std::move(*Database::open(location.database()));
    return expectValue(database->number(QStringLiteral("PRAGMA user_version")));
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleasedSchemaOpens();
    void aStepIsTakenAfterABackup();
    void aFailedStepChangesNothing();
    void aNewerSchemaIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void theFileIsInWalMode();
};

void TestSchema::everyReleasedSchemaOpens()
{
    const QTemporaryDir folder;
    const CacheLocation location{folder.path()};
    makeFromFixture(location, QFINDTESTDATA("fixtures/schema_1.sql"));
    const auto cache = std::move(*CaseCache::open(location));
    QCOMPARE(versionOf(location), qint64{Schema::released().newest()});
    const auto report = expectValue(cache->verify());
    QCOMPARE(report.events, 12);
    QCOMPARE(report.cases, 3);
    QVERIFY(report.faults.isEmpty());
    QVERIFY(expectValue(cache->rebuild()));
    local_cache::WorklistQuery query;
    query.text = QStringLiteral("muller shoes");
    const auto page = expectValue(cache->worklist(query));
    QCOMPARE(page.rows.size(), 1);
    QVERIFY(page.rows.first().state == CaseState::Held);
    QCOMPARE(page.rows.first().container, QStringLiteral("CSQU3054383"));
    const auto counts = expectValue(cache->stateCounts());
    QCOMPARE(counts.value(CaseState::Cleared), 1);
    // And work goes on in it, by the officers it was made with.
    const auto vault = std::move(*OfficerVault::open(location));
    const auto session = expectValue(vault->signIn(QStringLiteral("I1"), tests::password));
    const std::array note{local_cache::EventDraft{
        page.rows.first().id, inspection::EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("later")}}}};
    QVERIFY(cache->append(session, note));
    QVERIFY(expectValue(cache->verify()).faults.isEmpty());
}

void TestSchema::aStepIsTakenAfterABackup()
{
    CacheFixture station;
    station.openCase(inspection::Lane::Red, QStringLiteral("toys"));
    station.close();
    const int before = Schema::released().newest();
    const auto database = std::move(*Database::open(station.location().database()));
    const Schema longer(Schema::released().steps() +
                        QStringList{QStringLiteral("CREATE TABLE later (a);\n\nINSERT INTO later VALUES (1);\n")});
    QVERIFY(longer.bringUpToDate(*database, station.location().backups()));
    QCOMPARE(expectValue(database->number(QStringLiteral("PRAGMA user_version"))), qint64{before + 1});
    QCOMPARE(expectValue(database->number(QStringLiteral("SELECT count(*) FROM later"))), 1);
    const QStringList backups = QDir(station.location().backups()).entryList(QDir::Files);
    QCOMPARE(backups.size(), 1);
    const QTemporaryDir restored;
    const CacheLocation location{restored.path()};
    QVERIFY(QFile::copy(station.location().backups() + QLatin1Char('/') + backups.first(), location.database()));
    const auto cache = std::move(*CaseCache::open(location));
    QCOMPARE(expectValue(cache->verify()).events, 2);
    QVERIFY(expectValue(cache->verify()).faults.isEmpty());
    QCOMPARE(versionOf(location), qint64{before});
    // A second opening takes no step and makes no copy.
    QVERIFY(longer.bringUpToDate(*database, station.location().backups()));
    QCOMPARE(QDir(station.location().backups()).entryList(QDir::Files).size(), 1);
}

void TestSchema::aFailedStepChangesNothing()
{
    CacheFixture station;
    station.close();
    {
        const auto database = std::move(*Database::open(station.location().database()));
        const Schema broken(Schema::released().steps() +
                            QStringList{QStringLiteral("CREATE TABLE later (a);\n\nDROP TABLE nothing_there;\n")});
        QVERIFY(!broken.bringUpToDate(*database, station.location().backups()));
        QCOMPARE(
            expectValue(database->number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"))),
            0);
    }
    station.reopen();
    QCOMPARE(versionOf(station.location()), qint64{Schema::released().newest()});
}

void TestSchema::aNewerSchemaIsRefused()
{
    CacheFixture station;
    station.close();
    {
        const auto database = std::move(*Database::open(station.location().database()));
        QVERIFY(database->execute(QStringLiteral("PRAGMA user_version = 99")));
    }
    const QByteArray before = contentOf(station.location().database());
    const auto refused = CaseCache::open(station.location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    QVERIFY(refused.error().text.contains(QStringLiteral("newer")));
    QVERIFY(!OfficerVault::open(station.location()));
    QCOMPARE(contentOf(station.location().database()), before);
    QVERIFY(!QDir(station.location().backups()).exists());
}

void TestSchema::anotherProgramsDatabaseIsRefused()
{
    const QTemporaryDir folder;
    const CacheLocation location{folder.path()};
    {
        const auto database = std::move(*Database::open(location.database()));
        QVERIFY(database->execute(QStringLiteral("CREATE TABLE recipes (name)")));
    }
    const QByteArray before = contentOf(location.database());
    const auto refused = CaseCache::open(location);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    QCOMPARE(contentOf(location.database()), before);
}

void TestSchema::theFileIsInWalMode()
{
    CacheFixture station;
    const auto database = std::move(*Database::open(station.location().database()));
    auto mode = database->statement(QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(expectValue(mode.next()));
    QCOMPARE(mode.text(0), QStringLiteral("wal"));
    QCOMPARE(expectValue(database->number(QStringLiteral("PRAGMA synchronous"))), 2); // FULL
    QCOMPARE(expectValue(database->number(QStringLiteral("PRAGMA foreign_keys"))), 1);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
