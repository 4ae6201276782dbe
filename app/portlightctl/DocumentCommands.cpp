#include "app/portlightctl/DocumentCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/portlightctl/DocumentJson.h"
#include "app/station/DocumentFile.h"
#include "app/station/PartySignatures.h"
#include "inspection/DocumentEvents.h"
#include "sync/HubClient.h"
#include "sync/HubDocuments.h"
#include "sync/HubLink.h"

#include <QCoreApplication>
#include <QFile>

namespace portlight::ctl {

using inspection::Case;
using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using inspection::SealState;
using inspection::TradeDocument;
using local_cache::EventDraft;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// What a command records of a case, from the case as it is: the event and what to print of it beside case and event.
using Recorder = std::function<Result<std::pair<EventDraft, QJsonObject>>(const Case& c)>;

// Puts the statement that the party signed into the event, if it says what the event says.
Result<void> addStatement(const CacheAccess& access, const local_cache::CaseCache& cache, const Case& c,
                          EventDraft& draft, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::BadInput, tr("The file %1 cannot be read.").arg(path), file.errorString());
    }
    const QByteArray note = file.read(app::PartyStatement::longestNote + 1);
    const auto parties = app::registeredParties(access.location());
    const auto history = cache.history(c.id);
    if (!parties || !history) {
        return failure(parties ? history.error() : parties.error());
    }
    return app::checkStatement(note, *parties, *history)
        .and_then([&](const app::PartyStatement& statement) -> Result<void> {
            const auto* const document =
                inspection::findDocument(c, draft.payload.value(QLatin1String("document")).toString());
            if (document == nullptr || !statement.agreesWith(draft.kind, draft.payload, *document)) {
                return failure(ErrorCode::Refused, tr("What %1 signed is something else than what is to be recorded; "
                                                      "compare act, file and names.")
                                                       .arg(statement.party));
            }
            draft.payload.insert(QStringLiteral("statement"), QString::fromUtf8(note));
            return {};
        });
}

// Signs in, records and prints; the first word names the case.
Result<QJsonObject> record(const CacheAccess& access, const Recorder& recorder, Output& output)
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
    auto made = recorder(*found);
    if (!made) {
        return failure(made.error());
    }
    auto& [draft, said] = *made;
    draft.caseId = found->id;
    if (const QString path = access.option(QStringLiteral("statement")); !path.isEmpty()) {
        if (auto added = addStatement(access, **cache, *found, draft, path); !added) {
            return failure(added.error());
        }
        said.insert(QStringLiteral("party_signature"), toString(app::PartySignature::Signed));
    }
    const auto events = (*cache)->append(*session, std::span(&draft, 1));
    if (!events) {
        return failure(events.error());
    }
    said.insert(QStringLiteral("case"), idText(found->id));
    said.insert(QStringLiteral("number"), found->number);
    said.insert(QStringLiteral("event"), idText(events->first().id));
    output.print(said);
    return said;
}

ExitCode done(const QJsonObject&)
{
    return ExitCode::Done;
}

Result<TradeDocument> documentIn(const Case& c, const QString& word)
{
    const TradeDocument* const found = inspection::findDocument(c, word);
    if (found == nullptr) {
        return failure(
            ErrorCode::NotFound,
            tr("There is no document \"%1\" in case %2, or more than one; name it by its id.").arg(word, c.number));
    }
    return *found;
}

Result<ExitCode> runRegister(const QStringList& arguments, Output& output)
{
    const Command command = documentRegisterCommand();
    const auto access = CacheAccess::parse(
        command, arguments, {QStringLiteral("kind"), QStringLiteral("custodian"), QStringLiteral("number")});
    if (!access) {
        return failure(access.error());
    }
    const auto kind = inspection::documentKindFromString(access->option(QStringLiteral("kind")));
    if (access->words().size() != 2 || !kind || access->option(QStringLiteral("custodian")).isEmpty()) {
        return usageFailure(command, tr("Name one case, one file, its --kind and its --custodian."));
    }
    const auto file = app::readDocumentFile(access->words().last());
    if (!file) {
        return failure(file.error());
    }
    const auto registration = [&](const Case&) -> Result<std::pair<EventDraft, QJsonObject>> {
        TradeDocument document;
        document.id = inspection::newTimeOrderedId();
        document.kind = *kind;
        document.number = access->option(QStringLiteral("number"));
        document.name = file->name;
        document.sha256 = file->sha256;
        document.bytes = file->bytes;
        document.custodian = access->option(QStringLiteral("custodian"));
        return std::pair(EventDraft{{}, EventKind::DocumentRegistered, inspection::registrationOf(document)},
                         QJsonObject{{QStringLiteral("document"), idText(document.id)},
                                     {QStringLiteral("kind"), toString(document.kind)},
                                     {QStringLiteral("sha256"), document.sha256},
                                     {QStringLiteral("custodian"), document.custodian}});
    };
    return record(*access, registration, output).map(done);
}

