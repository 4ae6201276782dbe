#include "inference/ModelBundle.h"

#include "inference/BundleSignature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

// A larger file is refused before it is read: no detector of ours comes near these.
constexpr qint64 manifestLimit = qint64{256} << 10;
constexpr qint64 cardLimit = qint64{1} << 20;
constexpr qint64 modelLimit = qint64{64} << 20;
constexpr qint64 signatureLimit = 512;
constexpr int largestSide = 2048; // bounds memory and time of a pass
constexpr int mostClasses = 256;
constexpr int mostPoints = 256;
constexpr int mostFeatures = 256;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::inference", text);
}

Result<QByteArray> readPart(const QDir& folder, const char* name, qint64 limit)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("The model has no %1.").arg(QLatin1String(name)));
    }
    if (file.size() > limit) {
        return failure(ErrorCode::BadInput, tr("The model's %1 is too large: %2 bytes, %3 at most.")
                                                .arg(QLatin1String(name))
                                                .arg(file.size())
                                                .arg(limit));
    }
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit) { // grew meanwhile
        return failure(ErrorCode::BadInput, tr("The model's %1 is too large.").arg(QLatin1String(name)));
    }
    return content;
}

Result<void> checkHash(const ModelBundle& bundle, const char* name, const QByteArray& content)
{
    const QString stated =
        bundle.manifest.value(QLatin1String("files")).toObject().value(QLatin1String(name)).toString();
    const QByteArray actual = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (stated.toLatin1() != actual) {
        return failure(ErrorCode::Tampered,
                       tr("The model's %1 was altered after it was signed.").arg(QLatin1String(name)));
    }
    return {};
}

bool isShare(const QJsonValue& value)
{
    return value.isDouble() && value.toDouble() >= 0.0 && value.toDouble() <= 1.0;
}

bool parsePoints(const QJsonArray& list, ModelClass& of)
{
    for (const auto& entry : list) {
        const QJsonValue threshold = entry[QLatin1String("threshold")];
        const QJsonValue found = entry[QLatin1String("found")];
        const double falseAlarms = entry[QLatin1String("false_alarms")].toDouble(-1.0);
        if (!isShare(threshold) || !isShare(found) || !(falseAlarms >= 0.0) || of.points.size() >= mostPoints) {
            return false;
        }
        of.points.append({threshold.toDouble(), falseAlarms, found.toDouble()});
    }
    std::stable_sort(of.points.begin(), of.points.end(),
                     [](const OperatingPoint& a, const OperatingPoint& b) { return a.threshold > b.threshold; });
    return true;
}

Result<void> parseClasses(const QJsonArray& list, ModelBundle& bundle)
{
    QSet<QString> seen;
    for (const auto& entry : list) {
        const QString name = entry[QLatin1String("name")].toString();
        const QJsonValue threshold = entry[QLatin1String("threshold")];
        if (name.isEmpty() || name.size() > 64 || seen.contains(name) || !isShare(threshold)) {
            return failure(ErrorCode::BadInput,
                           tr("The model's classes need different names and thresholds from 0 to 1."));
        }
        seen.insert(name);
        ModelClass one{name, threshold.toDouble(), {}};
        if (!parsePoints(entry[QLatin1String("points")].toArray(), one)) {
            return failure(ErrorCode::BadInput, tr("The model's operating points for %1 cannot be.").arg(name));
        }
        bundle.classes.append(one);
    }
    if (bundle.classes.isEmpty() || bundle.classes.size() > mostClasses) {
        return failure(ErrorCode::BadInput, tr("The model names %1 classes.").arg(bundle.classes.size()));
    }
    return {};
}

Result<void> parsePictureInput(ModelBundle& bundle)
{
    const QJsonObject& manifest = bundle.manifest;
    const QJsonObject input = manifest.value(QLatin1String("input")).toObject();
    bundle.inputWidth = input.value(QLatin1String("width")).toInt();
    bundle.inputHeight = input.value(QLatin1String("height")).toInt();
    bundle.stride = manifest.value(QLatin1String("stride")).toInt();
    bundle.passes = manifest.value(QLatin1String("passes")).toInt(1);
    bundle.fusion = manifest.value(QLatin1String("fusion")).toDouble(1.0);
    bundle.overlap = manifest.value(QLatin1String("overlap")).toDouble(-1.0);
    const auto sideFits = [&bundle](int side) {
        return side >= 32 && side <= largestSide && bundle.stride > 0 && side % bundle.stride == 0;
    };
    if (!sideFits(bundle.inputWidth) || !sideFits(bundle.inputHeight) || bundle.passes < 1 || bundle.passes > 3 ||
        !isShare(manifest.value(QLatin1String("overlap"))) || !(bundle.fusion >= 0.0 && bundle.fusion <= 1.0)) {
        return failure(ErrorCode::BadInput, tr("The model's bundle.json states an input or a step that cannot be."));
    }
    return {};
}

Result<void> parseVolumeInput(ModelBundle& bundle)
{
    for (const auto& feature : bundle.manifest.value(QLatin1String("features")).toArray()) {
        bundle.features.append(feature.toString());
    }
    bundle.overlap = bundle.manifest.value(QLatin1String("overlap")).toDouble(-1.0);
    if (bundle.features.isEmpty() || bundle.features.size() > mostFeatures ||
        !isShare(bundle.manifest.value(QLatin1String("overlap")))) {
        return failure(ErrorCode::BadInput,
                       tr("The model's bundle.json states features or an overlap that cannot be."));
    }
    return {};
}

