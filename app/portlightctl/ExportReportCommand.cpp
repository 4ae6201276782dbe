#include "app/portlightctl/ExportReportCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/TerminalProgress.h"
#include "intake/CaseReport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<ExitCode> run(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("scan")});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 2) {
        return usageFailure(command, tr("Name a case and a file to write."));
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto found = CacheAccess::findCase(**cache, access->words().first());
    if (!found) {
        return failure(found.error());
    }
    TerminalProgress progress(tr("Opening the scan:"));
    const auto written =
        intake::writeCaseReport(access->location(), *session, *found, access->option(QStringLiteral("scan")),
                                access->words().last(), progress.progress());
    if (!written) {
        return failure(written.error());
    }
    output.print(QJsonObject{{QStringLiteral("file"), written->path},
                             {QStringLiteral("sop_class"), written->sopClass},
                             {QStringLiteral("sop_instance"), written->sopInstance}});
    return ExitCode::Done;
}

Command reportCommandAs(const QString& words)
{
    Command command;
    command.words = words;
    command.usage =
        words + QStringLiteral(" NUMBER|ID OUT.dcs [--scan SHA256] [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Write what was found in a case as a DICOS Threat Detection Report.");
    command.run = [command](const QStringList& arguments, Output& output) { return run(command, arguments, output); };
    return command;
}

} // namespace

Command exportReportCommand()
{
    return reportCommandAs(QStringLiteral("scan export-tdr"));
}

Command caseReportCommand()
{
    return reportCommandAs(QStringLiteral("case tdr"));
}

} // namespace portlight::ctl
