// The few bytes in front of each DICOM element (PS3.5, section 7.1), for what DCMTK does not tell: where pixel bytes
// lie in the file, and whether a header nests deeper than is safe to give to a recursive parser.
#pragma once

#include "scans/dicom/DicomBytes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace portlight::scans {

enum class ByteOrder { Little, Big };
enum class TagEncoding { ImplicitVr, ExplicitVr };

struct ElementHeader
{
    std::uint16_t group = 0;
    std::uint16_t element = 0;
    std::array<char, 2> vr{}; // "OW" where the encoding has none
    std::uint64_t valueOffset = 0;
    std::uint64_t length = 0;
    bool undefinedLength = false;
};

constexpr std::size_t longestElementHeader = 14;

// From the bytes of a header (at least 8, at most 14 are looked at) that lies at `offset`. Nothing when they are too
// few.
[[nodiscard]] std::optional<ElementHeader> parseElementHeader(std::span<const std::byte> raw, std::uint64_t offset,
                                                              ByteOrder order, TagEncoding encoding);

// The same, read from the file.
[[nodiscard]] std::optional<ElementHeader> readElementHeader(const DicomBytes& bytes, std::uint64_t offset,
                                                             ByteOrder order, TagEncoding encoding);

} // namespace portlight::scans
