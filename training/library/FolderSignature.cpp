#include "training/library/FolderSignature.h"

#include <QCoreApplication>
#include <QFile>

#include <sodium.h>

#include <array>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray messageOf(const QByteArray& manifest)
{
    return QByteArrayLiteral("portlight-threat-library-1\n") + manifest;
}

} // namespace

Result<ManifestSignature> signManifest(const QByteArray& manifest, const QString& keyPath)
{
    QFile file(keyPath);
    constexpr qint64 longestKey = 256;
    QByteArray seed =
        file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.read(longestKey).trimmed()) : QByteArray();
    if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES) {
        return failure(ErrorCode::BadInput, tr("%1 holds no signing key.").arg(keyPath));
    }
    ManifestSignature result{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_BYTES, '\0')};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    const QByteArray message = messageOf(manifest);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(result.publicKey.data()), secret.data(), bytesOf(seed));
    crypto_sign_detached(reinterpret_cast<unsigned char*>(result.signature.data()), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), secret.data());
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(seed.data(), static_cast<std::size_t>(seed.size()));
    return result;
}

QByteArray toText(const ManifestSignature& signature)
{
    return signature.publicKey.toHex() + ' ' + signature.signature.toHex() + '\n';
}

Result<ManifestSignature> signatureFromText(const QByteArray& text)
{
    const QList<QByteArray> parts = text.trimmed().split(' ');
    ManifestSignature signature{QByteArray::fromHex(parts.value(0)), QByteArray::fromHex(parts.value(1))};
    if (parts.size() != 2 || signature.publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        signature.signature.size() != crypto_sign_BYTES) {
        return failure(ErrorCode::Tampered, tr("The threat library carries no signature."));
    }
    return signature;
}

Result<void> verifyManifest(const QByteArray& manifest, const ManifestSignature& signature,
                            const QVector<QByteArray>& trustedKeys)
{
    if (!trustedKeys.contains(signature.publicKey)) {
        return failure(ErrorCode::Tampered,
                       tr("The threat library is signed by a key that is not trusted here (%1...).")
                           .arg(QString::fromLatin1(signature.publicKey.toHex().left(16))));
    }
    const QByteArray message = messageOf(manifest);
    if (sodium_init() < 0 || crypto_sign_verify_detached(bytesOf(signature.signature), bytesOf(message),
                                                         static_cast<unsigned long long>(message.size()),
                                                         bytesOf(signature.publicKey)) != 0) {
        return failure(ErrorCode::Tampered, tr("The threat library was altered after it was signed."));
    }
    return {};
}

} // namespace portlight::training
