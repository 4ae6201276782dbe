#include "intake/CaseReport.h"

#include "intake/CaseScanLoader.h"
#include "scans/writers/ThreatReportWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace portlight::intake {

using inspection::Annotation;
using inspection::Case;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Finding;
using inspection::Result;
using inspection::ScanReference;
using scans::VolumeGeometry;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::intake", text);
}

const ScanReference* reportable(const Case& inspected, const QString& sha256)
{
    const auto found = std::find_if(inspected.scans.begin(), inspected.scans.end(), [&](const ScanReference& scan) {
        return sha256.isEmpty() ? scan.kind != QLatin1String("report") : scan.sha256 == sha256;
    });
    return found == inspected.scans.end() ? nullptr : &*found;
}

std::optional<Finding> findingOf(const Annotation& mark)
{
    const bool segmented = mark.kind == inspection::AnnotationKind::Object;
    const qsizetype first = segmented ? 1 : 0; // after the seed
    if ((mark.kind != inspection::AnnotationKind::Box && !segmented) || mark.points.size() < first + 2) {
        return std::nullopt;
    }
    const auto& a = mark.points[first];
    const auto& b = mark.points[first + 1];
    Finding finding;
    finding.id = mark.id;
    finding.source = inspection::FindingSource::Officer;
    finding.label = mark.text.isEmpty() ? QStringLiteral("marked by officer") : mark.text;
    finding.layer = mark.layer;
    if (segmented && mark.measured) {
        finding.massGrams = mark.measured->massGrams;
        finding.densityGramsPerCm3 = mark.measured->densityGramsPerCm3;
        finding.volumeCm3 = mark.measured->volumeCm3;
    }
    if (mark.inPixels) {
        finding.rectangle = QRectF(QPointF(a[0], a[1]), QPointF(b[0], b[1])).normalized();
    } else {
        inspection::BoxMm box;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = std::min(a[axis], b[axis]);
            box.max[axis] = std::max(a[axis], b[axis]);
        }
        finding.box = box;
    }
    return finding;
}

QVector<Finding> findingsOf(const Case& inspected, const QString& sha256)
{
    QVector<Finding> findings = inspection::findingsIn(inspected, sha256);
    for (const Annotation& mark : inspected.annotations) {
        const auto finding = mark.scan == sha256 ? findingOf(mark) : std::nullopt;
        if (finding) {
            findings.append(*finding);
        }
    }
    return findings;
}

// The grid with its slices in the order of the file, which is what a report counts in.
VolumeGeometry asStored(const scans::Volume& volume)
{
    VolumeGeometry geometry = volume.geometry();
    if (volume.sliceOrder() == scans::SliceOrder::Reversed) {
        geometry.originMm = geometry.toWorld({0, 0, static_cast<double>(geometry.size[2] - 1)});
        for (const std::size_t row : {0U, 1U, 2U}) {
            geometry.direction[row * 3 + 2] = -geometry.direction[row * 3 + 2];
        }
    }
    return geometry;
}

} // namespace

Result<scans::WrittenInstance> writeCaseReport(const local_cache::CacheLocation& location,
                                               const local_cache::SessionPtr& session, const Case& inspected,
                                               const QString& sha256, const QString& path, scans::Progress& progress)
{
    const ScanReference* reference = reportable(inspected, sha256);
    if (reference == nullptr) {
        return failure(ErrorCode::NotFound, tr("Case %1 has no such scan.").arg(inspected.number));
    }
    const auto scan = loadStoredScan(location, session, reference->sha256, progress);
    if (!scan) {
        return failure(scan.error());
    }
    if (scan->metadata.sopInstance.isEmpty()) {
        return failure(ErrorCode::Unsupported,
                       tr("%1 is no DICOM scan; a threat report cannot refer to it.").arg(reference->name));
    }
    scans::ReportTarget target{{{scan->metadata.sopClass, scan->metadata.sopInstance}}, {}};
    if (!scan->volumes.isEmpty()) {
        target.geometry = asStored(scan->volumes.first());
    }
    scans::DicosHeader header;
    header.station = session->station();
    header.objectId = inspected.container.isEmpty() ? inspected.number : inspected.container;
    const scans::ThreatReport report =
        scans::reportOf(findingsOf(inspected, reference->sha256), session->officer().name);
    return scans::writeThreatReport(report, target, scans::ReportAuthor::Operator, header, path);
}

} // namespace portlight::intake
