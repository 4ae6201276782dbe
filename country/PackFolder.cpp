#include "country/PackFolder.h"

#include "country/PackParts.h"
#include "signing/ManifestSignature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace portlight::country {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype mostFiles = 200;

const QByteArray packKind = QByteArrayLiteral("portlight-country-pack-1");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::country", text);
}

using Contents = QMap<QString, QByteArray>;

tl::unexpected<inspection::Error> altered(const QString& name)
{
    return failure(ErrorCode::Tampered,
                   tr("The country pack was altered after it was signed (%1); get it again.").arg(name));
}

// Every file but pack.json and pack.sig, by name inside the folder.
Result<Contents> readFiles(const QString& folder)
{
    Contents contents;
    const QDir root(QDir(folder).absolutePath());
    QDirIterator all(root.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        const QString name = root.relativeFilePath(file.filePath());
        if (name == QLatin1String("pack.json") || name == QLatin1String("pack.sig") ||
            (name == QLatin1String("lessons") && file.isDir() && !file.isSymLink())) {
            continue;
        }
        if (file.isSymLink() || !file.isFile() || !isPackFileName(name) || contents.size() >= mostFiles) {
            return failure(ErrorCode::BadInput, tr("\"%1\" has no place in a country pack.").arg(name));
        }
        auto content = signing::readSmall(file.filePath(), largestFile);
        if (!content) {
            return failure(content.error());
        }
        contents.insert(name, *content);
    }
    return contents;
}

Result<CountryPack> assemble(PackHead head, const Contents& contents)
{
    CountryPack pack = std::move(head.pack);
    const auto prohibited = parseProhibited(contents.value(QStringLiteral("prohibited.json")));
    const auto lanes = parseLanes(contents.value(QStringLiteral("lanes.json")));
    const auto tariff = parseTariff(contents.value(QStringLiteral("tariff.json")));
    const auto holidays = parseHolidays(contents.value(QStringLiteral("holidays.json")));
    const auto exercises = parseExercises(contents.value(QStringLiteral("exercises.json")));
    if (!prohibited || !lanes || !tariff || !holidays || !exercises) {
        return failure(!prohibited ? prohibited.error()
                       : !lanes    ? lanes.error()
                       : !tariff   ? tariff.error()
                       : !holidays ? holidays.error()
                                   : exercises.error());
    }
    pack.prohibited = *prohibited;
    pack.lanes = *lanes;
    pack.tariff = *tariff;
    pack.holidays = *holidays;
    pack.exercises = *exercises;
    for (const QString& name : std::as_const(head.lessons)) {
        if (!contents.contains(name)) {
            return failure(ErrorCode::BadInput,
                           tr("The country pack names the lesson %1 but does not hold it.").arg(name));
        }
        const auto lesson = parseLesson(name, contents.value(name));
        if (!lesson) {
            return failure(lesson.error());
        }
        pack.lessons.append(*lesson);
    }
    if (pack.lessons.isEmpty()) {
        return failure(ErrorCode::BadInput, tr("The country pack holds no lesson."));
    }
    return pack;
}

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<CountryPack> loadPack(const QString& folder, const QVector<QByteArray>& trustedKeys)
{
    const QString head = folder + QLatin1String("/pack.json");
    if (!QFileInfo(head).isFile() || QFileInfo(head).isSymLink()) {
        return failure(ErrorCode::NotFound, tr("%1 holds no country pack (pack.json).").arg(folder));
    }
    const auto manifest = signing::readSmall(head, largestFile);
    if (!manifest) {
        return failure(manifest.error());
    }
    const auto line = signing::readSmall(folder + QLatin1String("/pack.sig"), largestFile);
    const auto signature = line ? signing::signatureFromText(*line) : std::nullopt;
    if (!signature) {
        return failure(ErrorCode::Tampered, tr("The country pack carries no signature."));
    }
    switch (signing::verifyManifest(packKind, *manifest, *signature, trustedKeys)) {
    case signing::Verdict::Good:
        break;
    case signing::Verdict::UnknownKey:
        return failure(ErrorCode::Tampered, tr("The country pack is signed by a key that is not trusted here (%1...).")
                                                .arg(signing::shortKey(signature->publicKey)));
    case signing::Verdict::Altered:
        return altered(QStringLiteral("pack.json"));
    }
    auto stated = parseHead(*manifest);
    if (!stated) {
        return failure(stated.error());
    }
    const auto contents = readFiles(folder);
    if (!contents) {
        return failure(contents.error());
    }
    for (auto it = contents->cbegin(); it != contents->cend(); ++it) {
        if (stated->files.value(it.key()) != hashOf(it.value())) {
            return altered(it.key());
        }
    }
    for (auto it = stated->files.cbegin(); it != stated->files.cend(); ++it) {
        if (!contents->contains(it.key())) {
            return altered(it.key());
        }
    }
    auto pack = assemble(std::move(*stated), *contents);
    if (pack) {
        pack->signedBy = signature->publicKey;
    }
    return pack;
}

Result<QByteArray> signPack(const QString& folder, const QString& keyPath)
{
    const auto manifest = signing::readSmall(folder + QLatin1String("/pack.json"), largestFile);
    const auto contents = manifest ? readFiles(folder) : Result<Contents>(failure(manifest.error()));
    if (!contents) {
        return failure(contents.error());
    }
    QJsonObject object = QJsonDocument::fromJson(*manifest).object();
    QJsonObject files;
    for (auto it = contents->cbegin(); it != contents->cend(); ++it) {
        files.insert(it.key(), QString::fromLatin1(hashOf(it.value())));
    }
    object.insert(QStringLiteral("files"), files);
    const QByteArray stated = QJsonDocument(object).toJson();
    auto head = parseHead(stated);
    if (!head) {
        return failure(head.error());
    }
    if (const auto pack = assemble(std::move(*head), *contents); !pack) {
        return failure(pack.error());
    }
    const auto signature = signing::signManifest(packKind, stated, keyPath);
    if (!signature) {
        return failure(signature.error());
    }
    auto written = signing::writePublic(folder + QLatin1String("/pack.json"), stated);
    if (written) {
        written = signing::writePublic(folder + QLatin1String("/pack.sig"), signing::toText(*signature));
    }
    return written ? Result<QByteArray>(signature->publicKey) : failure(written.error());
}

QVector<QByteArray> trustedPackKeys(const QString& folder)
{
    return QVector<QByteArray>{QByteArray::fromHex(PORTLIGHT_PACKS_KEY)} + signing::publicKeysIn(folder);
}

} // namespace portlight::country
