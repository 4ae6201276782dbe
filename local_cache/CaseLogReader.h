// Reads whole cases for those who keep a picture of their own: matching of declarations, the port's figures.
//
// Owns a connection; use it on the thread that opened it. Reads only.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/CaseCache.h"

#include <QVector>

#include <functional>
#include <memory>

namespace portlight::local_cache {

class Database;

class CaseLogReader
{
public:
    // `events` in log order; valid during the call only.
    using Visit = std::function<inspection::Result<void>(const inspection::Case& projected,
                                                         const QVector<inspection::CaseEvent>& events)>;

    [[nodiscard]] static inspection::Result<CaseLogReader> open(const CacheLocation& location);
    CaseLogReader(CaseLogReader&&) noexcept;
    ~CaseLogReader();

    // Every case that got an event after log row `afterRow` (0: every case), each once and whole. Answers the last row
    // of the log as it was at the start: ask with it next time, and nothing is missed. Stops at visit's first failure;
    // Cancelled when progress says so.
    [[nodiscard]] inspection::Result<qint64> changedCases(qint64 afterRow, const Visit& visit,
                                                          const CacheProgress& progress = {}) const;

private:
    explicit CaseLogReader(std::unique_ptr<Database> database);
    [[nodiscard]] inspection::Result<void> everyCase(qint64 total, const Visit& visit,
                                                     const CacheProgress& progress) const;
    [[nodiscard]] inspection::Result<QVector<inspection::CaseId>> casesAfter(qint64 row) const;

    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
