// Bytes of a DICOM file at random: read from disk as asked, or from memory for a deflated file.
//
// Cheap to copy; holds no open file, so that a series of thousands of slices needs no thousand handles. Thread-safe.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace portlight::scans {

class DicomBytes
{
public:
    DicomBytes() = default;
    // The file as it lies; size 0 when it cannot be read.
    [[nodiscard]] static DicomBytes ofFile(const QString& path);
    [[nodiscard]] static DicomBytes ofMemory(const QByteArray& bytes);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    // Fills `target` from `offset`; false when not all of it is there.
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> target) const;
    // At most `count` bytes from `offset`: fewer at the end.
    [[nodiscard]] std::vector<std::byte> readSome(std::uint64_t offset, std::size_t count) const;

private:
    QString m_path;
    QByteArray m_memory;
    std::uint64_t m_size = 0;
};

} // namespace portlight::scans
