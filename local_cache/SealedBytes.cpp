#include "local_cache/SealedBytes.h"

#include <sodium.h>

namespace portlight::local_cache {

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

std::shared_ptr<const SecretKey> derivedKey(const SecretKey& from, QByteArrayView purpose)
{
    return SecretKey::make(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, [&](std::span<unsigned char> out) {
        crypto_generichash(out.data(), out.size(), raw(purpose), static_cast<unsigned long long>(purpose.size()),
                           from.data(), from.size());
    });
}

QByteArray sealBytes(QByteArrayView plain, QByteArrayView isFor, const SecretKey& key)
{
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<std::size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed) + nonceBytes, nullptr, raw(plain), static_cast<unsigned long long>(plain.size()), raw(isFor),
        static_cast<unsigned long long>(isFor.size()), nullptr, raw(sealed), key.data());
    return sealed;
}

std::optional<QByteArray> openBytes(QByteArrayView sealed, QByteArrayView isFor, const SecretKey& key)
{
    if (sealed.size() < nonceBytes + tagBytes) {
        return std::nullopt;
    }
    QByteArray plain(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(sealed) + nonceBytes,
        static_cast<unsigned long long>(sealed.size() - nonceBytes), raw(isFor),
        static_cast<unsigned long long>(isFor.size()), raw(sealed), key.data());
    return opened == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace portlight::local_cache
