#include "scans/writers/ThreatReportWriter.h"

#include "scans/writers/DicomFileOutput.h"
#include "scans/writers/DicosDataset.h"

#include <QCoreApplication>

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Finding;
using inspection::FindingAssessment;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

// A cuboid in voxels of the referenced image, voxel i filling [i, i + 1).
struct VoxelBox
{
    std::array<double, 3> min{};
    std::array<double, 3> max{};
};

// Where a mask lies on the grid of the scan.
struct RegionOfInterest
{
    std::array<int, 3> base{};
    std::array<int, 3> extents{};
    std::vector<Uint8> bitmap; // 1 bit a voxel, i fastest, least significant bit first; empty: the whole cuboid
};

std::optional<VoxelBox> boxOf(const Finding& finding, const std::optional<VolumeGeometry>& geometry)
{
    if (finding.box) {
        const inspection::BoxMm centres = geometry.value_or(VolumeGeometry{}).toVoxelBox(*finding.box);
        VoxelBox box;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = centres.min[axis] + 0.5; // from centres to edges
            box.max[axis] = centres.max[axis] + 0.5;
        }
        return box;
    }
    if (finding.rectangle) {
        const QRectF& r = *finding.rectangle;
        return VoxelBox{{r.left(), r.top(), 0.0}, {r.right(), r.bottom(), 1.0}};
    }
    return std::nullopt;
}

int toIndex(double value)
{
    constexpr double most = 1.0e6; // far above any grid, so that the cast is defined for every input
    return std::isfinite(value) ? static_cast<int>(std::clamp(value, -most, most)) : 0;
}

RegionOfInterest regionOf(const VoxelBox& box)
{
    RegionOfInterest region;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        region.base[axis] = toIndex(std::floor(box.min[axis] + 1e-6));
        region.extents[axis] = std::max(1, toIndex(std::ceil(box.max[axis] - 1e-6)) - region.base[axis]);
    }
    return region;
}

bool onGridOf(const VolumeGeometry& mask, const VolumeGeometry& scan)
{
    constexpr double tolerance = 1e-4;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (std::abs(mask.spacingMm[axis] - scan.spacingMm[axis]) > tolerance) {
            return false;
        }
    }
    return std::equal(mask.direction.begin(), mask.direction.end(), scan.direction.begin(),
                      [](double a, double b) { return std::abs(a - b) < tolerance; });
}

std::optional<RegionOfInterest> regionOf(const Volume& mask, const std::optional<VolumeGeometry>& geometry)
{
    if (mask.isNull() || mask.type() != VoxelType::UInt8 || !geometry || !onGridOf(mask.geometry(), *geometry)) {
        return std::nullopt;
    }
    RegionOfInterest region;
    const auto base = geometry->toVoxel(mask.geometry().originMm);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        region.base[axis] = toIndex(std::round(base[axis]));
        region.extents[axis] = mask.geometry().size[axis];
    }
    const auto voxels = mask.voxels<std::uint8_t>();
    region.bitmap.resize((voxels.size() + 15) / 16 * 2); // OB values have an even length
    for (std::size_t i = 0; i < voxels.size(); ++i) {
        if (voxels[i] != 0) {
            region.bitmap[i / 8] = static_cast<Uint8>(region.bitmap[i / 8] | (1U << (i % 8)));
        }
    }
    return region;
}

std::array<float, 3> toFloats(const std::array<int, 3>& values)
{
    return {static_cast<float>(values[0]), static_cast<float>(values[1]), static_cast<float>(values[2])};
}

void putReferences(DicosDataset& d, const DcmTagKey& sequence, const QVector<ReferencedInstance>& instances)
{
    for (qsizetype i = 0; i < instances.size(); ++i) {
        if (DcmItem* item = d.item(sequence, static_cast<signed long>(i))) {
            DicosDataset reference(*item);
            reference.uid(DCM_ReferencedSOPClassUID, instances[i].sopClass);
            reference.uid(DCM_ReferencedSOPInstanceUID, instances[i].sopInstance);
            d.note(reference.status());
        }
    }
}

