#include "sync/WireEvents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace portlight::sync {

using inspection::CaseEvent;

namespace {

QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

void EventBatch::raw(const char* key, const QByteArray& value)
{
    m_json.append(m_first ? "\"" : ",\"").append(key).append("\":").append(value);
    m_first = false;
}

void EventBatch::text(const char* key, const QString& value)
{
    raw(key, quoted(value));
}

void EventBatch::binary(const char* key, const QByteArray& value)
{
    m_json.append(m_first ? "\"" : ",\"").append(key).append("\":\"").append(value.toBase64()).append('"');
    m_first = false;
}

void EventBatch::number(const char* key, qint64 value)
{
    raw(key, QByteArray::number(value));
}

void EventBatch::open(const CaseEvent& event, const QString& kindName)
{
    m_json.append(m_json.isEmpty() ? "[{" : ",{");
    m_first = true;
    ++m_size;
    raw("id", '"' + event.id.toByteArray(QUuid::WithoutBraces) + '"');
    raw("case_id", '"' + event.caseId.toByteArray(QUuid::WithoutBraces) + '"');
    number("sequence_in_case", event.sequenceInCase);
    text("kind", kindName);
    binary("payload", event.payload);
    raw("officer", '"' + event.officer.toByteArray(QUuid::WithoutBraces) + '"');
    text("station", event.station);
    number("station_sequence", event.stationSequence);
    number("time_ms", event.timeMs);
    binary("previous_hash", event.previousHash);
    binary("hash", event.hash);
    binary("signature", event.signature);
}

void EventBatch::add(const CaseEvent& event)
{
    open(event, toString(event.kind));
    m_json.append('}');
}

void EventBatch::add(const local_cache::HubEvent& event, const QString& port)
{
    open(event.event, event.kindName);
    text("port", port);
    if (!event.setAside.isEmpty()) {
        text("set_aside", event.setAside);
    }
    m_json.append('}');
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
