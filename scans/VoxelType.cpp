#include "scans/VoxelType.h"

#include <type_traits>

namespace portlight::scans {

std::size_t bytesPerVoxel(VoxelType type)
{
    return visitVoxelType(type, []<typename T>(T*) { return sizeof(T); });
}

bool isFloating(VoxelType type)
{
    return type == VoxelType::Float32 || type == VoxelType::Float64;
}

QString toString(VoxelType type)
{
    return visitVoxelType(type, []<typename T>(T*) {
        const QLatin1String base(std::is_floating_point_v<T> ? "float" : std::is_signed_v<T> ? "int" : "uint");
        return base + QString::number(sizeof(T) * 8);
    });
}

} // namespace portlight::scans
