// A real hub for one test program: PostgreSQL with TLS on loopback, started by tools/dev/throwaway_hub.py and ended
// with it. And desks: data folders of stations with their officers, linked to it.
#pragma once

#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "sync/HubClient.h"
#include "sync/HubLink.h"
#include "sync/SyncLoop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace portlight::tests {

template <typename Value>
Value need(const inspection::Result<Value>& result)
{
    if (!result) {
        qFatal("%s [%s]", qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
    }
    return *result;
}

// What portlightctl answered.
struct CtlAnswer
{
    int exitCode = -1;
    QByteArray output;
    QByteArray complaint;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};
[[nodiscard]] CtlAnswer runCtl(const QStringList& arguments);

class HubFixture
{
public:
    // Why a hub cannot run here (no PostgreSQL); empty when it can.
    [[nodiscard]] static QString whyNot();
    // Each participant as NAME:KIND[:STATION[:PORT[:SCOPE]]]; an "office" of kind administration is always there.
    // `sameAdministration`: a hub whose administration's key this one trusts too.
    explicit HubFixture(const QStringList& participants, const HubFixture* sameAdministration = nullptr);
    ~HubFixture();
    Q_DISABLE_COPY_MOVE(HubFixture)

    [[nodiscard]] QString linkFile(const QString& participant) const;
    [[nodiscard]] sync::HubLink link(const QString& participant) const
    {
        return need(sync::HubLink::read(linkFile(participant)));
    }
    [[nodiscard]] QString file(const QString& key) const { return m_state.value(key).toString(); }
    // A connection of a participant, or of the hub's owner.
    [[nodiscard]] std::unique_ptr<sync::HubConnection> connectAs(const QString& participant);
    [[nodiscard]] std::unique_ptr<sync::HubConnection> connectAsOwner();
    // The owner's own hands in the log, past every trigger.
    void tamper(const QByteArray& sql);

private:
    QTemporaryDir m_folder;
    QJsonObject m_state;
    sync::Interrupt m_interrupt;
};

// One station: an inspector and a supervisor, registered at the hub.
class Desk
{
public:
    Desk(HubFixture& hub, const QString& participant, const QString& station);

    [[nodiscard]] const local_cache::CacheLocation& location() const { return m_location; }
    [[nodiscard]] local_cache::CaseCache& cache() { return *m_cache; }
    [[nodiscard]] const local_cache::SessionPtr& inspector() const { return m_inspector; }
    [[nodiscard]] const local_cache::SessionPtr& supervisor() const { return m_supervisor; }
    [[nodiscard]] const sync::HubLink& link() const { return m_link; }

    [[nodiscard]] inspection::Result<sync::SyncReport> trySync();
    sync::SyncReport sync() { return need(trySync()); }
    [[nodiscard]] sync::SyncStatus status() { return need(sync::SyncStatus::ofCache(m_location)); }

    // A case with a scan, ready to decide.
    inspection::CaseId openCase();
    inspection::CaseEvent append(const inspection::CaseId& id, inspection::EventKind kind, const QJsonObject& payload,
                                 const local_cache::SessionPtr& session = {});
    inspection::CaseEvent decide(const inspection::CaseId& id, inspection::Decision decision);
    inspection::CaseEvent note(const inspection::CaseId& id, const QString& text);
    [[nodiscard]] inspection::Case show(const inspection::CaseId& id) { return need(m_cache->loadCase(id)); }

private:
    QTemporaryDir m_folder;
    local_cache::CacheLocation m_location;
    sync::HubLink m_link;
    std::unique_ptr<local_cache::CaseCache> m_cache;
    local_cache::SessionPtr m_inspector;
    local_cache::SessionPtr m_supervisor;
};

} // namespace portlight::tests
