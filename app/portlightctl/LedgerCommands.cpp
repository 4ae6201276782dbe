#include "app/portlightctl/LedgerCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/ProofKeyOptions.h"
#include "sync/HubClient.h"
#include "sync/HubLink.h"
#include "sync/ledger/EventProof.h"
#include "sync/ledger/LedgerVerify.h"
#include "sync/ledger/Witness.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace portlight::ctl {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using sync::HubLink;
using sync::NoteKey;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<ExitCode> runWitness(const QStringList& arguments, Output& output)
{
    const Command command = witnessCommand();
    const auto access = CacheAccess::parse(command, arguments,
                                           {QStringLiteral("link"), QStringLiteral("key"), QStringLiteral("state")});
    if (!access) {
        return failure(access.error());
    }
    const QString state = access->option(QStringLiteral("state"));
    if (state.isEmpty()) {
        return usageFailure(command, tr("Name the file that remembers the log with --state."));
    }
    const auto key = NoteKey::fromSignerFile(access->option(QStringLiteral("key")));
    const auto address = HubLink::read(access->option(QStringLiteral("link"))).and_then([](const HubLink& link) {
        return link.address();
    });
    if (!key || !address) {
        return failure(key ? address.error() : key.error());
    }
    sync::Interrupt interrupt;
    auto connection = sync::HubConnection::open(*address, interrupt);
    if (!connection) {
        return failure(connection.error());
    }
    sync::HubClient client(std::move(*connection));
    return sync::ledger::Witness(*key, state).run(client).map([&](const sync::ledger::WitnessReport& report) {
        output.print(QJsonObject{{QStringLiteral("signed"), report.hasSigned}, {QStringLiteral("size"), report.size}});
        return ExitCode::Done;
    });
}

Result<ExitCode> runVerify(const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(ledgerVerifyCommand(), arguments);
    if (!access) {
        return failure(access.error());
    }
    if (!QFile::exists(access->location().database())) {
        return failure(ErrorCode::NotFound,
                       tr("There are no cases in %1; check --data.").arg(access->location().folder));
    }
    return sync::ledger::verifyLedger(access->location()).map([&](const sync::ledger::LedgerState& state) {
        QJsonArray alarms;
        for (const local_cache::LedgerAlarm& alarm : state.alarms) {
            alarms.append(
                QJsonObject{{QStringLiteral("time"),
                             QDateTime::fromMSecsSinceEpoch(alarm.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                            {QStringLiteral("entry"), alarm.seq},
                            {QStringLiteral("event"),
                             alarm.event.isNull() ? QString() : alarm.event.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("reason"), alarm.reason}});
        }
        output.print(QJsonObject{{QStringLiteral("entries"), state.entries},
                                 {QStringLiteral("checkpoint"), state.checkpointSize},
                                 {QStringLiteral("checkpoint_fits"), state.checkpointFits},
                                 {QStringLiteral("own_events"), state.ownEvents},
                                 {QStringLiteral("own_included"), state.ownIncluded},
                                 {QStringLiteral("alarms"), alarms}});
        return state.isIntact() ? ExitCode::Done : ExitCode::AnswerIsNo;
    });
}

// What decided the case: the last of its words, else its last event.
Result<CaseEvent> eventOf(const local_cache::CaseCache& cache, const CacheAccess& access)
{
    const auto found = CacheAccess::findCase(cache, access.words().first());
    if (!found) {
        return failure(found.error());
    }
    const auto history = cache.history(found->id);
    if (!history) {
        return failure(history.error());
    }
    const QUuid wanted = QUuid::fromString(access.option(QStringLiteral("event")));
    const QUuid decisive = found->standing.isEmpty() ? history->last().event.id : found->standing.last().event;
    for (const local_cache::HistoryEntry& entry : *history) {
        if (entry.event.id == (wanted.isNull() ? decisive : wanted)) {
            return entry.event;
        }
    }
    return failure(ErrorCode::NotFound, tr("There is no such event in this case."));
}

Result<ExitCode> runProof(const QStringList& arguments, Output& output)
{
    const Command command = ledgerProofCommand();
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("event")});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name one case."));
    }
    const auto cache = access->openCache();
    if (!cache) {
        return failure(cache.error());
    }
    return eventOf(**cache, *access)
        .and_then([&](const CaseEvent& event) { return sync::ledger::proofOfEvent(access->location(), event); })
        .map([&](const QByteArray& proof) {
            output.printFile(proof);
            return ExitCode::Done;
        });
}

Result<ExitCode> runCheck(const QStringList& arguments, Output& output)
{
    const Command command = ledgerCheckCommand();
    const auto access = CacheAccess::parse(command, arguments, proofKeyOptions());
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name one proof file."));
    }
    const auto keys = proofKeysOf(*access);
    const auto proof = readProofFile(access->words().first());
    if (!keys || !proof) {
        return failure(keys ? proof.error() : keys.error());
    }
    return sync::ledger::checkProof(*proof, *keys).map([&](const sync::ledger::CheckedProof& checked) {
        output.print(toJson(checked));
        return ExitCode::Done;
    });
}

} // namespace

Command witnessCommand()
{
    return {QStringLiteral("witness"), QStringLiteral("witness --link FILE --key FILE --state FILE"),
            tr("Publish (with a log's key) or cosign (with a witness's key) the hub's newest checkpoint, once."),
            runWitness};
}

Command ledgerVerifyCommand()
{
    return {QStringLiteral("ledger verify"), QStringLiteral("ledger verify [--data DIR]"),
            tr("Check, offline, that this terminal's events are in the hub's log and its checkpoint; list all alarms."),
            runVerify};
}

Command ledgerProofCommand()
{
    return {QStringLiteral("ledger proof"), QStringLiteral("ledger proof CASE [--event ID] [--data DIR] > FILE"),
            tr("Write the proof that a case's decision is in the log, for anyone to check offline."), runProof};
}

Command ledgerCheckCommand()
{
    return {
        QStringLiteral("ledger check"),
        QStringLiteral("ledger check FILE [--log-key KEY [--witness-key KEY]] [--data DIR]"),
        tr("Check a proof, or the text of the codes on a receipt, with keys given or those of this terminal's hub."),
        runCheck};
}

} // namespace portlight::ctl
