#include "app/portlightctl/SyncCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/QuitOnSignal.h"
#include "sync/RelayLoop.h"
#include "sync/SyncLoop.h"

#include <QCoreApplication>
#include <QFile>

#include <thread>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using sync::HubLink;
using sync::RelayLoop;
using sync::RelayReport;
using sync::SyncLoop;
using sync::SyncReport;
using sync::SyncStatus;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

enum class How { Forever, Once, StatusOnly };

QJsonObject toJson(const SyncStatus& status, const SyncReport& report)
{
    QJsonObject object = status.toJson();
    object.insert(QStringLiteral("pushed"), report.pushed);
    object.insert(QStringLiteral("pulled"), report.pulled);
    object.insert(QStringLiteral("received"), report.received);
    object.insert(QStringLiteral("officers"), report.officers);
    object.insert(QStringLiteral("new_alarms"), report.alarms);
    if (report.rewrittenFrom != 0) {
        object.insert(QStringLiteral("rewritten_from"), report.rewrittenFrom);
    }
    return object;
}

// Runs a loop on a thread of its own until a signal or its end.
template <typename Loop>
Result<void> runUntilSignal(Loop& loop)
{
    const QuitOnSignal quitOnSignal;
    Result<void> ended;
    std::thread worker([&] {
        ended = loop.run();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    loop.stop();
    worker.join();
    return ended;
}

Result<ExitCode> once(const CacheAccess& access, const HubLink& link, Output& output)
{
    SyncLoop loop(access.location(), link, {});
    const auto report = loop.runOnce();
    auto status = SyncStatus::ofCache(access.location());
    if (!status) {
        return failure(status.error());
    }
    status->isLinked = true;
    status->isConnected = report.has_value();
    status->problem = report ? QString() : report.error().text;
    if (report && report->stuck) {
        status->stuckEvent = report->stuck->event;
        status->stuckReason = report->stuck->reason;
    }
    output.print(toJson(*status, report ? *report : SyncReport()));
    if (!report) {
        return failure(report.error());
    }
    return report->alarms > 0 || report->stuck ? ExitCode::AnswerIsNo : ExitCode::Done;
}

Result<ExitCode> runSync(const QStringList& arguments, Output& output)
{
    const Command command = syncCommand();
    QStringList rest = arguments;
    const How how = rest.removeAll(QStringLiteral("--status")) > 0 ? How::StatusOnly
                    : rest.removeAll(QStringLiteral("--once")) > 0 ? How::Once
                                                                   : How::Forever;
    const auto access = CacheAccess::parse(command, rest, {QStringLiteral("link")}, Reach::Network);
    if (!access) {
        return failure(access.error());
    }
    if (!QFile::exists(access->location().database())) {
        return failure(ErrorCode::NotFound,
                       tr("There are no cases in %1; check --data.").arg(access->location().folder));
    }
    const QString given = access->option(QStringLiteral("link"));
    const auto link = HubLink::read(given.isEmpty() ? HubLink::fileIn(access->location()) : given);
    if (how == How::StatusOnly) {
        return SyncStatus::ofCache(access->location()).map([&](SyncStatus status) {
            status.isLinked = link.has_value();
            output.print(status.toJson());
            return ExitCode::Done;
        });
    }
    if (!link) {
        return failure(link.error());
    }
    if (how == How::Once) {
        return once(*access, *link, output);
    }
    QJsonObject last;
    SyncLoop loop(access->location(), *link, [&](const SyncStatus& status, const SyncReport& report) {
        QJsonObject line = toJson(status, report);
        QJsonObject compared = line;
        compared.remove(QStringLiteral("last_pull"));
        if (compared != last) {
            last = compared;
            output.print(line);
        }
    });
    return runUntilSignal(loop).map([] { return ExitCode::Done; });
}

Result<ExitCode> runRelay(const QStringList& arguments, Output& output)
{
    const Command command = relayCommand();
    QStringList rest = arguments;
    const How how = rest.removeAll(QStringLiteral("--once")) > 0 ? How::Once : How::Forever;
    const auto access = CacheAccess::parse(command, rest,
                                           {QStringLiteral("port"), QStringLiteral("port-password-file"),
                                            QStringLiteral("hub"), QStringLiteral("hub-password-file")});
    if (!access) {
        return failure(access.error());
    }
    const auto port = sync::HubAddress::parse(access->option(QStringLiteral("port")),
                                              access->option(QStringLiteral("port-password-file")));
    const auto hub = sync::HubAddress::parse(access->option(QStringLiteral("hub")),
                                             access->option(QStringLiteral("hub-password-file")));
    if (!port || !hub) {
        return usageFailure(command, port ? hub.error().text : port.error().text);
    }
    RelayLoop loop(*port, *hub, [&output](const Result<RelayReport>& report) {
        if (!report) {
            output.print(QJsonObject{{QStringLiteral("problem"), report.error().text}});
        } else if (report->up + report->down + report->officers > 0 || !report->stuckStations.isEmpty()) {
            output.print(
                QJsonObject{{QStringLiteral("up"), report->up},
                            {QStringLiteral("down"), report->down},
                            {QStringLiteral("officers"), report->officers},
                            {QStringLiteral("stuck_stations"), QJsonArray::fromStringList(report->stuckStations)},
                            {QStringLiteral("stuck_reason"), report->stuckReason}});
        }
    });
    if (how == How::Once) {
        return loop.runOnce().map([](const RelayReport& report) {
            return report.stuckStations.isEmpty() ? ExitCode::Done : ExitCode::AnswerIsNo;
        });
    }
    return runUntilSignal(loop).map([] { return ExitCode::Done; });
}

} // namespace

Command syncCommand()
{
    return {QStringLiteral("sync"), QStringLiteral("sync [--once | --status] [--link FILE] [--data DIR]"),
            tr("Exchange events with the hub until Ctrl-C (or once); prints how it stands. No sign-in needed."),
            runSync};
}

Command relayCommand()
{
    return {QStringLiteral("relay"),
            QStringLiteral("relay --port URL --hub URL [--port-password-file F] [--hub-password-file F] [--once]"),
            tr("Carry events between a port's hub and the hub above it, both ways, until Ctrl-C (or once)."), runRelay};
}

} // namespace portlight::ctl
