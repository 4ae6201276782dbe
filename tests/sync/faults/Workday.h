// What officers do at one terminal, by chance but repeatably: open cases, attach scans, note, decide, answer holds,
// release, close, on cases of this terminal and of others. What the rules forbid is not done.
#pragma once

#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"

#include <QRandomGenerator>

namespace portlight::tests {

class Workday
{
public:
    // An inspector and a supervisor of `station`, made in an empty data folder.
    static inspection::Result<void> hire(const local_cache::CacheLocation& location, const QString& station);
    // Signs both in.
    static inspection::Result<std::unique_ptr<Workday>> begin(const local_cache::CacheLocation& location, quint32 seed);

    // One step; the events that are now on record, none when the step was against the rules. An error is the disk's.
    [[nodiscard]] inspection::Result<QVector<inspection::CaseEvent>> step();

private:
    Workday(std::unique_ptr<local_cache::CaseCache> cache, local_cache::SessionPtr inspector,
            local_cache::SessionPtr supervisor, quint32 seed);
    [[nodiscard]] inspection::Result<QVector<inspection::CaseEvent>> openCase();
    [[nodiscard]] local_cache::EventDraft draftFor(const inspection::CaseId& id);

    std::unique_ptr<local_cache::CaseCache> m_cache;
    local_cache::SessionPtr m_inspector;
    local_cache::SessionPtr m_supervisor;
    QRandomGenerator m_random;
    int m_notes = 0;
};

} // namespace portlight::tests
