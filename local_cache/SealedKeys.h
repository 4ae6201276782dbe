// An officer's secrets at rest: the Ed25519 seed and the scan-store key in a secretbox (XSalsa20-Poly1305) under a key
// from the password by Argon2id (RFC 9106).
//
// The password is taken in Unicode NFC as UTF-8, so that it does not depend on the keyboard's composition.
#pragma once

#include "inspection/Officer.h"
#include "inspection/Result.h"
#include "local_cache/OfficerVault.h"

#include <memory>

namespace portlight::local_cache {

class SecretKey;

struct UnlockedKeys
{
    std::shared_ptr<const SecretKey> signingKey; // 64 bytes
    std::shared_ptr<const SecretKey> storeKey;   // 32 bytes
    QByteArray publicKey;                        // 32 bytes, of signingKey
};

struct SealedKeys
{
    QByteArray salt;
    qint64 operations = 0; // Argon2id opslimit
    qint64 memory = 0;     // Argon2id memlimit, bytes
    QByteArray nonce;
    QByteArray sealed;

    // Makes a new signing key and seals it with `storeKey` for this officer.
    [[nodiscard]] static inspection::Result<std::pair<SealedKeys, UnlockedKeys>>
    create(const inspection::OfficerId& officer, const QString& password, std::shared_ptr<const SecretKey> storeKey,
           PasswordCost cost);
    // The same keys under another password. Locked as open().
    [[nodiscard]] inspection::Result<SealedKeys> resealed(const inspection::OfficerId& officer, const QString& current,
                                                          const QString& wanted, PasswordCost cost) const;
    // Locked when the password is wrong or this is another officer's.
    [[nodiscard]] inspection::Result<UnlockedKeys> open(const inspection::OfficerId& officer,
                                                        const QString& password) const;
    // Spends the time of a standard password check and answers as a wrong password does.
    [[nodiscard]] static tl::unexpected<inspection::Error> refuseSlowly(const QString& password);

private:
    [[nodiscard]] inspection::Result<std::shared_ptr<const SecretKey>> secretOf(const inspection::OfficerId& officer,
                                                                                const QString& password) const;
};

} // namespace portlight::local_cache
