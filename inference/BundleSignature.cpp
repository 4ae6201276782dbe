#include "inference/BundleSignature.h"

#include "inference/ModelBundle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::inference", text);
}

// Keeps a signature over a manifest from ever being one over something else.
QByteArray signedBytes(const QByteArray& manifest)
{
    return QByteArrayLiteral("portlight-model-bundle-1\n") + manifest;
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

constexpr QFileDevice::Permissions publicFile =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions secretFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 modelLimit = qint64{64} << 20;

Result<QByteArray> hashOf(const QString& path)
{
    const auto content = readSmall(path, modelLimit);
    if (!content) {
        return failure(content.error());
    }
    return QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<QByteArray> makeSigningKey(const QString& path)
{
    if (sodium_init() < 0) {
        return failure(ErrorCode::Internal, tr("There is no source of randomness for a key."));
    }
    if (QFile::exists(path) || QFile::exists(path + QLatin1String(".pub"))) {
        return failure(ErrorCode::Refused, tr("%1 is there already; a key is never overwritten.").arg(path));
    }
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                             reinterpret_cast<unsigned char*>(secretKey.data()),
                             reinterpret_cast<const unsigned char*>(seed.constData()));
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
    auto written = writeWhole(path, seed.toHex() + '\n', secretFile);
    sodium_memzero(seed.data(), static_cast<std::size_t>(seed.size()));
    if (written) {
        written = writeWhole(path + QLatin1String(".pub"), publicKey.toHex() + '\n', publicFile);
    }
    return written ? Result<QByteArray>(publicKey) : failure(written.error());
}

Result<QByteArray> signBundle(const QString& folder, const QString& secretKeyPath)
{
    const auto key = readSmall(secretKeyPath, 256);
    if (!key) {
        return failure(key.error());
    }
    const QByteArray seed = QByteArray::fromHex(key->trimmed());
    if (sodium_init() < 0 || seed.size() != crypto_sign_SEEDBYTES) {
        return failure(ErrorCode::BadInput, tr("%1 holds no signing key.").arg(secretKeyPath));
    }
    const auto manifest = readSmall(folder + QLatin1String("/bundle.json"), qint64{256} << 10);
    if (!manifest) {
        return failure(manifest.error());
    }
    QJsonObject object = QJsonDocument::fromJson(*manifest).object();
    QJsonObject files;
    for (const QString& name : {QStringLiteral("card.md"), QStringLiteral("model.onnx")}) {
        const auto hash = hashOf(folder + u'/' + name);
        if (!hash) {
            return failure(hash.error());
        }
        files.insert(name, QString::fromLatin1(*hash));
    }
    object.insert(QStringLiteral("files"), files);
    const QByteArray stated = QJsonDocument(object).toJson();
    if (const auto parsed = parseManifest(stated); !parsed) {
        return failure(parsed.error());
    }
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    const QByteArray message = signedBytes(stated);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
                             reinterpret_cast<unsigned char*>(secretKey.data()),
                             reinterpret_cast<const unsigned char*>(seed.constData()));
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.constData()),
                         static_cast<unsigned long long>(message.size()),
                         reinterpret_cast<const unsigned char*>(secretKey.constData()));
    sodium_memzero(secretKey.data(), static_cast<std::size_t>(secretKey.size()));
    auto written = writeWhole(folder + QLatin1String("/bundle.json"), stated, publicFile);
    if (written) {
        written = writeWhole(folder + QLatin1String("/bundle.sig"), publicKey.toHex() + ' ' + signature.toHex() + '\n',
                             publicFile);
    }
    return written ? Result<QByteArray>(publicKey) : failure(written.error());
}

Result<QByteArray> verifyBundleSignature(const QByteArray& manifest, const QByteArray& signatureFile,
                                         const QVector<QByteArray>& trustedKeys)
{
    const QList<QByteArray> parts = signatureFile.trimmed().split(' ');
    const QByteArray publicKey = QByteArray::fromHex(parts.value(0));
    const QByteArray signature = QByteArray::fromHex(parts.value(1));
    if (parts.size() != 2 || publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) {
        return failure(ErrorCode::Tampered, tr("The model carries no signature."));
    }
    if (!trustedKeys.contains(publicKey)) {
        return failure(ErrorCode::Tampered,
                       tr("The model is signed by a key that this terminal does not trust (%1...).")
                           .arg(QString::fromLatin1(publicKey.toHex().left(16))));
    }
    const QByteArray message = signedBytes(manifest);
    if (sodium_init() < 0 ||
        crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()),
                                    reinterpret_cast<const unsigned char*>(message.constData()),
                                    static_cast<unsigned long long>(message.size()),
                                    reinterpret_cast<const unsigned char*>(publicKey.constData())) != 0) {
        return failure(ErrorCode::Tampered, tr("The model's description was altered after it was signed."));
    }
    return publicKey;
}

QVector<QByteArray> trustedModelKeys(const QString& folder)
{
    QVector<QByteArray> keys{QByteArray::fromHex(PORTLIGHT_RELEASE_KEY)};
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.pub")}, QDir::Files, QDir::Name)) {
        const auto content = readSmall(directory.filePath(name), 256);
        const QByteArray key = content ? QByteArray::fromHex(content->trimmed()) : QByteArray();
        if (key.size() == crypto_sign_PUBLICKEYBYTES) {
            keys.append(key);
        }
    }
    return keys;
}

} // namespace portlight::inference
