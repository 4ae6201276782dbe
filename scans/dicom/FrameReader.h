// The frames of one file, decoded one by one into the caller's memory.
#pragma once

#include "inspection/Result.h"
#include "scans/dicom/DicomBytes.h"
#include "scans/dicom/FragmentIndex.h"
#include "scans/dicom/PixelElement.h"
#include "scans/dicom/PixelFormat.h"

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace portlight::scans {

class FrameReader
{
public:
    // Indexes the frames; reads no pixels. BadInput when they are not all there.
    [[nodiscard]] static inspection::Result<FrameReader> make(const DicomHeader& header);

    [[nodiscard]] const PixelFormat& format() const { return m_format; }
    [[nodiscard]] const QString& path() const { return m_path; }
    // Samples of frame `index` (< format().frames) in host order, interleaved, in format().type(), stored bits cut out
    // and sign extended, colours as RGB (palette indices stay). `target` holds format().bytesPerFrame() bytes.
    // Thread-safe.
    [[nodiscard]] inspection::Result<void> read(int index, std::span<std::byte> target) const;

private:
    [[nodiscard]] inspection::Result<void> readNative(std::size_t index, std::span<std::byte> target) const;
    [[nodiscard]] inspection::Result<void> readPackedBits(std::size_t index, std::span<std::byte> target) const;
    [[nodiscard]] inspection::Result<void> readCompressed(std::size_t index, std::span<std::byte> target) const;
    [[nodiscard]] inspection::Result<void> convertColour(std::span<std::byte> target) const;

    QString m_path;
    DicomBytes m_bytes;
    PixelElement m_element;
    PixelFormat m_format;
    ByteOrder m_order = ByteOrder::Little;
    std::vector<FrameFragments> m_fragments;
};

} // namespace portlight::scans
