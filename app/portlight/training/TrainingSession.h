// A session's case in the log: opened when the session begins, one signed event for each answer, closed at the end.
// Seen and searched like any other case, and the only place where answers are kept. GUI thread.
//
// A program that dies in the middle leaves the case open. At the next sign-in of whose session it was, it is ended: the
// answers were signed one by one and count, the image without an answer leaves no trace. While a session is on, a lock
// file says so to other windows on the same folder.
#pragma once

#include "app/sandbox/TrainingLog.h"
#include "inspection/Result.h"
#include "local_cache/CaseCache.h"

#include <QDateTime>
#include <QVector>

#include <memory>

class QLockFile;

namespace portlight::app {

// A session that its program did not end.
struct InterruptedSession
{
    QDateTime begun; // local time
    int answers = 0;
};

class TrainingSession
{
public:
    TrainingSession(TrainingSession&&) noexcept;
    TrainingSession& operator=(TrainingSession&&) noexcept;
    ~TrainingSession();

    // `title`: what the worklist shows of it.
    [[nodiscard]] static inspection::Result<TrainingSession>
    begin(const local_cache::CacheLocation& location, local_cache::SessionPtr session, const QString& title);

    // Ends what a stopped program left open of this officer's sessions; says which. Those on in another window stay.
    [[nodiscard]] static inspection::Result<QVector<InterruptedSession>>
    endInterrupted(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session);

    [[nodiscard]] inspection::Result<void> record(const RecordedAnswer& answer, bool located);
    [[nodiscard]] inspection::Result<void> end(const QString& reason);

    [[nodiscard]] const QVector<RecordedAnswer>& answers() const { return m_answers; }
    [[nodiscard]] const inspection::CaseId& caseId() const { return m_case; }

private:
    TrainingSession(std::unique_ptr<local_cache::CaseCache> cache, local_cache::SessionPtr session,
                    const local_cache::CacheLocation& location);

    std::unique_ptr<local_cache::CaseCache> m_cache;
    local_cache::SessionPtr m_session;
    inspection::CaseId m_case;
    std::unique_ptr<QLockFile> m_lock; // held while the session is on
    QVector<RecordedAnswer> m_answers;
};

} // namespace portlight::app
