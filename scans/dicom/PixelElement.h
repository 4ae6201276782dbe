// Where the pixel bytes of a file lie.
#pragma once

#include "scans/dicom/ElementHeader.h"

#include <cstdint>
#include <optional>

namespace portlight::scans {

// What the samples of a pixel element are. The DICOS elements (7FE0,0011..0013) come with NEMA IIC 1 v02A.
enum class PixelKind {
    Integer,   // (7FE0,0010) Pixel Data
    Float,     // (7FE0,0008) Float Pixel Data
    Double,    // (7FE0,0009) Double Float Pixel Data
    Integer32, // (7FE0,0011), DICOS, VR OL
    Integer64, // (7FE0,0012), DICOS, VR OD
    DicosFloat // (7FE0,0013), DICOS, VR OF
};

struct PixelElement
{
    PixelKind kind = PixelKind::Integer;
    std::uint64_t offset = 0; // of the first byte of the value, or of the first item when encapsulated
    std::uint64_t length = 0; // as stated, or to the end of the file when encapsulated
    bool encapsulated = false;
    bool words = false; // VR OW: in a big-endian file 8-bit samples come in swapped pairs
};

// Looks for the pixel element from `offset` on, where the header ends; elements in front of it in its group (extended
// offset table) are stepped over. Nothing when the group has none. The stated length may exceed the file.
[[nodiscard]] std::optional<PixelElement> findPixelElement(const DicomBytes& bytes, std::uint64_t offset,
                                                           ByteOrder order, TagEncoding encoding);

} // namespace portlight::scans
