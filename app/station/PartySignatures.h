// Which parties of consignments have keys of their own, by the administration's word, and whether what an event records
// of a paper was signed by the party itself. The events carry the signed statement (PartyStatement.h) as it came.
#pragma once

#include "app/station/PartyStatement.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/CaseCache.h"
#include "local_cache/HubOfficers.h"

#include <QHash>
#include <QVector>

namespace portlight::app {

enum class PartySignature {
    Signed,    // by a key that the administration registered for this party
    Withdrawn, // by one that it has withdrawn since
    Unknown,   // by a key that is not registered here for this party
    Wrong,     // damaged, altered, or about something else than the event
};

[[nodiscard]] QString toString(PartySignature signature); // "signed", ...; stable, untranslated

// Parties with their keys as last synced: local_cache::HubOfficer::isParty().
[[nodiscard]] inspection::Result<QVector<local_cache::HubOfficer>>
registeredParties(const local_cache::CacheLocation& location);

// A statement about to be recorded: rightly signed by its party with a key that is in force, and not recorded in this
// case before. Refused or BadInput with a sentence for the officer.
[[nodiscard]] inspection::Result<PartyStatement> checkStatement(const QByteArray& note,
                                                                const QVector<local_cache::HubOfficer>& parties,
                                                                const QVector<local_cache::HistoryEntry>& history);

// Of every event of the case that carries a statement.
[[nodiscard]] QHash<inspection::EventId, PartySignature>
partySignatures(const inspection::Case& of, const QVector<local_cache::HistoryEntry>& history,
                const QVector<local_cache::HubOfficer>& parties);

} // namespace portlight::app
