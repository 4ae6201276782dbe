#include "scans/writers/DicosCtWriter.h"

#include "scans/writers/DicomFileOutput.h"
#include "scans/writers/DicosDataset.h"
#include "scans/writers/OutputNames.h"
#include "scans/writers/Samples16.h"

#include <QCoreApplication>

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <limits>
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

// Image Type (0008,0008), NEMA IIC 1 CT Image Module.
const char* imageType(const Volume& volume)
{
    if (volume.unit() == ValueUnit::EffectiveZ) {
        return "DERIVED\\Z EFFECTIVE\\VOLUME\\NONE";
    }
    switch (volume.energy()) {
    case EnergyLevel::Low:
        return "ORIGINAL\\LOW ENERGY\\VOLUME\\NONE";
    case EnergyLevel::High:
        return "ORIGINAL\\HIGH ENERGY\\VOLUME\\NONE";
    case EnergyLevel::Single:
        return "ORIGINAL\\PRIMARY\\VOLUME\\NONE";
    }
    Q_UNREACHABLE();
}

// Rescale Type (0028,1054): defined terms of PS3.3 C.11.1.1.2 where there is one, else the unit's own symbol.
QString rescaleType(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Hounsfield:
        return QStringLiteral("HU");
    case ValueUnit::EffectiveZ:
        return QStringLiteral("Z_EFF");
    case ValueUnit::AttenuationPerCm:
    case ValueUnit::DensityGramsPerCm3:
    case ValueUnit::Label:
        return toString(unit);
    case ValueUnit::None:
        return QStringLiteral("US");
    }
    Q_UNREACHABLE();
}

void putPixelCharacteristics(DicosDataset& d)
{
    d.code(DCM_PixelPresentation, "MONOCHROME");
    d.code(DCM_VolumetricProperties, "VOLUME");
    d.code(DCM_VolumeBasedCalculationTechnique, "NONE");
}

template <typename Fill>
void inItem(DicosDataset& parent, const DcmTagKey& sequence, signed long index, Fill fill)
{
    if (DcmItem* item = parent.item(sequence, index)) {
        DicosDataset child(*item);
        fill(child);
        parent.note(child.status());
    }
}

void putSharedGroups(DicosDataset& d, const Volume& volume, const Encoding16& encoding, const DicosHeader& header)
{
    const VolumeGeometry& g = volume.geometry();
    const auto& kvp = volume.energy() == EnergyLevel::Low ? header.lowEnergyKvp : header.highEnergyKvp;
    inItem(d, DCM_SharedFunctionalGroupsSequence, 0, [&](DicosDataset& shared) {
        inItem(shared, DCM_CTXRayDetailsSequence, 0, [&](DicosDataset& rays) {
            if (kvp) {
                rays.decimals(DCM_KVP, {*kvp});
            }
            rays.code(DCM_FilterType, "NONE");
        });
        inItem(shared, DCM_CTImageFrameTypeSequence, 0, [&](DicosDataset& type) {
            type.code(DCM_FrameType, imageType(volume));
            putPixelCharacteristics(type);
        });
        inItem(shared, DCM_PlaneOrientationSequence, 0, [&](DicosDataset& orientation) {
            orientation.decimals(DCM_ImageOrientationPatient, {g.direction[0], g.direction[3], g.direction[6],
                                                               g.direction[1], g.direction[4], g.direction[7]});
        });
        inItem(shared, DCM_PixelMeasuresSequence, 0, [&](DicosDataset& measures) {
            measures.decimals(DCM_SliceThickness, {g.spacingMm[2]});
            measures.decimals(DCM_PixelSpacing, {g.spacingMm[1], g.spacingMm[0]}); // between rows, between columns
        });
        inItem(shared, DCM_PixelValueTransformationSequence, 0, [&](DicosDataset& rescale) {
            rescale.decimals(DCM_RescaleIntercept, {encoding.intercept});
            rescale.decimals(DCM_RescaleSlope, {encoding.slope});
            rescale.text(DCM_RescaleType, rescaleType(volume.unit()));
        });
    });
}

void putFramePositions(DicosDataset& d, const VolumeGeometry& geometry)
{
    for (int k = 0; k < geometry.size[2]; ++k) {
        inItem(d, DCM_PerFrameFunctionalGroupsSequence, k, [&](DicosDataset& frame) {
            inItem(frame, DCM_PlanePositionSequence, 0, [&](DicosDataset& plane) {
                const auto position = geometry.toWorld({0.0, 0.0, static_cast<double>(k)});
                plane.decimals(DCM_ImagePositionPatient, {position[0], position[1], position[2]});
            });
        });
    }
}

