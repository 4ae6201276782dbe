#include "scans/dicom/ElementHeader.h"

#include <QtEndian>

#include <algorithm>

namespace portlight::scans {

namespace {

template <typename T>
T numberAt(const std::byte* data, ByteOrder order)
{
    return order == ByteOrder::Little ? qFromLittleEndian<T>(data) : qFromBigEndian<T>(data);
}

bool hasLongHeader(const std::array<char, 2>& vr)
{
    return vr[0] == 'O' || (vr[0] == 'U' && vr[1] != 'I' && vr[1] != 'L' && vr[1] != 'S') ||
           (vr[0] == 'S' && (vr[1] == 'Q' || vr[1] == 'V'));
}

bool parseExplicit(const std::byte* at, ByteOrder order, std::uint64_t offset, std::size_t available,
                   ElementHeader& header)
{
    header.vr = {static_cast<char>(at[4]), static_cast<char>(at[5])};
    if (!hasLongHeader(header.vr)) {
        header.length = numberAt<std::uint16_t>(at + 6, order);
        header.valueOffset = offset + 8;
        return true;
    }
    if (available < 12) {
        return false;
    }
    if (numberAt<std::uint16_t>(at + 6, order) == 0 || available < longestElementHeader) {
        const auto length = numberAt<std::uint32_t>(at + 8, order);
        header.length = length;
        header.undefinedLength = length == 0xFFFFFFFFU;
        header.valueOffset = offset + 12;
        return true;
    }
    // DICOS v02A writers give (7FE0,0012) a 64-bit length straight behind the VR.
    header.length = numberAt<std::uint64_t>(at + 6, order);
    header.valueOffset = offset + 14;
    return true;
}

} // namespace

std::optional<ElementHeader> parseElementHeader(std::span<const std::byte> raw, std::uint64_t offset, ByteOrder order,
                                                TagEncoding encoding)
{
    if (raw.size() < 8) {
        return std::nullopt;
    }
    ElementHeader header;
    header.group = numberAt<std::uint16_t>(raw.data(), order);
    header.element = numberAt<std::uint16_t>(raw.data() + 2, order);
    if (encoding == TagEncoding::ExplicitVr && header.group != 0xFFFE) {
        if (!parseExplicit(raw.data(), order, offset, raw.size(), header)) {
            return std::nullopt;
        }
        return header;
    }
    const auto length = numberAt<std::uint32_t>(raw.data() + 4, order);
    header.length = length;
    header.undefinedLength = length == 0xFFFFFFFFU;
    header.valueOffset = offset + 8;
    header.vr = {'O', 'W'};
    return header;
}

std::optional<ElementHeader> readElementHeader(const DicomBytes& bytes, std::uint64_t offset, ByteOrder order,
                                               TagEncoding encoding)
{
    return parseElementHeader(bytes.readSome(offset, longestElementHeader), offset, order, encoding);
}

} // namespace portlight::scans
