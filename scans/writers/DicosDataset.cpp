#include "scans/writers/DicosDataset.h"

#include <QDateTime>

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <array>
#include <cmath>

namespace portlight::scans {

namespace {

QString makeUid(const char* root)
{
    std::array<char, 100> buffer{};
    return QString::fromLatin1(dcmGenerateUniqueIdentifier(buffer.data(), root));
}

QByteArray cut(const QString& value, qsizetype limit)
{
    QString rest = value.simplified();
    rest.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (rest.toUtf8().size() > limit) {
        rest.chop(rest.back().isLowSurrogate() ? 2 : 1);
    }
    return rest.toUtf8();
}

const char* toCode(InspectedObject object)
{
    switch (object) {
    case InspectedObject::Baggage:
        return "BAGGAGE";
    case InspectedObject::Cargo:
        return "CARGO";
    case InspectedObject::Vehicle:
        return "VEHICLE";
    }
    Q_UNREACHABLE();
}

const char* toCode(ScanPurpose purpose)
{
    switch (purpose) {
    case ScanPurpose::Operational:
        return "OPERATIONAL";
    case ScanPurpose::Training:
        return "TRAINING";
    case ScanPurpose::Test:
        return "TEST";
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toDecimalString(double value)
{
    if (!std::isfinite(value)) {
        return "0";
    }
    for (int precision = 15; precision > 1; --precision) {
        QByteArray text = QByteArray::number(value, 'g', precision);
        if (text.size() <= 16) {
            return text;
        }
    }
    return QByteArray::number(value, 'g', 1);
}

double asDecimalString(double value)
{
    return toDecimalString(value).toDouble();
}

QString newSeriesUid()
{
    return makeUid(SITE_SERIES_UID_ROOT);
}

QString newStudyUid()
{
    return makeUid(SITE_STUDY_UID_ROOT);
}

QString newInstanceUid()
{
    return makeUid(SITE_INSTANCE_UID_ROOT);
}

void DicosDataset::note(const OFCondition& condition)
{
    if (m_status.good()) {
        m_status = condition;
    }
}

void DicosDataset::text(const DcmTagKey& tag, const QString& value, qsizetype limit)
{
    note(m_item.putAndInsertString(tag, cut(value, limit).constData()));
}

void DicosDataset::textOrUnknown(const DcmTagKey& tag, const QString& value, qsizetype limit)
{
    text(tag, value.trimmed().isEmpty() ? QStringLiteral("unknown") : value, limit);
}

void DicosDataset::code(const DcmTag& tag, const char* value)
{
    note(m_item.putAndInsertString(tag, value));
}

void DicosDataset::uid(const DcmTagKey& tag, const QString& value)
{
    note(m_item.putAndInsertString(tag, value.toLatin1().left(64).constData()));
}

void DicosDataset::unsignedShort(const DcmTagKey& tag, unsigned value)
{
    note(m_item.putAndInsertUint16(tag, static_cast<Uint16>(value)));
}

void DicosDataset::signedShort(const DcmTagKey& tag, int value)
{
    note(m_item.putAndInsertSint16(tag, static_cast<Sint16>(value)));
}

void DicosDataset::decimals(const DcmTagKey& tag, std::initializer_list<double> values)
{
    QByteArrayList parts;
    for (const double value : values) {
        parts.append(toDecimalString(value));
    }
    note(m_item.putAndInsertString(tag, parts.join('\\').constData()));
}

void DicosDataset::integerString(const DcmTagKey& tag, qint64 value)
{
    note(m_item.putAndInsertString(tag, QByteArray::number(value).constData()));
}

void DicosDataset::floats(const DcmTagKey& tag, std::span<const float> values)
{
    note(m_item.putAndInsertFloat32Array(tag, values.data(), static_cast<unsigned long>(values.size())));
}

void DicosDataset::doubleValue(const DcmTagKey& tag, double value)
{
    note(m_item.putAndInsertFloat64(tag, value));
}

void DicosDataset::date(const DcmTagKey& tag, const QDateTime& time)
{
    note(m_item.putAndInsertString(tag, time.toUTC().toString(QStringLiteral("yyyyMMdd")).toLatin1().constData()));
}

void DicosDataset::timeOfDay(const DcmTagKey& tag, const QDateTime& time)
{
    note(m_item.putAndInsertString(tag, time.toUTC().toString(QStringLiteral("HHmmss.zzz")).toLatin1().constData()));
}

void DicosDataset::dateTime(const DcmTagKey& tag, const QDateTime& time)
{
    const QByteArray text = time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss.zzz")).toLatin1() + "+0000";
    note(m_item.putAndInsertString(tag, text.constData()));
}

void DicosDataset::emptySequence(const DcmTagKey& tag)
{
    note(m_item.insertEmptyElement(tag));
}

DcmItem* DicosDataset::item(const DcmTagKey& sequence, signed long index)
{
    DcmItem* found = nullptr;
    note(m_item.findOrCreateSequenceItem(sequence, found, index));
    return found;
}

DicosHeader completed(DicosHeader header)
{
    if (header.studyInstance.isEmpty()) {
        header.studyInstance = newStudyUid();
    }
    if (header.seriesInstance.isEmpty()) {
        header.seriesInstance = newSeriesUid();
    }
    if (header.frameOfReference.isEmpty()) {
        header.frameOfReference = newInstanceUid();
    }
    if (!header.acquired.isValid()) {
        header.acquired = QDateTime::currentDateTimeUtc();
    }
    return header;
}

void putCommonModules(DicosDataset& d, const DicosInstance& instance, const DicosHeader& header)
{
    d.code(DCM_SpecificCharacterSet, "ISO_IR 192");
    d.date(DCM_InstanceCreationDate, QDateTime::currentDateTimeUtc());
    d.timeOfDay(DCM_InstanceCreationTime, QDateTime::currentDateTimeUtc());
    d.code(DCM_SOPClassUID, instance.sopClass);
    d.uid(DCM_SOPInstanceUID, instance.sopInstance);
    for (const DcmTagKey& tag : {DCM_StudyDate, DCM_SeriesDate, DCM_ContentDate, DCM_DateOfLastCalibration}) {
        d.date(tag, header.acquired);
    }
    for (const DcmTagKey& tag : {DCM_StudyTime, DCM_SeriesTime, DCM_ContentTime, DCM_TimeOfLastCalibration}) {
        d.timeOfDay(tag, header.acquired);
    }
    d.code(DCM_Modality, instance.modality);
    d.textOrUnknown(DCM_Manufacturer, header.manufacturer);
    d.textOrUnknown(DCM_InstitutionName, header.location);
    d.textOrUnknown(DCM_InstitutionAddress, header.location, 1024);
    d.textOrUnknown(DCM_StationName, header.station, 16);
    d.textOrUnknown(DCM_ManufacturerModelName, header.deviceModel);
    d.textOrUnknown(DCM_PatientID, header.objectId); // OOI ID shares the tag with Patient ID
    d.textOrUnknown(DCM_IssuerOfPatientID, header.location);
    d.code(DCM_TypeOfPatientID, "TEXT");
    d.code(DCM_PatientSex, "U");
    d.emptySequence(DCM_OtherPatientIDsSequence);
    d.textOrUnknown(DCM_DeviceSerialNumber, header.deviceSerial);
    d.textOrUnknown(DCM_SoftwareVersions, header.softwareVersion);
    d.uid(DCM_StudyInstanceUID, header.studyInstance);
    d.uid(DCM_SeriesInstanceUID, header.seriesInstance);
    d.textOrUnknown(DCM_StudyID, header.objectId, 16);
    d.integerString(DCM_InstanceNumber, instance.number);
    d.emptySequence(DCM_AcquisitionContextSequence);
    d.code(DcmTag(0x0008, 0x2108, DcmVR(EVR_CS)), "RHS"); // coordinate system, known to V03 readers
    d.code(DCM_DICOSVersion, "V02A");
    d.code(DCM_OOIType, toCode(header.object));
    d.code(DCM_AcquisitionStatus, "SUCCESSFUL");
    d.code(DCM_ScanType, toCode(header.purpose));
    d.emptySequence(DCM_AlgorithmRoutingCodeSequence);
}

void putImagePixel16(DicosDataset& d, int columns, int rows, bool isSigned, const char* photometric)
{
    d.unsignedShort(DCM_SamplesPerPixel, 1);
    d.code(DCM_PhotometricInterpretation, photometric);
    d.unsignedShort(DCM_Rows, static_cast<unsigned>(rows));
    d.unsignedShort(DCM_Columns, static_cast<unsigned>(columns));
    d.unsignedShort(DCM_BitsAllocated, 16);
    d.unsignedShort(DCM_BitsStored, 16);
    d.unsignedShort(DCM_HighBit, 15);
    d.unsignedShort(DCM_PixelRepresentation, isSigned ? 1U : 0U);
    d.code(DCM_BurnedInAnnotation, "NO");
}

} // namespace portlight::scans
