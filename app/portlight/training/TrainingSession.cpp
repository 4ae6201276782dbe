#include "app/portlight/training/TrainingSession.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLockFile>

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;

namespace {

// Names who holds it; a lock whose program is gone is free again.
std::unique_ptr<QLockFile> lockOf(const local_cache::CacheLocation& location, const inspection::CaseId& id)
{
    const QString folder = location.folder + QStringLiteral("/sessions");
    QDir().mkpath(folder);
    auto lock =
        std::make_unique<QLockFile>(folder + u'/' + id.toString(QUuid::WithoutBraces) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // however long the session is
    return lock;
}

bool isSession(const QVector<local_cache::HistoryEntry>& history)
{
    return std::any_of(history.cbegin(), history.cend(), [](const local_cache::HistoryEntry& entry) {
        return entry.event.kind == EventKind::ExerciseAnswered ||
               entry.event.payloadObject().value(QLatin1String("training")).toBool();
    });
}

int answersIn(const QVector<local_cache::HistoryEntry>& history)
{
    return static_cast<int>(std::count_if(history.cbegin(), history.cend(), [](const local_cache::HistoryEntry& entry) {
        return entry.event.kind == EventKind::ExerciseAnswered;
    }));
}

Result<void> closeCase(local_cache::CaseCache& cache, const local_cache::SessionPtr& session,
                       const inspection::CaseId& id, const QString& reason)
{
    const std::array<EventDraft, 1> drafts{EventDraft{id, EventKind::CaseClosed, {{QStringLiteral("reason"), reason}}}};
    const auto closed = cache.append(session, drafts);
    return closed ? Result<void>() : failure(closed.error());
}

} // namespace

TrainingSession::TrainingSession(TrainingSession&&) noexcept = default;
TrainingSession& TrainingSession::operator=(TrainingSession&&) noexcept = default;
TrainingSession::~TrainingSession() = default;

TrainingSession::TrainingSession(std::unique_ptr<local_cache::CaseCache> cache, local_cache::SessionPtr session,
                                 const local_cache::CacheLocation& location)
    : m_cache(std::move(cache))
    , m_session(std::move(session))
    , m_case(inspection::newTimeOrderedId())
    , m_lock(lockOf(location, m_case))
{
    m_lock->tryLock(); // without it another window could take this session for one that was left
}

Result<TrainingSession> TrainingSession::begin(const local_cache::CacheLocation& location,
                                               local_cache::SessionPtr session, const QString& title)
{
    auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    const auto number = (*cache)->nextCaseNumber();
    if (!number) {
        return failure(number.error());
    }
    TrainingSession begun(std::move(*cache), std::move(session), location);
    const QJsonObject goods{{QStringLiteral("description"), title}};
    const std::array<EventDraft, 2> drafts{
        EventDraft{begun.m_case,
                   EventKind::CaseOpened,
                   {{QStringLiteral("number"), *number}, {QStringLiteral("training"), true}}},
        EventDraft{begun.m_case,
                   EventKind::DeclarationAttached,
                   {{QStringLiteral("importer"), begun.m_session->officer().name},
                    {QStringLiteral("goods"), QJsonArray{goods}}}}};
    if (const auto opened = begun.m_cache->append(begun.m_session, drafts); !opened) {
        return failure(opened.error());
    }
    return begun;
}

Result<void> TrainingSession::record(const RecordedAnswer& answer, bool located)
{
    const std::array<EventDraft, 1> drafts{EventDraft{m_case, EventKind::ExerciseAnswered, toPayload(answer, located)}};
    const auto appended = m_cache->append(m_session, drafts);
    if (!appended) {
        return failure(appended.error());
    }
    // As it will be read back.
    if (const auto read = answerOf(appended->first(), m_session->officer().badge)) {
        m_answers.append(*read);
    }
    return {};
}

Result<void> TrainingSession::end(const QString& reason)
{
    auto closed = closeCase(*m_cache, m_session, m_case, reason);
    m_lock->unlock();
    return closed;
}

Result<QVector<InterruptedSession>> TrainingSession::endInterrupted(const local_cache::CacheLocation& location,
                                                                    const local_cache::SessionPtr& session)
{
    const auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    QVector<InterruptedSession> ended;
    local_cache::WorklistQuery query;
    query.states = {inspection::CaseState::AwaitingScan}; // a session's case never gets a scan
    do {
        const auto page = (*cache)->worklist(query);
        if (!page) {
            return failure(page.error());
        }
        for (const local_cache::WorklistRow& row : page->rows) {
            const auto history = (*cache)->history(row.id);
            const auto lock = lockOf(location, row.id);
            if (!history || history->isEmpty() || history->first().event.officer != session->officer().id ||
                !isSession(*history) || !lock->tryLock()) {
                continue;
            }
            const int answers = answersIn(*history);
            const QString reason = QCoreApplication::translate("portlight::app", "The program stopped before its end");
            if (const auto closed = closeCase(**cache, session, row.id, reason); !closed) {
                return failure(closed.error());
            }
            ended.append({QDateTime::fromMSecsSinceEpoch(row.openedMs), answers});
        }
        query.after = page->next;
    } while (query.after);
    return ended;
}

} // namespace portlight::app
