// Raw samples of a volume or radiograph layer: 64-byte aligned, large ones on large pages where the system has them,
// zero-filled only on request, shared read-only once filled.
#pragma once

#include "inspection/Result.h"
#include "scans/VoxelType.h"

#include <cstddef>
#include <memory>
#include <span>

namespace portlight::scans {

class VoxelBuffer
{
public:
    // Room for `count` samples of `type`. ErrorCode::Storage when the machine has not that much memory, BadInput when
    // the product overflows: the count comes from a file and is hostile.
    [[nodiscard]] static inspection::Result<std::shared_ptr<VoxelBuffer>> allocate(VoxelType type, std::size_t count);

    ~VoxelBuffer();
    VoxelBuffer(const VoxelBuffer&) = delete;
    VoxelBuffer& operator=(const VoxelBuffer&) = delete;

    [[nodiscard]] VoxelType type() const { return m_type; }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::size_t byteCount() const { return m_count * bytesPerVoxel(m_type); }
    [[nodiscard]] std::byte* data() { return m_data; }
    [[nodiscard]] const std::byte* data() const { return m_data; }

    // The samples as T, which must be the stored type.
    template <typename T>
    [[nodiscard]] std::span<T> as()
    {
        Q_ASSERT(VoxelTypeOf<T>::value == m_type);
        return {reinterpret_cast<T*>(m_data), m_count};
    }
    template <typename T>
    [[nodiscard]] std::span<const T> as() const
    {
        Q_ASSERT(VoxelTypeOf<T>::value == m_type);
        return {reinterpret_cast<const T*>(m_data), m_count};
    }

private:
    VoxelBuffer(VoxelType type, std::size_t count, std::byte* data)
        : m_type(type)
        , m_count(count)
        , m_data(data)
    {
    }

    VoxelType m_type;
    std::size_t m_count;
    std::byte* m_data;
};

} // namespace portlight::scans
