#include "app/portlightctl/ProofKeyOptions.h"

#include "app/portlightctl/CaseJson.h"
#include "sync/HubLink.h"
#include "sync/ledger/ProofCode.h"

#include <QCoreApplication>
#include <QFile>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using sync::HubLink;
using sync::NoteKey;

QStringList proofKeyOptions()
{
    return {QStringLiteral("log-key"), QStringLiteral("witness-key")};
}

Result<sync::ledger::ProofKeys> proofKeysOf(const CacheAccess& access)
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

QJsonObject toJson(const sync::ledger::CheckedProof& checked)
{
    return {{QStringLiteral("valid"), true},
            {QStringLiteral("log"), checked.origin},
            {QStringLiteral("entry"), checked.index + 1},
            {QStringLiteral("of"), checked.size},
            {QStringLiteral("witnesses"), checked.witnesses},
            {QStringLiteral("kind"), toString(checked.event.kind)},
            {QStringLiteral("event"), idText(checked.event.id)},
            {QStringLiteral("case"), idText(checked.event.caseId)},
            {QStringLiteral("station"), checked.event.station},
            {QStringLiteral("time"), isoTime(checked.event.timeMs)},
            {QStringLiteral("payload"), checked.event.payloadObject()}};
}

Result<QByteArray> readProofFile(const QString& path)
{
    constexpr qint64 largest = 16 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("portlightctl", "The proof %1 cannot be read; check the file.").arg(path));
    }
    const QByteArray bytes = file.read(largest);
    return sync::ledger::isProofCode(bytes) ? sync::ledger::proofFromCodes(bytes) : Result<QByteArray>(bytes);
}

} // namespace portlight::ctl
