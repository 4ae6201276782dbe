#include "scans/writers/DicosDxWriter.h"

#include "scans/writers/DicomFileOutput.h"
#include "scans/writers/DicosDataset.h"
#include "scans/writers/OutputNames.h"
#include "scans/writers/Samples16.h"

#include <QCoreApplication>

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

EnergyLevel energyOf(LayerRole role)
{
    switch (role) {
    case LayerRole::LowEnergy:
        return EnergyLevel::Low;
    case LayerRole::HighEnergy:
        return EnergyLevel::High;
    case LayerRole::Grey:
    case LayerRole::EffectiveZ:
    case LayerRole::Rgb:
        return EnergyLevel::Single;
    }
    Q_UNREACHABLE();
}

// Image Type (0008,0008), NEMA IIC 1 DX Image Module.
const char* imageType(LayerRole role)
{
    switch (role) {
    case LayerRole::LowEnergy:
        return "ORIGINAL\\INTENSITY\\LOW ENERGY";
    case LayerRole::HighEnergy:
        return "ORIGINAL\\INTENSITY\\HIGH ENERGY";
    case LayerRole::EffectiveZ:
        return "DERIVED\\INTENSITY\\Z EFFECTIVE";
    case LayerRole::Grey:
    case LayerRole::Rgb:
        return "ORIGINAL\\INTENSITY";
    }
    Q_UNREACHABLE();
}

std::pair<double, double> rangeOf(const VoxelBuffer& samples)
{
    return visitVoxelType(samples.type(), [&]<typename T>(T*) -> std::pair<double, double> {
        double lowest = 0.0;
        double highest = 0.0;
        bool first = true;
        for (const T sample : samples.as<T>()) {
            const auto value = static_cast<double>(sample);
            if (!std::isfinite(value)) {
                continue;
            }
            lowest = first ? value : std::min(lowest, value);
            highest = first ? value : std::max(highest, value);
            first = false;
        }
        return {lowest, highest};
    });
}

Result<void> putPixels(DcmDataset& dataset, const VoxelBuffer& samples, const Encoding16& encoding, const QString& path)
{
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->setVR(EVR_OW);
    Uint16* words = nullptr;
    OFCondition status = pixels->createUint16Array(static_cast<Uint32>(samples.count()), words);
    if (status.good()) {
        encode(samples, 0, std::span<std::uint16_t>(words, samples.count()), encoding);
        status = dataset.insert(pixels.get(), OFTrue);
    }
    if (status.bad()) {
        return datasetFailure(status, path);
    }
    static_cast<void>(pixels.release()); // owned by the data set now
    return {};
}

void putDxModules(DicosDataset& d, const Radiograph& view, const RadiographLayer& layer, const Encoding16& encoding,
                  const DicosHeader& header)
{
    const auto& kvp = layer.role == LayerRole::LowEnergy ? header.lowEnergyKvp : header.highEnergyKvp;
    d.code(DCM_ImageType, imageType(layer.role));
    d.code(DCM_PresentationIntentType, "FOR PROCESSING");
    d.dateTime(DCM_AcquisitionDateTime, header.acquired);
    d.text(DCM_SeriesDescription, view.view);
    if (kvp) {
        d.decimals(DCM_KVP, {*kvp});
    }
    d.code(DCM_DetectorType, "SCINTILLATOR");
    d.decimals(DCM_ImagePositionPatient, {0.0, 0.0, 0.0});
    d.decimals(DCM_ImageOrientationPatient, {1.0, 0.0, 0.0, 0.0, 1.0, 0.0});
    if (view.pixelSpacingXMm && view.pixelSpacingYMm) {
        d.decimals(DCM_PixelSpacing, {*view.pixelSpacingYMm, *view.pixelSpacingXMm});
        d.decimals(DCM_ImagerPixelSpacing, {*view.pixelSpacingYMm, *view.pixelSpacingXMm});
    }
    putImagePixel16(d, view.width, view.height, encoding.isSigned, layer.inverted ? "MONOCHROME1" : "MONOCHROME2");
    // PS3.3 C.8.11.3.1.2: +1 where larger values are more X-rays on the detector, -1 where they are fewer.
    d.code(DCM_PixelIntensityRelationship, layer.attenuation ? "LOG" : "LIN");
    d.signedShort(DCM_PixelIntensityRelationshipSign, layer.attenuation ? -1 : 1);
    d.decimals(DCM_RescaleIntercept, {encoding.intercept});
    d.decimals(DCM_RescaleSlope, {encoding.slope});
    d.code(DCM_RescaleType, layer.role == LayerRole::EffectiveZ ? "Z_EFF" : "US");
    d.code(DCM_LossyImageCompression, "00");
    d.code(DCM_PresentationLUTShape, layer.inverted ? "INVERSE" : "IDENTITY");
}

