#include "scans/dicom/PotentialThreat.h"

#include <dcmtk/dcmdata/dcdeftag.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::scans {

using inspection::BoxMm;
using inspection::FindingAssessment;

namespace {

// Base and extents of the region of interest, or the hull of the bounding polygon.
std::optional<BoxMm> readBox(const DicomElements& representation)
{
    const DicomElements region = representation.item(DCM_ThreatROIVoxelSequence);
    const auto base = region.vector<3>(DCM_ThreatROIBase);
    const auto extents = region.vector<3>(DCM_ThreatROIExtents);
    BoxMm box;
    if (base && extents && std::all_of(extents->begin(), extents->end(), [](double each) { return each > 0.0; })) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = (*base)[axis] - 0.5;
            box.max[axis] = (*base)[axis] + (*extents)[axis] - 0.5;
        }
        return box;
    }
    const QVector<double> polygon = representation.numbers(DCM_BoundingPolygon);
    if (polygon.size() < 6 || polygon.size() % 3 != 0) {
        return std::nullopt;
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
        box.min[axis] = box.max[axis] = polygon[static_cast<qsizetype>(axis)];
        for (qsizetype i = static_cast<qsizetype>(axis); i < polygon.size(); i += 3) {
            box.min[axis] = std::min(box.min[axis], polygon[i]);
            box.max[axis] = std::max(box.max[axis], polygon[i]);
        }
        box.min[axis] -= 0.5;
        box.max[axis] -= 0.5;
    }
    return box;
}

// One bit a voxel, x fastest, the lowest bit of a byte first. Null when the bitmap does not cover the extents.
Volume readMask(const DicomElements& region)
{
    const auto base = region.vector<3>(DCM_ThreatROIBase);
    const auto extents = region.vector<3>(DCM_ThreatROIExtents);
    const QByteArray bitmap = region.bytes(DCM_ThreatROIBitmap);
    if (!base || !extents || bitmap.isEmpty()) {
        return {};
    }
    VolumeGeometry geometry;
    double voxels = 1.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double extent = std::floor((*extents)[axis]);
        if (extent < 1.0 || extent > 65535.0) {
            return {};
        }
        geometry.size[axis] = static_cast<int>(extent);
        geometry.originMm[axis] = (*base)[axis];
        voxels *= extent;
    }
    if (voxels > static_cast<double>(bitmap.size()) * 8.0) {
        return {};
    }
    auto buffer = VoxelBuffer::allocate(VoxelType::UInt8, geometry.voxelCount());
    if (!buffer) {
        return {};
    }
    std::size_t i = 0;
    for (std::uint8_t& voxel : (*buffer)->as<std::uint8_t>()) {
        voxel = (static_cast<std::uint8_t>(bitmap[static_cast<qsizetype>(i / 8)]) >> (i % 8)) & 1U;
        ++i;
    }
    return {geometry, std::move(*buffer), 1.0, 0.0, ValueUnit::Label};
}

FindingAssessment assessmentOf(const QString& flag)
{
    if (flag == u"THREAT" || flag == u"HIGH_THREAT") {
        return FindingAssessment::Alarm;
    }
    return flag == u"NO_THREAT" ? FindingAssessment::Clear : FindingAssessment::Unknown;
}

// The standard's unit is g/cm3 to some makers and kg/m3 to others; nothing weighs 30 g/cm3.
std::optional<double> densityOf(const DicomElements& representation)
{
    const auto density = representation.number(DCM_Density);
    return density && *density > 30.0 ? std::optional(*density / 1000.0) : density;
}

void readAssessment(const DicomElements& threat, PotentialThreatObject& object)
{
    const DicomElements assessment = threat.item(DCM_ATDAssessmentSequence);
    object.category = assessment.text(DCM_ThreatCategory);
    object.ability = assessment.text(DCM_ATDAbilityAssessment);
    object.finding.assessment = assessmentOf(assessment.text(DCM_ATDAssessmentFlag));
    const auto probability = assessment.number(DCM_ATDAssessmentProbability);
    if (probability && *probability >= 0.0 && *probability <= 1.0) {
        object.finding.score = probability;
    }
    const QString description = assessment.text(DCM_ThreatCategoryDescription);
    object.finding.label = description.isEmpty() ? object.category.toLower() : description;
}

} // namespace

PotentialThreatObject readPotentialThreat(const DicomElements& threat)
{
    PotentialThreatObject object;
    object.id = threat.integer(DCM_PotentialThreatObjectID).value_or(0);
    object.finding.id = inspection::newTimeOrderedId();
    object.finding.source = inspection::FindingSource::ThreatReport;
    readAssessment(threat, object);
    DicomElements representation = threat.item(DCM_PTORepresentationSequence);
    object.finding.box = readBox(representation);
    object.finding.description = representation.text(DCM_PTOLocationDescription);
    object.finding.massGrams = representation.number(DCM_Mass);
    object.finding.densityGramsPerCm3 = densityOf(representation);
    object.finding.effectiveZ = representation.number(DCM_ZEffective);
    object.finding.volumeCm3 = representation.number(DCM_VolumeOfPTO);
    object.referencedInstanceUid =
        representation.item(DCM_ReferencedInstanceSequence).text(DCM_ReferencedSOPInstanceUID);
    object.mask = readMask(representation.item(DCM_ThreatROIVoxelSequence));
    return object;
}

} // namespace portlight::scans
