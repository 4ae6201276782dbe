// Which fragments of an encapsulated pixel element make up which frame (PS3.5, A.4).
#pragma once

#include "inspection/Result.h"
#include "scans/dicom/DicomBytes.h"
#include "scans/dicom/PixelElement.h"

#include <cstdint>
#include <vector>

namespace portlight::scans {

struct Fragment
{
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

using FrameFragments = std::vector<Fragment>;

// One entry a frame. By the offset table where it fits, else one fragment a frame, else a new frame wherever a fragment
// starts with a start-of-image marker. BadInput when the fragments run out of the file or do not make `frames` frames.
[[nodiscard]] inspection::Result<std::vector<FrameFragments>>
indexFragments(const QString& path, const DicomBytes& bytes, const PixelElement& element, int frames);

} // namespace portlight::scans
