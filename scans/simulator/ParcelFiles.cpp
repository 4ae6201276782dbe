#include "scans/simulator/ParcelFiles.h"

#include "scans/formats/NrrdWriter.h"
#include "scans/writers/DicosCtWriter.h"
#include "scans/writers/DicosDxWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

Result<void> writeJson(const QJsonObject& object, const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("portlight::scans", "%1 could not be written: %2.")
                           .arg(path, file.errorString()));
    }
    return {};
}

DicosHeader headerOf(const SimulatedParcel& parcel, const ParcelRecipe& recipe)
{
    DicosHeader header;
    header.deviceModel = QStringLiteral("Parcel simulator, %1 scanner").arg(recipe.scanner.name);
    header.deviceSerial = QString::number(recipe.seed);
    header.softwareVersion = QStringLiteral(PORTLIGHT_VERSION);
    header.objectId = parcel.declaration.transportDocument;
    header.object = recipe.kind == ParcelKind::Box ? InspectedObject::Cargo : InspectedObject::Baggage;
    header.purpose = ScanPurpose::Test;
    return header;
}

QStringList pathsOf(const QVector<WrittenInstance>& written)
{
    QStringList paths;
    for (const WrittenInstance& instance : written) {
        paths.append(instance.path);
    }
    return paths;
}

Result<QStringList> writeVolumes(const SimulatedParcel& parcel, const ParcelRecipe& recipe, const QString& stem,
                                 ParcelFormat format, Progress& progress)
{
    const std::array<Volume, 2> volumes{parcel.low, parcel.high};
    if (format == ParcelFormat::Dicos) {
        DicosHeader header = headerOf(parcel, recipe);
        header.lowEnergyKvp = recipe.scanner.ctLow.peakKilovolts;
        header.highEnergyKvp = recipe.scanner.ctHigh.peakKilovolts;
        const auto written = writeDicosCt(volumes, header, stem + QStringLiteral(".dcs"), progress);
        if (!written) {
            return failure(written.error());
        }
        return pathsOf(*written);
    }
    QStringList paths{stem + QStringLiteral("_low.nrrd"), stem + QStringLiteral("_high.nrrd")};
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        if (const auto written = writeNrrd(volumes[i], paths[static_cast<int>(i)], progress); !written) {
            return failure(written.error());
        }
    }
    return paths;
}

Result<QStringList> writeRadiograph(const SimulatedParcel& parcel, const ParcelRecipe& recipe, const QString& stem,
                                    ParcelFormat format, Progress& progress)
{
    if (format == ParcelFormat::Dicos) {
        DicosHeader header = headerOf(parcel, recipe);
        header.lowEnergyKvp = recipe.scanner.lineLow.peakKilovolts;
        header.highEnergyKvp = recipe.scanner.lineHigh.peakKilovolts;
        const std::array<Radiograph, 1> views{parcel.radiograph};
        const auto written = writeDicosDx(views, header, stem + QStringLiteral(".dcs"), progress);
        if (!written) {
            return failure(written.error());
        }
        return pathsOf(*written);
    }
    Scan scan;
    scan.kind = ScanKind::Radiograph;
    scan.radiographs.append(parcel.radiograph);
    return writeNrrd(scan, stem + QStringLiteral(".nrrd"), progress);
}

} // namespace

QString toString(ParcelKind kind)
{
    switch (kind) {
    case ParcelKind::Box:
        return QStringLiteral("box");
    case ParcelKind::SoftBag:
        return QStringLiteral("bag");
    case ParcelKind::Trolley:
        return QStringLiteral("trolley");
    }
    return {};
}

QJsonObject ParcelFileNames::toJson() const
{
    return {{QStringLiteral("volumes"), QJsonArray::fromStringList(volumes)},
            {QStringLiteral("radiographs"), QJsonArray::fromStringList(radiographs)},
            {QStringLiteral("declarations"), QJsonArray::fromStringList(declarations)},
            {QStringLiteral("labels"), labels},
            {QStringLiteral("truth"), truth}};
}

QJsonObject truthJson(const SimulatedParcel& parcel, const ParcelRecipe& recipe)
{
    QJsonArray items;
    QJsonArray prohibited;
    for (const inspection::Finding& finding : parcel.truth) {
        items.append(finding.toJson());
        if (finding.assessment == inspection::FindingAssessment::Alarm) {
            prohibited.append(finding.label);
        }
    }
    return {{QStringLiteral("seed"), QString::number(recipe.seed)},
            {QStringLiteral("kind"), toString(recipe.kind)},
            {QStringLiteral("scanner"), recipe.scanner.name},
            {QStringLiteral("size"), QJsonArray{recipe.size[0], recipe.size[1], recipe.size[2]}},
            {QStringLiteral("voxel_mm"), recipe.voxelMm},
            {QStringLiteral("prohibited"), prohibited},
            {QStringLiteral("classes"), QJsonArray::fromStringList(itemClassNames())},
            {QStringLiteral("items"), items}};
}

Result<ParcelFileNames> writeParcel(const SimulatedParcel& parcel, const ParcelRecipe& recipe,
                                    const ParcelDestination& destination, Progress& progress)
{
    const QString scanFolder = destination.folder + QLatin1Char('/') + destination.name;
    for (const QString& folder : {scanFolder, destination.truthFolder}) {
        if (!folder.isEmpty() && !QDir().mkpath(folder)) {
            return failure(
                ErrorCode::Storage,
                QCoreApplication::translate("portlight::scans", "The folder %1 could not be made.").arg(folder));
        }
    }
    const QString stem = scanFolder + QLatin1Char('/') + destination.name;
    const QString declarationSuffix = QStringLiteral(".declaration.json");
    ParcelFileNames names;
    if (!parcel.low.isNull()) {
        auto volumes = writeVolumes(parcel, recipe, stem, destination.format, progress);
        if (!volumes) {
            return failure(volumes.error());
        }
        names.volumes = std::move(*volumes);
        names.declarations.append(stem + declarationSuffix);
    }
    if (!parcel.radiograph.layers.isEmpty()) {
        auto radiographs = writeRadiograph(parcel, recipe, stem + QStringLiteral("_dx"), destination.format, progress);
        if (!radiographs) {
            return failure(radiographs.error());
        }
        names.radiographs = std::move(*radiographs);
        names.declarations.append(stem + QStringLiteral("_dx") + declarationSuffix);
    }
    Result<void> written;
    if (!destination.truthFolder.isEmpty()) {
        const QString truthStem = destination.truthFolder + QLatin1Char('/') + destination.name;
        names.labels = truthStem + QStringLiteral(".labels.nrrd");
        names.truth = truthStem + QStringLiteral(".truth.json");
        written = writeNrrd(parcel.labels, names.labels, progress);
        written = written ? writeJson(truthJson(parcel, recipe), names.truth) : written;
    }
    for (const QString& path : std::as_const(names.declarations)) {
        written = written ? writeJson(parcel.declaration.toJson(), path) : written;
    }
    if (!written) {
        return failure(written.error());
    }
    return names;
}

} // namespace portlight::scans
