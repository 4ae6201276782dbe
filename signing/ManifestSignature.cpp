#include "signing/ManifestSignature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <array>

namespace portlight::signing {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 longestKeyFile = 256;
constexpr QFileDevice::Permissions publicFile =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions secretFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::signing", text);
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray messageOf(const QByteArray& kind, const QByteArray& manifest)
{
    return kind + '\n' + manifest;
}

Result<void> writeWhole(const QString& path, const QByteArray& content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(content) != content.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 could not be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace

Result<QByteArray> readSmall(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit) {
        return failure(ErrorCode::BadInput, tr("%1 is larger than such a file can be.").arg(path));
    }
    return content;
}

Result<QByteArray> fileHash(const QString& path, qint64 limit)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && file.size() > limit) {
        return failure(ErrorCode::BadInput, tr("%1 is larger than such a file can be.").arg(path));
    }
    if (!file.isOpen() || !hash.addData(&file)) {
        return failure(ErrorCode::NotFound, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    return hash.result().toHex();
}

Result<void> writePublic(const QString& path, const QByteArray& content)
{
    return writeWhole(path, content, publicFile);
}

Result<QByteArray> makeSigningKey(const QString& path)
{
    if (sodium_init() < 0) {
        return failure(ErrorCode::Internal, tr("There is no source of randomness for a key."));
    }
    if (QFile::exists(path) || QFile::exists(path + QLatin1String(".pub"))) {
        return failure(ErrorCode::Refused, tr("%1 is there already; a key is never overwritten.").arg(path));
    }
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
    crypto_sign_seed_keypair(bytesOf(publicKey), secret.data(), bytesOf(std::as_const(seed)));
    sodium_memzero(secret.data(), secret.size());
    auto written = writeWhole(path, seed.toHex() + '\n', secretFile);
    sodium_memzero(seed.data(), static_cast<std::size_t>(seed.size()));
    if (written) {
        written = writePublic(path + QLatin1String(".pub"), publicKey.toHex() + '\n');
    }
    return written ? Result<QByteArray>(publicKey) : failure(written.error());
}

Result<ManifestSignature> signManifest(const QByteArray& kind, const QByteArray& manifest, const QString& keyPath)
{
    const auto text = readSmall(keyPath, longestKeyFile);
    if (!text) {
        return failure(text.error());
    }
    QByteArray seed = QByteArray::fromHex(text->trimmed());
    if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES) {
        return failure(ErrorCode::BadInput, tr("%1 holds no signing key.").arg(keyPath));
    }
    ManifestSignature result{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_BYTES, '\0')};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    const QByteArray message = messageOf(kind, manifest);
    crypto_sign_seed_keypair(bytesOf(result.publicKey), secret.data(), bytesOf(std::as_const(seed)));
    crypto_sign_detached(bytesOf(result.signature), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), secret.data());
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(seed.data(), static_cast<std::size_t>(seed.size()));
    return result;
}

QByteArray toText(const ManifestSignature& signature)
{
    return signature.publicKey.toHex() + ' ' + signature.signature.toHex() + '\n';
}

std::optional<ManifestSignature> signatureFromText(const QByteArray& text)
{
    const QList<QByteArray> parts = text.trimmed().split(' ');
    ManifestSignature signature{QByteArray::fromHex(parts.value(0)), QByteArray::fromHex(parts.value(1))};
    if (parts.size() != 2 || signature.publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        signature.signature.size() != crypto_sign_BYTES) {
        return std::nullopt;
    }
    return signature;
}

Verdict verifyManifest(const QByteArray& kind, const QByteArray& manifest, const ManifestSignature& signature,
                       const QVector<QByteArray>& trustedKeys)
{
    if (!trustedKeys.contains(signature.publicKey)) {
        return Verdict::UnknownKey;
    }
    const QByteArray message = messageOf(kind, manifest);
    const bool good =
        sodium_init() >= 0 && signature.publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
        signature.signature.size() == crypto_sign_BYTES &&
        crypto_sign_verify_detached(bytesOf(signature.signature), bytesOf(message),
                                    static_cast<unsigned long long>(message.size()), bytesOf(signature.publicKey)) == 0;
    return good ? Verdict::Good : Verdict::Altered;
}

QVector<QByteArray> publicKeysIn(const QString& folder)
{
    QVector<QByteArray> keys;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.pub")}, QDir::Files, QDir::Name)) {
        const auto content = readSmall(directory.filePath(name), longestKeyFile);
        const QByteArray key = content ? QByteArray::fromHex(content->trimmed()) : QByteArray();
        if (key.size() == crypto_sign_PUBLICKEYBYTES) {
            keys.append(key);
        }
    }
    return keys;
}

QString shortKey(const QByteArray& publicKey)
{
    constexpr qsizetype shown = 16;
    return QString::fromLatin1(publicKey.toHex().left(shown));
}

} // namespace portlight::signing
