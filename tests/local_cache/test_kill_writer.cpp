// kill -9 at any instant loses no acknowledged event and leaves a database that opens.
//
// A writer process appends over and over to one database and says which events were acknowledged; it is killed 200
// times at random points, opening and recovery included.
#include "local_cache/Database.h"
#include "tests/local_cache/CacheFixture.h"
#include "tests/local_cache/CrashWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace portlight;
using local_cache::Database;
using tests::CacheFixture;
using tests::expectValue;

namespace {

constexpr int kills = 200;
constexpr int checkEvery = 20;
constexpr quint32 seed = 20'260'101;

QSet<QByteArray> storedIds(const QString& file)
{
    const auto database = std::move(*Database::open(file));
    auto select = database->statement(QStringLiteral("SELECT id FROM events"));
    QSet<QByteArray> ids;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        ids.insert(select.uuid(0).toByteArray(QUuid::WithoutBraces));
    }
    expectValue(more);
    return ids;
}

} // namespace

class TestKillWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedEventIsLost();

private:
    void killOnce(int number);
    void check();

    CacheFixture m_station;
    QRandomGenerator m_random{seed};
    QSet<QByteArray> m_acknowledged;
    int m_killedEarly = 0; // before the writer was ready: while opening and recovering
};

void TestKillWriter::killOnce(int number)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--writer"), m_station.location().folder, QString::number(m_random.generate())});
    QVERIFY(writer.waitForStarted());
    // Every fourth time the clock runs from the start, so that opening and WAL recovery are hit too.
    const bool early = number % 4 == 0;
    if (!early) {
        QVERIFY(writer.waitForReadyRead(30'000));
    }
    const qint64 delayMicroseconds = early ? m_random.bounded(1'000, 60'000) : m_random.bounded(500, 90'000);
    QElapsedTimer clock;
    clock.start();
    while (clock.nsecsElapsed() / 1000 < delayMicroseconds) {
        writer.waitForReadyRead(1); // also keeps the pipe from filling up
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    const QByteArray said = writer.readAllStandardOutput();
    m_killedEarly += said.isEmpty() ? 1 : 0;
    constexpr qsizetype idLength = 36;
    for (const QByteArray& line : said.split('\n')) {
        if (line.size() == idLength) {
            m_acknowledged.insert(line);
        }
    }
}

void TestKillWriter::check()
{
    m_station.reopen();
    const auto report = expectValue(m_station.cache().verify());
    QVERIFY2(report.faults.isEmpty(),
             qUtf8Printable(report.faults.isEmpty() ? QString() : report.faults.first().reason));
    QVERIFY(expectValue(m_station.cache().rebuild()));
    m_station.close();
    const QSet<QByteArray> stored = storedIds(m_station.location().database());
    QCOMPARE(stored.size(), report.events);
    const QSet<QByteArray> lost = m_acknowledged - stored;
    QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("%1 of %2 acknowledged events are lost, %3 stored, first %4")
                                            .arg(lost.size())
                                            .arg(m_acknowledged.size())
                                            .arg(stored.size())
                                            .arg(QString::fromLatin1(lost.isEmpty() ? QByteArray() : *lost.cbegin()))));
}

void TestKillWriter::noAcknowledgedEventIsLost()
{
    m_station.close();
    for (int number = 1; number <= kills; ++number) {
        killOnce(number);
        if (QTest::currentTestFailed()) {
            return;
        }
        if (number % checkEvery == 0) {
            check();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
    QVERIFY(m_acknowledged.size() > kills);
    qInfo("%d kills (%d of them before the first append), %lld acknowledged events, none lost", kills, m_killedEarly,
          static_cast<long long>(m_acknowledged.size()));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--writer")) {
        return tests::runWriter(arguments.value(2), arguments.value(3).toUInt(), 0);
    }
    TestKillWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill_writer.moc"
