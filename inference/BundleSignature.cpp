#include "inference/BundleSignature.h"

#include "inference/ModelBundle.h"
#include "signing/ManifestSignature.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::inference", text);
}

const QByteArray bundleKind = QByteArrayLiteral("portlight-model-bundle-1");
constexpr qint64 modelLimit = qint64{64} << 20;

} // namespace

Result<QByteArray> makeSigningKey(const QString& path)
{
    return signing::makeSigningKey(path);
}

Result<QByteArray> signBundle(const QString& folder, const QString& secretKeyPath)
{
    const auto manifest = signing::readSmall(folder + QLatin1String("/bundle.json"), qint64{256} << 10);
    if (!manifest) {
        return failure(manifest.error());
    }
    QJsonObject object = QJsonDocument::fromJson(*manifest).object();
    QJsonObject files;
    for (const QString& name : {QStringLiteral("card.md"), QStringLiteral("model.onnx")}) {
        const auto hash = signing::fileHash(folder + u'/' + name, modelLimit);
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
    const auto signature = signing::signManifest(bundleKind, stated, secretKeyPath);
    if (!signature) {
        return failure(signature.error());
    }
    auto written = signing::writePublic(folder + QLatin1String("/bundle.json"), stated);
    if (written) {
        written = signing::writePublic(folder + QLatin1String("/bundle.sig"), signing::toText(*signature));
    }
    return written ? Result<QByteArray>(signature->publicKey) : failure(written.error());
}

Result<QByteArray> verifyBundleSignature(const QByteArray& manifest, const QByteArray& signatureFile,
                                         const QVector<QByteArray>& trustedKeys)
{
    const auto signature = signing::signatureFromText(signatureFile);
    if (!signature) {
        return failure(ErrorCode::Tampered, tr("The model carries no signature."));
    }
    switch (signing::verifyManifest(bundleKind, manifest, *signature, trustedKeys)) {
    case signing::Verdict::Good:
        return signature->publicKey;
    case signing::Verdict::UnknownKey:
        return failure(ErrorCode::Tampered,
                       tr("The model is signed by a key that this terminal does not trust (%1...).")
                           .arg(signing::shortKey(signature->publicKey)));
    case signing::Verdict::Altered:
        break;
    }
    return failure(ErrorCode::Tampered, tr("The model's description was altered after it was signed."));
}

QVector<QByteArray> trustedModelKeys(const QString& folder)
{
    return QVector<QByteArray>{QByteArray::fromHex(PORTLIGHT_RELEASE_KEY)} + signing::publicKeysIn(folder);
}

} // namespace portlight::inference