// "trained_on": {"noise": [low, high], ...}
Result<void> parseTrainedOn(ModelBundle& bundle)
{
    const QJsonObject stated = bundle.manifest.value(QLatin1String("trained_on")).toObject();
    for (auto figure = stated.begin(); figure != stated.end(); ++figure) {
        const QJsonArray range = figure.value().toArray();
        const FigureRange parsed{range.at(0).toDouble(), range.at(1).toDouble()};
        if (range.size() != 2 || !range.at(0).isDouble() || !range.at(1).isDouble() || parsed.low > parsed.high) {
            return failure(ErrorCode::BadInput,
                           tr("The model's bundle.json states a range of training that cannot be."));
        }
        bundle.trainedOn.insert(figure.key(), parsed);
    }
    return {};
}

} // namespace

OperatingPoint ModelClass::pointFor(std::optional<double> falseAlarms) const
{
    OperatingPoint chosen{threshold, 0.0, 0.0};
    if (points.isEmpty()) {
        return chosen;
    }
    if (!falseAlarms) { // what is known of the threshold as shipped
        for (const OperatingPoint& point : points) {
            if (point.threshold >= threshold) {
                chosen = {threshold, point.falseAlarms, point.found};
            }
        }
        return chosen;
    }
    chosen = points.first();
    for (const OperatingPoint& point : points) {
        if (point.falseAlarms <= *falseAlarms) {
            chosen = point;
        }
    }
    return chosen;
}

QString toString(ModelKind kind)
{
    return kind == ModelKind::Volume ? QStringLiteral("volume") : QStringLiteral("radiograph");
}

ModelSignature ModelBundle::signature() const
{
    if (kind == ModelKind::Volume) {
        return {"regions",
                {1, static_cast<std::int64_t>(features.size()), 1, regionsAPass},
                {"scores"},
                {{1, static_cast<std::int64_t>(classes.size()) + 1, 1, regionsAPass}}};
    }
    const std::int64_t rows = inputHeight / stride;
    const std::int64_t columns = inputWidth / stride;
    return {"image",
            {1, 3, inputHeight, inputWidth},
            {"scores", "distances"},
            {{1, static_cast<std::int64_t>(classes.size()), rows, columns}, {1, 4, rows, columns}}};
}

Result<ModelBundle> parseManifest(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(ErrorCode::BadInput, tr("The model's bundle.json is not a JSON object."), problem.errorString());
    }
    ModelBundle bundle;
    bundle.manifest = document.object();
    const QJsonObject& manifest = bundle.manifest;
    if (manifest.value(QLatin1String("format")).toInt() != 1) {
        return failure(ErrorCode::Unsupported, tr("The model's bundle has a format that this version does not know."));
    }
    bundle.id = manifest.value(QLatin1String("id")).toString();
    bundle.set = manifest.value(QLatin1String("set")).toString();
    bundle.version = manifest.value(QLatin1String("version")).toString();
    const QString kind = manifest.value(QLatin1String("kind")).toString(toString(ModelKind::Radiograph));
    if (bundle.id.isEmpty() || bundle.set.isEmpty()) {
        return failure(ErrorCode::BadInput, tr("The model's bundle.json names no model or no set."));
    }
    if (kind != toString(ModelKind::Radiograph) && kind != toString(ModelKind::Volume)) {
        return failure(ErrorCode::Unsupported, tr("The model is of a kind that this version does not know."));
    }
    bundle.kind = kind == toString(ModelKind::Volume) ? ModelKind::Volume : ModelKind::Radiograph;
    const auto fits = bundle.kind == ModelKind::Volume ? parseVolumeInput(bundle) : parsePictureInput(bundle);
    if (!fits) {
        return failure(fits.error());
    }
    if (const auto ranges = parseTrainedOn(bundle); !ranges) {
        return failure(ranges.error());
    }
    if (const auto classes = parseClasses(manifest.value(QLatin1String("classes")).toArray(), bundle); !classes) {
        return failure(classes.error());
    }
    return bundle;
}

Result<ModelBundle> loadModelBundle(const QString& folder, const QVector<QByteArray>& trustedKeys)
{
    const QDir directory(folder);
    const auto manifest = readPart(directory, "bundle.json", manifestLimit);
    if (!manifest) {
        return failure(manifest.error());
    }
    const auto signature = readPart(directory, "bundle.sig", signatureLimit);
    if (!signature) {
        return failure(ErrorCode::Tampered, tr("The model carries no signature."), signature.error().text);
    }
    const auto signer = verifyBundleSignature(*manifest, *signature, trustedKeys);
    if (!signer) {
        return failure(signer.error());
    }
    auto bundle = parseManifest(*manifest);
    if (!bundle) {
        return bundle;
    }
    bundle->publicKey = *signer;
    const auto card = readPart(directory, "card.md", cardLimit);
    if (!card) {
        return failure(card.error());
    }
    auto model = readPart(directory, "model.onnx", modelLimit);
    if (!model) {
        return failure(model.error());
    }
    bundle->model = std::move(*model);
    for (const auto& [name, content] :
         {std::pair{"card.md", &*card}, std::pair{"model.onnx", &std::as_const(bundle->model)}}) {
        if (const auto same = checkHash(*bundle, name, *content); !same) {
            return failure(same.error());
        }
    }
    return bundle;
}

} // namespace portlight::inference
