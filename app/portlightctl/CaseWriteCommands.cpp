#include "app/portlightctl/CaseWriteCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "inspection/ContainerNumber.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

constexpr std::array<std::pair<const char*, EventKind>, 4> answers{{
    {"approve_hold", EventKind::HoldApproved},
    {"reject_hold", EventKind::HoldRejected},
    {"release", EventKind::Released},
    {"close", EventKind::CaseClosed},
}};

const QString reasonKey = QStringLiteral("reason");

// What "case decide" was asked to record; nothing for a word that is no decision.
std::optional<EventDraft> draftFor(const QString& word, const QString& reason)
{
    EventDraft draft;
    if (!reason.isEmpty()) {
        draft.payload.insert(reasonKey, reason);
    }
    if (inspection::decisionFromString(word)) {
        draft.kind = EventKind::DecisionMade;
        draft.payload.insert(QStringLiteral("decision"), word);
        return draft;
    }
    for (const auto& [name, kind] : answers) {
        if (word == QLatin1String(name)) {
            draft.kind = kind;
            return draft;
        }
    }
    return std::nullopt;
}

// Signs in, appends to the named case and prints what became of it.
Result<ExitCode> appendTo(const CacheAccess& access, EventDraft draft, Output& output)
{
    const auto session = access.signIn();
    if (!session) {
        return failure(session.error());
    }
    const auto cache = access.openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto found = CacheAccess::findCase(**cache, access.words().first());
    if (!found) {
        return failure(found.error());
    }
    draft.caseId = found->id;
    const auto events = (*cache)->append(*session, std::span(&draft, 1));
    if (!events) {
        return failure(events.error());
    }
    const auto after = (*cache)->loadCase(found->id);
    if (!after) {
        return failure(after.error());
    }
    output.print(QJsonObject{{QStringLiteral("case"), idText(after->id)},
                             {QStringLiteral("number"), after->number},
                             {QStringLiteral("event"), idText(events->first().id)},
                             {QStringLiteral("state"), toString(after->state)}});
    return ExitCode::Done;
}

Result<QJsonObject> readDeclaration(const QString& path)
{
    constexpr qint64 largestDeclaration = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDeclaration) {
        return failure(ErrorCode::BadInput, tr("The declaration %1 cannot be read.").arg(path));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return failure(ErrorCode::BadInput, tr("The declaration %1 is no JSON object.").arg(path));
    }
    return inspection::Declaration::fromJson(document.object()).toJson();
}

Result<QVector<EventDraft>> openingDrafts(const Command& command, const CacheAccess& access,
                                          const local_cache::CaseCache& cache)
{
    const QString lane = access.option(QStringLiteral("lane"));
    if (!lane.isEmpty() && !inspection::laneFromString(lane)) {
        return usageFailure(command, tr("--lane takes red, yellow, blue, green or none."));
    }
    const QString given = access.option(QStringLiteral("number"));
    const auto number = given.isEmpty() ? cache.nextCaseNumber() : Result<QString>(given);
    if (!number) {
        return failure(number.error());
    }
    const inspection::CaseId id = inspection::newTimeOrderedId();
    QJsonObject opened{{QStringLiteral("number"), *number}};
    const QString container = inspection::normalisedContainerNumber(access.option(QStringLiteral("container")));
    if (!container.isEmpty()) {
        opened.insert(QStringLiteral("container"), container);
    }
    if (!lane.isEmpty()) {
        opened.insert(QStringLiteral("lane"), lane);
    }
    QVector<EventDraft> drafts{{id, EventKind::CaseOpened, opened}};
    const QString declaration = access.option(QStringLiteral("declaration"));
    if (!declaration.isEmpty()) {
        const auto content = readDeclaration(declaration);
        if (!content) {
            return failure(content.error());
        }
        drafts.append({id, EventKind::DeclarationAttached, *content});
    }
    return drafts;
}

