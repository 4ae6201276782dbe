#include "app/portlightctl/ExportCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/station/Detectors.h"
#include "app/station/TrainingExport.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = exportCommand();
    QStringList rest = arguments;
    const bool confirmed = rest.removeAll(QStringLiteral("--confirmed")) > 0;
    const auto access = CacheAccess::parse(command, rest, {QStringLiteral("format")});
    if (!access) {
        return failure(access.error());
    }
    if (!confirmed || access->words().size() != 1 ||
        access->option(QStringLiteral("format")) != QLatin1String("coco")) {
        return usageFailure(command, tr("Give --confirmed, --format coco and one folder."));
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    QStringList classes;
    const auto detectors = app::Detectors::ofProcess();
    for (const inference::ModelBundle& bundle : detectors->inUse()) {
        for (const inference::ModelClass& one : bundle.classes) {
            classes.append(one.name);
        }
    }
    TerminalProgress progress(tr("Exporting:"));
    const auto done =
        app::exportConfirmedCases(access->location(), *session, classes, access->words().first(), progress.progress());
    if (!done) {
        return failure(done.error());
    }
    output.print(QJsonObject{{QStringLiteral("folder"), access->words().first()},
                             {QStringLiteral("cases"), done->cases},
                             {QStringLiteral("images"), done->images},
                             {QStringLiteral("boxes"), done->boxes},
                             {QStringLiteral("unboxed"), done->unboxed},
                             {QStringLiteral("problems"), QJsonArray::fromStringList(done->problems)}});
    return done->problems.isEmpty() ? ExitCode::Done : ExitCode::BadInput;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
            QStringLiteral("export --confirmed --format coco DIR [--data DIR] [--badge B] [--password-file F]"),
            tr("Writes examined cases' pictures and confirmed boxes as COCO training data."), run};
}

} // namespace portlight::ctl
