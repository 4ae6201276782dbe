#include "sync/files/PreviewTransfer.h"

#include "local_cache/OfficerSignature.h"
#include "local_cache/OfficerVault.h"
#include "local_cache/ScanEmbeddings.h"
#include "sync/SyncText.h"
#include "sync/files/ScanParts.h"

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::OfficerVault;
using local_cache::ScanEmbeddings;

namespace {

// What is sealed: the officer's id, the signature, the picture.
constexpr qsizetype idBytes = 16;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype largestPicture = ScanParts::largestPreview - 256; // seal, id and signature beside it

QByteArray purpose()
{
    return QByteArrayLiteral("scan-preview");
}

QByteArray signedContent(const QString& sha256, const QByteArray& picture)
{
    return QByteArray::fromHex(sha256.toLatin1()) + picture;
}

} // namespace

PreviewTransfer::PreviewTransfer(local_cache::CacheLocation location, local_cache::SessionPtr session, FileStore& files)
    : m_location(std::move(location))
    , m_session(std::move(session))
    , m_files(files)
{
}

Result<bool> PreviewTransfer::send(const QString& sha256, const Maker& make)
{
    const auto parts = ScanParts::of(sha256);
    if (!parts) {
        return failure(parts.error());
    }
    const auto there = m_files.contains(parts->previewName());
    if (!there || *there) {
        return there.map([](bool) { return false; });
    }
    return make().and_then([&](const QByteArray& picture) -> Result<bool> {
        if (picture.isEmpty() || picture.size() > largestPicture) {
            return failure(ErrorCode::Unsupported, SyncText::tr("There is no small picture of this scan."), sha256);
        }
        const QByteArray plain = m_session->officer().id.toRfc4122() +
                                 local_cache::signDocument(*m_session, purpose(), signedContent(sha256, picture)) +
                                 picture;
        return m_files.put(parts->previewName(), parts->sealPreview(plain)).map([] { return true; });
    });
}

Result<bool> PreviewTransfer::fetch(const QString& sha256)
{
    const auto parts = ScanParts::of(sha256);
    auto pictures = ScanEmbeddings::open(m_location, m_session);
    if (!parts || !pictures) {
        return failure(parts ? pictures.error() : parts.error());
    }
    if (const auto here = pictures->picture(sha256); here && !here->isEmpty()) {
        return true;
    }
    const auto sealed = m_files.get(parts->previewName(), ScanParts::largestPreview);
    if (!sealed) {
        return failure(sealed.error());
    }
    if (!sealed->has_value()) {
        return false;
    }
    return parts->openPreview(**sealed)
        .and_then([&](const QByteArray& plain) { return checked(sha256, plain); })
        .and_then([&](const QByteArray& picture) { return pictures->keepPicture(sha256, picture); })
        .map([] { return true; });
}

Result<QByteArray> PreviewTransfer::checked(const QString& sha256, const QByteArray& plain) const
{
    const auto officer = inspection::OfficerId::fromRfc4122(plain.first(std::min(idBytes, plain.size())));
    const QByteArray signature = plain.mid(idBytes, signatureBytes);
    QByteArray picture = plain.mid(idBytes + signatureBytes);
    const auto signer = OfficerVault::open(m_location).and_then([&](const std::unique_ptr<OfficerVault>& vault) {
        return vault->officer(officer);
    });
    if (!signer || !signer->roles) { // without a role: the key of a party
        return failure(ErrorCode::Refused,
                       SyncText::tr("The small picture of this scan is signed by nobody known here; it is not shown."),
                       sha256);
    }
    if (!local_cache::isDocumentSignedBy(signer->publicKey, purpose(), signedContent(sha256, picture), signature)) {
        return failure(ErrorCode::Tampered,
                       SyncText::tr("The small picture of this scan at the hub is damaged or was altered."), sha256);
    }
    return picture;
}

} // namespace portlight::sync
