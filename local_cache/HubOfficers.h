// The officer register of the whole administration, as hubs carry it: every entry is signed by the administration's
// key, which no hub and no terminal holds. A change of rights is a further entry with the next revision. Keys of
// parties of consignments are entries of it too (docs/adr/0014).
#pragma once

#include "inspection/Officer.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QVector>

#include <memory>
#include <span>

namespace portlight::local_cache {

class Database;
class SecretKey;

struct HubOfficer
{
    inspection::Officer officer;
    int revision = 1;
    QString station;      // where the officer's key is sealed
    QByteArray signature; // 64 bytes: Ed25519 by the administration over signedBytes()

    // "portlight.hub-officer.v1", id, revision, badge, name, roles, key, station, revoked; fields with their length
    // before them, numbers as 32 bits.
    [[nodiscard]] QByteArray signedBytes() const;
    void sign(const SecretKey& administrationKey); // 64 bytes
    [[nodiscard]] bool isSignedBy(const QByteArray& administrationKey) const;
    // The key of a party of consignments, not an officer: of no station and without a role. The badge is its C2SP
    // verifier key, the name is the party's.
    [[nodiscard]] bool isParty() const { return station.isEmpty() && officer.roles == inspection::Roles(); }
};

struct OfficersTaken
{
    int added = 0;
    int refused = 0; // not signed by the administration
    QVector<inspection::Officer> revoked;
};

class HubOfficers
{
public:
    [[nodiscard]] static inspection::Result<std::unique_ptr<HubOfficers>> open(const CacheLocation& location);
    ~HubOfficers();

    // Takes the entries that are new and signed, in one transaction.
    [[nodiscard]] inspection::Result<OfficersTaken> take(std::span<const HubOfficer> entries,
                                                         const QByteArray& administrationKey);
    // The newest entry of every officer.
    [[nodiscard]] inspection::Result<QVector<HubOfficer>> newest() const;

private:
    explicit HubOfficers(std::unique_ptr<Database> database);
    [[nodiscard]] inspection::Result<bool> add(const HubOfficer& entry);

    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
