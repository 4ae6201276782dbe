#include "local_cache/SignedShelf.h"

#include "inspection/CaseEvent.h"
#include "local_cache/OfficerVault.h"
#include "local_cache/SecretKey.h"
#include "local_cache/Sodium.h"
#include "local_cache/Text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using inspection::Role;

namespace {

constexpr int hashBytes = 32;
constexpr qint64 largestDocument = 16 << 20;

// Keys of the file; contents and hashes travel as base64.
const QString kindKey = QStringLiteral("kind");
const QString versionKey = QStringLiteral("version");
const QString contentKey = QStringLiteral("content");
const QString officerKey = QStringLiteral("officer");
const QString stationKey = QStringLiteral("station");
const QString timeKey = QStringLiteral("time_ms");
const QString previousKey = QStringLiteral("previous_hash");
const QString signatureKey = QStringLiteral("signature");

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonObject& object, const QString& key)
{
    return QByteArray::fromBase64(object.value(key).toString().toLatin1());
}

QJsonObject unsignedJson(const SignedDocument& d)
{
    return {{kindKey, d.kind},
            {versionKey, d.version},
            {contentKey, base64(d.content)},
            {officerKey, d.officer.toString(QUuid::WithoutBraces)},
            {stationKey, d.station},
            {timeKey, d.timeMs},
            {previousKey, base64(d.previousHash)}};
}

// Domain-separated, so that no signature on an event can stand for one on a document.
QByteArray hashOf(const SignedDocument& d)
{
    return QCryptographicHash::hash("portlight.signed-document.v1\n" + inspection::canonicalJson(unsignedJson(d)),
                                    QCryptographicHash::Sha256);
}

bool signatureHolds(const SignedDocument& d, const QByteArray& publicKey)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && d.signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(d.signature.constData()),
                                       reinterpret_cast<const unsigned char*>(d.hash.constData()),
                                       static_cast<unsigned long long>(d.hash.size()),
                                       reinterpret_cast<const unsigned char*>(publicKey.constData())) == 0;
}

tl::unexpected<inspection::Error> tampered(const QString& file)
{
    return failure(
        ErrorCode::Tampered,
        Text::tr("%1 was changed after it was signed; nothing of it is used. Call the administrator.").arg(file));
}

} // namespace

SignedShelf::SignedShelf(CacheLocation location, Role needed)
    : m_location(std::move(location))
    , m_needed(needed)
{
    ensureSodium();
}

QString SignedShelf::fileOf(const QString& kind, int version) const
{
    constexpr int digits = 6;
    return QStringLiteral("%1/in-force/%2-%3.json")
        .arg(m_location.folder, kind)
        .arg(version, digits, 10, QLatin1Char('0'));
}

Result<SignedDocument> SignedShelf::read(const QString& kind, int version) const
{
    QFile file(fileOf(kind, version));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * largestDocument) {
        return failure(ErrorCode::Storage, Text::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SignedDocument d;
    d.kind = object.value(kindKey).toString();
    d.version = object.value(versionKey).toInt();
    d.content = bytesOf(object, contentKey);
    d.officer = QUuid::fromString(object.value(officerKey).toString());
    d.station = object.value(stationKey).toString();
    d.timeMs = object.value(timeKey).toInteger();
    d.previousHash = bytesOf(object, previousKey);
    d.signature = bytesOf(object, signatureKey);
    d.hash = hashOf(d);
    return d.kind == kind && d.version == version ? Result<SignedDocument>(d)
                                                  : Result<SignedDocument>(tampered(file.fileName()));
}

Result<QVector<SignedDocument>> SignedShelf::versions(const QString& kind) const
{
    const auto vault = OfficerVault::open(m_location);
    if (!vault) {
        return failure(vault.error());
    }
    QVector<SignedDocument> proved;
    QByteArray previous(hashBytes, '\0');
    for (int version = 1; QFile::exists(fileOf(kind, version)); ++version) {
        const auto document = read(kind, version);
        if (!document) {
            return failure(document.error());
        }
        const auto officer = (*vault)->officer(document->officer);
        const bool byRightful = officer && officer->roles.testFlag(m_needed);
        if (!byRightful || document->previousHash != previous || !signatureHolds(*document, officer->publicKey)) {
            return tampered(fileOf(kind, version));
        }
        previous = document->hash;
        proved.append(*document);
    }
    return proved;
}

Result<std::optional<SignedDocument>> SignedShelf::inForce(const QString& kind) const
{
    return versions(kind).map(
        [](const QVector<SignedDocument>& all) { return all.isEmpty() ? std::nullopt : std::optional(all.last()); });
}

Result<SignedDocument> SignedShelf::publish(const SessionPtr& session, const QString& kind,
                                            const QByteArray& content) const
{
    if (!session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    if (!session->officer().roles.testFlag(m_needed)) {
        return failure(ErrorCode::Refused, m_needed == Role::Administrator
                                               ? Text::tr("Only an administrator can put this in force.")
                                               : Text::tr("Only a supervisor can put this in force."));
    }
    if (content.size() > largestDocument) {
        return failure(ErrorCode::BadInput, Text::tr("The document is larger than 16 MiB."));
    }
    const auto before = versions(kind);
    if (!before) {
        return failure(before.error());
    }
    SignedDocument d;
    d.kind = kind;
    d.version = static_cast<int>(before->size()) + 1;
    d.content = content;
    d.officer = session->officer().id;
    d.station = session->station();
    d.timeMs = QDateTime::currentMSecsSinceEpoch();
    d.previousHash = before->isEmpty() ? QByteArray(hashBytes, '\0') : before->last().hash;
    d.hash = hashOf(d);
    d.signature.resize(crypto_sign_BYTES);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(d.signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(d.hash.constData()),
                         static_cast<unsigned long long>(d.hash.size()), session->signingKey().data());
    QJsonObject object = unsignedJson(d);
    object.insert(signatureKey, base64(d.signature));
    const QString path = fileOf(kind, d.version);
    QFile file(path);
    // NewOnly: of two supervisors at once one is told to look again.
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(QFile::exists(path) ? ErrorCode::Conflict : ErrorCode::Storage,
                       Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.remove();
        return failure(ErrorCode::Storage, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return d;
}

} // namespace portlight::local_cache
