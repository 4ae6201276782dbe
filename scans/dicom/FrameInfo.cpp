#include "scans/dicom/FrameInfo.h"

#include "scans/dicom/DicomText.h"
#include "scans/dicom/SopClasses.h"

#include <QtEndian>

#include <dcmtk/dcmdata/dcdeftag.h>

#include <cmath>

namespace portlight::scans {

namespace {

const DcmTagKey coordinateSystemTag(0x0008, 0x2108); // DICOS V03: LHS or RHS
const DcmTagKey dicosVersionTag(0x4010, 0x103A);

// The functional groups of one frame: the frame's own, else the shared, else the dataset itself.
class FrameGroups
{
public:
    FrameGroups(const DicomElements& dataset, int frame)
        : m_dataset(dataset)
        , m_shared(dataset.item(DCM_SharedFunctionalGroupsSequence))
        , m_own(dataset.item(DCM_PerFrameFunctionalGroupsSequence, frame))
    {
    }

    [[nodiscard]] DicomElements group(const DcmTagKey& sequence) const
    {
        for (const DicomElements& place : {m_own, m_shared, m_dataset}) {
            if (const DicomElements found = place.item(sequence); !found.isNull()) {
                return found;
            }
        }
        return m_dataset;
    }

private:
    DicomElements m_dataset;
    DicomElements m_shared;
    DicomElements m_own;
};

void mirror(FrameInfo& info)
{
    if (info.position) {
        (*info.position)[2] = 0.0 - (*info.position)[2]; // no negative zero
    }
    if (info.orientation) {
        (*info.orientation)[2] = 0.0 - (*info.orientation)[2];
        (*info.orientation)[5] = 0.0 - (*info.orientation)[5];
    }
}

// Two unit vectors at right angles, or nothing: a direction that cannot be trusted is none.
std::optional<std::array<double, 6>> checkedOrientation(std::optional<std::array<double, 6>> orientation)
{
    if (!orientation) {
        return std::nullopt;
    }
    auto& o = *orientation;
    const double row = std::hypot(o[0], o[1], o[2]);
    const double column = std::hypot(o[3], o[4], o[5]);
    const double cosine = o[0] * o[3] + o[1] * o[4] + o[2] * o[5];
    if (row < 0.9 || row > 1.1 || column < 0.9 || column > 1.1 || std::abs(cosine) > 0.01) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < 3; ++i) {
        o[i] /= row;
        o[i + 3] /= column;
    }
    return orientation;
}

void readPlane(const FrameGroups& groups, FrameInfo& info)
{
    info.position = groups.group(DCM_PlanePositionSequence).vector<3>(DCM_ImagePositionPatient);
    const auto stated = groups.group(DCM_PlaneOrientationSequence).vector<6>(DCM_ImageOrientationPatient);
    info.orientation = checkedOrientation(stated);
    info.orientationIgnored = stated && !info.orientation;
    const DicomElements measures = groups.group(DCM_PixelMeasuresSequence);
    for (const DcmTagKey& tag : {DCM_PixelSpacing, DCM_ImagerPixelSpacing, DCM_NominalScannedPixelSpacing}) {
        const auto spacing = measures.vector<2>(tag);
        if (spacing && (*spacing)[0] > 0.0 && (*spacing)[1] > 0.0) {
            info.pixelSpacingMm = {{(*spacing)[1], (*spacing)[0]}};
            break;
        }
    }
    for (const DcmTagKey& tag : {DCM_SpacingBetweenSlices, DCM_SliceThickness}) {
        const auto spacing = measures.number(tag);
        if (spacing && std::abs(*spacing) > 0.0) {
            info.sliceSpacingMm = std::abs(*spacing);
            break;
        }
    }
}

ValueUnit unitOf(const QString& rescaleType, const QString& sopClass, bool hasRescale)
{
    const QString type = rescaleType.toUpper();
    if (type == u"HU" || type == u"HU_MOD") {
        return ValueUnit::Hounsfield;
    }
    if (type == u"Z_EFF" || type == u"ZEFF") {
        return ValueUnit::EffectiveZ;
    }
    if (type == u"1/CM" || type == u"CM-1") {
        return ValueUnit::AttenuationPerCm;
    }
    if (type == u"LABEL") {
        return ValueUnit::Label;
    }
    if (type == u"G/CM3") {
        return ValueUnit::DensityGramsPerCm3;
    }
    if (isSegmentation(sopClass)) {
        return ValueUnit::Label;
    }
    return type.isEmpty() && isCt(sopClass) && hasRescale ? ValueUnit::Hounsfield : ValueUnit::None;
}

void readValues(const FrameGroups& groups, const DicomHeader& header, FrameInfo& info)
{
    const DicomElements transformation = groups.group(DCM_PixelValueTransformationSequence);
    const auto slope = transformation.number(DCM_RescaleSlope);
    const auto intercept = transformation.number(DCM_RescaleIntercept);
    const bool usable = slope && std::isfinite(*slope) && *slope != 0.0;
    info.slope = usable ? *slope : 1.0;
    info.slopeIgnored = slope && !usable;
    info.intercept = intercept.value_or(0.0);
    info.unit = unitOf(transformation.text(DCM_RescaleType), header.sopClass(), slope || intercept);
    if (const auto scaling = header.dataset().number(DCM_DoseGridScaling); scaling && *scaling != 0.0) {
        info.slope = *scaling;
    }
}

void readLabel(const FrameGroups& groups, const DicomHeader& header, FrameInfo& info)
{
    QStringList types = groups.group(DCM_CTImageFrameTypeSequence).texts(DCM_FrameType);
    if (types.isEmpty()) {
        types = header.dataset().texts(DCM_ImageType);
    }
    const QString type = types.join(QChar(u'\\')).toUpper().replace(QChar(u'_'), QChar(u' '));
    if (type.contains(u"HIGH ENERGY")) {
        info.energy = EnergyLevel::High;
        info.label = DicomText::tr("high energy");
    } else if (type.contains(u"LOW ENERGY")) {
        info.energy = EnergyLevel::Low;
        info.label = DicomText::tr("low energy");
    } else if (isDicos(header.sopClass()) && types.size() > 1 && !types[1].isEmpty() && types[1] != u"PRIMARY") {
        info.label = types[1].toLower();
        info.unit = types[1].startsWith(u"Z") ? ValueUnit::EffectiveZ : info.unit;
    }
    if (isSegmentation(header.sopClass())) {
        const auto segment = groups.group(DCM_SegmentIdentificationSequence).integer(DCM_ReferencedSegmentNumber);
        info.label = DicomText::tr("segment %1").arg(segment.value_or(1));
    }
}

std::shared_ptr<const ModalityLut> readModalityLut(const DicomElements& dataset)
{
    const DicomElements item = dataset.item(DCM_ModalityLUTSequence);
    const QVector<double> descriptor = item.numbers(DCM_LUTDescriptor);
    const QByteArray data = item.bytes(DCM_LUTData);
    if (descriptor.size() != 3 || data.isEmpty()) {
        return nullptr;
    }
    auto lut = std::make_shared<ModalityLut>();
    const bool isSigned = dataset.integer(DCM_PixelRepresentation).value_or(0) == 1;
    const int first = static_cast<int>(descriptor[1]);
    lut->first = isSigned && first > 32767 ? first - 65536 : first;
    const auto entries = static_cast<qsizetype>(descriptor[0]) == 0 ? 65536 : static_cast<qsizetype>(descriptor[0]);
    const bool wide = data.size() >= entries * 2;
    const qsizetype count = std::min(entries, wide ? data.size() / 2 : data.size());
    for (qsizetype i = 0; i < count; ++i) {
        lut->values.push_back(wide ? qFromUnaligned<std::uint16_t>(data.constData() + i * 2)
                                   : static_cast<std::uint8_t>(data[i]));
    }
    return lut->values.empty() ? nullptr : lut;
}

// Frames that state no position of their own lie one behind the other along the normal of the first.
void layOut(const DicomElements& dataset, std::vector<FrameInfo>& frames)
{
    const FrameInfo& first = frames.front();
    const bool isOnePlace = std::all_of(frames.begin(), frames.end(),
                                        [&](const FrameInfo& each) { return each.position == first.position; });
    if (frames.size() < 2 || !first.position || !isOnePlace || dataset.has(DCM_PerFrameFunctionalGroupsSequence)) {
        return;
    }
    const auto o = first.orientation.value_or(std::array<double, 6>{1, 0, 0, 0, 1, 0});
    const std::array<double, 3> normal{o[1] * o[5] - o[2] * o[4], o[2] * o[3] - o[0] * o[5], o[0] * o[4] - o[1] * o[3]};
    const QVector<double> offsets = dataset.numbers(DCM_GridFrameOffsetVector);
    const auto base = *first.position;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const bool isStated = offsets.size() == static_cast<qsizetype>(frames.size());
        const double along = isStated ? offsets[static_cast<qsizetype>(i)] - offsets.first()
                                      : static_cast<double>(i) * first.sliceSpacingMm.value_or(1.0);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            (*frames[i].position)[axis] = base[axis] + normal[axis] * along;
        }
    }
}

} // namespace

