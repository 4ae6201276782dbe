#include "tests/viewers/VolumePhantom.h"

#include <algorithm>
#include <cmath>

namespace portlight::tests {

using namespace portlight::scans;

VolumeGeometry cubeGeometry(int side)
{
    VolumeGeometry geometry;
    geometry.size = {side, side, side};
    return geometry;
}

Volume makeVolume(const VolumeGeometry& geometry, VoxelType type, const VoxelFormula& formula, ValueUnit unit)
{
    auto buffer = VoxelBuffer::allocate(type, geometry.voxelCount()).value();
    visitVoxelType(type, [&]<typename T>(T*) {
        T* out = buffer->as<T>().data();
        for (int k = 0; k < geometry.size[2]; ++k) {
            for (int j = 0; j < geometry.size[1]; ++j) {
                for (int i = 0; i < geometry.size[0]; ++i) {
                    *out++ = static_cast<T>(formula(i, j, k));
                }
            }
        }
    });
    return Volume(geometry, buffer, 1.0, 0.0, unit);
}

double ballValue(int side, double radius, int i, int j, int k)
{
    const double middle = 0.5 * (side - 1);
    const double distance = std::hypot(i - middle, j - middle, k - middle);
    return std::clamp(100.0 * (radius - distance + 0.5), 0.0, 100.0);
}

Volume makeParcel(int width, int height, int depth)
{
    VolumeGeometry geometry;
    geometry.size = {width, height, depth};
    const auto goods = [=](double x, double y, double z) {
        if (std::abs(x) > 0.9 || std::abs(y) > 0.9 || std::abs(z) > 0.9) {
            return std::max({std::abs(x), std::abs(y), std::abs(z)}) < 0.93 ? -400.0 : -1000.0; // cardboard
        }
        if (std::hypot(x + 0.4, y - 0.3) < 0.22 && std::abs(z) < 0.6) {
            return 20.0; // a bottle
        }
        if (std::abs(x - 0.35) < 0.25 && std::abs(y + 0.2) < 0.35 && std::abs(z - 0.1) < 0.5) {
            return 350.0 + 250.0 * std::sin(20.0 * x); // packed goods
        }
        if (std::abs(x + 0.3) < 0.06 && std::abs(y + 0.5) < 0.2 && std::abs(z + 0.3) < 0.04) {
            return 3500.0; // metal
        }
        if (std::abs(x) < 0.8 && y > 0.55 && y < 0.75 && std::abs(z) < 0.7) {
            return -120.0 + 60.0 * std::sin(9.0 * x) * std::cos(11.0 * z); // clothes
        }
        return -1000.0;
    };
    std::uint32_t noise = 1;
    return makeVolume(
        geometry, VoxelType::Int16,
        [&](int i, int j, int k) {
            noise = noise * 1664525U + 1013904223U;
            const double grain = static_cast<double>(noise >> 16U) / 65536.0 * 60.0 - 30.0;
            return goods(2.0 * i / width - 1.0, 2.0 * j / height - 1.0, 2.0 * k / depth - 1.0) + grain;
        },
        ValueUnit::Hounsfield);
}

std::shared_ptr<Scan> scanOf(const Volume& volume)
{
    auto scan = std::make_shared<Scan>();
    scan->kind = ScanKind::Volume;
    scan->volumes.append(volume);
    return scan;
}

Radiograph makeRadiograph(int width, int height, VoxelType type, const std::function<double(int x, int y)>& formula)
{
    RadiographLayer layer;
    auto buffer =
        VoxelBuffer::allocate(type, static_cast<std::size_t>(width) * static_cast<std::size_t>(height)).value();
    visitVoxelType(type, [&]<typename T>(T*) {
        T* out = buffer->as<T>().data();
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                *out++ = static_cast<T>(formula(x, y));
            }
        }
    });
    layer.pixels = std::move(buffer);
    Radiograph radiograph;
    radiograph.width = width;
    radiograph.height = height;
    radiograph.layers.append(layer);
    return radiograph;
}

} // namespace portlight::tests
