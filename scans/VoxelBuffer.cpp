#include "scans/VoxelBuffer.h"

#include <QCoreApplication>

#include <cstdlib>
#include <limits>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

Result<std::shared_ptr<VoxelBuffer>> VoxelBuffer::allocate(VoxelType type, std::size_t count)
{
    constexpr std::size_t alignment = 64;
    const std::size_t size = bytesPerVoxel(type);
    if (count == 0 || count > (std::numeric_limits<std::size_t>::max() / 2 - alignment) / size) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("VoxelBuffer", "The scan states an impossible size."));
    }
    const std::size_t rounded = (count * size + alignment - 1) / alignment * alignment;
    auto* data = static_cast<std::byte*>(std::aligned_alloc(alignment, rounded));
    if (data == nullptr) {
        return failure(
            ErrorCode::Storage,
            QCoreApplication::translate("VoxelBuffer", "Not enough memory for this scan (%1 MiB); close other scans.")
                .arg(rounded >> 20U));
    }
    return std::shared_ptr<VoxelBuffer>(new VoxelBuffer(type, count, data));
}

VoxelBuffer::~VoxelBuffer()
{
    std::free(m_data);
}

} // namespace portlight::scans
