// The events table: writing at the end, reading in log order.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"

#include <functional>
#include <optional>

namespace portlight::local_cache {

class Database;
class Statement;

// Where a station's chain ends.
struct StationHead
{
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0');
};

// An event and its place in this log.
struct LoggedEvent
{
    qint64 row = 0;
    inspection::CaseEvent event;
    QString kindName;        // as stored
    bool kindKnown = true;   // false: the stored kind is none of ours, event.kind means nothing
    bool isSetAside = false; // on record, but without effect on the case (RemoteEvents.h)
};

// applyEvent for what the log gives: an event set aside or of a kind unknown to this program is counted and otherwise
// passed over.
void applyLogged(inspection::Case& current, const LoggedEvent& logged);

// What makes an event this one and no other.
struct EventProof
{
    QByteArray hash;
    QByteArray signature;
};

enum class LogOrder {
    AsAppended,
    ByCase, // all events of one case together, in the order of inspection::isBefore
};

class EventLog
{
public:
    explicit EventLog(Database& database);

    [[nodiscard]] inspection::Result<StationHead> head(const QString& station) const;
    // Inside a transaction; gives the row. The triggers refuse an event that does not follow its station's head.
    // `kindName`: for an event whose kind this program does not know.
    [[nodiscard]] inspection::Result<qint64> insert(const inspection::CaseEvent& event, const QString& kindName = {});

    // In the order of inspection::isBefore.
    [[nodiscard]] inspection::Result<QVector<LoggedEvent>> eventsOf(const inspection::CaseId& id) const;
    // Of one station, after a place in its chain, in order.
    [[nodiscard]] inspection::Result<QVector<inspection::CaseEvent>> eventsOfStation(const QString& station,
                                                                                     qint64 after, int most) const;
    // Events that this terminal, not the hub, set aside.
    [[nodiscard]] inspection::Result<QVector<LoggedEvent>> setAsideHere() const;
    // Nothing when the event is not in the log.
    [[nodiscard]] inspection::Result<std::optional<EventProof>> proofOf(const inspection::EventId& id) const;
    [[nodiscard]] inspection::Result<qint64> count() const;
    // Calls `visit` for each event until it fails.
    [[nodiscard]] inspection::Result<void>
    forEach(LogOrder order, const std::function<inspection::Result<void>(LoggedEvent&&)>& visit) const;

private:
    Database& m_database;
};

} // namespace portlight::local_cache
