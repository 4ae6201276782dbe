#include "FuzzInput.h"
#include "scans/formats/JpegReader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return portlight::fuzz::readWith(portlight::scans::readJpeg, data, size);
}
