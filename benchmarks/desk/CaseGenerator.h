// Fills a cache with cases as a port has them, through CaseCache::append: every event is checked, chained, signed and
// projected as an officer's would be.
//
// Seeded by the number of the case, so that two runs give the same cases (not the same ids, times and signatures).
#pragma once

#include "local_cache/CaseCache.h"

#include <functional>

namespace portlight::benchmarks {

class CaseGenerator
{
public:
    CaseGenerator(local_cache::CaseCache& cache, local_cache::SessionPtr session);

    // Appends cases number `first` to `last`; about 3.8 events each. `progress` gets the number of the last one done.
    [[nodiscard]] inspection::Result<void> fill(qint64 first, qint64 last, const std::function<void(qint64)>& progress);

    // The events that open case `number` and bring it to its state.
    [[nodiscard]] static QVector<local_cache::EventDraft> draftsOf(qint64 number);

    // Words of known frequency: in every fifth case, in one of a thousand, and the container number of one case.
    static constexpr const char* commonWord = "machinery";
    static constexpr const char* rareWord = "theodolite";
    [[nodiscard]] static QString containerOf(qint64 number);

private:
    local_cache::CaseCache& m_cache;
    local_cache::SessionPtr m_session;
};

} // namespace portlight::benchmarks
