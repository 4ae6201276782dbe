#include "FuzzInput.h"
#include "scans/formats/TiffReader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return portlight::fuzz::readWith(portlight::scans::readTiff, data, size);
}
