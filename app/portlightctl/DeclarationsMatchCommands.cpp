#include "app/portlightctl/DeclarationsMatchCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/RiskArguments.h"
#include "app/station/ActiveSelection.h"
#include "app/station/ExaminedCases.h"
#include "local_cache/CaseLogReader.h"
#include "risk/declarations/CustomsResponse.h"
#include "risk/declarations/DeclarationFile.h"
#include "risk/declarations/DeclarationMatch.h"
#include "risk/declarations/Validation.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace portlight::ctl {

using inspection::Case;
using inspection::CaseState;
using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;
using risk::CustomsAnswer;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<risk::CaseIndex> indexCases(const CacheAccess& access)
{
    if (const auto cache = access.openCache(); !cache) { // says so when there is no database yet
        return failure(cache.error());
    }
    const auto reader = local_cache::CaseLogReader::open(access.location());
    if (!reader) {
        return failure(reader.error());
    }
    risk::CaseIndex index;
    const auto read = reader->changedCases(0, [&index](const Case& known, const auto&) -> Result<void> {
        if (known.state != CaseState::Closed) {
            index.add(known);
        }
        return {};
    });
    return read.map([&](qint64) { return std::move(index); });
}

struct Attachment
{
    inspection::CaseId caseId;
    risk::TradeDeclaration declaration;
    QStringList doubts;
};

// Reads the files and prints a line for each declaration: its case and by what, or that it has none. Declarations whose
// case does not hold them yet are added to `toAttach`. Answers whether every file could be read.
bool matchFiles(const CacheAccess& access, const risk::CaseIndex& index, QVector<Attachment>& toAttach, Output& output)
{
    bool allRead = true;
    risk::DuplicateFinder duplicates;
    for (const QString& path : access.words()) {
        risk::CsvSinks sinks;
        sinks.declaration = [&](risk::TradeDeclaration&& declaration) {
            QStringList doubts = risk::doubtsOf(declaration);
            if (const QString duplicate = duplicates.check(declaration); !duplicate.isEmpty()) {
                doubts.append(duplicate);
            }
            QJsonObject line{{QStringLiteral("declaration"), declaration.number}, {QStringLiteral("file"), path}};
            if (const auto match = index.match(declaration)) {
                line.insert(QStringLiteral("case"), idText(match->caseId));
                line.insert(QStringLiteral("matched_by"), risk::matchedByName(match->by));
                line.insert(QStringLiteral("value"), match->value);
                doubts += match->doubts;
                const bool held = index.declarationOf(match->caseId) == declaration.number;
                line.insert(QStringLiteral("attached_before"), held);
                if (!held) {
                    toAttach.append({match->caseId, declaration, doubts});
                }
            } else {
                line.insert(QStringLiteral("case"), QJsonValue::Null);
            }
            line.insert(QStringLiteral("doubts"), QJsonArray::fromStringList(doubts));
            output.print(line);
        };
        const auto read = risk::readDeclarationFile(path, access.option(QStringLiteral("profile")), sinks);
        if (!read) {
            printDiagnostic(read.error().text);
            allRead = false;
        }
    }
    return allRead;
}

// Scores, by the selection in force, and drafts the events.
Result<QVector<EventDraft>> draftAttachments(const CacheAccess& access, const QVector<Attachment>& found)
{
    const auto active = app::loadActiveSelection(access.location());
    if (!active) {
        return failure(active.error());
    }
    QVector<risk::TradeDeclaration> declarations;
    for (const Attachment& one : found) {
        declarations.append(one.declaration);
    }
    TerminalProgress terminal(tr("Scoring"));
    auto assessments = active->selection.assess(declarations, jobProgress(terminal));
    if (!assessments) {
        return failure(assessments.error());
    }
    QVector<EventDraft> drafts;
    for (qsizetype i = 0; i < found.size(); ++i) {
        risk::Assessment& assessment = (*assessments)[i];
        assessment.risk.doubts = found.at(i).doubts;
        QJsonObject payload = found.at(i).declaration.toCaseDeclaration().toJson();
        payload.insert(QStringLiteral("risk"), app::riskPayload(assessment, found.at(i).declaration));
        drafts.append({found.at(i).caseId, EventKind::DeclarationAttached, payload});
    }
    return drafts;
}

enum class Attach { No, Yes };

Result<ExitCode> runMatch(const Command& command, const QStringList& arguments, Attach attach, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("profile")});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().isEmpty()) {
        return usageFailure(command, tr("At least one file is needed."));
    }
    const auto index = indexCases(*access);
    if (!index) {
        return failure(index.error());
    }
    QVector<Attachment> found;
    const bool allRead = matchFiles(*access, *index, found, output);
    qint64 attached = 0;
    if (attach == Attach::Yes && !found.isEmpty()) {
        const auto session = access->signIn();
        const auto cache = access->openCache();
        if (!session || !cache) {
            return failure(session ? cache.error() : session.error());
        }
        const auto drafts = draftAttachments(*access, found);
        if (!drafts) {
            return failure(drafts.error());
        }
        if (const auto events = (*cache)->append(*session, *drafts); !events) {
            return failure(events.error());
        }
        attached = found.size();
    }
    output.print(QJsonObject{{QStringLiteral("cases"), index->size()},
                             {QStringLiteral("to_attach"), static_cast<qint64>(found.size()) - attached},
                             {QStringLiteral("attached"), attached}});
    return allRead ? ExitCode::Done : ExitCode::BadInput;
}