Result<ExitCode> runTransfer(const QStringList& arguments, Output& output)
{
    const Command command = documentTransferCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("to"), QStringLiteral("statement")});
    if (!access) {
        return failure(access.error());
    }
    const QString to = access->option(QStringLiteral("to"));
    if (access->words().size() != 2 || to.isEmpty()) {
        return usageFailure(command, tr("Name one case, one of its documents, and who takes it --to."));
    }
    const auto transfer = [&](const Case& c) {
        return documentIn(c, access->words().last()).map([&](const TradeDocument& document) {
            return std::pair(EventDraft{{}, EventKind::CustodyTransferred, inspection::transferOf(document, to)},
                             QJsonObject{{QStringLiteral("document"), idText(document.id)},
                                         {QStringLiteral("from"), document.custodian},
                                         {QStringLiteral("to"), to}});
        });
    };
    return record(*access, transfer, output).map(done);
}

Result<ExitCode> runPresent(const QStringList& arguments, Output& output)
{
    const Command command = documentPresentCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("by"), QStringLiteral("statement")});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 3) {
        return usageFailure(command, tr("Name one case, one of its documents, and the file that was presented."));
    }
    const auto file = app::readDocumentFile(access->words().last());
    if (!file) {
        return failure(file.error());
    }
    const auto presentation = [&](const Case& c) {
        return documentIn(c, access->words().at(1)).map([&](const TradeDocument& document) {
            const QJsonObject payload =
                inspection::presentationOf(document, file->sha256, access->option(QStringLiteral("by")));
            return std::pair(EventDraft{{}, EventKind::DocumentPresented, payload},
                             QJsonObject{{QStringLiteral("document"), idText(document.id)},
                                         {QStringLiteral("by"), payload.value(QLatin1String("by"))},
                                         {QStringLiteral("sha256"), file->sha256},
                                         {QStringLiteral("registered_sha256"), document.sha256},
                                         {QStringLiteral("matches"), file->sha256 == document.sha256}});
        });
    };
    return record(*access, presentation, output).map([](const QJsonObject& said) {
        return said.value(QLatin1String("matches")).toBool() ? ExitCode::Done : ExitCode::AnswerIsNo;
    });
}

Result<ExitCode> runSeal(const QStringList& arguments, Output& output)
{
    const Command command = documentSealCommand();
    const auto access = CacheAccess::parse(
        command, arguments,
        {QStringLiteral("affix"), QStringLiteral("by"), QStringLiteral("found"), QStringLiteral("text")});
    if (!access) {
        return failure(access.error());
    }
    const QString place = access->option(QStringLiteral("affix"));
    const auto found = inspection::sealStateFromString(access->option(QStringLiteral("found")));
    if (access->words().size() != 2 || place.isEmpty() != found.has_value()) {
        return usageFailure(command, tr("Name one case and the seal's number, and either what it closes (--affix) or "
                                        "how it was found (--found intact, opened or broken)."));
    }
    const QString& number = access->words().last();
    const auto sealing = [&](const Case&) -> Result<std::pair<EventDraft, QJsonObject>> {
        const QJsonObject said{{QStringLiteral("seal"), number},
                               {QStringLiteral("state"), toString(found.value_or(SealState::Intact))}};
        return found
                   ? std::pair(
                         EventDraft{{},
                                    EventKind::SealInspected,
                                    inspection::sealInspected(number, *found, access->option(QStringLiteral("text")))},
                         said)
                   : std::pair(EventDraft{{},
                                          EventKind::SealAffixed,
                                          inspection::sealAffixed(number, place, access->option(QStringLiteral("by")))},
                               said);
    };
    return record(*access, sealing, output).map(done);
}

template <typename Item>
QJsonArray arrayOf(const QVector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items) {
        array.append(toJson(item));
    }
    return array;
}

