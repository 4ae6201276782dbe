#include "scans/dicom/DicomElements.h"

#include <QTimeZone>

#include <dcmtk/dcmdata/dcelem.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <cmath>

namespace portlight::scans {

namespace {

constexpr Uint32 longestText = 1U << 20U; // an element longer than this is no text

QDateTime dateTimeFrom(const QString& date, const QString& time)
{
    const QDate day = QDate::fromString(date.left(8), QStringLiteral("yyyyMMdd"));
    if (!day.isValid()) {
        return {};
    }
    QTime clock = QTime::fromString(time.left(6), QStringLiteral("HHmmss"));
    if (!clock.isValid()) {
        clock = QTime::fromString(time.left(4), QStringLiteral("HHmm"));
    }
    return {day, clock.isValid() ? clock : QTime(0, 0)};
}

} // namespace

bool DicomElements::has(const DcmTagKey& tag) const
{
    return m_item != nullptr && m_item->tagExists(tag);
}

QString DicomElements::text(const DcmTagKey& tag) const
{
    DcmElement* element = nullptr;
    if (m_item == nullptr || m_item->findAndGetElement(tag, element).bad() || element->getLength() > longestText) {
        return {};
    }
    if (element->ident() == EVR_UN || element->ident() == EVR_OB) { // implicit VR and not in the dictionary
        return QString::fromUtf8(bytes(tag)).remove(QChar(u'\0')).trimmed();
    }
    OFString value;
    if (element->getOFStringArray(value).bad()) {
        return {};
    }
    QString result = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    if (result.contains(QChar::ReplacementCharacter)) {
        result = QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()));
    }
    return result.remove(QChar(u'\0')).trimmed();
}

QStringList DicomElements::texts(const DcmTagKey& tag) const
{
    const QString all = text(tag);
    QStringList values = all.isEmpty() ? QStringList() : all.split(QChar(u'\\'));
    for (QString& value : values) {
        value = value.trimmed();
    }
    return values;
}

QVector<double> DicomElements::numbers(const DcmTagKey& tag) const
{
    QVector<double> values;
    for (const QString& text : texts(tag)) {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value)) {
            return {};
        }
        values.append(value);
    }
    return values;
}

std::optional<double> DicomElements::number(const DcmTagKey& tag) const
{
    const QStringList values = texts(tag);
    bool isNumber = false;
    const double value = values.isEmpty() ? 0.0 : values.first().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> DicomElements::integer(const DcmTagKey& tag) const
{
    const auto value = number(tag);
    if (!value || std::abs(*value) > 2147483647.0) {
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

QByteArray DicomElements::bytes(const DcmTagKey& tag) const
{
    DcmElement* element = nullptr;
    if (m_item == nullptr || m_item->findAndGetElement(tag, element).bad()) {
        return {};
    }
    Uint8* octets = nullptr;
    if (element->getUint8Array(octets).good() && octets != nullptr) {
        return {reinterpret_cast<const char*>(octets), static_cast<qsizetype>(element->getLength())};
    }
    Uint16* words = nullptr;
    if (element->getUint16Array(words).good() && words != nullptr) {
        return {reinterpret_cast<const char*>(words), static_cast<qsizetype>(element->getLength())};
    }
    return {};
}

QDateTime DicomElements::dateTime(const DcmTagKey& tag) const
{
    const QString value = text(tag);
    return dateTimeFrom(value, value.mid(8));
}

QDateTime DicomElements::dateTime(const DcmTagKey& dateTag, const DcmTagKey& timeTag) const
{
    return dateTimeFrom(text(dateTag), text(timeTag));
}

int DicomElements::itemCount(const DcmTagKey& sequence) const
{
    DcmSequenceOfItems* items = nullptr;
    if (m_item == nullptr || m_item->findAndGetSequence(sequence, items).bad() || items == nullptr) {
        return 0;
    }
    return static_cast<int>(items->card());
}

DicomElements DicomElements::item(const DcmTagKey& sequence, int index) const
{
    DcmItem* found = nullptr;
    if (m_item == nullptr || m_item->findAndGetSequenceItem(sequence, found, index).bad()) {
        return DicomElements(nullptr);
    }
    return DicomElements(found);
}

} // namespace portlight::scans
