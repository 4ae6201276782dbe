#include "scans/dicom/PixelElement.h"

#include <algorithm>

namespace portlight::scans {

namespace {

std::optional<PixelKind> kindOf(std::uint16_t element)
{
    switch (element) {
    case 0x0008:
        return PixelKind::Float;
    case 0x0009:
        return PixelKind::Double;
    case 0x0010:
        return PixelKind::Integer;
    case 0x0011:
        return PixelKind::Integer32;
    case 0x0012:
        return PixelKind::Integer64;
    case 0x0013:
        return PixelKind::DicosFloat;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<PixelElement> findPixelElement(const DicomBytes& bytes, std::uint64_t offset, ByteOrder order,
                                             TagEncoding encoding)
{
    constexpr int mostElements = 16; // the group has fewer
    for (int i = 0; i < mostElements; ++i) {
        const auto header = readElementHeader(bytes, offset, order, encoding);
        if (!header || header->group != 0x7FE0) {
            return std::nullopt;
        }
        if (const auto kind = kindOf(header->element)) {
            PixelElement element;
            element.kind = *kind;
            element.offset = header->valueOffset;
            element.encapsulated = header->undefinedLength;
            element.length =
                header->undefinedLength ? bytes.size() - std::min(bytes.size(), header->valueOffset) : header->length;
            element.words = header->vr == std::array<char, 2>{'O', 'W'};
            return element;
        }
        if (header->undefinedLength || header->length > bytes.size()) {
            return std::nullopt;
        }
        offset = header->valueOffset + header->length;
    }
    return std::nullopt;
}

} // namespace portlight::scans
