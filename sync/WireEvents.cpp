#include "sync/WireEvents.h"

namespace portlight::sync {

using inspection::CaseEvent;

void EventBatch::addFields(const CaseEvent& event, const QString& kindName)
{
    m_ids.add(event.id);
    m_cases.add(event.caseId);
    m_sequences.add(event.sequenceInCase);
    m_kinds.add(kindName);
    m_payloads.add(event.payload);
    m_officers.add(event.officer);
    m_stations.add(event.station);
    m_stationSequences.add(event.stationSequence);
    m_times.add(event.timeMs);
    m_previous.add(event.previousHash);
    m_hashes.add(event.hash);
    m_signatures.add(event.signature);
}

void EventBatch::add(const CaseEvent& event)
{
    addFields(event, toString(event.kind));
    m_ports.addNull();
    m_asides.addNull();
}

void EventBatch::add(const local_cache::HubEvent& event, const QString& port)
{
    addFields(event.event, event.kindName);
    m_ports.add(port);
    if (event.setAside.isEmpty()) {
        m_asides.addNull();
    } else {
        m_asides.add(event.setAside);
    }
}

QVector<HubArray> EventBatch::columns() const
{
    return {m_ids,   m_cases,    m_sequences, m_kinds,      m_payloads, m_officers, m_stations, m_stationSequences,
            m_times, m_previous, m_hashes,    m_signatures, m_ports,    m_asides};
}

WireEntry wireEntry(const HubRows& rows, int row)
{
    int column = 0;
    WireEntry wire;
    wire.entry.seq = rows.integer(row, column++);
    wire.entry.leaf = rows.bytes(row, column++);
    if (rows.isNull(row, column)) {
        return wire;
    }
    local_cache::HubEvent event;
    CaseEvent& e = event.event;
    e.id = rows.uuid(row, column++);
    e.caseId = rows.uuid(row, column++);
    e.sequenceInCase = rows.integer(row, column++);
    event.kindName = rows.text(row, column++);
    e.kind = inspection::eventKindFromString(event.kindName).value_or(inspection::EventKind::NoteAdded);
    e.payload = rows.bytes(row, column++);
    e.officer = rows.uuid(row, column++);
    e.station = rows.text(row, column++);
    e.stationSequence = rows.integer(row, column++);
    e.timeMs = rows.integer(row, column++);
    e.previousHash = rows.bytes(row, column++);
    e.hash = rows.bytes(row, column++);
    e.signature = rows.bytes(row, column++);
    wire.port = rows.text(row, column++);
    event.setAside = rows.text(row, column);
    wire.entry.event = event;
    return wire;
}

} // namespace portlight::sync
