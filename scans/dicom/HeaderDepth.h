// Guards the recursive dataset parser: how deep the sequences of a header nest and whether its values are there, found
// without recursion and without loading a value.
#pragma once

#include "scans/dicom/ElementHeader.h"

namespace portlight::scans {

enum class HeaderDepth {
    Sound,
    TooDeep,
    Overruns, // an element states more bytes than are left
};

// Walks the elements from `offset` to the pixel data or the first place that makes no sense. Real headers nest less
// than ten deep; the limit is 64.
[[nodiscard]] HeaderDepth measureHeaderDepth(const DicomBytes& bytes, std::uint64_t offset, ByteOrder order,
                                             TagEncoding encoding);

} // namespace portlight::scans
