// A signed-in officer: who it is, on which station, and the unlocked keys. Made by OfficerVault::signIn only.
//
// Keys live in memory locked with sodium_mlock and are wiped when the last owner lets go. Immutable; share it across
// threads.
#pragma once

#include "inspection/Officer.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace portlight::local_cache {

class SecretKey; // libsodium-guarded bytes (SecretKey.h)

class Session
{
public:
    Session(inspection::Officer officer, QString station, std::shared_ptr<const SecretKey> signingKey,
            std::shared_ptr<const SecretKey> storeKey);

    [[nodiscard]] const inspection::Officer& officer() const { return m_officer; }
    [[nodiscard]] const QString& station() const { return m_station; }
    [[nodiscard]] const SecretKey& signingKey() const { return *m_signingKey; } // Ed25519, 64 bytes
    [[nodiscard]] const SecretKey& storeKey() const { return *m_storeKey; }     // XChaCha20-Poly1305, 32 bytes

private:
    inspection::Officer m_officer;
    QString m_station;
    std::shared_ptr<const SecretKey> m_signingKey;
    std::shared_ptr<const SecretKey> m_storeKey;
};

using SessionPtr = std::shared_ptr<const Session>;

} // namespace portlight::local_cache
