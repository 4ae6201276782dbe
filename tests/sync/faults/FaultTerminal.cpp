// A terminal without a screen for the fault runs: officers work at it by chance while the sync engine runs beside them.
//
//   fault_terminal hire DATA STATION
//   fault_terminal run DATA LINK JOURNAL --seed N --pause MS --skew SECONDS
//
// Every event that was acknowledged to the officer is a line in JOURNAL, so that nothing of it may be missing later.
// A line "quiet" on standard input ends the officers' work, "quit" the program. Exit code 1: the engine or an append
// failed in a way that no fault explains.
#include "sync/SyncLoop.h"
#include "tests/sync/faults/SkewedClock.h"
#include "tests/sync/faults/Workday.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <atomic>
#include <csignal>
#include <iostream>
#include <thread>

using namespace portlight;
using inspection::ErrorCode;
using tests::Workday;

namespace {

std::atomic<bool> quiet = false;
std::atomic<bool> quit = false;

void readCommands()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        quiet = quiet || line == "quiet";
        quit = quit || line == "quit";
    }
    quit = true;
}

int complain(const inspection::Error& error)
{
    std::cerr << qUtf8Printable(error.text) << " [" << qUtf8Printable(error.detail) << "]\n";
    return 1;
}

int work(Workday& day, const QString& journalFile, unsigned long pauseMs, sync::SyncLoop& loop)
{
    QFile journal(journalFile);
    if (!journal.open(QIODevice::Append | QIODevice::Unbuffered)) {
        return complain({ErrorCode::Storage, journal.errorString(), journalFile});
    }
    while (!quit) {
        QThread::msleep(pauseMs);
        if (quiet) {
            continue;
        }
        const auto done = day.step();
        if (!done && done.error().code != ErrorCode::Storage) {
            return complain(done.error());
        }
        if (!done) {
            std::cerr << qUtf8Printable(done.error().detail) << '\n'; // the disk: the officer was told
            continue;
        }
        for (const auto& event : *done) {
            journal.write(event.id.toByteArray(QUuid::WithoutBraces) + '\n');
        }
        loop.wake();
    }
    return 0;
}

int run(const QStringList& words, quint32 seed, unsigned long pauseMs)
{
    const local_cache::CacheLocation location{words.at(1)};
    const auto link = sync::HubLink::read(words.at(2));
    // A disk may be full at the very start: an officer would try again.
    auto day = Workday::begin(location, seed);
    while (!day && day.error().code == ErrorCode::Storage && !quit) {
        constexpr unsigned long againMs = 300;
        QThread::msleep(againMs);
        day = Workday::begin(location, seed);
    }
    if (!link || !day) {
        return complain(link ? day.error() : link.error());
    }
    sync::SyncLoop loop(location, *link, [](const sync::SyncStatus& status, const sync::SyncReport&) {
        if (!status.problem.isEmpty()) {
            std::cerr << qUtf8Printable(status.problem) << '\n';
        }
    });
    inspection::Result<void> ended;
    std::thread engine([&] {
        ended = loop.run();
        quit = quit || !ended;
    });
    const int code = work(**day, words.at(3), pauseMs, loop);
    loop.stop();
    engine.join();
    return ended ? code : complain(ended.error());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGXFSZ, SIG_IGN);
    QCommandLineParser parser;
    const QCommandLineOption seed(QStringLiteral("seed"), {}, QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption pause(QStringLiteral("pause"), {}, QStringLiteral("MS"), QStringLiteral("100"));
    const QCommandLineOption skew(QStringLiteral("skew"), {}, QStringLiteral("SECONDS"), QStringLiteral("0"));
    parser.addOptions({seed, pause, skew});
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (words.size() == 3 && words.first() == QLatin1String("hire")) {
        const auto hired = Workday::hire({words.at(1)}, words.at(2));
        return hired ? 0 : complain(hired.error());
    }
    constexpr int runWords = 4;
    if (words.size() != runWords || words.first() != QLatin1String("run")) {
        std::cerr << "fault_terminal hire DATA STATION | run DATA LINK JOURNAL [--seed N] [--pause MS] [--skew S]\n";
        return 2;
    }
    tests::skewClock(parser.value(skew).toLongLong());
    std::thread(readCommands).detach();
    const int code = run(words, parser.value(seed).toUInt(), parser.value(pause).toULong());
    std::_Exit(code); // the reader thread still waits for a line
}