Handedness handednessOf(const DicomHeader& header)
{
    if (!isDicos(header.sopClass())) {
        return Handedness::Right;
    }
    const QString stated = header.dataset().text(coordinateSystemTag).toUpper();
    if (stated.isEmpty()) {
        const QString version = header.dataset().text(dicosVersionTag).toUpper();
        return version.startsWith(u"V01") || version.startsWith(u"V02") ? Handedness::Left : Handedness::Right;
    }
    return stated == u"LHS" ? Handedness::Left : Handedness::Right;
}

std::vector<FrameInfo> readFrameInfo(const DicomHeader& header, int frames)
{
    const DicomElements dataset = header.dataset();
    const Handedness handedness = handednessOf(header);
    const auto lut = readModalityLut(dataset);
    FrameInfo common;
    common.paddingValue = dataset.number(DCM_PixelPaddingValue);
    if (common.paddingValue && *common.paddingValue > 32767.0 && dataset.integer(DCM_BitsAllocated) == 16 &&
        dataset.integer(DCM_PixelRepresentation) == 1) {
        *common.paddingValue -= 65536.0; // written as US over signed pixels
    }
    common.gantryTiltDegrees = dataset.number(DCM_GantryDetectorTilt).value_or(0.0);
    common.instanceNumber = dataset.integer(DCM_InstanceNumber).value_or(0);
    common.instanceUid = dataset.text(DCM_SOPInstanceUID);
    common.lut = lut;
    if (frames > 1) {
        common.section = dataset.text(DCM_ConcatenationUID);
        common.section = common.section.isEmpty() ? common.instanceUid : common.section;
    }
    std::vector<FrameInfo> infos(static_cast<std::size_t>(frames), common);
    for (int frame = 0; frame < frames; ++frame) {
        FrameInfo& info = infos[static_cast<std::size_t>(frame)];
        const FrameGroups groups(dataset, frame);
        info.frame = frame;
        readPlane(groups, info);
        readValues(groups, header, info);
        readLabel(groups, header, info);
    }
    layOut(dataset, infos);
    if (handedness == Handedness::Left) {
        for (FrameInfo& info : infos) {
            mirror(info);
        }
    }
    return infos;
}

} // namespace portlight::scans
