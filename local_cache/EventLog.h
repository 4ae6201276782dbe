// The events table: writing at the end, reading in log order.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"

#include <functional>

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
    bool kindKnown = true; // false: the stored kind is none of ours, event.kind means nothing
};

// applyEvent for what the log gives: an event of a kind unknown to this program is counted and otherwise passed over.
void applyLogged(inspection::Case& current, const LoggedEvent& logged);

enum class LogOrder {
    AsAppended,
    ByCase, // all events of one case together, as appended within it
};

class EventLog
{
public:
    explicit EventLog(Database& database);

    [[nodiscard]] inspection::Result<StationHead> head(const QString& station) const;
    // Inside a transaction; gives the row. The triggers refuse an event that does not follow its station's head.
    [[nodiscard]] inspection::Result<qint64> insert(const inspection::CaseEvent& event);

    [[nodiscard]] inspection::Result<QVector<LoggedEvent>> eventsOf(const inspection::CaseId& id) const;
    [[nodiscard]] inspection::Result<qint64> count() const;
    // Calls `visit` for each event until it fails.
    [[nodiscard]] inspection::Result<void>
    forEach(LogOrder order, const std::function<inspection::Result<void>(LoggedEvent&&)>& visit) const;

private:
    Database& m_database;
};

} // namespace portlight::local_cache
