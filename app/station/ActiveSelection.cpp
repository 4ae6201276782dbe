#include "app/station/ActiveSelection.h"

#include "risk/model/ModelFolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::CacheLocation;
using local_cache::SignedDocument;
using local_cache::SignedShelf;

namespace {

const QString manifestName = QStringLiteral("model.json");
const QString modelKey = QStringLiteral("model");
const QString comparisonKey = QStringLiteral("comparison");
constexpr qsizetype idLength = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

// The manifest names every other file by its hash: its own hash stands for the whole model.
Result<QString> hashOfModel(const QString& folder)
{
    QFile file(QDir(folder).filePath(manifestName));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("There is no risk model in %1.").arg(folder));
    }
    return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
}

Result<void> loadModel(const CacheLocation& location, ActiveSelection& active)
{
    const QString hash = QJsonDocument::fromJson(active.model->content).object().value(modelKey).toString();
    const QString folder = modelFolder(location, hash.left(idLength));
    const auto found = hashOfModel(folder);
    if (!found) {
        return failure(found.error());
    }
    if (*found != hash) {
        return failure(ErrorCode::Tampered,
                       tr("The risk model in %1 is not the one that was approved; approve it again.").arg(folder));
    }
    auto model = risk::loadRiskModel(folder);
    if (!model) {
        return failure(model.error());
    }
    active.selection.model = std::move(*model);
    active.selection.modelId = hash.left(idLength);
    return {};
}

// Made once a station; readable by its owner only.
Result<QByteArray> explorationSeed(const CacheLocation& location)
{
    constexpr int seedWords = 8;
    const QString path = location.folder + QStringLiteral("/risk/exploration.seed");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        return file.readAll();
    }
    std::array<quint32, seedWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray seed = QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex();
    QSaveFile made(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !made.open(QIODevice::WriteOnly) ||
        !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || made.write(seed) != seed.size() ||
        !made.commit()) {
        return failure(ErrorCode::Storage, tr("%1 cannot be written: %2.").arg(path, made.errorString()));
    }
    return seed;
}

Result<void> copyModel(const QString& from, const QString& to)
{
    if (QDir(from).canonicalPath() == QDir(to).canonicalPath() && !QDir(from).canonicalPath().isEmpty()) {
        return {};
    }
    if (!QDir().mkpath(to)) {
        return failure(ErrorCode::Storage, tr("%1 cannot be made; check the disk and its rights.").arg(to));
    }
    // The manifest last: a crash leaves no model rather than half of one.
    QStringList names = QDir(from).entryList(QDir::Files);
    names.removeAll(manifestName);
    names.append(manifestName);
    for (const QString& name : std::as_const(names)) {
        const QString target = QDir(to).filePath(name);
        QFile::remove(target);
        if (!QFile::copy(QDir(from).filePath(name), target)) {
            return failure(ErrorCode::Storage, tr("%1 cannot be written; check the disk and its rights.").arg(target));
        }
    }
    return {};
}

} // namespace

QString modelFolder(const CacheLocation& location, const QString& modelId)
{
    return QStringLiteral("%1/risk/model-%2").arg(location.folder, modelId);
}

Result<QString> modelIdIn(const QString& folder)
{
    return hashOfModel(folder).map([](const QString& hash) { return hash.left(idLength); });
}

Result<ActiveSelection> loadActiveSelection(const CacheLocation& location)
{
    const SignedShelf shelf(location);
    ActiveSelection active;
    auto rules = shelf.inForce(rulesKind);
    auto model = shelf.inForce(modelKind);
    if (!rules || !model) {
        return failure(rules ? model.error() : rules.error());
    }
    active.rules = std::move(*rules);
    active.model = std::move(*model);
    if (active.rules) {
        auto parsed = risk::RuleSet::parse(active.rules->content);
        if (!parsed) {
            return failure(parsed.error());
        }
        active.selection.rules = std::move(*parsed);
    }
    if (active.model) {
        if (auto loaded = loadModel(location, active); !loaded) {
            return failure(loaded.error());
        }
        auto seed = explorationSeed(location);
        if (!seed) {
            return failure(seed.error());
        }
        active.selection.explorationSeed = std::move(*seed);
    }
    return active;
}

Result<SignedDocument> approveModel(const CacheLocation& location, const local_cache::SessionPtr& session,
                                    const QString& folder, const QJsonObject& comparison)
{
    const auto hash = hashOfModel(folder);
    if (!hash) {
        return failure(hash.error());
    }
    if (const auto model = risk::loadRiskModel(folder); !model) { // checks every file's hash
        return failure(model.error());
    }
    if (auto copied = copyModel(folder, modelFolder(location, hash->left(idLength))); !copied) {
        return failure(copied.error());
    }
    const QJsonObject content{{modelKey, *hash}, {comparisonKey, comparison}};
    return SignedShelf(location).publish(session, modelKind, QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<SignedDocument> publishRules(const CacheLocation& location, const local_cache::SessionPtr& session,
                                    const QByteArray& text)
{
    if (const auto rules = risk::RuleSet::parse(text); !rules) {
        return failure(rules.error());
    }
    return SignedShelf(location).publish(session, rulesKind, text);
}

} // namespace portlight::app