void putRegion(DicosDataset& d, const RegionOfInterest& region)
{
    DcmItem* item = d.item(DCM_ThreatROIVoxelSequence);
    if (item == nullptr) {
        return;
    }
    DicosDataset roi(*item);
    roi.floats(DCM_ThreatROIBase, toFloats(region.base));
    roi.floats(DCM_ThreatROIExtents, toFloats(region.extents));
    roi.note(item->putAndInsertUint8Array(DCM_ThreatROIBitmap, region.bitmap.data(),
                                          static_cast<unsigned long>(region.bitmap.size())));
    d.note(roi.status());
}

void putOptional(DicosDataset& d, const DcmTagKey& tag, const std::optional<double>& value)
{
    if (value) {
        const std::array<float, 1> one{static_cast<float>(*value)};
        d.floats(tag, one);
    }
}

void putRepresentation(DicosDataset& threat, const PotentialThreatObject& object, const ReportTarget& target)
{
    DcmItem* item = threat.item(DCM_PTORepresentationSequence);
    if (item == nullptr) {
        return;
    }
    DicosDataset d(*item);
    putReferences(d, DCM_ReferencedInstanceSequence, target.instances);
    const auto box = boxOf(object.finding, target.geometry);
    if (const auto masked = regionOf(object.mask, target.geometry)) {
        putRegion(d, *masked);
    } else if (box) {
        putRegion(d, regionOf(*box));
    }
    if (box) {
        std::array<float, 6> corners{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            corners[axis] = static_cast<float>(box->min[axis]);
            corners[axis + 3] = static_cast<float>(box->max[axis]);
        }
        d.floats(DCM_BoundingPolygon, corners);
    }
    putOptional(d, DCM_Mass, object.finding.massGrams);
    putOptional(d, DCM_Density, object.finding.densityGramsPerCm3);
    putOptional(d, DCM_ZEffective, object.finding.effectiveZ);
    putOptional(d, DCM_VolumeOfPTO, object.finding.volumeCm3);
    d.text(DCM_PTOLocationDescription, object.finding.description, 1024);
    threat.note(d.status());
}

const char* assessmentFlag(FindingAssessment assessment)
{
    switch (assessment) {
    case FindingAssessment::Alarm:
        return "THREAT";
    case FindingAssessment::Clear:
        return "NO_THREAT";
    case FindingAssessment::Unknown:
        return "UNKNOWN";
    }
    Q_UNREACHABLE();
}

// Threat Category (4010,1012), defined terms of NEMA IIC 1.
QString categoryOf(const PotentialThreatObject& object)
{
    if (!object.category.isEmpty()) {
        return object.category;
    }
    return object.finding.label.contains(QLatin1String("explosive"), Qt::CaseInsensitive)
               ? QStringLiteral("EXPLOSIVE")
               : QStringLiteral("PROHIBITED ITEM");
}

void putAssessment(DicosDataset& threat, const PotentialThreatObject& object)
{
    DcmItem* item = threat.item(DCM_ATDAssessmentSequence);
    if (item == nullptr) {
        return;
    }
    DicosDataset d(*item);
    d.text(DCM_ThreatCategory, categoryOf(object).toUpper(), 16);
    d.text(DCM_ThreatCategoryDescription, object.finding.label, 1024);
    d.text(DCM_ATDAbilityAssessment, object.ability.isEmpty() ? QStringLiteral("NO_INTERFERENCE") : object.ability, 16);
    d.code(DCM_ATDAssessmentFlag, assessmentFlag(object.finding.assessment));
    putOptional(d, DCM_ATDAssessmentProbability, object.finding.score);
    threat.note(d.status());
}

const char* toCode(AlarmDecision decision)
{
    switch (decision) {
    case AlarmDecision::Alarm:
        return "ALARM";
    case AlarmDecision::Clear:
        return "CLEAR";
    case AlarmDecision::Unknown:
        return "UNKNOWN";
    }
    Q_UNREACHABLE();
}

