#include "sync/HubInstaller.h"

#include "sync/SyncText.h"

#include <QDir>
#include <QFile>

// Resources of a static library are registered by hand, outside of any namespace.
static void registerHubResource()
{
    Q_INIT_RESOURCE(hub);
}

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr const char* stepsTable = "CREATE SCHEMA IF NOT EXISTS hub; CREATE TABLE IF NOT EXISTS hub.steps ("
                                   "step integer PRIMARY KEY, name text NOT NULL, "
                                   "installed_at timestamptz NOT NULL DEFAULT now())";

} // namespace

HubInstaller::HubInstaller(HubConnection& connection)
    : m_connection(connection)
{
    registerHubResource();
}

Result<int> HubInstaller::stepsThere()
{
    return m_connection.script(stepsTable)
        .and_then([this] { return m_connection.query("SELECT coalesce(max(step), 0) FROM hub.steps"); })
        .map([](const HubRows& rows) { return static_cast<int>(rows.integer(0, 0)); });
}

Result<void> HubInstaller::runStep(int step, const QString& name, const QByteArray& sql)
{
    // The digits and the file's name are ours; a simple query of several statements is one transaction.
    return m_connection.script(sql + "\n;INSERT INTO hub.steps (step, name) VALUES (" + QByteArray::number(step) +
                               ", '" + name.toLatin1() + "');");
}

Result<InstallOutcome> HubInstaller::install(const HubIdentity& identity)
{
    const auto there = stepsThere();
    if (!there) {
        return failure(there.error());
    }
    const QDir folder(QStringLiteral(":/portlight/hub"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    if (*there > names.size()) {
        return failure(ErrorCode::Unsupported, SyncText::tr("This hub was set up by a newer Portlight (step %1, this "
                                                            "program knows %2); install the newer version.")
                                                   .arg(*there)
                                                   .arg(names.size()));
    }
    for (int step = *there; step < names.size(); ++step) {
        QFile file(folder.filePath(names.at(step)));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Internal, SyncText::tr("A step of the hub's schema is missing."));
        }
        if (auto done = runStep(step + 1, names.at(step), file.readAll()); !done) {
            return failure(done.error());
        }
    }
    return m_connection
        .query("INSERT INTO hub.identity (name, origin) VALUES ($1, $2) ON CONFLICT DO NOTHING",
               {identity.name.toUtf8(), identity.origin.toUtf8()})
        .map([&](const HubRows&) {
            return InstallOutcome{*there, static_cast<int>(names.size())};
        });
}

Result<void> HubInstaller::enrol(const Participant& participant, const QByteArray& password)
{
    const QByteArray role = participant.role.toUtf8();
    return m_connection.passwordVerifier(role, password)
        .and_then([&](const QByteArray& verifier) {
            if (participant.kind == QLatin1String("party")) {
                return m_connection.query("SELECT hub.enrol_party($1, $2, $3)",
                                          {role, verifier, participant.party.toUtf8()});
            }
            return m_connection.query("SELECT hub.enrol($1, $2, $3, $4, $5, $6)",
                                      {role, verifier, participant.kind.toUtf8(),
                                       participant.station.isEmpty() ? HubValue() : participant.station.toUtf8(),
                                       participant.port.toUtf8(), participant.scope.toUtf8()});
        })
        .map([](const HubRows&) {});
}

} // namespace portlight::sync
