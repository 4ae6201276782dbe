#include "tests/sync/faults/Workday.h"

#include <array>

namespace portlight::tests {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using inspection::Role;
using local_cache::CacheLocation;
using local_cache::CaseCache;
using local_cache::EventDraft;
using local_cache::OfficerVault;
using local_cache::PasswordCost;
using local_cache::SessionPtr;

namespace {

const QString password = QStringLiteral("correct horse battery");

QString badge(const QString& station, QLatin1String role)
{
    return station + role;
}

constexpr QLatin1String inspectorRole("-I");
constexpr QLatin1String supervisorRole("-S");

} // namespace

Workday::Workday(std::unique_ptr<CaseCache> cache, SessionPtr inspector, SessionPtr supervisor, quint32 seed)
    : m_cache(std::move(cache))
    , m_inspector(std::move(inspector))
    , m_supervisor(std::move(supervisor))
    , m_random(seed)
{
}

Result<void> Workday::hire(const CacheLocation& location, const QString& station)
{
    const auto opened = OfficerVault::open(location);
    if (!opened) {
        return failure(opened.error());
    }
    OfficerVault& vault = **opened;
    const QString supervisor = badge(station, supervisorRole);
    const QString inspector = badge(station, inspectorRole);
    return vault.setStation(station)
        .and_then([&] {
            return vault.createOfficer({supervisor, supervisor, Role::Inspector | Role::Supervisor, password}, {},
                                       PasswordCost::Fast);
        })
        .and_then([&](const auto&) { return vault.signIn(supervisor, password); })
        .and_then([&](const SessionPtr& sponsor) {
            return vault.createOfficer({inspector, inspector, Role::Inspector, password}, sponsor, PasswordCost::Fast);
        })
        .map([](const auto&) {});
}

Result<std::unique_ptr<Workday>> Workday::begin(const CacheLocation& location, quint32 seed)
{
    const auto vault = OfficerVault::open(location);
    auto cache = CaseCache::open(location);
    if (!vault || !cache) {
        return failure(vault ? cache.error() : vault.error());
    }
    const auto station = (*vault)->station();
    if (!station) {
        return failure(station.error());
    }
    const auto inspector = (*vault)->signIn(badge(*station, inspectorRole), password);
    const auto supervisor = (*vault)->signIn(badge(*station, supervisorRole), password);
    if (!inspector || !supervisor) {
        return failure(inspector ? supervisor.error() : inspector.error());
    }
    return std::unique_ptr<Workday>(new Workday(std::move(*cache), *inspector, *supervisor, seed));
}

Result<QVector<CaseEvent>> Workday::openCase()
{
    return m_cache->nextCaseNumber().and_then([&](const QString& number) {
        const auto id = inspection::newTimeOrderedId();
        const std::array drafts{EventDraft{id, EventKind::CaseOpened, {{QStringLiteral("number"), number}}},
                                EventDraft{id,
                                           EventKind::ScanAttached,
                                           {{QStringLiteral("sha256"), QString(64, QLatin1Char('a'))},
                                            {QStringLiteral("kind"), QStringLiteral("volume")}}}};
        return m_cache->append(m_inspector, drafts);
    });
}

EventDraft Workday::draftFor(const inspection::CaseId& id)
{
    static const std::array decisions{QStringLiteral("clear"), QStringLiteral("hold"), QStringLiteral("second_opinion"),
                                      QStringLiteral("physical_examination")};
    constexpr int kinds = 12;
    const QString reason = QStringLiteral("reason");
    switch (m_random.bounded(kinds)) {
    case 0:
    case 1:
    case 2:
    case 3: // NOLINT(readability-magic-numbers): four of twelve steps decide
        return {id,
                EventKind::DecisionMade,
                {{QStringLiteral("decision"), decisions.at(m_random.bounded(quint32(decisions.size())))},
                 {reason, QStringLiteral("seen")}}};
    case 4: // NOLINT(readability-magic-numbers)
        return {id, EventKind::HoldApproved, {{reason, QStringLiteral("agreed")}}};
    case 5: // NOLINT(readability-magic-numbers)
        return {id, EventKind::HoldRejected, {{reason, QStringLiteral("nothing in it")}}};
    case 6: // NOLINT(readability-magic-numbers)
        return {id, EventKind::Released, {{reason, QStringLiteral("examined")}}};
    default:
        return {id,
                EventKind::NoteAdded,
                {{QStringLiteral("text"), QStringLiteral("%1 %2").arg(++m_notes).arg(m_random.generate64())}}};
    }
}

Result<QVector<CaseEvent>> Workday::step()
{
    constexpr int recent = 8; // cases that many terminals meet in
    constexpr int oneIn = 10; // steps open a case
    local_cache::WorklistQuery query;
    query.order = local_cache::WorklistOrder::Newest;
    query.limit = recent;
    const auto page = m_cache->worklist(query);
    if (!page) {
        return failure(page.error());
    }
    Result<QVector<CaseEvent>> done;
    if (page->rows.isEmpty() || m_random.bounded(oneIn) == 0) {
        done = openCase();
    } else {
        const auto& row = page->rows.at(m_random.bounded(page->rows.size()));
        const std::array drafts{draftFor(row.id)};
        done = m_cache->append(m_random.bounded(2) == 0 ? m_supervisor : m_inspector, drafts);
    }
    const bool forbidden =
        !done && (done.error().code == ErrorCode::Refused || done.error().code == ErrorCode::Conflict ||
                  done.error().code == ErrorCode::NotFound);
    return forbidden ? Result<QVector<CaseEvent>>(QVector<CaseEvent>()) : done;
}

} // namespace portlight::tests
