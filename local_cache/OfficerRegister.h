// The public half of every officer: who, which roles, which key, and who vouched for it.
//
// Each entry is signed by its sponsor (the first one by itself), so a role or key changed behind the program's back is
// found by verify().
#pragma once

#include "inspection/Officer.h"
#include "inspection/Result.h"

#include <QMultiHash>
#include <QVector>

#include <optional>

namespace portlight::local_cache {

class Database;
class SecretKey;

struct RegisterEntry
{
    inspection::Officer officer;
    inspection::OfficerId sponsor;
    QByteArray signature; // 64 bytes: Ed25519 by the sponsor's key over signedBytes()

    // "portlight.officer.v1", id, badge, name, roles, key, sponsor; each but the roles (32 bits) after its length.
    [[nodiscard]] QByteArray signedBytes() const;
};

class OfficerRegister
{
public:
    explicit OfficerRegister(Database& database);

    [[nodiscard]] inspection::Result<QVector<RegisterEntry>> entries() const;
    // Where the administration vouches for the officer, its newest word on roles and revocation counts; officers of
    // other stations are known by it alone. NotFound when there is none.
    [[nodiscard]] inspection::Result<inspection::Officer> byId(const inspection::OfficerId& id) const;
    [[nodiscard]] inspection::Result<inspection::Officer> byBadge(const QString& badge) const;
    // Every key an officer ever signed with, of this station and of all others.
    [[nodiscard]] inspection::Result<QMultiHash<inspection::OfficerId, QByteArray>> publicKeys() const;
    // Signs with the sponsor's key and adds; inside a transaction.
    [[nodiscard]] inspection::Result<void> add(const inspection::Officer& officer, const inspection::OfficerId& sponsor,
                                               const SecretKey& sponsorKey);
    // True when the sponsor is in `all`, may sponsor, and signed this entry.
    [[nodiscard]] static bool isVouchedFor(const RegisterEntry& entry, const QVector<RegisterEntry>& all);

private:
    // The administration's newest entry for an officer.
    [[nodiscard]] inspection::Result<std::optional<inspection::Officer>>
    vouchedByHub(const inspection::OfficerId& id) const;
    [[nodiscard]] inspection::Result<inspection::Officer> withHubWord(inspection::Officer officer) const;

    Database& m_database;
};

// Whether this officer may add others to the register.
[[nodiscard]] bool maySponsor(const inspection::Officer& officer);

} // namespace portlight::local_cache
