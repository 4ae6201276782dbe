#include "app/station/PartySignatures.h"

#include "inspection/DocumentEvents.h"
#include "sync/ledger/SignedNote.h"

#include <QCoreApplication>

#include <algorithm>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::HistoryEntry;
using local_cache::HubOfficer;
using sync::NoteKey;
using sync::ledger::SignedNote;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

QByteArray statementIn(const QJsonObject& payload)
{
    return payload.value(QLatin1String("statement")).toString().toUtf8();
}

// By the keys of the party it names.
PartySignature signatureOn(const SignedNote& note, const QString& party, const QVector<HubOfficer>& parties)
{
    PartySignature best = PartySignature::Unknown;
    for (const HubOfficer& entry : parties) {
        const auto key = NoteKey::fromVerifierText(entry.officer.badge);
        if (entry.officer.name != party || !key || key->publicKey() != entry.officer.publicKey ||
            !note.isSignedBy(*key)) {
            continue;
        }
        if (!entry.officer.isRevoked) {
            return PartySignature::Signed;
        }
        best = PartySignature::Withdrawn;
    }
    return best;
}

PartySignature signatureOf(const inspection::Case& of, const inspection::CaseEvent& event,
                           const QVector<HubOfficer>& parties)
{
    const QJsonObject payload = event.payloadObject();
    const auto note = SignedNote::parse(statementIn(payload));
    const auto statement = note ? PartyStatement::parse(note->text()) : failure(note.error());
    const auto* const document = inspection::findDocument(of, payload.value(QLatin1String("document")).toString());
    if (!statement || document == nullptr || !statement->agreesWith(event.kind, payload, *document)) {
        return PartySignature::Wrong;
    }
    return signatureOn(*note, statement->party, parties);
}

} // namespace

QString toString(PartySignature signature)
{
    switch (signature) {
    case PartySignature::Signed:
        return QStringLiteral("signed");
    case PartySignature::Withdrawn:
        return QStringLiteral("withdrawn");
    case PartySignature::Unknown:
        return QStringLiteral("unknown");
    case PartySignature::Wrong:
        return QStringLiteral("wrong");
    }
    Q_UNREACHABLE();
}

Result<QVector<HubOfficer>> registeredParties(const local_cache::CacheLocation& location)
{
    return local_cache::HubOfficers::open(location)
        .and_then([](const std::unique_ptr<local_cache::HubOfficers>& officers) { return officers->newest(); })
        .map([](QVector<HubOfficer> all) {
            all.removeIf([](const HubOfficer& entry) { return !entry.isParty(); });
            return all;
        });
}

Result<PartyStatement> checkStatement(const QByteArray& note, const QVector<HubOfficer>& parties,
                                      const QVector<HistoryEntry>& history)
{
    const auto parsed = note.size() <= PartyStatement::longestNote
                            ? SignedNote::parse(note)
                            : failure(ErrorCode::BadInput, tr("A signed statement of a party is not that long."));
    if (!parsed) {
        return failure(ErrorCode::BadInput, tr("This is no statement signed by a party."), parsed.error().text);
    }
    return PartyStatement::parse(parsed->text()).and_then([&](PartyStatement statement) -> Result<PartyStatement> {
        const PartySignature signature = signatureOn(*parsed, statement.party, parties);
        if (signature == PartySignature::Withdrawn) {
            return failure(ErrorCode::Refused,
                           tr("The key that signed for %1 was withdrawn by the administration.").arg(statement.party));
        }
        if (signature != PartySignature::Signed) {
            return failure(ErrorCode::Refused, tr("The statement is not signed with a key that the administration "
                                                  "registered for %1, or was altered.")
                                                   .arg(statement.party));
        }
        const bool isKnown = std::any_of(history.cbegin(), history.cend(), [&note](const HistoryEntry& entry) {
            return statementIn(entry.event.payloadObject()) == note;
        });
        if (isKnown) {
            return failure(ErrorCode::Refused, tr("This statement is recorded in this case already; the party signs a "
                                                  "new one for what it does again."));
        }
        return statement;
    });
}

QHash<inspection::EventId, PartySignature>
partySignatures(const inspection::Case& of, const QVector<HistoryEntry>& history, const QVector<HubOfficer>& parties)
{
    QHash<inspection::EventId, PartySignature> all;
    for (const HistoryEntry& entry : history) {
        if (inspection::isDocumentEvent(entry.event.kind) && !statementIn(entry.event.payloadObject()).isEmpty()) {
            all.insert(entry.event.id, signatureOf(of, entry.event, parties));
        }
    }
    return all;
}

} // namespace portlight::app