Result<void> putPixels(DcmDataset& dataset, const Volume& volume, const Encoding16& encoding, const QString& path,
                       Progress& progress)
{
    const VolumeGeometry& g = volume.geometry();
    auto pixels = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixels->setVR(EVR_OW);
    Uint16* words = nullptr;
    const OFCondition made = pixels->createUint16Array(static_cast<Uint32>(g.voxelCount()), words);
    if (made.bad()) {
        return datasetFailure(made, path);
    }
    const std::size_t frame = static_cast<std::size_t>(g.size[0]) * static_cast<std::size_t>(g.size[1]);
    for (int k = 0; k < g.size[2]; ++k) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Writing %1 was cancelled.").arg(path));
        }
        const std::size_t first = frame * static_cast<std::size_t>(k);
        encode(volume.buffer(), first, std::span<std::uint16_t>(words + first, frame), encoding);
    }
    const OFCondition inserted = dataset.insert(pixels.get(), OFTrue);
    if (inserted.bad()) {
        return datasetFailure(inserted, path);
    }
    static_cast<void>(pixels.release()); // owned by the data set now
    return {};
}

Result<void> checkVolume(const Volume& volume, const QString& path)
{
    constexpr int mostInOneDirection = 65535;
    if (volume.isNull()) {
        return failure(ErrorCode::BadInput, tr("There is no volume to write to %1.").arg(path));
    }
    const auto& size = volume.geometry().size;
    if (*std::max_element(size.begin(), size.end()) > mostInOneDirection) {
        return failure(ErrorCode::BadInput,
                       tr("The volume is too large for %1: at most 65,535 voxels a side.").arg(path));
    }
    if (volume.geometry().voxelCount() > std::numeric_limits<Uint32>::max() / 2 - 1) {
        return failure(ErrorCode::Unsupported,
                       tr("The volume is too large for one DICOS file (%1): at most 4 GiB of pixels.").arg(path));
    }
    return {};
}

Result<WrittenInstance> writeOne(const Volume& volume, const DicosHeader& header, int number, const QString& path,
                                 Progress& progress)
{
    WrittenInstance written{path, QStringLiteral(UID_DICOS_CTImageStorage), newInstanceUid(), volume.energy()};
    const auto [lowest, highest] = volume.storedRange();
    const Encoding16 encoding = encodingFor(volume.type(), lowest, highest, volume.slope(), volume.intercept());
    const auto& size = volume.geometry().size;

    DcmFileFormat file;
    DicosDataset d(*file.getDataset());
    putCommonModules(d, {UID_DICOS_CTImageStorage, written.sopInstance, "CT", number}, header);
    d.code(DCM_ImageType, imageType(volume));
    d.dateTime(DCM_AcquisitionDateTime, header.acquired);
    d.text(DCM_ImageComments, volume.name(), 1024);
    putPixelCharacteristics(d);
    d.doubleValue(DCM_AcquisitionDuration, 0.0);
    d.uid(DCM_FrameOfReferenceUID, header.frameOfReference);
    d.text(DCM_PositionReferenceIndicator, QString());
    putImagePixel16(d, size[0], size[1], encoding.isSigned, "MONOCHROME2");
    d.integerString(DCM_NumberOfFrames, size[2]);
    d.code(DCM_PresentationLUTShape, "IDENTITY");
    putSharedGroups(d, volume, encoding, header);
    putFramePositions(d, volume.geometry());
    if (d.status().bad()) {
        return datasetFailure(d.status(), path);
    }
    return putPixels(*file.getDataset(), volume, encoding, path, progress)
        .and_then([&] { return saveDicomFile(file, path); })
        .map([&] { return written; });
}

} // namespace

Result<QVector<WrittenInstance>> writeDicosCt(std::span<const Volume> volumes, const DicosHeader& header,
                                              const QString& path, Progress& progress)
{
    if (volumes.empty()) {
        return failure(ErrorCode::BadInput, tr("There is no volume to write to %1.").arg(path));
    }
    const DicosHeader shared = completed(header);
    std::vector<EnergyLevel> energies;
    for (const Volume& volume : volumes) {
        if (const auto fits = checkVolume(volume, path); !fits) {
            return failure(fits.error());
        }
        energies.push_back(volume.energy());
    }
    const QStringList names = outputNames(path, energies);
    QVector<WrittenInstance> written;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        auto one = writeOne(volumes[i], shared, static_cast<int>(i) + 1, names[static_cast<qsizetype>(i)], progress);
        if (!one) {
            removeOutputs(written);
            return failure(std::move(one.error()));
        }
        written.append(*one);
        progress.report(static_cast<int>((i + 1) * 100 / volumes.size()));
    }
    return written;
}

Result<QVector<WrittenInstance>> writeDicosCt(std::span<const Volume> volumes, const DicosHeader& header,
                                              const QString& path)
{
    Progress progress;
    return writeDicosCt(volumes, header, path, progress);
}

} // namespace portlight::scans
