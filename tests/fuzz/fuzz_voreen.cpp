// A Voreen header with a data file beside it that it may name.
#include "FuzzInput.h"
#include "scans/formats/RawReader.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array<std::uint8_t, 4096> voxels{};
    (void)portlight::fuzz::inputFile(voxels.data(), voxels.size(), "voreen.raw");
    return portlight::fuzz::readWith(portlight::scans::readVoreen, data, size);
}
