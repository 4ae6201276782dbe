#include "scans/VoxelBuffer.h"

#include <QCoreApplication>

#include <cstdlib>
#include <limits>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

Result<std::shared_ptr<VoxelBuffer>> VoxelBuffer::allocate(VoxelType type, std::size_t count)
{
    constexpr std::size_t largePage = std::size_t{2} << 20U;
    const std::size_t size = bytesPerVoxel(type);
    if (count == 0 || count > (std::numeric_limits<std::size_t>::max() / 2 - largePage) / size) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("VoxelBuffer", "The scan states an impossible size."));
    }
    const std::size_t alignment = count * size >= 2 * largePage ? largePage : 64;
    const std::size_t rounded = (count * size + alignment - 1) / alignment * alignment;
    auto* data = static_cast<std::byte*>(std::aligned_alloc(alignment, rounded));
    if (data == nullptr) {
        return failure(
            ErrorCode::Storage,
            QCoreApplication::translate("VoxelBuffer", "Not enough memory for this scan (%1 MiB); close other scans.")
                .arg(rounded >> 20U));
    }
#if defined(__linux__)
    if (alignment == largePage) { // a hint only: quicker to fill, and rays across slices miss the page tables less
        (void)madvise(data, rounded, MADV_HUGEPAGE);
    }
#endif
    return std::shared_ptr<VoxelBuffer>(new VoxelBuffer(type, count, data));
}

VoxelBuffer::~VoxelBuffer()
{
    std::free(m_data);
}

} // namespace portlight::scans
