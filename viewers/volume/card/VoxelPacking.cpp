#include "viewers/volume/card/VoxelPacking.h"

#include <limits>

namespace portlight::viewers {

namespace {

constexpr GLenum red16 = 0x822A; // GL_R16, which OpenGL ES has not

template <typename From, typename To>
void shiftSlice(const void* voxels, std::size_t first, std::size_t count, std::vector<char>& out)
{
    out.resize(count * sizeof(To));
    const auto* from = static_cast<const From*>(voxels) + first;
    auto* to = reinterpret_cast<To*>(out.data());
    for (std::size_t i = 0; i < count; ++i) {
        to[i] = static_cast<To>(from[i] - std::numeric_limits<From>::lowest());
    }
}

} // namespace

VoxelPacking packingOf(StoredType type)
{
    switch (type) {
    case StoredType::UInt8:
        return {GL_R8, GL_UNSIGNED_BYTE, 255, 0};
    case StoredType::Int8:
        return {GL_R8, GL_UNSIGNED_BYTE, 255, -128};
    case StoredType::UInt16:
        return {red16, GL_UNSIGNED_SHORT, 65535, 0};
    case StoredType::Int16:
        return {red16, GL_UNSIGNED_SHORT, 65535, -32768};
    }
    Q_UNREACHABLE();
}

void unsignedSlice(StoredType type, const void* voxels, std::size_t first, std::size_t count, std::vector<char>& out)
{
    switch (type) {
    case StoredType::UInt8:
        return shiftSlice<std::uint8_t, std::uint8_t>(voxels, first, count, out);
    case StoredType::Int8:
        return shiftSlice<std::int8_t, std::uint8_t>(voxels, first, count, out);
    case StoredType::UInt16:
        return shiftSlice<std::uint16_t, std::uint16_t>(voxels, first, count, out);
    case StoredType::Int16:
        return shiftSlice<std::int16_t, std::uint16_t>(voxels, first, count, out);
    }
}

} // namespace portlight::viewers
