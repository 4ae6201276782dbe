// A session's case in the log: opened when the session begins, one signed event for each answer, closed at the end.
// Seen and searched like any other case, and the only place where answers are kept. GUI thread.
#pragma once

#include "app/sandbox/TrainingLog.h"
#include "inspection/Result.h"
#include "local_cache/CaseCache.h"

#include <QVector>

#include <memory>

namespace portlight::app {

class TrainingSession
{
public:
    // `title`: what the worklist shows of it.
    [[nodiscard]] static inspection::Result<TrainingSession>
    begin(const local_cache::CacheLocation& location, local_cache::SessionPtr session, const QString& title);

    [[nodiscard]] inspection::Result<void> record(const RecordedAnswer& answer, bool located);
    [[nodiscard]] inspection::Result<void> end(const QString& reason);

    [[nodiscard]] const QVector<RecordedAnswer>& answers() const { return m_answers; }
    [[nodiscard]] const inspection::CaseId& caseId() const { return m_case; }

private:
    TrainingSession(std::unique_ptr<local_cache::CaseCache> cache, local_cache::SessionPtr session);

    std::unique_ptr<local_cache::CaseCache> m_cache;
    local_cache::SessionPtr m_session;
    inspection::CaseId m_case;
    QVector<RecordedAnswer> m_answers;
};

} // namespace portlight::app