// What the log says, never what a caller would like to answer.
Result<CustomsAnswer> answerOf(const Case& decided)
{
    switch (decided.state) {
    case CaseState::Cleared:
        return CustomsAnswer::Clear;
    case CaseState::Held:
        return CustomsAnswer::Hold;
    case CaseState::PhysicalExamination:
        return CustomsAnswer::Examine;
    case CaseState::Released:
        return CustomsAnswer::Release;
    case CaseState::HoldRequested:
        return failure(ErrorCode::Refused, tr("The hold of this case waits for a supervisor; there is no answer yet."));
    case CaseState::AwaitingScan:
    case CaseState::ToInspect:
    case CaseState::SecondOpinion:
    case CaseState::Closed:
        return failure(ErrorCode::Refused, tr("Case %1 is not decided (%2); there is nothing to answer.")
                                               .arg(decided.number, toString(decided.state)));
    }
    Q_UNREACHABLE();
}

QString firstGiven(std::initializer_list<QString> values)
{
    for (const QString& value : values) {
        if (!value.isEmpty()) {
            return value;
        }
    }
    return {};
}

Result<risk::CustomsResponse> responseTo(const CacheAccess& access, const Case& decided)
{
    const auto answer = answerOf(decided);
    if (!answer) {
        return failure(answer.error());
    }
    constexpr qsizetype referenceLength = 14;
    const inspection::DecisionRecord last = decided.decisions.value(decided.decisions.size() - 1);
    const inspection::Declaration& declaration = decided.declaration;
    risk::CustomsResponse response;
    response.answer = *answer;
    response.declaration = declaration.number;
    response.container = decided.container;
    response.office = access.option(QStringLiteral("office"));
    response.reason = last.reason;
    response.issued = QDateTime::fromMSecsSinceEpoch(decided.changedMs, Qt::UTC);
    response.reference = QString::fromLatin1(last.event.toRfc4122().toHex()).right(referenceLength).toUpper();
    response.sender = firstGiven({access.option(QStringLiteral("sender")), last.station});
    response.recipient =
        firstGiven({access.option(QStringLiteral("recipient")), declaration.declarant, declaration.importer});
    return response;
}

Result<ExitCode> runRespond(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments,
                                           {QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("sender"),
                                            QStringLiteral("recipient"), QStringLiteral("office")});
    if (!access) {
        return failure(access.error());
    }
    const QString format = access->option(QStringLiteral("format"));
    const QString path = access->option(QStringLiteral("out"));
    if (access->words().size() != 1 || path.isEmpty() ||
        (format != QLatin1String("edifact") && format != QLatin1String("wco"))) {
        return usageFailure(command, tr("Name one case, --format edifact or wco, and --out."));
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto decided = CacheAccess::findCase(**cache, access->words().first());
    if (!decided) {
        return failure(decided.error());
    }
    const auto response = responseTo(*access, *decided);
    if (!response) {
        return failure(response.error());
    }
    const auto message = format == QLatin1String("wco") ? risk::toWcoResponse(*response) : risk::toCusres(*response);
    if (!message) {
        return failure(message.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*message) != message->size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    output.print(QJsonObject{{QStringLiteral("case"), decided->number},
                             {QStringLiteral("declaration"), response->declaration},
                             {QStringLiteral("answer"), risk::customsAnswerName(response->answer)},
                             {QStringLiteral("reference"), response->reference},
                             {QStringLiteral("out"), path}});
    return ExitCode::Done;
}

} // namespace

Command declarationsMatchCommand()
{
    Command command;
    command.words = QStringLiteral("declarations match");
    command.usage = QStringLiteral("declarations match FILE... [--profile NAME|FILE] [--data DIR]");
    command.summary = tr("Finds the case of each declaration by declaration number, container or bill of lading.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runMatch(command, arguments, Attach::No, output);
    };
    return command;
}

Command declarationsAttachCommand()
{
    Command command;
    command.words = QStringLiteral("declarations attach");
    command.usage = QStringLiteral("declarations attach FILE... [--profile NAME|FILE] [--data DIR] [--badge B] "
                                   "[--password-file F]");
    command.summary = tr("As declarations match, and records each declaration in its case, signed.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runMatch(command, arguments, Attach::Yes, output);
    };
    return command;
}

Command declarationsRespondCommand()
{
    Command command;
    command.words = QStringLiteral("declarations respond");
    command.usage = QStringLiteral("declarations respond NUMBER|ID --format edifact|wco --out FILE [--sender ID] "
                                   "[--recipient ID] [--office ID] [--data DIR]");
    command.summary =
        tr("Writes customs' answer to a decided case's declaration: clear, hold, examine or release, as its log says.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runRespond(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