Result<ExitCode> runOpen(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(
        command, arguments,
        {QStringLiteral("number"), QStringLiteral("container"), QStringLiteral("lane"), QStringLiteral("declaration")});
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("Give the number with --number."));
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto drafts = openingDrafts(command, *access, **cache);
    if (!drafts) {
        return failure(drafts.error());
    }
    const auto events = (*cache)->append(*session, *drafts);
    if (!events) {
        return failure(events.error());
    }
    output.print(QJsonObject{{QStringLiteral("case"), idText(events->first().caseId)},
                             {QStringLiteral("number"), drafts->first().payload.value(QLatin1String("number"))}});
    return ExitCode::Done;
}

Result<ExitCode> runDecide(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments, {reasonKey});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 2) {
        return usageFailure(command, tr("Name one case and one decision."));
    }
    const auto draft = draftFor(access->words().last(), access->option(reasonKey));
    if (!draft) {
        return usageFailure(command, tr("\"%1\" is no decision.").arg(access->words().last()));
    }
    return appendTo(*access, *draft, output);
}

Result<ExitCode> runNote(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 2) {
        return usageFailure(command, tr("Name one case and give the note as one argument."));
    }
    return appendTo(*access, {{}, EventKind::NoteAdded, {{QStringLiteral("text"), access->words().last()}}}, output);
}

Result<ExitCode> runExamined(const Command& command, const QStringList& arguments, Output& output)
{
    QStringList rest = arguments;
    const bool nothing = rest.removeAll(QStringLiteral("--nothing")) > 0;
    const QString outcomeKey = QStringLiteral("outcome");
    const QString confirmedKey = QStringLiteral("confirmed");
    const auto access = CacheAccess::parse(command, rest, {outcomeKey, confirmedKey});
    if (!access) {
        return failure(access.error());
    }
    const QStringList confirmed = access->option(confirmedKey).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool saysClasses = nothing != !confirmed.isEmpty();
    QString outcome = access->option(outcomeKey);
    if (outcome.isEmpty() && saysClasses) {
        outcome = nothing ? QStringLiteral("in_order") : QStringLiteral("fraud");
    }
    const bool outcomeHolds = outcome == QLatin1String("fraud") || outcome == QLatin1String("in_order");
    const qsizetype words = access->words().size();
    if ((nothing && !confirmed.isEmpty()) || !outcomeHolds || words < 1 || words > 2 || (words == 1 && !saysClasses)) {
        return usageFailure(command, tr("Name one case, and what was found: --confirmed CLASS,..., or --nothing, or "
                                        "--outcome with a text."));
    }
    QJsonObject payload{{QStringLiteral("result"), words == 2 ? access->words().last()
                                                   : nothing  ? tr("nothing found")
                                                              : confirmed.join(QStringLiteral(", "))},
                        {outcomeKey, outcome}};
    if (saysClasses) {
        payload.insert(confirmedKey, QJsonArray::fromStringList(confirmed));
    }
    return appendTo(*access, {{}, EventKind::ExaminationRecorded, payload}, output);
}

} // namespace

Command caseExaminedCommand()
{
    Command command;
    command.words = QStringLiteral("case examined");
    command.usage = QStringLiteral("case examined NUMBER|ID [TEXT] [--confirmed CLASS,..|--nothing] "
                                   "[--outcome fraud|in_order] [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Records what an examination found: the worth of alarms and the risk model come from it.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runExamined(command, arguments, output);
    };
    return command;
}

Command caseOpenCommand()
{
    Command command;
    command.words = QStringLiteral("case open");
    command.usage = QStringLiteral("case open [--number N] [--container C] [--lane L] [--declaration FILE.json] "
                                   "[--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Opens a case, with the next free number unless one is given.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runOpen(command, arguments, output);
    };
    return command;
}

Command caseDecideCommand()
{
    Command command;
    command.words = QStringLiteral("case decide");
    command.usage = QStringLiteral("case decide NUMBER|ID clear|hold|second_opinion|physical_examination|approve_hold|"
                                   "reject_hold|release|close [--reason TEXT] [--data DIR] [--badge B] "
                                   "[--password-file F]");
    command.summary = tr("Records a decision, or a supervisor's answer to a hold.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runDecide(command, arguments, output);
    };
    return command;
}

Command caseNoteCommand()
{
    Command command;
    command.words = QStringLiteral("case note");
    command.usage = QStringLiteral("case note NUMBER|ID TEXT [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Adds a note to a case.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runNote(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
