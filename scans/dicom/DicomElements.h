// Tolerant reading of elements: a value is taken whatever representation the writer gave it (DICOS writes Number of
// Frames as US where DICOM has IS), spaces and padding are dropped, and what is absent or unreadable is nothing.
//
// A view: the dataset must outlive it. Internal to the DICOM readers, as everything that names DCMTK.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <array>
#include <optional>

namespace portlight::scans {

class DicomElements
{
public:
    explicit DicomElements(DcmItem* item)
        : m_item(item)
    {
    }

    [[nodiscard]] bool isNull() const { return m_item == nullptr; }
    [[nodiscard]] bool has(const DcmTagKey& tag) const; // present, with or without a value
    [[nodiscard]] QString text(const DcmTagKey& tag) const;
    [[nodiscard]] QStringList texts(const DcmTagKey& tag) const;
    [[nodiscard]] std::optional<double> number(const DcmTagKey& tag) const; // the first value, finite
    [[nodiscard]] std::optional<int> integer(const DcmTagKey& tag) const;
    [[nodiscard]] QVector<double> numbers(const DcmTagKey& tag) const; // empty when one of them is no finite number
    template <std::size_t N>
    [[nodiscard]] std::optional<std::array<double, N>> vector(const DcmTagKey& tag) const
    {
        const QVector<double> all = numbers(tag);
        if (all.size() != static_cast<qsizetype>(N)) {
            return std::nullopt;
        }
        std::array<double, N> result{};
        std::copy(all.begin(), all.end(), result.begin());
        return result;
    }
    [[nodiscard]] QByteArray bytes(const DcmTagKey& tag) const; // of OB, OW, UN: as stored in host order
    [[nodiscard]] QDateTime dateTime(const DcmTagKey& tag) const;
    [[nodiscard]] QDateTime dateTime(const DcmTagKey& dateTag, const DcmTagKey& timeTag) const;

    [[nodiscard]] int itemCount(const DcmTagKey& sequence) const;
    [[nodiscard]] DicomElements item(const DcmTagKey& sequence, int index = 0) const; // null view when absent

private:
    DcmItem* m_item;
};

} // namespace portlight::scans