Result<WrittenInstance> writeLayer(const Radiograph& view, const RadiographLayer& layer, const DicosHeader& header,
                                   int number, const QString& path)
{
    WrittenInstance written{path, QStringLiteral(UID_DICOS_DigitalXRayImageStorageForProcessing), newInstanceUid(),
                            energyOf(layer.role)};
    const auto [lowest, highest] = rangeOf(*layer.pixels);
    const Encoding16 encoding = encodingFor(layer.pixels->type(), lowest, highest, layer.slope, layer.intercept);
    DcmFileFormat file;
    DicosDataset d(*file.getDataset());
    putCommonModules(d, {UID_DICOS_DigitalXRayImageStorageForProcessing, written.sopInstance, "XRAY", number}, header);
    putDxModules(d, view, layer, encoding, header);
    if (d.status().bad()) {
        return datasetFailure(d.status(), path);
    }
    return putPixels(*file.getDataset(), *layer.pixels, encoding, path)
        .and_then([&] { return saveDicomFile(file, path); })
        .map([&] { return written; });
}

Result<QVector<RadiographLayer>> writableLayers(const Radiograph& view, const QString& path)
{
    constexpr int mostInOneDirection = 65535;
    QVector<RadiographLayer> layers;
    const auto pixels =
        static_cast<std::size_t>(std::max(view.width, 0)) * static_cast<std::size_t>(std::max(view.height, 0));
    for (const RadiographLayer& layer : view.layers) {
        if (layer.role == LayerRole::Rgb) {
            continue;
        }
        if (!layer.pixels || layer.pixels->count() != pixels || view.width > mostInOneDirection ||
            view.height > mostInOneDirection) {
            return failure(ErrorCode::BadInput, tr("The radiograph for %1 has no pixels or too many.").arg(path));
        }
        layers.append(layer);
    }
    if (layers.isEmpty()) {
        return failure(ErrorCode::Unsupported, tr("There is no grey-scale radiograph to write to %1.").arg(path));
    }
    return layers;
}

Result<QVector<WrittenInstance>> writeView(const Radiograph& view, const DicosHeader& header, const QString& path,
                                           Progress& progress)
{
    const auto layers = writableLayers(view, path);
    if (!layers) {
        return failure(layers.error());
    }
    std::vector<EnergyLevel> energies;
    for (const RadiographLayer& layer : *layers) {
        energies.push_back(energyOf(layer.role));
    }
    const QStringList names = outputNames(path, energies);
    QVector<WrittenInstance> written;
    for (qsizetype i = 0; i < layers->size(); ++i) {
        Result<WrittenInstance> one = failure(ErrorCode::Cancelled, tr("Writing %1 was cancelled.").arg(path));
        if (!progress.isCancelled()) {
            one = writeLayer(view, layers->at(i), header, static_cast<int>(i) + 1, names[i]);
        }
        if (!one) {
            removeOutputs(written);
            return failure(std::move(one.error()));
        }
        written.append(*one);
    }
    return written;
}

} // namespace

Result<QVector<WrittenInstance>> writeDicosDx(std::span<const Radiograph> views, const DicosHeader& header,
                                              const QString& path, Progress& progress)
{
    if (views.empty()) {
        return failure(ErrorCode::BadInput, tr("There is no radiograph to write to %1.").arg(path));
    }
    DicosHeader shared = completed(header);
    QVector<WrittenInstance> written;
    for (std::size_t i = 0; i < views.size(); ++i) {
        const QString part = views[i].view.isEmpty() ? QString::number(i + 1) : views[i].view;
        auto one = writeView(views[i], shared, views.size() == 1 ? path : withNamePart(path, part), progress);
        if (!one) {
            removeOutputs(written);
            return failure(std::move(one.error()));
        }
        written += *one;
        shared.seriesInstance = newSeriesUid();
        progress.report(static_cast<int>((i + 1) * 100 / views.size()));
    }
    return written;
}

Result<QVector<WrittenInstance>> writeDicosDx(std::span<const Radiograph> views, const DicosHeader& header,
                                              const QString& path)
{
    Progress progress;
    return writeDicosDx(views, header, path, progress);
}

} // namespace portlight::scans
