// Full disks, locks, damage and crowds: the answer is one clear sentence, and what was acknowledged stays.
#include "local_cache/Database.h"
#include "tests/local_cache/CacheFixture.h"
#include "tests/local_cache/CrashWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace portlight;
using inspection::ErrorCode;
using inspection::EventKind;
using inspection::Lane;
using local_cache::CaseCache;
using local_cache::Database;
using local_cache::EventDraft;
using tests::CacheFixture;
using tests::expectValue;

namespace {

// While it lives, no file of this process grows beyond `bytes`: write() fails as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

QVector<EventDraft> notes(const inspection::CaseId& id, int count)
{
    return QVector<EventDraft>(count,
                               {id, EventKind::NoteAdded, {{QStringLiteral("text"), QString(500, QLatin1Char('x'))}}});
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskAtEveryPoint();
    void aDatabaseLockedByAnother();
    void aDamagedFileIsLeftAsItIs_data();
    void aDamagedFileIsLeftAsItIs();
    void aFolderThatCannotBeMade();
    void twoWritersKeepOneChain();
};

void TestFaults::aFullDiskAtEveryPoint()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("toys"));
    qint64 acknowledged = 2;
    int refused = 0;
    const qint64 wal = QFileInfo(station.location().database() + QStringLiteral("-wal")).size();
    // The log file meets its limit a page further on each time, so that another write of the append fails.
    for (int page = 0; page < 120; ++page) {
        const FileSizeLimit limit(static_cast<rlim_t>(wal + page * 4096 + 7));
        const auto done = station.cache().append(station.inspector(), notes(id, 20));
        if (done) {
            acknowledged += 20;
        } else {
            ++refused;
            QCOMPARE(done.error().code, ErrorCode::Storage);
            QVERIFY(!done.error().text.isEmpty());
        }
    }
    QVERIFY(refused > 10);
    QVERIFY(station.cache().append(station.inspector(), notes(id, 20))); // space again: work goes on
    acknowledged += 20;
    station.reopen();
    const auto report = expectValue(station.cache().verify());
    QCOMPARE(report.events, acknowledged);
    QVERIFY(report.faults.isEmpty());
    QVERIFY(expectValue(station.cache().rebuild()));
}

void TestFaults::aDatabaseLockedByAnother()
{
    CacheFixture station;
    const auto id = station.openCase(Lane::Red, QStringLiteral("toys"));
    const auto other = std::move(*Database::open(station.location().database()));
    QVERIFY(other->execute(QStringLiteral("BEGIN IMMEDIATE")));
    const auto refused = station.cache().append(station.inspector(), notes(id, 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().text.contains(QStringLiteral("locked")));
    QCOMPARE(expectValue(station.cache().loadCase(id)).eventCount, 2); // reading goes on meanwhile
    QVERIFY(other->execute(QStringLiteral("COMMIT")));
    QVERIFY(station.cache().append(station.inspector(), notes(id, 1)));
}

void TestFaults::aDamagedFileIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is no database at all, but somebody's letter.").repeated(100);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
    QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
}

void TestFaults::aDamagedFileIsLeftAsItIs()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const local_cache::CacheLocation location{folder.path()};
    QFile file(location.database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = CaseCache::open(location);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().text.contains(QStringLiteral("damaged")));
    QVERIFY(!refused.error().text.contains(QLatin1Char('\n')));
    QCOMPARE(contentOf(location.database()), content);
}

void TestFaults::aFolderThatCannotBeMade()
{
    const auto refused = CaseCache::open({QStringLiteral("/proc/no/such/folder")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(refused.error().text.contains(QStringLiteral("/proc/no/such/folder")));
}

void TestFaults::twoWritersKeepOneChain()
{
    CacheFixture station;
    station.close();
    constexpr int writers = 3;
    constexpr int batches = 40;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < writers; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--writer"), station.location().folder, QString::number(i + 1), QString::number(batches)});
    }
    qint64 acknowledged = 0;
    for (const auto& process : processes) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitCode(), 0);
        acknowledged += process->readAllStandardOutput().count('\n') - 1; // "ready"
    }
    station.reopen();
    const auto report = expectValue(station.cache().verify());
    QCOMPARE(report.events, acknowledged);
    QVERIFY(report.faults.isEmpty());
    QVERIFY(expectValue(station.cache().rebuild()));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--writer")) {
        return tests::runWriter(arguments.value(2), arguments.value(3).toUInt(), arguments.value(4).toInt());
    }
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_faults.moc"
