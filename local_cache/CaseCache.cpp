#include "local_cache/CaseCache.h"

#include "local_cache/CaseRow.h"
#include "local_cache/CaseTable.h"
#include "local_cache/ChainVerifier.h"
#include "local_cache/Database.h"
#include "local_cache/EventAppender.h"
#include "local_cache/EventLog.h"
#include "local_cache/EventSigner.h"
#include "local_cache/OfficerRegister.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/ProjectionRebuild.h"
#include "local_cache/Settings.h"
#include "local_cache/Text.h"
#include "local_cache/Transaction.h"
#include "local_cache/WorklistReader.h"

#include <QDateTime>

namespace portlight::local_cache {

using inspection::Case;
using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

tl::unexpected<inspection::Error> noSuchCase()
{
    return failure(ErrorCode::NotFound, Text::tr("There is no such case on this terminal."));
}

// Projections written by older rules are made anew before anybody reads them.
Result<void> refreshProjections(Database& database)
{
    const Settings settings(database);
    const auto isCurrent = [&settings] {
        return settings.value(Settings::projectionVersion).map([](const QString& value) {
            return value == QString::number(projectionVersion);
        });
    };
    const auto current = isCurrent();
    if (!current || *current) {
        return current.map([](bool) {});
    }
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const auto stillOld = isCurrent(); // another process may have been quicker
    if (stillOld && !*stillOld) {
        if (const auto rebuilt = ProjectionRebuild(database).run({}); !rebuilt) {
            return failure(rebuilt.error());
        }
    }
    return settings.set(Settings::projectionVersion, QString::number(projectionVersion)).and_then([&] {
        return transaction.commit();
    });
}

} // namespace

CaseCache::CaseCache(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

CaseCache::~CaseCache() = default;

Result<std::unique_ptr<CaseCache>> CaseCache::open(const CacheLocation& location)
{
    auto database = openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    if (auto refreshed = refreshProjections(**database); !refreshed) {
        return failure(refreshed.error());
    }
    return std::unique_ptr<CaseCache>(new CaseCache(std::move(*database)));
}

Result<QVector<CaseEvent>> CaseCache::append(const SessionPtr& session, std::span<const EventDraft> drafts)
{
    if (!session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    if (drafts.empty()) {
        return QVector<CaseEvent>{};
    }
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    auto events = EventAppender(*m_database, session).append(drafts);
    if (!events) {
        return events;
    }
    if (auto committed = transaction.commit(); !committed) {
        return failure(committed.error());
    }
    return events;
}

Result<Case> CaseCache::loadCase(const inspection::CaseId& id) const
{
    const auto events = EventLog(*m_database).eventsOf(id);
    if (!events) {
        return failure(events.error());
    }
    if (events->isEmpty()) {
        return noSuchCase();
    }
    Case projected;
    for (const LoggedEvent& logged : *events) {
        applyLogged(projected, logged);
    }
    return projected;
}

Result<Case> CaseCache::loadCaseByNumber(const QString& number) const
{
    const auto id = CaseTable(*m_database).findByNumber(number);
    if (!id) {
        return failure(id.error());
    }
    if (!id->has_value()) {
        return noSuchCase();
    }
    return loadCase(**id);
}

Result<QVector<HistoryEntry>> CaseCache::history(const inspection::CaseId& id) const
{
    const auto events = EventLog(*m_database).eventsOf(id);
    if (!events) {
        return failure(events.error());
    }
    if (events->isEmpty()) {
        return noSuchCase();
    }
    const OfficerRegister officers(*m_database);
    QVector<HistoryEntry> entries;
    for (const LoggedEvent& logged : *events) {
        HistoryEntry entry{logged.event, {}, logged.event.computeHash() == logged.event.hash, false};
        const auto officer = officers.byId(logged.event.officer);
        if (officer) {
            entry.officer = *officer;
            entry.signatureValid = entry.hashValid && isSignatureValid(logged.event, officer->publicKey);
        } else if (officer.error().code != ErrorCode::NotFound) {
            return failure(officer.error());
        }
        entries.append(entry);
    }
    return entries;
}

Result<WorklistPage> CaseCache::worklist(const WorklistQuery& query) const
{
    return WorklistReader(*m_database).page(query);
}

Result<qint64> CaseCache::contestedCount() const
{
    return WorklistReader(*m_database).contestedCount();
}

Result<StateCounts> CaseCache::stateCounts() const
{
    return WorklistReader(*m_database).stateCounts();
}

Result<LookQueue> CaseCache::casesToLookAt(const QVector<inspection::ModelAtWork>& models, int limit) const
{
    return WorklistReader(*m_database).casesToLookAt(models, limit);
}

Result<QString> CaseCache::nextCaseNumber() const
{
    constexpr int digits = 6;
    const auto station = Settings(*m_database).value(Settings::station);
    if (!station) {
        return failure(station.error());
    }
    if (station->isEmpty()) {
        return failure(ErrorCode::Refused, Text::tr("This station has no name yet; finish its set-up first."));
    }
    const QString prefix = QStringLiteral("%1-%2-").arg(*station).arg(QDateTime::currentDateTimeUtc().date().year());
    return CaseTable(*m_database).lastInSeries(prefix).map([&](qint64 last) {
        return prefix + QStringLiteral("%1").arg(last + 1, digits, 10, QLatin1Char('0'));
    });
}

Result<VerifyReport> CaseCache::verify(const CacheProgress& progress) const
{
    // One state for all of its reads: an event that comes in meanwhile must not look like one without its head.
    Transaction snapshot(*m_database);
    if (auto begun = snapshot.beginReading(); !begun) {
        return failure(begun.error());
    }
    return ChainVerifier(*m_database).run(progress);
}

Result<bool> CaseCache::rebuild(const CacheProgress& progress)
{
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    const auto equal = ProjectionRebuild(*m_database).run(progress);
    if (!equal) {
        return failure(equal.error());
    }
    return transaction.commit().map([&] { return *equal; });
}

} // namespace portlight::local_cache
