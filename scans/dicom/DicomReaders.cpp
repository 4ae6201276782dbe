#include "scans/dicom/DicomReaders.h"

#include "scans/dicom/DicomMetadata.h"
#include "scans/dicom/DicomText.h"
#include "scans/dicom/FrameInfo.h"
#include "scans/dicom/FrameReader.h"
#include "scans/dicom/RadiographFrames.h"
#include "scans/dicom/ReportReader.h"
#include "scans/dicom/SopClasses.h"
#include "scans/dicom/StackBuilder.h"

#include <QFileInfo>

#include <dcmtk/dcmdata/dcdeftag.h>

#include <new>

namespace portlight::scans {

using inspection::Result;

namespace {

// Volumetric classes hold colours now and then (secondary results): those are pictures.
DicomKind kindOf(const DicomHeader& header)
{
    const DicomKind kind = dicomKindOf(header.sopClass());
    const DicomElements dataset = header.dataset();
    const bool isColour = dataset.integer(DCM_SamplesPerPixel).value_or(1) > 1 ||
                          dataset.text(DCM_PhotometricInterpretation) == u"PALETTE COLOR";
    return kind == DicomKind::Volume && isColour ? DicomKind::Radiograph : kind;
}

tl::unexpected<inspection::Error> noImage(const DicomHeader& header)
{
    const QString what = describeNonImage(header.sopClass());
    if (!what.isEmpty()) {
        return DicomText::unsupported(header.path(),
                                      DicomText::tr("%1 holds no image: it is %2.").arg(QStringLiteral("%1"), what));
    }
    return DicomText::unsupported(header.path(), DicomText::tr("%1 is a DICOM file without an image in it."));
}

struct OpenedFiles
{
    std::vector<FrameReader> readers;
    std::vector<FrameInfo> frames;
    ScanMetadata metadata;
};

void addFile(const DicomHeader& header, FrameReader reader, OpenedFiles& opened)
{
    const int file = static_cast<int>(opened.readers.size());
    for (FrameInfo& frame : readFrameInfo(header, reader.format().frames)) {
        frame.file = file;
        opened.frames.push_back(std::move(frame));
    }
    opened.readers.push_back(std::move(reader));
}

// A slice that cannot be read must not take the series with it: it is left out with a warning, unless it is alone.
Result<OpenedFiles> openFiles(const QStringList& paths, Progress& progress)
{
    OpenedFiles opened;
    std::optional<inspection::Error> error;
    for (const QString& path : paths) {
        if (progress.isCancelled()) {
            return DicomText::cancelled();
        }
        auto header = DicomHeader::open(path);
        auto reader = header ? FrameReader::make(*header) : Result<FrameReader>(inspection::failure(header.error()));
        if (!reader) {
            opened.metadata.warnings.append(reader.error().text);
            error = error.value_or(reader.error());
            continue;
        }
        if (opened.readers.empty()) {
            const QStringList warnings = opened.metadata.warnings;
            opened.metadata = readMetadata(*header);
            opened.metadata.warnings = warnings;
        }
        addFile(*header, std::move(*reader), opened);
    }
    if (opened.readers.empty()) {
        return inspection::failure(error.value_or(inspection::Error{}));
    }
    return opened;
}

void notePadding(const std::vector<FrameInfo>& frames, QStringList& warnings)
{
    if (frames.front().paddingValue) {
        warnings.append(DicomText::tr("Voxels outside the scanned field hold the stored value %1.")
                            .arg(*frames.front().paddingValue));
    }
}

Result<Scan> readVolumes(OpenedFiles opened, Progress& progress)
{
    Scan scan;
    scan.kind = ScanKind::Volume;
    scan.metadata = std::move(opened.metadata);
    if (opened.readers.size() > 1) {
        scan.metadata.format += QStringLiteral(" series");
    }
    QStringList& warnings = scan.metadata.warnings;
    const auto stacks = stackFrames(opened.frames, opened.readers, warnings);
    notePadding(opened.frames, warnings);
    if (stacks.size() > 1 && opened.readers.size() > stacks.size()) {
        warnings.append(
            DicomText::tr("The series mixes slices of %1 grids; each is a volume of its own.").arg(stacks.size()));
    }
    int done = 0;
    for (const FrameStack& stack : stacks) {
        auto volume = readStack(stack, opened.readers, done, static_cast<int>(opened.frames.size()), progress);
        if (!volume) {
            return inspection::failure(volume.error());
        }
        done += static_cast<int>(stack.frames.size());
        scan.volumes.append(std::move(*volume));
    }
    return scan;
}

Result<Scan> readPictures(const DicomHeader& header, Progress& progress)
{
    auto reader = FrameReader::make(header);
    if (!reader) {
        return inspection::failure(reader.error());
    }
    auto radiographs = readRadiographs(header, *reader, progress);
    if (!radiographs) {
        return inspection::failure(radiographs.error());
    }
    Scan scan;
    scan.kind = ScanKind::Radiograph;
    scan.metadata = readMetadata(header);
    scan.radiographs = std::move(*radiographs);
    return scan;
}

Result<Scan> readOne(const QString& path, Progress& progress)
{
    auto header = DicomHeader::open(path);
    if (!header) {
        return inspection::failure(header.error());
    }
    const DicomKind kind = kindOf(*header);
    if (kind == DicomKind::ThreatReport) {
        return readReport(*header, progress);
    }
    if (kind == DicomKind::Other || !header->pixels()) {
        return noImage(*header);
    }
    if (kind == DicomKind::Radiograph) {
        return readPictures(*header, progress);
    }
    auto reader = FrameReader::make(*header);
    if (!reader) {
        return inspection::failure(reader.error());
    }
    OpenedFiles opened;
    opened.metadata = readMetadata(*header);
    addFile(*header, std::move(*reader), opened);
    return readVolumes(std::move(opened), progress);
}

// The low and the high energy of one view lie in a file each; together they make one picture of two layers.
Result<Scan> readPicturePair(const QStringList& paths, Progress& progress)
{
    auto scan = readOne(paths.first(), progress);
    for (qsizetype i = 1; scan && i < paths.size(); ++i) {
        auto other = readOne(paths[i], progress);
        if (!other) {
            return other;
        }
        for (qsizetype view = 0; view < scan->radiographs.size() && view < other->radiographs.size(); ++view) {
            Radiograph& into = scan->radiographs[view];
            const Radiograph& from = other->radiographs[view];
            if (into.width != from.width || into.height != from.height) {
                return DicomText::bad(paths[i], DicomText::tr("%1 is not of the same size as its other energy."));
            }
            into.layers.append(from.layers);
        }
    }
    return scan;
}

bool isPicture(const QString& path)
{
    const auto header = DicomHeader::open(path);
    return header && kindOf(*header) == DicomKind::Radiograph;
}

QString gridOf(const DicomElements& dataset)
{
    return QStringLiteral("%1x%2x%3")
        .arg(dataset.integer(DCM_Columns).value_or(0))
        .arg(dataset.integer(DCM_Rows).value_or(0))
        .arg(dataset.integer(DCM_NumberOfFrames).value_or(1));
}

} // namespace

bool isDicomFile(const QString& path)
{
    return DicomHeader::looksLikeDicom(path);
}

Result<Scan> readDicom(const QStringList& paths, Progress& progress)
{
    try {
        if (paths.size() == 1) {
            return readOne(paths.first(), progress);
        }
        if (isPicture(paths.first())) {
            return readPicturePair(paths, progress);
        }
        auto opened = openFiles(paths, progress);
        if (!opened) {
            return inspection::failure(opened.error());
        }
        return readVolumes(std::move(*opened), progress);
    } catch (const std::bad_alloc&) {
        return inspection::failure(
            inspection::ErrorCode::Storage,
            DicomText::tr("Not enough memory for %1; close other scans.").arg(QFileInfo(paths.value(0)).fileName()));
    }
}

Result<DicomSummary> summariseDicom(const QString& path)
{
    auto header = DicomHeader::open(path);
    if (!header) {
        return inspection::failure(header.error());
    }
    const DicomKind kind = kindOf(*header);
    if (kind == DicomKind::Other || (kind != DicomKind::ThreatReport && !header->pixels())) {
        return noImage(*header);
    }
    const DicomElements dataset = header->dataset();
    DicomSummary summary;
    summary.path = path;
    summary.name = dataset.text(DCM_SeriesDescription);
    summary.instanceUid = dataset.text(DCM_SOPInstanceUID);
    summary.isVolume = kind == DicomKind::Volume;
    summary.instanceNumber = dataset.integer(DCM_InstanceNumber).value_or(0);
    summary.voxels = dataset.number(DCM_Rows).value_or(0) * dataset.number(DCM_Columns).value_or(0) *
                     std::max(1.0, dataset.number(DCM_NumberOfFrames).value_or(1));
    const QString series = dataset.text(DCM_SeriesInstanceUID);
    summary.groupKey = !summary.isVolume || series.isEmpty() ? path
                                                             : series + QChar(u'|') + header->sopClass() + QChar(u'|') +
                                                                   dataset.text(DCM_FrameOfReferenceUID);
    if (isDicos(header->sopClass()) && kind != DicomKind::ThreatReport) {
        const FrameInfo first = readFrameInfo(*header, 1).front();
        if (first.energy != EnergyLevel::Single) {
            // A volume's two energies may be series of their own; those of a view share its series.
            const QString common =
                summary.isVolume ? dataset.text(DCM_FrameOfReferenceUID) : header->sopClass() + series;
            summary.isHighEnergy = first.energy == EnergyLevel::High;
            summary.pairKey = common + QChar(u'|') + dataset.text(DCM_PatientID) + QChar(u'|') + gridOf(dataset);
        }
    }
    return summary;
}

} // namespace portlight::scans
