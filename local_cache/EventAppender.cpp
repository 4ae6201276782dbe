#include "local_cache/EventAppender.h"

#include "inspection/CaseProjection.h"
#include "local_cache/Database.h"
#include "local_cache/EventSigner.h"
#include "local_cache/OfficerRegister.h"
#include "local_cache/Text.h"

#include <algorithm>
#include <utility>

namespace portlight::local_cache {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Officer;
using inspection::Result;

namespace {

QJsonObject withSeen(const EventDraft& draft, const inspection::Case& projected)
{
    QJsonObject payload = draft.payload;
    if (const QJsonValue seen = inspection::seenBy(projected, draft.kind); seen.isObject()) {
        payload.insert(QLatin1String("seen"), seen);
    }
    return payload;
}

} // namespace

EventAppender::EventAppender(Database& database, SessionPtr session)
    : m_database(database)
    , m_session(std::move(session))
    , m_log(database)
    , m_table(database)
{
}

Result<QVector<CaseEvent>> EventAppender::append(std::span<const EventDraft> drafts)
{
    const auto officer = signer();
    if (!officer) {
        return failure(officer.error());
    }
    const auto head = m_log.head(m_session->station());
    if (!head) {
        return failure(head.error());
    }
    m_head = *head;
    m_events.reserve(static_cast<qsizetype>(drafts.size()));
    for (const EventDraft& draft : drafts) {
        if (auto prepared = prepare(draft, *officer); !prepared) {
            return failure(prepared.error());
        }
    }
    signEvents(m_events, m_session->signingKey());
    return write().map([this] { return std::move(m_events); });
}

// Roles and key count as the register has them now, not as they were at sign-in.
Result<Officer> EventAppender::signer() const
{
    auto known = OfficerRegister(m_database).byId(m_session->officer().id);
    if (known && known->publicKey != m_session->officer().publicKey) {
        return failure(ErrorCode::Tampered,
                       Text::tr("Your entry in the officer register was changed; call the administrator."));
    }
    if (known && known->isRevoked) {
        return failure(ErrorCode::Refused,
                       Text::tr("The administration has withdrawn your rights; nothing was saved."));
    }
    return known;
}

Result<EventAppender::LoadedCase*> EventAppender::load(const inspection::CaseId& id)
{
    const auto known = m_cases.find(id);
    if (known != m_cases.end()) {
        return &known.value();
    }
    const auto events = m_log.eventsOf(id);
    if (!events) {
        return failure(events.error());
    }
    LoadedCase loaded;
    for (const LoggedEvent& logged : *events) {
        loaded.firstRow = loaded.firstRow == 0 ? logged.row : std::min(loaded.firstRow, logged.row);
        applyLogged(loaded.projected, logged);
    }
    loaded.projected.id = id;
    return &m_cases.insert(id, loaded).value();
}

Result<void> EventAppender::prepare(const EventDraft& draft, const Officer& officer)
{
    if (draft.caseId.isNull()) {
        return failure(ErrorCode::BadInput, Text::tr("The record names no case."));
    }
    const auto current = load(draft.caseId);
    if (!current) {
        return failure(current.error());
    }
    inspection::Case& projected = (*current)->projected;
    CaseEvent event;
    event.id = inspection::newTimeOrderedId();
    event.caseId = draft.caseId;
    event.sequenceInCase = projected.lastSequence + 1;
    event.kind = draft.kind;
    event.payload = inspection::canonicalJson(withSeen(draft, projected));
    event.officer = officer.id;
    event.station = m_session->station();
    event.stationSequence = m_head.sequence + 1;
    event.timeMs = QDateTime::currentMSecsSinceEpoch();
    event.previousHash = m_head.hash;
    if (auto allowed = inspection::checkEvent(projected, event, officer); !allowed) {
        return allowed;
    }
    if (event.kind == EventKind::CaseOpened) {
        if (auto free = refuseTakenNumber(draft.payload.value(QLatin1String("number")).toString()); !free) {
            return free;
        }
    }
    event.hash = event.computeHash();
    m_head = {event.stationSequence, event.hash};
    inspection::applyEvent(projected, event);
    m_events.append(std::move(event));
    return {};
}

Result<void> EventAppender::refuseTakenNumber(const QString& number)
{
    const auto taken = m_table.findByNumber(number);
    if (!taken) {
        return failure(taken.error());
    }
    if (taken->has_value() || m_openedNumbers.contains(number)) {
        return failure(ErrorCode::Conflict,
                       Text::tr("There is already a case number %1; take the next free number.").arg(number));
    }
    m_openedNumbers.insert(number);
    return {};
}

Result<void> EventAppender::write()
{
    for (const CaseEvent& event : std::as_const(m_events)) {
        const auto row = m_log.insert(event);
        if (!row) {
            return failure(row.error());
        }
        LoadedCase& changed = m_cases[event.caseId];
        if (changed.firstRow == 0) {
            changed.firstRow = *row;
        }
        if (event.kind == EventKind::CaseOpened) {
            if (auto counted = m_table.countNumber(changed.projected.number); !counted) {
                return counted;
            }
        }
    }
    for (const LoadedCase& changed : std::as_const(m_cases)) {
        if (auto written = m_table.write(changed.projected, changed.firstRow); !written) {
            return written;
        }
    }
    return {};
}

} // namespace portlight::local_cache
