#include "app/portlightctl/DetectCasesCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/station/CaseLooker.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

struct Tally
{
    qint64 cases = 0;
    qint64 alarms = 0;
    QSet<inspection::CaseId> setAside; // could not be looked at
};

// One case at a time, asked anew each time: others may decide or look meanwhile.
std::optional<inspection::CaseId> nextOf(const local_cache::LookQueue& queue, const QSet<inspection::CaseId>& setAside)
{
    const auto next = std::find_if(queue.first.cbegin(), queue.first.cend(),
                                   [&setAside](const inspection::CaseId& id) { return !setAside.contains(id); });
    return next == queue.first.cend() ? std::nullopt : std::optional(*next);
}

Result<void> lookAtOne(app::CaseLooker& looker, local_cache::CaseCache& cache, const inspection::CaseId& id,
                       scans::Progress& progress, Tally& tally, Output& output)
{
    const auto looked = looker.look(cache, id, progress);
    if (!looked) {
        if (progress.isCancelled()) {
            return failure(looked.error());
        }
        tally.setAside.insert(id);
        if (looked.error().code != ErrorCode::Cancelled) { // decided meanwhile is no problem
            const auto named = cache.loadCase(id);
            printDiagnostic((named ? named->number : id.toString()) + QLatin1String(": ") + looked.error().text);
        }
        return {};
    }
    if (looked->looks == 0) {
        tally.setAside.insert(id);
        return {};
    }
    ++tally.cases;
    tally.alarms += looked->alarms;
    output.print(QJsonObject{{QStringLiteral("case"), looked->number},
                             {QStringLiteral("looks"), looked->looks},
                             {QStringLiteral("alarms"), looked->alarms},
                             {QStringLiteral("problems"), QJsonArray::fromStringList(looked->problems)}});
    return {};
}

Result<ExitCode> run(const QStringList& arguments, Output& output)
{
    const Command command = detectCasesCommand();
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("It takes every case that waits."));
    }
    const auto session = access->signIn();
    const auto cache = access->openCache();
    if (!session || !cache) {
        return failure(session ? cache.error() : session.error());
    }
    const auto detectors = app::Detectors::ofProcess();
    if (!detectors->problem().isEmpty()) {
        printDiagnostic(detectors->problem());
    }
    if (detectors->inUse().isEmpty()) {
        return ExitCode::AnswerIsNo;
    }
    app::CaseLooker looker(access->location(), *session, detectors);
    TerminalProgress progress(tr("Looking:"));
    Tally tally;
    for (;;) {
        const auto queue = (*cache)->casesToLookAt(detectors->atWork(), static_cast<int>(tally.setAside.size()) + 1);
        if (!queue) {
            return failure(queue.error());
        }
        const auto next = nextOf(*queue, tally.setAside);
        if (!next) {
            output.print(QJsonObject{{QStringLiteral("looked_at"), tally.cases},
                                     {QStringLiteral("alarms"), tally.alarms},
                                     {QStringLiteral("waiting"), queue->waiting}});
            return queue->waiting == 0 ? ExitCode::Done : ExitCode::BadInput;
        }
        if (auto looked = lookAtOne(looker, **cache, *next, progress.progress(), tally, output); !looked) {
            return failure(looked.error());
        }
    }
}

} // namespace

Command detectCasesCommand()
{
    return {QStringLiteral("detect cases"), QStringLiteral("detect cases [--data DIR] [--badge B] [--password-file F]"),
            tr("Looks at every waiting case with the models in use and records what they find, most urgent first."),
            run};
}

} // namespace portlight::ctl
