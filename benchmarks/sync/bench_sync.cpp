// Sync and ledger measured against a real, fully durable hub (fsync on) started for the purpose; the peer is psql with
// the very same rows: COPY into a staging table and an upsert from it.
#include "benchmarks/desk/Figures.h"
#include "local_cache/HubOutbox.h"
#include "local_cache/OpenDatabase.h"
#include "sync/ledger/MerkleTree.h"
#include "tests/sync/HubFixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QUrl>
#include <QUrlQuery>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace portlight;
using namespace portlight::tests;
using benchmarks::Figures;
using benchmarks::millisecondsOf;
using benchmarks::Peer;

namespace {

constexpr int pushed = 20'000;
constexpr int caughtUp = 100'000;
constexpr int perBatch = 1000;

QString text(const char* value)
{
    return QString::fromLatin1(value);
}

// `count` signed notes of about 1 KiB on cases of twenty events each.
void fill(Desk& desk, int count)
{
    constexpr int perCase = 20;
    constexpr int noteLength = 600;
    const QString body(noteLength, QLatin1Char('n'));
    int done = 0;
    while (done < count) {
        std::vector<local_cache::EventDraft> drafts;
        for (int c = 0; c < 50 && done < count; ++c) {
            const auto id = inspection::newTimeOrderedId();
            drafts.push_back(
                {id, inspection::EventKind::CaseOpened, {{text("number"), id.toString(QUuid::WithoutBraces)}}});
            for (int i = 1; i < perCase; ++i) {
                drafts.push_back({id, inspection::EventKind::NoteAdded, {{text("text"), body}}});
            }
            done += perCase;
        }
        need(desk.cache().append(desk.inspector(), drafts));
    }
}

std::vector<sync::EventBatch> batchesOf(Desk& desk)
{
    const auto database = std::move(*local_cache::openDatabase(desk.location()));
    const local_cache::HubOutbox outbox(*database);
    std::vector<sync::EventBatch> batches;
    qint64 after = 0;
    for (auto events = need(outbox.events(after, perBatch)); !events.isEmpty();
         events = need(outbox.events(after, perBatch))) {
        sync::EventBatch batch;
        for (const auto& event : events) {
            batch.add(event);
        }
        after = events.last().stationSequence;
        batches.push_back(batch);
    }
    return batches;
}

// Seconds that psql takes for the rows of hub.events with seq up to `rows`, from a file.
double psqlSeconds(HubFixture& hub, int rows)
{
    QTemporaryDir folder;
    const QUrlQuery url{QUrl(hub.file(text("url")))};
    auto environment = QProcessEnvironment::systemEnvironment();
    QFile password(hub.file(text("owner_password_file")));
    if (!password.open(QIODevice::ReadOnly)) {
        qFatal("owner's password");
    }
    environment.insert(text("PGPASSWORD"), QString::fromLatin1(password.readAll().trimmed()));
    const auto psql = [&](const QString& commands) {
        QFile script(folder.filePath(text("script.sql")));
        if (!script.open(QIODevice::WriteOnly) || script.write(commands.toUtf8()) < 0) {
            qFatal("script");
        }
        script.close();
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(text("psql"),
                      {text("-X"), text("-q"), text("-v"), text("ON_ERROR_STOP=1"), text("-h"),
                       url.queryItemValue(text("host")), text("-p"), url.queryItemValue(text("port")), text("-U"),
                       text("owner"), text("-d"), text("portlight"), text("-f"), script.fileName()});
        if (!process.waitForFinished(-1) || process.exitCode() != 0) {
            qFatal("psql: %s", process.readAllStandardError().constData());
        }
    };
    const QString file = folder.filePath(text("rows.copy"));
    psql(text("CREATE TABLE bench_target (LIKE hub.events INCLUDING ALL);"
              "CREATE TABLE bench_staging (LIKE hub.events);\n"
              "\\copy (SELECT * FROM hub.events WHERE seq <= %1 ORDER BY seq) TO '%2'\n")
             .arg(rows)
             .arg(file));
    QString commands;
    QFile whole(file);
    if (!whole.open(QIODevice::ReadOnly)) {
        qFatal("rows");
    }
    for (int part = 0; !whole.atEnd(); ++part) {
        QFile piece(folder.filePath(text("part%1").arg(part)));
        if (!piece.open(QIODevice::WriteOnly)) {
            qFatal("part");
        }
        for (int i = 0; i < perBatch && !whole.atEnd(); ++i) {
            piece.write(whole.readLine());
        }
        commands +=
            text("BEGIN;\n\\copy bench_staging FROM '%1'\nINSERT INTO bench_target SELECT * FROM bench_staging ON "
                 "CONFLICT DO NOTHING;\nDELETE FROM bench_staging;\nCOMMIT;\n")
                .arg(piece.fileName());
    }
    return millisecondsOf([&] { psql(commands); }) / 1000;
}

void measurePush(Figures& figures, HubFixture& hub, Desk& desk)
{
    fill(desk, pushed);
    const auto batches = batchesOf(desk);
    sync::HubClient relay(hub.connectAs(text("carrier")));
    const double seconds = millisecondsOf([&] {
                               for (const auto& batch : batches) {
                                   need(relay.append(batch));
                               }
                           }) /
                           1000;
    figures.add(text("sync: events pushed by one relay, durable hub"), pushed / seconds, text("1/s"), 10'000.0,
                Figures::Better::Higher,
                Peer{text("psql COPY and upsert, same rows"), pushed / psqlSeconds(hub, pushed)});
}

void measureCatchUp(Figures& figures, HubFixture& hub, Desk& desk, Desk& late)
{
    fill(desk, caughtUp - pushed);
    sync::HubClient relay(hub.connectAs(text("carrier")));
    for (const auto& batch : batchesOf(desk)) {
        need(relay.append(batch));
    }
    sync::SyncReport report;
    const double seconds = millisecondsOf([&] { report = late.sync(); }) / 1000;
    if (report.received < caughtUp) {
        qFatal("caught up with %lld events only", report.received);
    }
    figures.add(text("sync: 100,000 events into SQLite, checked and projected"), seconds, text("s"), 5.0);
}

// From the append on one desk until the other's loop reports the case changed, both connected.
void measureLatency(Figures& figures, Desk& from, Desk& to)
{
    std::mutex mutex;
    std::condition_variable arrived;
    qint64 rounds = 0;
    qint64 changes = 0;
    sync::SyncLoop sender(from.location(), from.link(), {});
    sync::SyncLoop receiver(to.location(), to.link(), [&](const sync::SyncStatus&, const sync::SyncReport& report) {
        const std::lock_guard lock(mutex);
        ++rounds;
        changes += report.received;
        arrived.notify_all();
    });
    std::thread sending([&] { need(sender.run().map([] { return 0; })); });
    std::thread receiving([&] { need(receiver.run().map([] { return 0; })); });
    const auto waitFor = [&](const auto& condition) {
        std::unique_lock lock(mutex);
        arrived.wait_for(lock, std::chrono::seconds(60), condition);
    };
    waitFor([&] { return rounds > 1; });
    std::vector<double> samples;
    const auto id = from.openCase();
    sender.wake();
    waitFor([&] { return changes >= 2; });
    constexpr int repeats = 20;
    for (int i = 0; i < repeats; ++i) {
        const qint64 before = changes;
        samples.push_back(millisecondsOf([&] {
            from.note(id, text("as fast as it goes"));
            sender.wake();
            waitFor([&] { return changes > before; });
        }));
    }
    sender.stop();
    receiver.stop();
    sending.join();
    receiving.join();
    figures.add(text("sync: an event on another desk, median of 20"), benchmarks::quantile(samples, 0.5), text("ms"),
                300.0);
    figures.add(text("sync: an event on another desk, slowest of 20"), benchmarks::quantile(samples, 1.0), text("ms"),
                300.0);
}

// Processor seconds that one process has used.
double processorSeconds(qint64 pid)
{
    QFile file(text("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("process %lld", pid);
    }
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // proc(5): from `state` on
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

// What a thousand terminals ask of the hub while nothing happens: a round each ten seconds (SyncLoop), over a pool.
void measureIdle(Figures& figures, HubFixture& hub)
{
    constexpr int terminals = 1000;
    constexpr int secondsEach = 10;
    sync::HubClient client(hub.connectAs(text("desk1")));
    const qint64 size = need(client.head()).size;
    // The whole cost lies in the process that serves the pool's connection.
    const qint64 backend = need(client.connection().query("SELECT pg_backend_pid()")).integer(0, 0);
    const double before = processorSeconds(backend);
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < terminals; ++round) {
        need(client.head());
        need(client.eventsAfter(size - 1, 1));
        need(client.officers());
        need(client.eventsAfter(size, 2000));
        need(client.latestCheckpoint());
        const qint64 due = qint64{round} * secondsEach * 1000 / terminals;
        if (clock.elapsed() < due) {
            std::this_thread::sleep_for(std::chrono::milliseconds(due - clock.elapsed()));
        }
    }
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    const double used = processorSeconds(backend) - before;
    figures.add(text("sync: the hub's share of a core for 1,000 idle terminals"),
                100.0 * used / std::max(seconds, static_cast<double>(secondsEach)), text("%"), 20.0);
}

void measureLedger(Figures& figures)
{
    using sync::ledger::MerkleTree;
    constexpr qint64 leaves = 1'000'000;
    std::vector<QByteArray> hashes;
    hashes.reserve(leaves);
    for (qint64 i = 0; i < leaves; ++i) {
        hashes.push_back(MerkleTree::hashLeaf(QByteArray::number(i)));
    }
    MerkleTree tree;
    const double seconds = millisecondsOf([&] {
                               for (const QByteArray& hash : hashes) {
                                   tree.add(hash);
                               }
                           }) /
                           1000;
    figures.add(text("ledger: tree built"), static_cast<double>(leaves) / seconds, text("leaves/s"), 200'000.0,
                Figures::Better::Higher);
    const QByteArray root = tree.root(leaves);
    const QByteArray before = tree.root(leaves - 12'345);
    const double proof = millisecondsOf([&] {
        const bool holds =
            MerkleTree::isIncluded(hashes[777'777], 777'777, leaves, tree.inclusionProof(777'777, leaves), root) &&
            MerkleTree::isConsistent(leaves - 12'345, before, leaves, root,
                                     tree.consistencyProof(leaves - 12'345, leaves));
        if (!holds) {
            qFatal("a proof does not hold");
        }
    });
    figures.add(text("ledger: inclusion and consistency among 1,000,000, made and checked"), proof, text("ms"), 20.0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Figures figures;
    measureLedger(figures);
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        qWarning("the hub is not measured: %s", qUtf8Printable(why));
        figures.print();
        return 0;
    }
    HubFixture hub(
        {text("desk1:terminal:DESK1:HAVEN"), text("desk2:terminal:DESK2:HAVEN"), text("carrier:relay::HAVEN:nation")});
    Desk desk(hub, text("desk1"), text("DESK1"));
    Desk late(hub, text("desk2"), text("DESK2"));
    measurePush(figures, hub, desk);
    measureCatchUp(figures, hub, desk, late);
    desk.sync();
    measureLatency(figures, desk, late);
    measureIdle(figures, hub);
    figures.print();
    return 0;
}
