// Palette colour (PS3.3, C.7.6.3.1.5): indices to 8-bit RGB.
#pragma once

#include "inspection/Result.h"
#include "scans/VoxelType.h"
#include "scans/dicom/DicomHeader.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace portlight::scans {

class PaletteColour
{
public:
    // BadInput when a table is missing or shorter than it says; Unsupported for segmented tables.
    [[nodiscard]] static inspection::Result<PaletteColour> read(const DicomHeader& header);

    // `target` holds three bytes for every index. Indices outside the table take its first or last colour.
    void apply(std::span<const std::byte> indices, VoxelType type, std::span<std::byte> target) const;

private:
    int m_first = 0;
    std::array<std::vector<std::byte>, 3> m_channels;
};

} // namespace portlight::scans
