#include "scans/dicom/DicomBytes.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace portlight::scans {

namespace {

class Descriptor
{
public:
    explicit Descriptor(const QString& path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> target) const
    {
        while (m_fd >= 0 && !target.empty()) {
            const ssize_t got = ::pread(m_fd, target.data(), target.size(), static_cast<off_t>(offset));
            if (got <= 0) {
                return false;
            }
            target = target.subspan(static_cast<std::size_t>(got));
            offset += static_cast<std::uint64_t>(got);
        }
        return m_fd >= 0;
    }

private:
    int m_fd;
};

} // namespace

DicomBytes DicomBytes::ofFile(const QString& path)
{
    DicomBytes bytes;
    bytes.m_path = path;
    bytes.m_size = static_cast<std::uint64_t>(std::max<qint64>(0, QFileInfo(path).size()));
    return bytes;
}

DicomBytes DicomBytes::ofMemory(const QByteArray& memory)
{
    DicomBytes bytes;
    bytes.m_memory = memory;
    bytes.m_size = static_cast<std::uint64_t>(memory.size());
    return bytes;
}

bool DicomBytes::read(std::uint64_t offset, std::span<std::byte> target) const
{
    if (offset > m_size || target.size() > m_size - offset) {
        return false;
    }
    if (m_path.isEmpty()) {
        if (!target.empty()) {
            std::memcpy(target.data(), m_memory.constData() + offset, target.size());
        }
        return true;
    }
    return Descriptor(m_path).read(offset, target);
}

std::vector<std::byte> DicomBytes::readSome(std::uint64_t offset, std::size_t count) const
{
    if (offset >= m_size) {
        return {};
    }
    std::vector<std::byte> bytes(std::min<std::uint64_t>(count, m_size - offset));
    if (!read(offset, bytes)) {
        bytes.clear();
    }
    return bytes;
}

} // namespace portlight::scans
