#include "sync/HubClient.h"

#include "sync/SyncText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::HubOfficer;
using local_cache::KeptCheckpoint;

namespace {

QByteArray json(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QVector<WireEntry> entriesOf(const HubRows& rows)
{
    QVector<WireEntry> entries;
    entries.reserve(rows.count());
    for (int row = 0; row < rows.count(); ++row) {
        entries.append(wireEntry(rows, row));
    }
    return entries;
}

AppendGrade gradeOf(const QString& outcome)
{
    if (outcome == QLatin1String("done")) {
        return AppendGrade::Done;
    }
    if (outcome == QLatin1String("known")) {
        return AppendGrade::Known;
    }
    return outcome == QLatin1String("set_aside") ? AppendGrade::SetAside : AppendGrade::Refused;
}

QVector<AppendOutcome> outcomesOf(const HubRows& rows)
{
    QVector<AppendOutcome> outcomes;
    for (int row = 0; row < rows.count(); ++row) {
        outcomes.append({rows.uuid(row, 0), gradeOf(rows.text(row, 1)), rows.integer(row, 2), rows.text(row, 3)});
    }
    return outcomes;
}

constexpr const char* eventsAfterSql = "SELECT * FROM hub.events_after($1, $2)";
constexpr const char* documentsSql =
    "SELECT seq, leaf, id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence, time_ms, "
    "previous_hash, hash, signature, port, set_aside FROM hub.events WHERE set_aside IS NULL AND kind IN "
    "('DocumentRegistered', 'CustodyTransferred', 'DocumentPresented', 'SealAffixed', 'SealInspected') ORDER BY seq";
constexpr const char* appendSql =
    "SELECT * FROM hub.append_rows($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

} // namespace

HubClient::HubClient(std::unique_ptr<HubConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<HubHead> HubClient::head()
{
    return m_connection->query("SELECT * FROM hub.head()").and_then([](const HubRows& rows) -> Result<HubHead> {
        if (rows.count() != 1) {
            return failure(ErrorCode::Locked,
                           SyncText::tr("The hub knows this station's role but has not enrolled it."));
        }
        return HubHead{rows.uuid(0, 0), rows.text(0, 1), rows.text(0, 2), rows.integer(0, 3)};
    });
}

Result<QVector<WireEntry>> HubClient::eventsAfter(qint64 after, int most)
{
    return startEventsAfter(after, most).and_then([this] { return finishEvents(); });
}

Result<void> HubClient::startEventsAfter(qint64 after, int most)
{
    return m_connection->start(eventsAfterSql, {QByteArray::number(after), QByteArray::number(most)});
}

Result<QVector<WireEntry>> HubClient::finishEvents()
{
    return m_connection->finish().map(entriesOf);
}

Result<QVector<AppendOutcome>> HubClient::append(const EventBatch& batch)
{
    return startAppend(batch).and_then([this] { return finishAppend(); });
}

Result<void> HubClient::startAppend(const EventBatch& batch)
{
    return m_connection->start(appendSql, batch.columns());
}

Result<QVector<AppendOutcome>> HubClient::finishAppend()
{
    return m_connection->finish().map(outcomesOf);
}

Result<QByteArray> HubClient::heads()
{
    return m_connection->query("SELECT * FROM hub.heads()").map([](const HubRows& rows) {
        QJsonObject heads;
        for (int row = 0; row < rows.count(); ++row) {
            heads.insert(rows.text(row, 0), rows.integer(row, 1));
        }
        return QJsonDocument(heads).toJson(QJsonDocument::Compact);
    });
}

Result<QVector<WireEntry>> HubClient::eventsBeyond(const QByteArray& heads, const QStringList& without, int most)
{
    return m_connection
        ->query("SELECT * FROM hub.events_beyond($1, $2, $3)",
                {heads, json(QJsonArray::fromStringList(without)), QByteArray::number(most)})
        .map(entriesOf);
}

Result<QVector<WireEntry>> HubClient::documentEvents()
{
    return m_connection->query(documentsSql).map(entriesOf);
}

Result<QVector<HubOfficer>> HubClient::officers()
{
    return m_connection->query("SELECT * FROM hub.officers_all()").map([](const HubRows& rows) {
        QVector<HubOfficer> all;
        for (int row = 0; row < rows.count(); ++row) {
            HubOfficer entry;
            entry.officer = {rows.uuid(row, 0),
                             rows.text(row, 2),
                             rows.text(row, 3),
                             inspection::Roles::fromInt(static_cast<inspection::Roles::Int>(rows.integer(row, 4))),
                             rows.bytes(row, 5),
                             rows.boolean(row, 7)};
            entry.revision = static_cast<int>(rows.integer(row, 1));
            entry.station = rows.text(row, 6);
            entry.signature = rows.bytes(row, 8);
            all.append(entry);
        }
        return all;
    });
}

Result<int> HubClient::registerOfficers(const QVector<HubOfficer>& officers)
{
    QJsonArray batch;
    for (const HubOfficer& entry : officers) {
        batch.append(QJsonObject{{QStringLiteral("id"), entry.officer.id.toString(QUuid::WithoutBraces)},
                                 {QStringLiteral("revision"), entry.revision},
                                 {QStringLiteral("badge"), entry.officer.badge},
                                 {QStringLiteral("name"), entry.officer.name},
                                 {QStringLiteral("roles"), static_cast<int>(entry.officer.roles.toInt())},
                                 {QStringLiteral("public_key"), base64(entry.officer.publicKey)},
                                 {QStringLiteral("station"), entry.station},
                                 {QStringLiteral("revoked"), entry.officer.isRevoked},
                                 {QStringLiteral("signature"), base64(entry.signature)}});
    }
    return m_connection->query("SELECT hub.register_officers($1)", {json(batch)}).map([](const HubRows& rows) {
        return static_cast<int>(rows.integer(0, 0));
    });
}

Result<std::optional<KeptCheckpoint>> HubClient::latestCheckpoint()
{
    return m_connection->query("SELECT * FROM hub.latest_checkpoint()").map([](const HubRows& rows) {
        return rows.count() == 0
                   ? std::optional<KeptCheckpoint>()
                   : std::optional(KeptCheckpoint{rows.integer(0, 0), rows.bytes(0, 1), rows.bytes(0, 2)});
    });
}

Result<void> HubClient::publishCheckpoint(const KeptCheckpoint& checkpoint)
{
    return m_connection
        ->query("SELECT hub.publish_checkpoint($1, $2, $3)",
                {QByteArray::number(checkpoint.size), checkpoint.root.toBase64(), checkpoint.note})
        .map([](const HubRows&) {});
}

Result<void> HubClient::addCosignature(qint64 size, const QString& witness, const QByteArray& line)
{
    return m_connection
        ->query("SELECT hub.add_cosignature($1, $2, $3)", {QByteArray::number(size), witness.toUtf8(), line})
        .map([](const HubRows&) {});
}

Result<QVector<AuditDigest>> HubClient::audit(qint64 first, qint64 last, qint64 width)
{
    return m_connection
        ->query("SELECT * FROM hub.audit($1, $2, $3)",
                {QByteArray::number(first), QByteArray::number(last), QByteArray::number(width)})
        .map([](const HubRows& rows) {
            QVector<AuditDigest> digests;
            for (int row = 0; row < rows.count(); ++row) {
                digests.append({rows.integer(row, 0), rows.integer(row, 1), rows.bytes(row, 2)});
            }
            return digests;
        });
}

Result<void> HubClient::listen()
{
    return m_connection->query("LISTEN portlight_events").map([](const HubRows&) {});
}

} // namespace portlight::sync
