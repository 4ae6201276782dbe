#include "scans/dicom/SampleScaling.h"

#include <algorithm>

namespace portlight::scans {

namespace {

template <typename From, typename To>
void scale(std::span<const From> samples, const FrameInfo& frame, To* target)
{
    if (!frame.lut) {
        for (const From sample : samples) {
            *target++ = static_cast<To>(static_cast<double>(sample) * frame.slope + frame.intercept);
        }
        return;
    }
    const auto& values = frame.lut->values;
    const double last = static_cast<double>(values.size() - 1);
    for (const From sample : samples) {
        const double index = std::clamp(static_cast<double>(sample) - frame.lut->first, 0.0, last);
        *target++ = static_cast<To>(values[static_cast<std::size_t>(index)]);
    }
}

} // namespace

VoxelType physicalType(VoxelType stored)
{
    return bytesPerVoxel(stored) > 2 && stored != VoxelType::Float32 ? VoxelType::Float64 : VoxelType::Float32;
}

void toPhysical(std::span<const std::byte> samples, VoxelType stored, const FrameInfo& frame,
                std::span<std::byte> target)
{
    visitVoxelType(stored, [&]<typename From>(From*) {
        const std::span<const From> from(reinterpret_cast<const From*>(samples.data()), samples.size() / sizeof(From));
        if (physicalType(stored) == VoxelType::Float64) {
            scale(from, frame, reinterpret_cast<double*>(target.data()));
        } else {
            scale(from, frame, reinterpret_cast<float*>(target.data()));
        }
    });
}

} // namespace portlight::scans
