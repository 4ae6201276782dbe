#include "app/portlightctl/LogCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/portlightctl/TrainingReportCommands.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;
using local_cache::CacheProgress;
using local_cache::CaseCache;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

CacheProgress shownBy(TerminalProgress& terminal)
{
    return [&terminal](qint64 done, qint64 total) {
        terminal.progress().report(static_cast<int>(100 * done / std::max<qint64>(total, 1)));
        return !terminal.progress().isCancelled();
    };
}

Result<std::unique_ptr<CaseCache>> openFor(const Command& command, const QStringList& arguments)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("This command takes no names."));
    }
    return access->openCache();
}

Result<ExitCode> runVerify(const Command& command, const QStringList& arguments, Output& output)
{
    if (const auto access = CacheAccess::parse(command, arguments); access && access->words().size() == 1) {
        return verifyCertificate(access->words().first(), access->location(), output);
    }
    const auto cache = openFor(command, arguments);
    if (!cache) {
        return failure(cache.error());
    }
    TerminalProgress terminal(tr("Checking the log:"));
    const auto report = (*cache)->verify(shownBy(terminal));
    if (!report) {
        return failure(report.error());
    }
    QJsonArray faults;
    for (const auto& fault : report->faults) {
        faults.append(QJsonObject{
            {QStringLiteral("event"), fault.event.isNull() ? QJsonValue() : QJsonValue(idText(fault.event))},
            {QStringLiteral("station"), fault.station},
            {QStringLiteral("station_sequence"), fault.stationSequence},
            {QStringLiteral("reason"), fault.reason}});
    }
    output.print(QJsonObject{{QStringLiteral("intact"), report->faults.isEmpty()},
                             {QStringLiteral("events"), report->events},
                             {QStringLiteral("cases"), report->cases},
                             {QStringLiteral("faults"), faults}});
    return report->faults.isEmpty() ? ExitCode::Done : ExitCode::AnswerIsNo;
}

Result<ExitCode> runRebuild(const Command& command, const QStringList& arguments, Output& output)
{
    const auto cache = openFor(command, arguments);
    if (!cache) {
        return failure(cache.error());
    }
    TerminalProgress terminal(tr("Rebuilding from the log:"));
    const auto equal = (*cache)->rebuild(shownBy(terminal));
    if (!equal) {
        return failure(equal.error());
    }
    output.print(QJsonObject{{QStringLiteral("equal"), *equal}});
    return *equal ? ExitCode::Done : ExitCode::AnswerIsNo;
}

} // namespace

Command verifyCommand()
{
    Command command;
    command.words = QStringLiteral("verify");
    command.usage = QStringLiteral("verify [CERTIFICATE.pdf] [--data DIR]");
    command.summary =
        tr("Checks every event's hash, signature and place in the chain; or one certificate of training.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runVerify(command, arguments, output);
    };
    return command;
}

Command rebuildCommand()
{
    Command command;
    command.words = QStringLiteral("rebuild");
    command.usage = QStringLiteral("rebuild [--data DIR]");
    command.summary = tr("Makes the tables anew from the log and says whether they were equal.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runRebuild(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
