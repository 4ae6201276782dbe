// The number types that scanners write; voxels and pixels stay in their own type from file to screen.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>

namespace portlight::scans {

enum class VoxelType { Int8, UInt8, Int16, UInt16, Int32, UInt32, Int64, UInt64, Float32, Float64 };

[[nodiscard]] std::size_t bytesPerVoxel(VoxelType type);
[[nodiscard]] bool isFloating(VoxelType type);
[[nodiscard]] QString toString(VoxelType type); // "int16", "float32", ...

template <typename T>
struct VoxelTypeOf;
// clang-format off
template <> struct VoxelTypeOf<std::int8_t>   { static constexpr VoxelType value = VoxelType::Int8; };
template <> struct VoxelTypeOf<std::uint8_t>  { static constexpr VoxelType value = VoxelType::UInt8; };
template <> struct VoxelTypeOf<std::int16_t>  { static constexpr VoxelType value = VoxelType::Int16; };
template <> struct VoxelTypeOf<std::uint16_t> { static constexpr VoxelType value = VoxelType::UInt16; };
template <> struct VoxelTypeOf<std::int32_t>  { static constexpr VoxelType value = VoxelType::Int32; };
template <> struct VoxelTypeOf<std::uint32_t> { static constexpr VoxelType value = VoxelType::UInt32; };
template <> struct VoxelTypeOf<std::int64_t>  { static constexpr VoxelType value = VoxelType::Int64; };
template <> struct VoxelTypeOf<std::uint64_t> { static constexpr VoxelType value = VoxelType::UInt64; };
template <> struct VoxelTypeOf<float>         { static constexpr VoxelType value = VoxelType::Float32; };
template <> struct VoxelTypeOf<double>        { static constexpr VoxelType value = VoxelType::Float64; };
// clang-format on

// Calls `visitor` with a null pointer of the C++ type behind `type`: visitVoxelType(t, []<typename T>(T*) { ... }).
template <typename Visitor>
decltype(auto) visitVoxelType(VoxelType type, Visitor&& visitor)
{
    switch (type) {
    case VoxelType::Int8:
        return visitor(static_cast<std::int8_t*>(nullptr));
    case VoxelType::UInt8:
        return visitor(static_cast<std::uint8_t*>(nullptr));
    case VoxelType::Int16:
        return visitor(static_cast<std::int16_t*>(nullptr));
    case VoxelType::UInt16:
        return visitor(static_cast<std::uint16_t*>(nullptr));
    case VoxelType::Int32:
        return visitor(static_cast<std::int32_t*>(nullptr));
    case VoxelType::UInt32:
        return visitor(static_cast<std::uint32_t*>(nullptr));
    case VoxelType::Int64:
        return visitor(static_cast<std::int64_t*>(nullptr));
    case VoxelType::UInt64:
        return visitor(static_cast<std::uint64_t*>(nullptr));
    case VoxelType::Float32:
        return visitor(static_cast<float*>(nullptr));
    case VoxelType::Float64:
        return visitor(static_cast<double*>(nullptr));
    }
    Q_UNREACHABLE();
}

} // namespace portlight::scans