void putReport(DicosDataset& d, const ThreatReport& report, const ReportTarget& target, ReportAuthor author,
               const DicosHeader& header)
{
    const auto alarms = std::count_if(report.objects.begin(), report.objects.end(), [](const auto& object) {
        return object.finding.assessment == FindingAssessment::Alarm;
    });
    d.uid(DCM_FrameOfReferenceUID, header.frameOfReference);
    d.text(DCM_PositionReferenceIndicator, QString());
    putReferences(d, DCM_ReferencedStudySequence, target.instances);
    d.code(DCM_AbortFlag, "SUCCESS");
    d.code(DCM_TDRType, author == ReportAuthor::Machine ? "MACHINE" : "OPERATOR");
    d.textOrUnknown(DCM_ThreatDetectionAlgorithmAndVersion, report.detectorName);
    d.dateTime(DCM_AlarmDecisionTime, report.time.isValid() ? report.time : header.acquired);
    d.code(DCM_AlarmDecision, toCode(report.decision));
    d.unsignedShort(DCM_NumberOfTotalObjects, static_cast<unsigned>(report.objects.size()));
    d.unsignedShort(DCM_NumberOfAlarmObjects, static_cast<unsigned>(alarms));
    d.floats(DCM_TotalProcessingTime, std::array<float, 1>{0.0F});
    d.code(DCM_AdditionalScreeningPerformed, "NO");
    d.decimals(DCM_ImageScaleRepresentation, {1.0});
    for (qsizetype i = 0; i < report.objects.size(); ++i) {
        if (DcmItem* item = d.item(DCM_ThreatSequence, static_cast<signed long>(i))) {
            DicosDataset threat(*item);
            threat.unsignedShort(DCM_PotentialThreatObjectID,
                                 static_cast<unsigned>(std::clamp(report.objects[i].id, 0, 65535)));
            putRepresentation(threat, report.objects[i], target);
            putAssessment(threat, report.objects[i]);
            d.note(threat.status());
        }
    }
}

} // namespace

Result<WrittenInstance> writeThreatReport(const ThreatReport& report, const ReportTarget& target, ReportAuthor author,
                                          const DicosHeader& header, const QString& path)
{
    constexpr qsizetype mostObjects = 65535;
    if (target.instances.isEmpty() || report.objects.size() > mostObjects) {
        return failure(ErrorCode::BadInput,
                       tr("The report %1 must name the scan it speaks of and at most 65,535 findings.").arg(path));
    }
    const DicosHeader shared = completed(header);
    WrittenInstance written{path, QStringLiteral(UID_DICOS_ThreatDetectionReportStorage), newInstanceUid()};
    DcmFileFormat file;
    DicosDataset d(*file.getDataset());
    putCommonModules(d, {UID_DICOS_ThreatDetectionReportStorage, written.sopInstance, "TDR"}, shared);
    putReport(d, report, target, author, shared);
    if (d.status().bad()) {
        return datasetFailure(d.status(), path);
    }
    return saveDicomFile(file, path).map([&] { return written; });
}

ThreatReport reportOf(const QVector<Finding>& findings, const QString& detectorName)
{
    ThreatReport report;
    report.detectorName = detectorName;
    report.time = QDateTime::currentDateTimeUtc();
    report.decision = AlarmDecision::Clear;
    for (const Finding& finding : findings) {
        PotentialThreatObject object;
        object.id = static_cast<int>(report.objects.size());
        object.finding = finding;
        report.objects.append(object);
        if (finding.assessment == FindingAssessment::Alarm) {
            report.decision = AlarmDecision::Alarm;
        } else if (finding.assessment == FindingAssessment::Unknown && report.decision == AlarmDecision::Clear) {
            report.decision = AlarmDecision::Unknown;
        }
    }
    return report;
}

} // namespace portlight::scans
