// Events as they travel: rows of hub.events_after, and the batch that hub.append_events takes.
#pragma once

#include "inspection/CaseEvent.h"
#include "local_cache/HubEntry.h"
#include "sync/HubRows.h"

#include <QByteArray>
#include <QVector>

namespace portlight::sync {

// The batch's JSON, written straight: events are many, and building QJsonObjects of them costs more than sending them.
class EventBatch
{
public:
    void add(const inspection::CaseEvent& event);
    // An event of another hub, with the port it belongs to and that hub's word on it.
    void add(const local_cache::HubEvent& event, const QString& port);
    [[nodiscard]] QByteArray json() const { return m_json.isEmpty() ? QByteArray("[]") : m_json + ']'; }
    [[nodiscard]] int size() const { return m_size; }

private:
    void open(const inspection::CaseEvent& event, const QString& kindName);
    void text(const char* key, const QString& value);
    void binary(const char* key, const QByteArray& value);
    void number(const char* key, qint64 value);
    void raw(const char* key, const QByteArray& value);

    QByteArray m_json;
    int m_size = 0;
    bool m_first = true; // of the fields of an event
};

// Columns of hub.events_after and hub.events_beyond, in order.
struct WireEntry
{
    local_cache::HubEntry entry;
    QString port;
};
[[nodiscard]] WireEntry wireEntry(const HubRows& rows, int row);

} // namespace portlight::sync
