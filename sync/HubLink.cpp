#include "sync/HubLink.h"

#include "sync/SyncText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUrl>
#include <QUrlQuery>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString absolute(const QDir& folder, const QString& name)
{
    return name.isEmpty() ? name : QDir::cleanPath(folder.absoluteFilePath(name));
}

// Certificates named relative to the link file.
QString withAbsoluteFiles(const QString& url, const QDir& folder)
{
    QUrl parsed(url);
    QUrlQuery query(parsed);
    for (const auto& key : {QStringLiteral("sslrootcert"), QStringLiteral("sslcert"), QStringLiteral("sslkey")}) {
        if (query.hasQueryItem(key)) {
            const QString name = query.queryItemValue(key, QUrl::FullyDecoded);
            query.removeQueryItem(key);
            query.addQueryItem(key, absolute(folder, name));
        }
    }
    parsed.setQuery(query);
    return QString::fromUtf8(parsed.toEncoded());
}

Result<std::optional<NoteKey>> keyIn(const QJsonObject& object, const QString& name)
{
    const QString text = object.value(name).toString();
    if (text.isEmpty()) {
        return std::optional<NoteKey>();
    }
    return NoteKey::fromVerifierText(text).map([](const NoteKey& key) { return std::optional(key); });
}

} // namespace

QString HubLink::fileIn(const local_cache::CacheLocation& location)
{
    return location.folder + QStringLiteral("/hub.json");
}

Result<HubLink> HubLink::read(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound,
                       SyncText::tr("This terminal is not linked to a hub; link it with portlightctl hub link."));
    }
    constexpr qint64 largest = 1 << 20;
    const QJsonObject object =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largest)).object() : QJsonObject();
    if (object.value(QLatin1String("url")).toString().isEmpty()) {
        return failure(ErrorCode::BadInput, SyncText::tr("The link file %1 names no hub; get a new one.").arg(path));
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    HubLink link;
    link.url = withAbsoluteFiles(object.value(QLatin1String("url")).toString(), folder);
    link.passwordFile = absolute(folder, object.value(QLatin1String("password_file")).toString());
    link.filesUrl = object.value(QLatin1String("files_url")).toString();
    link.witnessesNeeded = object.value(QLatin1String("witnesses_needed")).toInt();
    const auto administration = keyIn(object, QStringLiteral("administration_key"));
    const auto log = keyIn(object, QStringLiteral("log_key"));
    if (!administration || !log) {
        return failure(administration ? log.error() : administration.error());
    }
    link.administrationKey = *administration;
    link.logKey = *log;
    for (const auto& value : object.value(QLatin1String("witness_keys")).toArray()) {
        const auto key = NoteKey::fromVerifierText(value.toString());
        if (!key) {
            return failure(key.error());
        }
        link.witnessKeys.append(*key);
    }
    return link;
}

Result<void> HubLink::write(const QString& path) const
{
    QJsonArray witnesses;
    for (const NoteKey& key : witnessKeys) {
        witnesses.append(key.verifierText());
    }
    QJsonObject object{{QStringLiteral("url"), url},
                       {QStringLiteral("password_file"), passwordFile},
                       {QStringLiteral("files_url"), filesUrl},
                       {QStringLiteral("witness_keys"), witnesses},
                       {QStringLiteral("witnesses_needed"), witnessesNeeded}};
    if (administrationKey) {
        object.insert(QStringLiteral("administration_key"), administrationKey->verifierText());
    }
    if (logKey) {
        object.insert(QStringLiteral("log_key"), logKey->verifierText());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit()) {
        return failure(ErrorCode::Storage, SyncText::tr("The link file %1 cannot be written.").arg(path));
    }
    return {};
}

Result<HubAddress> HubLink::address() const
{
    return HubAddress::parse(url, passwordFile);
}

} // namespace portlight::sync
