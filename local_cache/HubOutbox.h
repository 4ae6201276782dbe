// What of this station the hub has not given back yet. Not a table of its own: the station's events beyond the last
// echo (HubInbox), so nothing can be in it twice or fall out of it.
#pragma once

#include "inspection/CaseEvent.h"
#include "inspection/Result.h"

#include <QVector>

namespace portlight::local_cache {

class Database;

struct OutboxState
{
    qint64 events = 0;
    qint64 oldestMs = 0; // time of the first one; 0 when empty
    inspection::EventId head;
    qint64 headSequence = 0; // station sequence of the first one
};

// An event on record without effect, and why.
struct SetAsideEvent
{
    inspection::EventId event;
    inspection::CaseId caseId;
    QString station;
    qint64 stationSequence = 0;
    bool byHub = false;
    QString reason;
};

class HubOutbox
{
public:
    explicit HubOutbox(Database& database);

    // After station sequence `after` (0: from the first that has no echo), in order, at most `most`.
    [[nodiscard]] inspection::Result<QVector<inspection::CaseEvent>> events(qint64 after, int most) const;
    [[nodiscard]] inspection::Result<OutboxState> state() const;
    [[nodiscard]] inspection::Result<QVector<SetAsideEvent>> setAside(int most) const;
    [[nodiscard]] inspection::Result<qint64> setAsideCount() const;

private:
    [[nodiscard]] inspection::Result<qint64> echoed(const QString& station) const;

    Database& m_database;
};

} // namespace portlight::local_cache
