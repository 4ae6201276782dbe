#include "sync/files/ScanParts.h"

#include "sync/SyncText.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 listIndex = std::numeric_limits<qint64>::min(); // 2^63 as an unsigned number
constexpr qsizetype hashBytes = 32;
constexpr auto nonceBytes = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray derived(const QByteArray& hash, const QByteArray& purpose)
{
    QByteArray out(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(out), hashBytes, raw(QByteArrayView(purpose)),
                       static_cast<unsigned long long>(purpose.size()), raw(QByteArrayView(hash)), hashBytes);
    return out;
}

QByteArray nonceOf(qint64 index)
{
    QByteArray nonce(nonceBytes, '\0');
    qToLittleEndian(index, nonce.data());
    return nonce;
}

QByteArray sealed(QByteArrayView plain, const QByteArray& nonce, const QByteArray& key)
{
    QByteArray out(plain.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out), nullptr, raw(plain),
                                               static_cast<unsigned long long>(plain.size()), nullptr, 0, nullptr,
                                               raw(QByteArrayView(nonce)), raw(QByteArrayView(key)));
    return out;
}

// Nothing for what was not sealed with this nonce and key.
std::optional<QByteArray> opened(QByteArrayView sealed, const QByteArray& nonce, const QByteArray& key)
{
    constexpr auto tag = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (sealed.size() < tag || nonce.size() != nonceBytes) {
        return std::nullopt;
    }
    QByteArray plain(sealed.size() - tag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed),
                                                   static_cast<unsigned long long>(sealed.size()), nullptr, 0,
                                                   raw(QByteArrayView(nonce)), raw(QByteArrayView(key))) != 0) {
        return std::nullopt;
    }
    return plain;
}

tl::unexpected<inspection::Error> damaged(const QString& detail)
{
    return failure(ErrorCode::Tampered, SyncText::tr("A part of this scan at the hub is damaged or was altered."),
                   detail);
}

bool isName(const QString& name)
{
    const QByteArray bytes = QByteArray::fromHex(name.toLatin1());
    return bytes.size() == hashBytes && QString::fromLatin1(bytes.toHex()) == name;
}

} // namespace

Result<ScanParts> ScanParts::of(const QString& sha256)
{
    if (sodium_init() < 0 || !isName(sha256)) {
        return failure(ErrorCode::BadInput, SyncText::tr("This is no hash of a scan."), sha256);
    }
    const QByteArray hash = QByteArray::fromHex(sha256.toLatin1());
    ScanParts parts;
    parts.m_key = derived(hash, QByteArrayLiteral("portlight.scan-parts.v1"));
    parts.m_previewKey = derived(hash, QByteArrayLiteral("portlight.scan-preview-key.v1"));
    parts.m_listName = QString::fromLatin1(derived(hash, QByteArrayLiteral("portlight.scan-list.v1")).toHex());
    parts.m_previewName = QString::fromLatin1(derived(hash, QByteArrayLiteral("portlight.scan-preview.v1")).toHex());
    return parts;
}

QString ScanParts::nameOf(const QByteArray& sealed)
{
    return QString::fromLatin1(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex());
}

QByteArray ScanParts::sealPart(qint64 index, QByteArrayView plain) const
{
    return sealed(plain, nonceOf(index), m_key);
}

Result<QByteArray> ScanParts::openPart(qint64 index, const QString& name, const QByteArray& sealed) const
{
    if (!name.isEmpty() && nameOf(sealed) != name) {
        return damaged(name);
    }
    auto plain = opened(sealed, nonceOf(index), m_key);
    if (!plain) {
        return damaged(name);
    }
    return *std::move(plain);
}

QByteArray ScanParts::sealPreview(const QByteArray& plain) const
{
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    crypto_generichash(raw(nonce), static_cast<std::size_t>(nonceBytes), raw(QByteArrayView(plain)),
                       static_cast<unsigned long long>(plain.size()), raw(QByteArrayView(m_previewKey)), hashBytes);
    return nonce + sealed(plain, nonce, m_previewKey);
}

Result<QByteArray> ScanParts::openPreview(const QByteArray& sealed) const
{
    auto plain = opened(sealed.mid(nonceBytes), sealed.first(std::min(nonceBytes, sealed.size())), m_previewKey);
    if (!plain) {
        return failure(ErrorCode::Tampered,
                       SyncText::tr("The small picture of this scan at the hub is damaged or was altered."),
                       m_previewName);
    }
    return *std::move(plain);
}

QByteArray ScanParts::sealList(const PartList& list) const
{
    const QJsonObject object{{QStringLiteral("bytes"), list.bytes},
                             {QStringLiteral("parts"), QJsonArray::fromStringList(list.parts)}};
    return sealPart(listIndex, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<PartList> ScanParts::openList(const QByteArray& sealed) const
{
    return openPart(listIndex, {}, sealed).and_then([this](const QByteArray& plain) -> Result<PartList> {
        const QJsonObject object = QJsonDocument::fromJson(plain).object();
        PartList list;
        list.bytes = object.value(QLatin1String("bytes")).toInteger(-1);
        for (const auto& part : object.value(QLatin1String("parts")).toArray()) {
            if (!isName(part.toString())) {
                return damaged(m_listName);
            }
            list.parts.append(part.toString());
        }
        const qint64 needed = (list.bytes + partBytes - 1) / partBytes;
        if (list.bytes < 0 || list.parts.size() != needed) {
            return damaged(m_listName);
        }
        return list;
    });
}

} // namespace portlight::sync
