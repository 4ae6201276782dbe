// Fills a DCMTK data set attribute by attribute and remembers the first refusal, so that callers check once.
//
// Internal to scans/writers. Not thread-safe; holds a reference to the item, which must outlive it.
#pragma once

#include "scans/writers/DicosHeader.h"

#include <QString>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcitem.h>
#include <dcmtk/dcmdata/dctagkey.h>

#include <initializer_list>
#include <span>

namespace portlight::scans {

// A number as a Decimal String (VR DS): at most 16 characters, as many digits as fit. PS3.5 section 6.2.
[[nodiscard]] QByteArray toDecimalString(double value);
// The number a reader gets back from toDecimalString(value).
[[nodiscard]] double asDecimalString(double value);

// A new UID under DCMTK's root. Thread-safe.
[[nodiscard]] QString newSeriesUid();
[[nodiscard]] QString newStudyUid();
[[nodiscard]] QString newInstanceUid();

class DicosDataset
{
public:
    explicit DicosDataset(DcmItem& item)
        : m_item(item)
    {
    }

    // Text cut to `limit` bytes of UTF-8 at a character, backslashes replaced (they separate values).
    void text(const DcmTagKey& tag, const QString& value, qsizetype limit = 64);
    void textOrUnknown(const DcmTagKey& tag, const QString& value, qsizetype limit = 64);
    // Fixed codes and UIDs, written as they are; backslashes separate values.
    void code(const DcmTag& tag, const char* value);
    void uid(const DcmTagKey& tag, const QString& value);
    void unsignedShort(const DcmTagKey& tag, unsigned value);
    void signedShort(const DcmTagKey& tag, int value);
    void decimals(const DcmTagKey& tag, std::initializer_list<double> values);
    void integerString(const DcmTagKey& tag, qint64 value);
    void floats(const DcmTagKey& tag, std::span<const float> values);
    void doubleValue(const DcmTagKey& tag, double value);
    void date(const DcmTagKey& tag, const QDateTime& time);
    void timeOfDay(const DcmTagKey& tag, const QDateTime& time);
    void dateTime(const DcmTagKey& tag, const QDateTime& time);
    void emptySequence(const DcmTagKey& tag);
    // The `index`th item of a sequence, made when it is not there; null only after a failure.
    [[nodiscard]] DcmItem* item(const DcmTagKey& sequence, signed long index = 0);

    [[nodiscard]] const OFCondition& status() const { return m_status; }
    void note(const OFCondition& condition);

private:
    DcmItem& m_item;
    OFCondition m_status = EC_Normal;
};

// The modules that every DICOS image and report shares: SOP Common, Object of Inspection, General Scan, General Series,
// General Equipment, DICOS Common (NEMA IIC 1 v02A, section 5).
struct DicosInstance
{
    const char* sopClass;
    QString sopInstance;
    const char* modality;
    int number = 1;
};

void putCommonModules(DicosDataset& dataset, const DicosInstance& instance, const DicosHeader& header);
// The header with every empty UID and time filled in.
[[nodiscard]] DicosHeader completed(DicosHeader header);

// Rows, Columns, Bits and Photometric Interpretation of 16-bit pixels.
void putImagePixel16(DicosDataset& dataset, int columns, int rows, bool isSigned, const char* photometric);

} // namespace portlight::scans
