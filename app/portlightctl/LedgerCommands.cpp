#include "app/portlightctl/LedgerCommands.h"

#include "app/portlightctl/CacheAccess.h"
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

// Keys from the options; without any, from the link of this terminal.
Result<sync::ledger::ProofKeys> keysOf(const CacheAccess& access)
{
    sync::ledger::ProofKeys keys;
    const QString logKey = access.option(QStringLiteral("log-key"));
    if (logKey.isEmpty()) {
        return HubLink::read(HubLink::fileIn(access.location())).map([&](const HubLink& link) {
            keys = {link.logKey, link.witnessKeys, link.witnessesNeeded};
            return keys;
        });
    }
    const auto log = NoteKey::fromVerifierText(logKey);
    if (!log) {
        return failure(log.error());
    }
    keys.log = *log;
    if (const QString text = access.option(QStringLiteral("witness-key")); !text.isEmpty()) {
        const auto witness = NoteKey::fromVerifierText(text);
        if (!witness) {
            return failure(witness.error());
        }
        keys.witnesses.append(*witness);
        keys.witnessesNeeded = 1;
    }
    return keys;
}

Result<ExitCode> runCheck(const QStringList& arguments, Output& output)
{
    const Command command = ledgerCheckCommand();
    const auto access =
        CacheAccess::parse(command, arguments, {QStringLiteral("log-key"), QStringLiteral("witness-key")});
    if (!access) {
        return failure(access.error());
    }
    QFile file(access->words().value(0));
    constexpr qint64 largest = 16 << 20;
    if (access->words().size() != 1 || !file.open(QIODevice::ReadOnly)) {
        return usageFailure(command, tr("Name one proof file that can be read."));
    }
    const auto keys = keysOf(*access);
    if (!keys) {
        return failure(keys.error());
    }
    const auto checked = sync::ledger::checkProof(file.read(largest), *keys);
    if (!checked) {
        return failure(checked.error());
    }
    output.print(QJsonObject{{QStringLiteral("valid"), true},
                             {QStringLiteral("log"), checked->origin},
                             {QStringLiteral("entry"), checked->index + 1},
                             {QStringLiteral("of"), checked->size},
                             {QStringLiteral("witnesses"), checked->witnesses},
                             {QStringLiteral("kind"), toString(checked->event.kind)},
                             {QStringLiteral("event"), checked->event.id.toString(QUuid::WithoutBraces)},
                             {QStringLiteral("case"), checked->event.caseId.toString(QUuid::WithoutBraces)},
                             {QStringLiteral("station"), checked->event.station},
                             {QStringLiteral("payload"), checked->event.payloadObject()}});
    return ExitCode::Done;
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
    return {QStringLiteral("ledger check"),
            QStringLiteral("ledger check FILE [--log-key KEY [--witness-key KEY]] [--data DIR]"),
            tr("Check a proof, with keys given or those of this terminal's hub."), runCheck};
}

} // namespace portlight::ctl
