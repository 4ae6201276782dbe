#include "FuzzInput.h"
#include "scans/formats/NrrdReader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return portlight::fuzz::readWith(portlight::scans::readNrrd, data, size);
}
