#include "training/library/ThreatLibrary.h"

#include "training/library/FolderSignature.h"
#include "training/library/ItemFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestManifest = qint64{4} << 20;
constexpr qint64 largestItem = qint64{256} << 20;
constexpr int mostItems = 10'000;
constexpr qsizetype longestWord = 128;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

QString kindName(ImageKind kind)
{
    return kind == ImageKind::Grey     ? QStringLiteral("grey")
           : kind == ImageKind::Colour ? QStringLiteral("colour")
                                       : QStringLiteral("dual_energy");
}

bool isId(const QString& id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    return pattern.match(id).hasMatch();
}

QString itemPath(const QString& folder, const QString& id)
{
    return folder + QLatin1String("/items/") + id + QLatin1String(".nrrd");
}

QJsonObject toJson(const ThreatItem& item, const QByteArray& sha256)
{
    const auto number = [](const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("class"), item.itemClass},
            {QStringLiteral("kind"), kindName(item.planes.kind)},
            {QStringLiteral("scanner"), item.scanner},
            {QStringLiteral("source"), item.source},
            {QStringLiteral("pixel_mm"), number(item.pixelMm)},
            {QStringLiteral("view_difficulty"), number(item.viewDifficulty)},
            {QStringLiteral("sha256"), QString::fromLatin1(sha256)}};
}

Result<ThreatLibrary::Entry> entryOf(const QJsonObject& object)
{
    ThreatLibrary::Entry entry;
    entry.words.id = object.value(QLatin1String("id")).toString();
    entry.words.itemClass = object.value(QLatin1String("class")).toString();
    entry.words.scanner = object.value(QLatin1String("scanner")).toString();
    entry.words.source = object.value(QLatin1String("source")).toString();
    entry.sha256 = object.value(QLatin1String("sha256")).toString().toLatin1();
    const QString kind = object.value(QLatin1String("kind")).toString();
    bool known = false;
    for (const ImageKind candidate : {ImageKind::Grey, ImageKind::DualEnergy, ImageKind::Colour}) {
        if (kind == kindName(candidate)) {
            entry.kind = candidate;
            known = true;
        }
    }
    const QJsonValue pixel = object.value(QLatin1String("pixel_mm"));
    const QJsonValue view = object.value(QLatin1String("view_difficulty"));
    if (pixel.isDouble()) {
        entry.words.pixelMm = pixel.toDouble();
    }
    if (view.isDouble()) {
        entry.words.viewDifficulty = view.toDouble();
    }
    const bool wordsFit = !entry.words.itemClass.isEmpty() && entry.words.itemClass.size() <= longestWord &&
                          entry.words.scanner.size() <= longestWord && entry.words.source.size() <= longestWord;
    const bool numbersFit = entry.words.pixelMm.value_or(1.0) >= 0.01 && entry.words.pixelMm.value_or(1.0) <= 100.0 &&
                            entry.words.viewDifficulty.value_or(0.0) >= 0.0 &&
                            entry.words.viewDifficulty.value_or(0.0) <= 1.0;
    if (!isId(entry.words.id) || !known || !wordsFit || !numbersFit || entry.sha256.size() != 64) {
        return failure(
            ErrorCode::BadInput,
            tr("The threat library describes an item that cannot be (\"%1\").").arg(entry.words.id.left(64)));
    }
    return entry;
}

} // namespace

Result<QByteArray> ThreatLibrary::write(const QString& folder, const QVector<ThreatItem>& items, const QString& keyPath)
{
    QDir directory(folder);
    if (directory.exists() && !directory.isEmpty()) {
        return failure(ErrorCode::Refused,
                       tr("%1 holds something already; a library needs a folder of its own.").arg(folder));
    }
    if (items.size() > mostItems || !directory.mkpath(QStringLiteral("items"))) {
        return failure(ErrorCode::Storage, tr("The library could not be made in %1.").arg(folder));
    }
    QJsonArray list;
    QSet<QString> seen;
    for (const ThreatItem& item : items) {
        if (!isId(item.id) || seen.contains(item.id)) {
            return failure(ErrorCode::BadInput, tr("\"%1\" is no name for an item, or is there twice.").arg(item.id));
        }
        seen.insert(item.id);
        const auto written = writeItemFile(item, itemPath(folder, item.id));
        const auto hash = written ? signing::fileHash(itemPath(folder, item.id), largestItem)
                                  : Result<QByteArray>(failure(written.error()));
        if (!hash) {
            return failure(hash.error());
        }
        list.append(toJson(item, *hash));
    }
    const QByteArray manifest =
        QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("items"), list}}).toJson();
    const auto signature = signManifest(manifest, keyPath);
    if (!signature) {
        return failure(signature.error());
    }
    auto written = signing::writePublic(folder + QLatin1String("/library.json"), manifest);
    if (written) {
        written = signing::writePublic(folder + QLatin1String("/library.sig"), toText(*signature));
    }
    return written ? Result<QByteArray>(signature->publicKey) : failure(written.error());
}

Result<ThreatLibrary> ThreatLibrary::open(const QString& folder, const QVector<QByteArray>& trustedKeys)
{
    const auto manifest = signing::readSmall(folder + QLatin1String("/library.json"), largestManifest);
    if (!manifest) {
        return failure(manifest.error());
    }
    const auto text = signing::readSmall(folder + QLatin1String("/library.sig"), 512);
    const auto signature = signatureFromText(text.value_or(QByteArray()));
    if (!signature) {
        return failure(signature.error());
    }
    if (const auto verified = verifyManifest(*manifest, *signature, trustedKeys); !verified) {
        return failure(verified.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(*manifest).object();
    const QJsonArray list = object.value(QLatin1String("items")).toArray();
    if (object.value(QLatin1String("format")).toInt() != 1 || list.size() > mostItems) {
        return failure(ErrorCode::Unsupported, tr("The threat library is of a kind that this version does not read."));
    }
    ThreatLibrary library;
    library.m_folder = folder;
    QSet<QString> seen;
    for (const auto& value : list) {
        auto entry = entryOf(value.toObject());
        if (!entry) {
            return failure(entry.error());
        }
        if (seen.contains(entry->words.id)) {
            return failure(ErrorCode::BadInput, tr("The threat library names \"%1\" twice.").arg(entry->words.id));
        }
        seen.insert(entry->words.id);
        library.m_entries.append(std::move(*entry));
    }
    return library;
}

Result<ThreatItem> ThreatLibrary::load(const QString& id) const
{
    for (const Entry& entry : m_entries) {
        if (entry.words.id != id) {
            continue;
        }
        const auto hash = signing::fileHash(itemPath(m_folder, id), largestItem);
        if (!hash) {
            return failure(hash.error());
        }
        if (*hash != entry.sha256) {
            return failure(ErrorCode::Tampered, tr("The item \"%1\" was altered after it was signed.").arg(id));
        }
        auto item = readItemFile(itemPath(m_folder, id), entry.kind);
        if (!item) {
            return item;
        }
        ThreatItem whole = entry.words;
        whole.planes = std::move(item->planes);
        whole.mask = std::move(item->mask);
        return whole;
    }
    return failure(ErrorCode::NotFound, tr("The threat library has no item \"%1\".").arg(id));
}

} // namespace portlight::training
