// What can be said of an entry of a hub's log without looking into the case cache: whether content, hash, leaf and
// signature hang together. Most of the work of catching up, and done on several threads. Values; no state.
#pragma once

#include "local_cache/HubEntry.h"

#include <QMultiHash>

#include <vector>

namespace portlight::local_cache {

using OfficerKeys = QMultiHash<inspection::OfficerId, QByteArray>; // every key an officer ever signed with

enum class EntryVerdict { Valid, WrongHash, WrongSignature, UnknownOfficer };

struct CheckedEntry
{
    HubEntry entry;
    EntryVerdict verdict = EntryVerdict::Valid;
    bool leafMatches = true;
};

[[nodiscard]] EntryVerdict verdictOf(const HubEvent& event, const OfficerKeys& keys);
// In the order given; blocks until all are checked. Any thread.
[[nodiscard]] std::vector<CheckedEntry> checkEntries(std::vector<HubEntry> entries, const OfficerKeys& keys);
// Why it does not count; translated, empty for a valid one.
[[nodiscard]] QString reasonOf(EntryVerdict verdict);

} // namespace portlight::local_cache
