// A raw file (after the first zero byte) with its JSON note (before it).
#include "FuzzInput.h"
#include "scans/formats/RawReader.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::uint8_t* end = data + size;
    const std::uint8_t* zero = std::find(data, end, std::uint8_t{0});
    (void)portlight::fuzz::inputFile(data, static_cast<std::size_t>(zero - data), "input.json");
    const std::uint8_t* voxels = std::min(zero + 1, end);
    return portlight::fuzz::readWith(portlight::scans::readRaw, voxels, static_cast<std::size_t>(end - voxels));
}
