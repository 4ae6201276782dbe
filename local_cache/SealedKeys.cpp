#include "local_cache/SealedKeys.h"

#include "local_cache/SecretKey.h"
#include "local_cache/Sodium.h"
#include "local_cache/Text.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::OfficerId;
using inspection::Result;

namespace {

constexpr std::size_t idBytes = 16;
constexpr std::size_t seedBytes = crypto_sign_SEEDBYTES;
constexpr std::size_t storeKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t secretBytes = idBytes + seedBytes + storeKeyBytes;

// A database from elsewhere must not make sign-in eat all memory.
constexpr qint64 mostOperations = 16;
constexpr qint64 mostMemory = qint64{1} << 30;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

tl::unexpected<inspection::Error> wrongPassword()
{
    return failure(ErrorCode::Locked, Text::tr("Badge or password is wrong; try again."));
}

tl::unexpected<inspection::Error> outOfMemory()
{
    return failure(ErrorCode::Internal, Text::tr("There is not enough free memory to check the password."));
}

// Null when there is not enough memory.
std::shared_ptr<const SecretKey> passwordKey(const QString& password, const SealedKeys& box)
{
    bool derived = false;
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    auto key = SecretKey::make(crypto_secretbox_KEYBYTES, [&](std::span<unsigned char> out) {
        derived = crypto_pwhash(out.data(), out.size(), utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                                raw(box.salt), static_cast<unsigned long long>(box.operations),
                                static_cast<std::size_t>(box.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    });
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return derived ? key : nullptr;
}

SealedKeys emptyBox(PasswordCost cost)
{
    SealedKeys box;
    box.salt.resize(crypto_pwhash_SALTBYTES);
    box.nonce.resize(crypto_secretbox_NONCEBYTES);
    randombytes_buf(box.salt.data(), static_cast<std::size_t>(box.salt.size()));
    randombytes_buf(box.nonce.data(), static_cast<std::size_t>(box.nonce.size()));
    const bool fast = cost == PasswordCost::Fast;
    box.operations = fast ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE;
    box.memory = fast ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE;
    return box;
}

// Nothing when there is not enough memory.
std::optional<SealedKeys> seal(const SecretKey& secret, const QString& password, PasswordCost cost)
{
    SealedKeys box = emptyBox(cost);
    const auto key = passwordKey(password, box);
    if (!key) {
        return std::nullopt;
    }
    box.sealed.resize(secretBytes + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(raw(box.sealed), secret.data(), secretBytes, raw(box.nonce), key->data());
    return box;
}

UnlockedKeys keysFrom(const SecretKey& secret)
{
    UnlockedKeys keys;
    keys.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    keys.signingKey = SecretKey::make(crypto_sign_SECRETKEYBYTES, [&](std::span<unsigned char> out) {
        crypto_sign_seed_keypair(raw(keys.publicKey), out.data(), secret.data() + idBytes);
    });
    keys.storeKey = SecretKey::copyOf({secret.data() + idBytes + seedBytes, storeKeyBytes});
    return keys;
}

} // namespace

Result<std::pair<SealedKeys, UnlockedKeys>> SealedKeys::create(const OfficerId& officer, const QString& password,
                                                               std::shared_ptr<const SecretKey> storeKey,
                                                               PasswordCost cost)
{
    ensureSodium();
    const auto secret = SecretKey::make(secretBytes, [&](std::span<unsigned char> out) {
        const QByteArray id = officer.toRfc4122();
        std::copy_n(raw(id), idBytes, out.begin());
        randombytes_buf(out.data() + idBytes, seedBytes);
        std::copy_n(storeKey->data(), storeKeyBytes, out.begin() + idBytes + seedBytes);
    });
    const auto box = secret ? seal(*secret, password, cost) : std::nullopt;
    if (!box) {
        return outOfMemory();
    }
    return std::pair(*box, keysFrom(*secret));
}

Result<SealedKeys> SealedKeys::resealed(const OfficerId& officer, const QString& current, const QString& wanted,
                                        PasswordCost cost) const
{
    return secretOf(officer, current)
        .and_then([&](const std::shared_ptr<const SecretKey>& secret) -> Result<SealedKeys> {
            const auto box = seal(*secret, wanted, cost);
            return box ? Result<SealedKeys>(*box) : outOfMemory();
        });
}

Result<UnlockedKeys> SealedKeys::open(const OfficerId& officer, const QString& password) const
{
    return secretOf(officer, password).map([](const std::shared_ptr<const SecretKey>& secret) {
        return keysFrom(*secret);
    });
}

Result<std::shared_ptr<const SecretKey>> SealedKeys::secretOf(const OfficerId& officer, const QString& password) const
{
    ensureSodium();
    if (salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES) ||
        nonce.size() != static_cast<qsizetype>(crypto_secretbox_NONCEBYTES) ||
        sealed.size() != static_cast<qsizetype>(secretBytes) + static_cast<qsizetype>(crypto_secretbox_MACBYTES) ||
        operations < 1 || operations > mostOperations || memory < static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) ||
        memory > mostMemory) {
        return failure(ErrorCode::Tampered, Text::tr("Your sealed keys are damaged; call the administrator."));
    }
    const auto key = passwordKey(password, *this);
    if (!key) {
        return outOfMemory();
    }
    bool opened = false;
    const auto secret = SecretKey::make(secretBytes, [&](std::span<unsigned char> out) {
        opened = crypto_secretbox_open_easy(out.data(), raw(sealed), static_cast<unsigned long long>(sealed.size()),
                                            raw(nonce), key->data()) == 0;
    });
    const QByteArray id = officer.toRfc4122();
    if (!secret || !opened || sodium_memcmp(secret->data(), raw(id), idBytes) != 0) {
        return wrongPassword();
    }
    return secret;
}

tl::unexpected<inspection::Error> SealedKeys::refuseSlowly(const QString& password)
{
    const auto ignored = passwordKey(password, emptyBox(PasswordCost::Standard));
    Q_UNUSED(ignored)
    return wrongPassword();
}

} // namespace portlight::local_cache
