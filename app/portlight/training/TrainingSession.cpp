#include "app/portlight/training/TrainingSession.h"

#include <QJsonArray>

#include <array>

namespace portlight::app {

using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;

TrainingSession::TrainingSession(std::unique_ptr<local_cache::CaseCache> cache, local_cache::SessionPtr session)
    : m_cache(std::move(cache))
    , m_session(std::move(session))
    , m_case(inspection::newTimeOrderedId())
{
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
    TrainingSession begun(std::move(*cache), std::move(session));
    const QJsonObject goods{{QStringLiteral("description"), title}};
    const std::array<EventDraft, 2> drafts{
        EventDraft{begun.m_case, EventKind::CaseOpened, {{QStringLiteral("number"), *number}}},
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
    const std::array<EventDraft, 1> drafts{
        EventDraft{m_case, EventKind::CaseClosed, {{QStringLiteral("reason"), reason}}}};
    const auto closed = m_cache->append(m_session, drafts);
    return closed ? Result<void>() : failure(closed.error());
}

} // namespace portlight::app
