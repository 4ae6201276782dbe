#include "training/library/FolderSignature.h"

#include <QCoreApplication>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QByteArray libraryKind = QByteArrayLiteral("portlight-threat-library-1");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

} // namespace

Result<ManifestSignature> signManifest(const QByteArray& manifest, const QString& keyPath)
{
    return signing::signManifest(libraryKind, manifest, keyPath);
}

Result<ManifestSignature> signatureFromText(const QByteArray& text)
{
    const auto signature = signing::signatureFromText(text);
    if (!signature) {
        return failure(ErrorCode::Tampered, tr("The threat library carries no signature."));
    }
    return *signature;
}

Result<void> verifyManifest(const QByteArray& manifest, const ManifestSignature& signature,
                            const QVector<QByteArray>& trustedKeys)
{
    switch (signing::verifyManifest(libraryKind, manifest, signature, trustedKeys)) {
    case signing::Verdict::Good:
        return {};
    case signing::Verdict::UnknownKey:
        return failure(ErrorCode::Tampered,
                       tr("The threat library is signed by a key that is not trusted here (%1...).")
                           .arg(signing::shortKey(signature.publicKey)));
    case signing::Verdict::Altered:
        break;
    }
    return failure(ErrorCode::Tampered, tr("The threat library was altered after it was signed."));
}

} // namespace portlight::training
