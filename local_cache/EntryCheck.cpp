#include "local_cache/EntryCheck.h"

#include "local_cache/CheckPool.h"
#include "local_cache/EventSigner.h"
#include "local_cache/Text.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <utility>

namespace portlight::local_cache {

namespace {

void checkOne(CheckedEntry& checked, const OfficerKeys& keys)
{
    const HubEntry& entry = checked.entry;
    if (!entry.event) {
        constexpr qsizetype hashBytes = 32;
        checked.leafMatches = entry.leaf.size() == hashBytes;
        return;
    }
    const inspection::CaseEvent& event = entry.event->event;
    checked.verdict = verdictOf(*entry.event, keys);
    const QByteArray content =
        checked.verdict == EntryVerdict::WrongHash ? event.computeHashAs(entry.event->kindName) : event.hash;
    checked.leafMatches = leafHash(content, event.signature) == entry.leaf;
}

} // namespace

EntryVerdict verdictOf(const HubEvent& received, const OfficerKeys& keys)
{
    const inspection::CaseEvent& event = received.event;
    if (event.computeHashAs(received.kindName) != event.hash) {
        return EntryVerdict::WrongHash;
    }
    const auto [begin, end] = keys.equal_range(event.officer);
    if (begin == end) {
        return EntryVerdict::UnknownOfficer;
    }
    const bool isSigned =
        std::any_of(begin, end, [&event](const QByteArray& key) { return isSignatureValid(event, key); });
    return isSigned ? EntryVerdict::Valid : EntryVerdict::WrongSignature;
}

std::vector<CheckedEntry> checkEntries(std::vector<HubEntry> entries, const OfficerKeys& keys)
{
    std::vector<CheckedEntry> checked(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        checked[i].entry = std::move(entries[i]);
    }
    QtConcurrent::blockingMap(checkPool(), checked, [&keys](CheckedEntry& one) { checkOne(one, keys); });
    return checked;
}

QString reasonOf(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::WrongHash:
        return Text::tr("The content does not match its hash: it was altered.");
    case EntryVerdict::WrongSignature:
        return Text::tr("The signature is not the officer's.");
    case EntryVerdict::UnknownOfficer:
        return Text::tr("It is signed by an officer who is not in the register.");
    case EntryVerdict::Valid:
        break;
    }
    return {};
}

} // namespace portlight::local_cache
