// What a hub can be asked, in words of this program. One method a hub function (resources/hub); no rules of its own.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/HubOfficers.h"
#include "local_cache/LedgerRecord.h"
#include "sync/HubConnection.h"
#include "sync/WireEvents.h"

#include <QHash>
#include <QVector>

#include <memory>
#include <optional>

namespace portlight::sync {

struct HubHead
{
    QUuid hubId;
    QString name;
    QString origin; // of the ledger's checkpoints
    qint64 size = 0;
};

enum class AppendGrade { Done, Known, SetAside, Refused };

struct AppendOutcome
{
    inspection::EventId event;
    AppendGrade grade = AppendGrade::Refused;
    qint64 seq = 0; // 0 when refused
    QString reason; // when set aside or refused
};

// Digest over a run of leaves, made by the hub from the content (hub.audit).
struct AuditDigest
{
    qint64 start = 0;
    qint64 entries = 0;
    QByteArray digest;
};

class HubClient
{
public:
    explicit HubClient(std::unique_ptr<HubConnection> connection);

    [[nodiscard]] HubConnection& connection() { return *m_connection; }

    [[nodiscard]] inspection::Result<HubHead> head();
    [[nodiscard]] inspection::Result<QVector<WireEntry>> eventsAfter(qint64 after, int most);
    // Asks for the next page before the last one is worked off; take it with finishEvents().
    [[nodiscard]] inspection::Result<void> startEventsAfter(qint64 after, int most);
    [[nodiscard]] inspection::Result<QVector<WireEntry>> finishEvents();
    [[nodiscard]] inspection::Result<QVector<AppendOutcome>> append(const EventBatch& batch);
    [[nodiscard]] inspection::Result<void> startAppend(const EventBatch& batch);
    [[nodiscard]] inspection::Result<QVector<AppendOutcome>> finishAppend();

    // Where each station's chain ends here, as the JSON that eventsBeyond takes.
    [[nodiscard]] inspection::Result<QByteArray> heads();
    // What is here of every station beyond `heads`, in this hub's order, but nothing of the stations left out.
    [[nodiscard]] inspection::Result<QVector<WireEntry>> eventsBeyond(const QByteArray& heads,
                                                                      const QStringList& without, int most);

    // Events about trade documents and seals that row-level security lets this participant read, in order.
    [[nodiscard]] inspection::Result<QVector<WireEntry>> documentEvents();

    [[nodiscard]] inspection::Result<QVector<local_cache::HubOfficer>> officers();
    [[nodiscard]] inspection::Result<int> registerOfficers(const QVector<local_cache::HubOfficer>& officers);

    [[nodiscard]] inspection::Result<std::optional<local_cache::KeptCheckpoint>> latestCheckpoint();
    [[nodiscard]] inspection::Result<void> publishCheckpoint(const local_cache::KeptCheckpoint& checkpoint);
    [[nodiscard]] inspection::Result<void> addCosignature(qint64 size, const QString& witness, const QByteArray& line);
    [[nodiscard]] inspection::Result<QVector<AuditDigest>> audit(qint64 first, qint64 last, qint64 width);

    // Notifications of new entries, officers and checkpoints from now on (HubConnection::waitForNotice).
    [[nodiscard]] inspection::Result<void> listen();

private:
    std::unique_ptr<HubConnection> m_connection;
};

} // namespace portlight::sync
