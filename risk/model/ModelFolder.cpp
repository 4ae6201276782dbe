#include "risk/model/ModelFolder.h"

#include "risk/Words.h"
#include "risk/model/PastFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maximumManifestBytes = 64 << 20;
constexpr qsizetype maximumBoosters = 100;
constexpr qsizetype nameLength = 16;

QString manifestPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("model.json"));
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Storage, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

// Writes under the content's hash and answers what the manifest says of it.
Result<QJsonObject> writePart(const QString& folder, const QByteArray& bytes, const char* suffix)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString name = hash.left(nameLength) + QLatin1String(suffix);
    if (auto written = writeFile(QDir(folder).filePath(name), bytes); !written) {
        return failure(written.error());
    }
    return QJsonObject{{QStringLiteral("file"), name}, {QStringLiteral("sha256"), hash}};
}

Result<QByteArray> readPart(const QString& folder, const QJsonObject& part)
{
    const QString name = part.value(QLatin1String("file")).toString();
    const QString hash = part.value(QLatin1String("sha256")).toString();
    // Only a name that writePart() can have made is opened: nothing outside the folder.
    const bool plainName = name.size() > nameLength && name.left(nameLength) == hash.left(nameLength) &&
                           !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\'));
    QFile file(QDir(folder).filePath(name));
    if (!plainName || !file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::Tampered,
            Words::tr("The risk model in %1 lacks its file %2; train it again or copy it anew.").arg(folder, name));
    }
    QByteArray bytes = file.readAll();
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != hash) {
        return failure(ErrorCode::Tampered,
                       Words::tr("The file %1 of the risk model in %2 was altered; train it again or copy it anew.")
                           .arg(name, folder));
    }
    return bytes;
}

QJsonArray numbersToJson(const std::vector<double>& numbers)
{
    QJsonArray json;
    for (const double number : numbers) {
        json.append(number);
    }
    return json;
}

QJsonArray featureNames()
{
    QJsonArray names;
    for (const Feature& feature : features()) {
        names.append(QString::fromLatin1(feature.name));
    }
    return names;
}

void removeUnused(const QString& folder, const QSet<QString>& used)
{
    QDir dir(folder);
    const QStringList parts = dir.entryList({QStringLiteral("*.ubj"), QStringLiteral("*.csv")}, QDir::Files);
    for (const QString& name : parts) {
        const QString stem = name.left(name.lastIndexOf(QLatin1Char('.')));
        const bool ours = stem.size() == nameLength && QByteArray::fromHex(stem.toLatin1()).size() * 2 == nameLength;
        if (ours && !used.contains(name)) {
            dir.remove(name);
        }
    }
}

Result<QJsonObject> readManifest(const QString& folder)
{
    QFile file(manifestPath(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, Words::tr("There is no risk model in %1.").arg(folder));
    }
    if (file.size() > maximumManifestBytes) {
        return failure(ErrorCode::BadInput,
                       Words::tr("%1 is too large to be a risk model's description.").arg(file.fileName()));
    }
    QJsonParseError problem{};
    QJsonObject manifest = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::BadInput,
                       Words::tr("%1 is not JSON: %2.").arg(file.fileName(), problem.errorString()));
    }
    if (manifest.value(QLatin1String("format")).toInt() != formatVersion ||
        manifest.value(QLatin1String("feature_version")).toInt() != featureVersion) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("The risk model in %1 was made by another version of Portlight; train it again.").arg(folder));
    }
    return manifest;
}

Result<QVector<RiskRecord>> readPast(const QString& folder, const QJsonObject& manifest)
{
    const auto csv = readPart(folder, manifest.value(QLatin1String("past")).toObject());
    if (!csv) {
        return failure(csv.error());
    }
    auto past = pastFromCsv(*csv);
    if (past) {
        sortByDate(*past);
    }
    return past;
}

} // namespace

Result<void> saveRiskModel(const RiskModel& model, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::Storage, Words::tr("The folder %1 cannot be made.").arg(folder));
    }
    QSet<QString> used;
    QJsonArray boosters;
    for (const Booster& booster : model.boosters) {
        const auto bytes = booster.toBytes();
        if (!bytes) {
            return failure(bytes.error());
        }
        const auto part = writePart(folder, *bytes, ".ubj");
        if (!part) {
            return failure(part.error());
        }
        used.insert(part->value(QLatin1String("file")).toString());
        boosters.append(*part);
    }
    const auto past = writePart(folder, pastToCsv(model.past), ".csv");
    if (!past) {
        return failure(past.error());
    }
    used.insert(past->value(QLatin1String("file")).toString());
    const QJsonObject manifest{{QStringLiteral("format"), formatVersion},
                               {QStringLiteral("feature_version"), featureVersion},
                               {QStringLiteral("features"), featureNames()},
                               {QStringLiteral("boosters"), boosters},
                               {QStringLiteral("past"), *past},
                               {QStringLiteral("calibration"), model.calibration.toJson()},
                               {QStringLiteral("lane_shares"), model.laneShares.toJson()},
                               {QStringLiteral("lane_thresholds"), model.laneThresholds.toJson()},
                               {QStringLiteral("score_deciles"), numbersToJson(model.scoreDeciles)},
                               {QStringLiteral("report"), model.report}};
    auto written = writeFile(manifestPath(folder), QJsonDocument(manifest).toJson());
    if (written) {
        removeUnused(folder, used);
    }
    return written;
}

Result<RiskModel> loadRiskModel(const QString& folder)
{
    const auto manifest = readManifest(folder);
    if (!manifest) {
        return failure(manifest.error());
    }
    RiskModel model;
    const QJsonArray boosters = manifest->value(QLatin1String("boosters")).toArray();
    if (boosters.isEmpty() || boosters.size() > maximumBoosters) {
        return failure(ErrorCode::BadInput, Words::tr("The risk model in %1 names no boosters.").arg(folder));
    }
    for (const auto& part : boosters) {
        const auto bytes = readPart(folder, part.toObject());
        if (!bytes) {
            return failure(bytes.error());
        }
        auto booster = Booster::fromBytes(*bytes);
        if (!booster) {
            return failure(booster.error());
        }
        model.boosters.push_back(std::move(*booster));
    }
    auto past = readPast(folder, *manifest);
    if (!past) {
        return failure(past.error());
    }
    model.past = std::move(*past);
    model.calibration = Calibration::fromJson(manifest->value(QLatin1String("calibration")).toArray());
    model.laneShares = LaneShares::fromJson(manifest->value(QLatin1String("lane_shares")).toObject());
    model.laneThresholds = LaneThresholds::fromJson(manifest->value(QLatin1String("lane_thresholds")).toObject());
    for (const auto& decile : manifest->value(QLatin1String("score_deciles")).toArray()) {
        model.scoreDeciles.push_back(decile.toDouble());
    }
    model.report = manifest->value(QLatin1String("report")).toObject();
    return model;
}

Result<QVector<RiskRecord>> loadRiskPast(const QString& folder)
{
    const auto manifest = readManifest(folder);
    if (!manifest) {
        return failure(manifest.error());
    }
    return readPast(folder, *manifest);
}

} // namespace portlight::risk
