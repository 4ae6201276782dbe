#include "scans/dicom/ReportReader.h"

#include "scans/ReportPlacement.h"
#include "scans/dicom/DicomMetadata.h"
#include "scans/dicom/DicomText.h"
#include "scans/dicom/FrameInfo.h"
#include "scans/dicom/FrameReader.h"
#include "scans/dicom/PotentialThreat.h"
#include "scans/dicom/SopClasses.h"
#include "scans/dicom/StackBuilder.h"

#include <QDir>
#include <QFileInfo>

#include <dcmtk/dcmdata/dcdeftag.h>

namespace portlight::scans {

using inspection::Result;

namespace {

constexpr int mostNeighbours = 512; // files of the folder looked at for the scan a report speaks of

AlarmDecision decisionOf(const QString& text)
{
    if (text == u"ALARM") {
        return AlarmDecision::Alarm;
    }
    return text == u"CLEAR" ? AlarmDecision::Clear : AlarmDecision::Unknown;
}

void addReferences(const DicomElements& holder, const DcmTagKey& sequence, QStringList& uids)
{
    for (int i = 0; i < holder.itemCount(sequence); ++i) {
        const QString uid = holder.item(sequence, i).text(DCM_ReferencedSOPInstanceUID);
        if (!uid.isEmpty() && !uids.contains(uid)) {
            uids.append(uid);
        }
    }
}

ThreatReport readContent(const DicomElements& dataset)
{
    ThreatReport report;
    report.space = ReportSpace::ScanVoxels;
    report.decision = decisionOf(dataset.text(DCM_AlarmDecision));
    report.detectorName = dataset.texts(DCM_ThreatDetectionAlgorithmAndVersion).mid(0, 2).join(QChar(u' '));
    report.time = dataset.dateTime(DCM_AlarmDecisionTime);
    if (!report.time.isValid()) {
        report.time = dataset.dateTime(DCM_ContentDate, DCM_ContentTime);
    }
    addReferences(dataset, DCM_ReferencedStudySequence, report.referencedInstanceUids);
    for (int i = 0; i < dataset.itemCount(DCM_ThreatSequence); ++i) {
        const DicomElements threat = dataset.item(DCM_ThreatSequence, i);
        for (int r = 0; r < threat.itemCount(DCM_PTORepresentationSequence); ++r) {
            addReferences(threat.item(DCM_PTORepresentationSequence, r), DCM_ReferencedInstanceSequence,
                          report.referencedInstanceUids);
        }
        report.objects.append(readPotentialThreat(threat));
    }
    return report;
}

// True when `path` is the scan, and the report is placed over it.
bool placeOver(const QString& path, ThreatReport& report)
{
    if (!DicomHeader::looksLikeDicom(path)) {
        return false;
    }
    const auto header = DicomHeader::open(path);
    if (!header || !header->pixels() ||
        !report.referencedInstanceUids.contains(header->dataset().text(DCM_SOPInstanceUID))) {
        return false;
    }
    if (dicomKindOf(header->sopClass()) == DicomKind::Radiograph) {
        placeReportOnRadiograph(report);
        return true;
    }
    auto reader = FrameReader::make(*header);
    if (!reader) {
        return false;
    }
    const auto frames = readFrameInfo(*header, reader->format().frames);
    std::vector<FrameReader> readers;
    readers.push_back(std::move(*reader));
    QStringList warnings;
    const auto stacks = stackFrames(frames, readers, warnings);
    placeReport(report, stacks.front().geometry, stacks.front().order);
    return true;
}

void findScan(const QString& reportPath, ThreatReport& report, const Progress& progress)
{
    const QFileInfo own(reportPath);
    int looked = 0;
    for (const QFileInfo& file : own.dir().entryInfoList(QDir::Files, QDir::Name)) {
        if (++looked > mostNeighbours || progress.isCancelled()) {
            return;
        }
        if (file != own && placeOver(file.filePath(), report)) {
            return;
        }
    }
}

} // namespace

Result<Scan> readReport(const DicomHeader& header, Progress& progress)
{
    Scan scan;
    scan.kind = ScanKind::Report;
    scan.metadata = readMetadata(header);
    scan.report = readContent(header.dataset());
    if (!scan.report->referencedInstanceUids.isEmpty() && !scan.report->objects.isEmpty()) {
        findScan(header.path(), *scan.report, progress);
    }
    if (progress.isCancelled()) {
        return DicomText::cancelled();
    }
    if (scan.report->objects.isEmpty()) {
        scan.report->space = ReportSpace::World; // nothing to place
    } else if (scan.report->space == ReportSpace::ScanVoxels) {
        scan.metadata.warnings.append(
            DicomText::tr("The scan that this report speaks of is not beside it; its boxes count that scan's voxels."));
    }
    progress.report(100);
    return scan;
}

} // namespace portlight::scans
