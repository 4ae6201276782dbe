#include "scans/formats/PhysicalSamples.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

namespace portlight::scans {

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53: integers below it are exact in a double

bool isExactInteger(double value)
{
    return value == std::floor(value) && std::abs(value) < largestExactInteger;
}

bool holds(VoxelType type, double low, double high)
{
    return visitVoxelType(type, [low, high]<typename T>(T*) {
        return low >= static_cast<double>(std::numeric_limits<T>::lowest()) &&
               high <= static_cast<double>(std::numeric_limits<T>::max());
    });
}

std::optional<VoxelType> integerTypeFor(VoxelType stored, double low, double high)
{
    constexpr std::array ascending{VoxelType::Int8,  VoxelType::UInt8,  VoxelType::Int16, VoxelType::UInt16,
                                   VoxelType::Int32, VoxelType::UInt32, VoxelType::Int64, VoxelType::UInt64};
    if (holds(stored, low, high)) {
        return stored;
    }
    for (const VoxelType type : ascending) {
        if (bytesPerVoxel(type) >= bytesPerVoxel(stored) && holds(type, low, high)) {
            return type;
        }
    }
    return std::nullopt;
}

template <typename T>
void toLittleEndian(std::span<T> samples)
{
    if constexpr (QSysInfo::ByteOrder == QSysInfo::BigEndian && sizeof(T) > 1) {
        qbswap<sizeof(T)>(samples.data(), static_cast<qsizetype>(samples.size()), samples.data());
    }
}

template <typename To, typename From>
To rescaled(From value, const Rescale& rescale)
{
    if constexpr (std::is_floating_point_v<To>) {
        return static_cast<To>(rescale.slope * static_cast<double>(value) + rescale.intercept);
    } else {
        return static_cast<To>(static_cast<std::int64_t>(rescale.slope) * static_cast<std::int64_t>(value) +
                               static_cast<std::int64_t>(rescale.intercept));
    }
}

} // namespace

VoxelType physicalType(VoxelType stored, const Rescale& rescale, std::pair<double, double> storedRange)
{
    if (rescale.isIdentity()) {
        return stored;
    }
    if (isFloating(stored) || !isExactInteger(rescale.slope) || !isExactInteger(rescale.intercept)) {
        return VoxelType::Float32;
    }
    const auto [low, high] = std::minmax({rescale.slope * storedRange.first + rescale.intercept,
                                          rescale.slope * storedRange.second + rescale.intercept});
    const bool exact = isExactInteger(low) && isExactInteger(high) &&
                       isExactInteger(rescale.slope * storedRange.first) &&
                       isExactInteger(rescale.slope * storedRange.second);
    const auto type = exact ? integerTypeFor(stored, low, high) : std::nullopt;
    return type.value_or(VoxelType::Float32);
}

void physicalSamples(const VoxelBuffer& buffer, const Rescale& rescale, VoxelType type, std::size_t first,
                     std::size_t count, std::vector<std::byte>& out)
{
    out.resize(count * bytesPerVoxel(type));
    if (rescale.isIdentity()) {
        std::memcpy(out.data(), buffer.data() + first * bytesPerVoxel(type), out.size());
    } else {
        visitVoxelType(buffer.type(), [&]<typename From>(From*) {
            const auto from = buffer.as<From>().subspan(first, count);
            visitVoxelType(type, [&]<typename To>(To*) {
                auto* to = reinterpret_cast<To*>(out.data());
                std::transform(from.begin(), from.end(), to, [&rescale](From v) { return rescaled<To>(v, rescale); });
            });
        });
    }
    visitVoxelType(type,
                   [&]<typename To>(To*) { toLittleEndian(std::span(reinterpret_cast<To*>(out.data()), count)); });
}

} // namespace portlight::scans
