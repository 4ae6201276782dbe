#include "app/portlightctl/CaseJson.h"

#include "app/portlightctl/DocumentJson.h"
#include "app/station/ScanFamiliarity.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace portlight::ctl {

namespace {

using inspection::Role;

constexpr std::array<std::pair<Role, const char*>, 4> roleNames{{
    {Role::Inspector, "inspector"},
    {Role::Supervisor, "supervisor"},
    {Role::Trainee, "trainee"},
    {Role::Administrator, "administrator"},
}};

template <typename Item, typename Function>
QJsonArray arrayOf(const QVector<Item>& items, Function toObject)
{
    QJsonArray array;
    for (const Item& item : items) {
        array.append(toObject(item));
    }
    return array;
}

QJsonObject scanJson(const inspection::ScanReference& scan)
{
    return {{QStringLiteral("sha256"), scan.sha256},
            {QStringLiteral("name"), scan.name},
            {QStringLiteral("kind"), scan.kind},
            {QStringLiteral("bytes"), scan.bytes},
            {QStringLiteral("attached"), isoTime(scan.attachedMs)},
            {QStringLiteral("details"), scan.details}};
}

QJsonObject decisionJson(const inspection::DecisionRecord& record)
{
    return {{QStringLiteral("event"), idText(record.event)},    {QStringLiteral("officer"), idText(record.officer)},
            {QStringLiteral("station"), record.station},        {QStringLiteral("decision"), toString(record.decision)},
            {QStringLiteral("reason"), record.reason},          {QStringLiteral("time"), isoTime(record.timeMs)},
            {QStringLiteral("sequence"), record.sequenceInCase}};
}

QJsonObject noteJson(const inspection::NoteRecord& note)
{
    return {{QStringLiteral("officer"), idText(note.officer)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("time"), isoTime(note.timeMs)}};
}

QJsonObject detectionJson(const inspection::DetectionRecord& record)
{
    QJsonArray findings;
    for (const inspection::FindingId& id : record.findings) {
        findings.append(idText(id));
    }
    return {{QStringLiteral("event"), idText(record.event)},
            {QStringLiteral("scan"), record.scan},
            {QStringLiteral("detector"), record.detector},
            {QStringLiteral("version"), record.version},
            {QStringLiteral("problem"), record.problem},
            {QStringLiteral("station"), record.station},
            {QStringLiteral("time"), isoTime(record.timeMs)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("unfamiliar"), app::unfamiliarJson(record.unfamiliar)}};
}

QJsonObject firstAnswerJson(const inspection::FirstAnswer& answer)
{
    return {{QStringLiteral("officer"), idText(answer.officer)},
            {QStringLiteral("answer"), answer.suspicious ? QStringLiteral("suspicious") : QStringLiteral("nothing")},
            {QStringLiteral("text"), answer.text},
            {QStringLiteral("time"), isoTime(answer.timeMs)}};
}

} // namespace

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<Role> roleFromString(QStringView name)
{
    for (const auto& [role, text] : roleNames) {
        if (name == QLatin1String(text)) {
            return role;
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const inspection::Officer& officer)
{
    QJsonArray roles;
    for (const auto& [role, text] : roleNames) {
        if (officer.roles.testFlag(role)) {
            roles.append(QLatin1String(text));
        }
    }
    return {{QStringLiteral("id"), idText(officer.id)},
            {QStringLiteral("badge"), officer.badge},
            {QStringLiteral("name"), officer.name},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("public_key"), QString::fromLatin1(officer.publicKey.toHex())}};
}

QJsonObject toJson(const local_cache::WorklistRow& row)
{
    return {{QStringLiteral("id"), idText(row.id)},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("container"), row.container},
            {QStringLiteral("importer"), row.importer},
            {QStringLiteral("goods"), row.goods},
            {QStringLiteral("lane"), toString(row.lane)},
            {QStringLiteral("state"), toString(row.state)},
            {QStringLiteral("contested"), row.contested},
            {QStringLiteral("opened"), isoTime(row.openedMs)},
            {QStringLiteral("changed"), isoTime(row.changedMs)},
            {QStringLiteral("scans"), row.scanCount},
            {QStringLiteral("findings"), row.findingCount},
            {QStringLiteral("radiographs"), row.radiographCount},
            {QStringLiteral("volumes"), row.volumeCount},
            {QStringLiteral("alarms"), row.alarmCount},
            {QStringLiteral("looked_by"), QJsonArray::fromStringList(row.lookedBy)},
            {QStringLiteral("first_answer"), row.hasFirstAnswer}};
}

QJsonObject toJson(const inspection::Case& c)
{
    const auto own = [](const auto& item) { return item.toJson(); };
    const auto outer = [](const auto& item) { return toJson(item); };
    return {{QStringLiteral("id"), idText(c.id)},
            {QStringLiteral("number"), c.number},
            {QStringLiteral("container"), c.container},
            {QStringLiteral("lane"), toString(c.lane)},
            {QStringLiteral("state"), toString(c.state)},
            {QStringLiteral("contested"), c.contested},
            {QStringLiteral("opened"), isoTime(c.openedMs)},
            {QStringLiteral("changed"), isoTime(c.changedMs)},
            {QStringLiteral("events"), c.eventCount},
            {QStringLiteral("declaration"), c.declaration.toJson()},
            {QStringLiteral("risk"), c.risk.toJson()},
            {QStringLiteral("scans"), arrayOf(c.scans, scanJson)},
            {QStringLiteral("findings"), arrayOf(c.findings, own)},
            {QStringLiteral("annotations"), arrayOf(c.annotations, own)},
            {QStringLiteral("notes"), arrayOf(c.notes, noteJson)},
            {QStringLiteral("documents"), arrayOf(c.documents, outer)},
            {QStringLiteral("seals"), arrayOf(c.seals, outer)},
            {QStringLiteral("decisions"), arrayOf(c.decisions, decisionJson)},
            {QStringLiteral("detections"), arrayOf(c.detections, detectionJson)},
            {QStringLiteral("first_answers"), arrayOf(c.firstAnswers, firstAnswerJson)},
            {QStringLiteral("examination_result"), c.examinationResult},
            {QStringLiteral("confirmed_classes"),
             c.confirmedClasses ? QJsonValue(QJsonArray::fromStringList(*c.confirmedClasses)) : QJsonValue()}};
}

QJsonObject toJson(const local_cache::HistoryEntry& entry)
{
    const inspection::CaseEvent& e = entry.event;
    return {{QStringLiteral("id"), idText(e.id)},
            {QStringLiteral("sequence"), e.sequenceInCase},
            {QStringLiteral("kind"), toString(e.kind)},
            {QStringLiteral("payload"), e.payloadObject()},
            {QStringLiteral("officer"), idText(e.officer)},
            {QStringLiteral("badge"), entry.officer.badge},
            {QStringLiteral("station"), e.station},
            {QStringLiteral("station_sequence"), e.stationSequence},
            {QStringLiteral("time"), isoTime(e.timeMs)},
            {QStringLiteral("previous_hash"), QString::fromLatin1(e.previousHash.toHex())},
            {QStringLiteral("hash"), QString::fromLatin1(e.hash.toHex())},
            {QStringLiteral("signature"), QString::fromLatin1(e.signature.toHex())},
            {QStringLiteral("hash_valid"), entry.hashValid},
            {QStringLiteral("signature_valid"), entry.signatureValid}};
}

} // namespace portlight::ctl
