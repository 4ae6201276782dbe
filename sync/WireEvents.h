// Events as they travel: rows of hub.events_after, and the batch that hub.append_rows takes.
#pragma once

#include "inspection/CaseEvent.h"
#include "local_cache/HubEntry.h"
#include "sync/HubArray.h"
#include "sync/HubRows.h"

#include <QByteArray>
#include <QVector>

namespace portlight::sync {

// The columns of a batch, as hub.append_rows takes them.
class EventBatch
{
public:
    void add(const inspection::CaseEvent& event);
    // An event of another hub, with the port it belongs to and that hub's word on it.
    void add(const local_cache::HubEvent& event, const QString& port);
    [[nodiscard]] QVector<HubArray> columns() const; // in the order of the function's arguments
    [[nodiscard]] int size() const { return m_ids.size(); }

private:
    void addFields(const inspection::CaseEvent& event, const QString& kindName);

    HubArray m_ids{HubArray::Type::Uuid};
    HubArray m_cases{HubArray::Type::Uuid};
    HubArray m_sequences{HubArray::Type::BigInt};
    HubArray m_kinds{HubArray::Type::Text};
    HubArray m_payloads{HubArray::Type::Bytes};
    HubArray m_officers{HubArray::Type::Uuid};
    HubArray m_stations{HubArray::Type::Text};
    HubArray m_stationSequences{HubArray::Type::BigInt};
    HubArray m_times{HubArray::Type::BigInt};
    HubArray m_previous{HubArray::Type::Bytes};
    HubArray m_hashes{HubArray::Type::Bytes};
    HubArray m_signatures{HubArray::Type::Bytes};
    HubArray m_ports{HubArray::Type::Text};
    HubArray m_asides{HubArray::Type::Text};
};

// Columns of hub.events_after and hub.events_beyond, in order.
struct WireEntry
{
    local_cache::HubEntry entry;
    QString port;
};
[[nodiscard]] WireEntry wireEntry(const HubRows& rows, int row);

} // namespace portlight::sync
