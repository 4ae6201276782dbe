// Sets up a hub on an empty PostgreSQL database and enrols who takes part; as the database's owner.
#pragma once

#include "inspection/Result.h"
#include "sync/HubConnection.h"

#include <QString>

namespace portlight::sync {

struct HubIdentity
{
    QString name;   // for people: "Port of Rotterdam"
    QString origin; // of the ledger: "customs.example/rotterdam"
};

struct Participant
{
    QString role; // login name; the common name of its client certificate
    QString kind; // terminal, relay, witness, auditor, administration, party
    QString station;
    QString port;
    QString scope; // port or nation
    QString party; // of a party: the name that custody events call it by
};

struct InstallOutcome
{
    int from = 0; // steps that were there
    int to = 0;
};

class HubInstaller
{
public:
    explicit HubInstaller(HubConnection& connection);

    // Applies the schema steps (resources/hub) that are missing, each in one transaction; a newer hub is Unsupported.
    [[nodiscard]] inspection::Result<InstallOutcome> install(const HubIdentity& identity);
    // Makes the login role or changes its password and rights. The password leaves as a SCRAM verifier only.
    [[nodiscard]] inspection::Result<void> enrol(const Participant& participant, const QByteArray& password);

private:
    [[nodiscard]] inspection::Result<int> stepsThere();
    [[nodiscard]] inspection::Result<void> runStep(int step, const QString& name, const QByteArray& sql);

    HubConnection& m_connection;
};

} // namespace portlight::sync