QJsonArray documentsOf(const Case& c, const PartySignatures& signatures)
{
    QJsonArray documents;
    for (const TradeDocument& document : c.documents) {
        documents.append(toJson(document, signatures));
    }
    return documents;
}

// As a party sees it: what the hub shows it, checked here.
Result<ExitCode> showFromHub(const QString& file, Output& output)
{
    const auto link = sync::HubLink::read(file);
    if (!link) {
        return failure(link.error());
    }
    if (!link->administrationKey) {
        return failure(ErrorCode::BadInput,
                       tr("The link file %1 has no administration key, so no signature can be checked.").arg(file));
    }
    sync::Interrupt interrupt;
    auto connection = link->address().and_then(
        [&](const sync::HubAddress& address) { return sync::HubConnection::open(address, interrupt); });
    if (!connection) {
        return failure(connection.error());
    }
    sync::HubClient client(std::move(*connection));
    return sync::readDocuments(client, *link->administrationKey).map([&](const sync::HubDocuments& read) {
        QJsonArray cases;
        for (const Case& c : read.cases) {
            QVector<local_cache::HistoryEntry> history;
            for (const inspection::CaseEvent& event : read.events.value(c.id)) {
                history.append({event, {}, true, true});
            }
            cases.append(QJsonObject{
                {QStringLiteral("case"), idText(c.id)},
                {QStringLiteral("documents"), documentsOf(c, app::partySignatures(c, history, read.parties))},
                {QStringLiteral("seals"), arrayOf(c.seals)}});
        }
        output.print(QJsonObject{{QStringLiteral("cases"), cases},
                                 {QStringLiteral("doubts"), QJsonArray::fromStringList(read.doubts)}});
        return read.doubts.isEmpty() ? ExitCode::Done : ExitCode::AnswerIsNo;
    });
}

Result<ExitCode> runShow(const QStringList& arguments, Output& output)
{
    const Command command = documentShowCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("link")});
    if (!access) {
        return failure(access.error());
    }
    const QString link = access->option(QStringLiteral("link"));
    if (access->words().size() != (link.isEmpty() ? 1 : 0)) {
        return usageFailure(command, tr("Name one case, or as a party of it the --link to the hub."));
    }
    if (!link.isEmpty()) {
        return showFromHub(link, output);
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    const auto parties = app::registeredParties(access->location());
    const auto c = CacheAccess::findCase(**cache, access->words().first());
    const auto history = c ? (*cache)->history(c->id) : failure(c.error());
    if (!parties || !history) {
        return failure(parties ? history.error() : parties.error());
    }
    output.print(
        QJsonObject{{QStringLiteral("case"), idText(c->id)},
                    {QStringLiteral("number"), c->number},
                    {QStringLiteral("documents"), documentsOf(*c, app::partySignatures(*c, *history, *parties))},
                    {QStringLiteral("seals"), arrayOf(c->seals)}});
    return ExitCode::Done;
}

} // namespace

Command documentRegisterCommand()
{
    return {QStringLiteral("document register"),
            QStringLiteral("document register CASE FILE --kind KIND --custodian PARTY [--number N] [--data DIR] "
                           "[--badge B] [--password-file F]"),
            tr("Register a trade document by the hash of its file, and who has it."), runRegister};
}

Command documentTransferCommand()
{
    return {QStringLiteral("document transfer"),
            QStringLiteral("document transfer CASE DOCUMENT --to PARTY [--statement NOTE] [--data DIR] [--badge B] "
                           "[--password-file F]"),
            tr("Record that a document was handed to another party."), runTransfer};
}

Command documentPresentCommand()
{
    return {
        QStringLiteral("document present"),
        QStringLiteral("document present CASE DOCUMENT FILE [--by PARTY] [--statement NOTE] [--data DIR] [--badge B] "
                       "[--password-file F]"),
        tr("Compare a file with the document registered, and record what came of it."), runPresent};
}

Command documentSealCommand()
{
    return {QStringLiteral("document seal"),
            QStringLiteral("document seal CASE SEAL --affix PLACE [--by PARTY] | --found intact|opened|broken "
                           "[--text TEXT] [--data DIR] [--badge B] [--password-file F]"),
            tr("Record a seal that was affixed, or how one was found."), runSeal};
}

Command documentShowCommand()
{
    return {
        QStringLiteral("document show"), QStringLiteral("document show CASE [--data DIR] | --link FILE"),
        tr("Show documents and seals with their chain of custody: of a case, or those a party may read at the hub."),
        runShow};
}

} // namespace portlight::ctl
