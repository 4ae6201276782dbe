#include "FuzzInput.h"
#include "scans/dicom/DicomReaders.h"

#include <QStringList>

namespace {

portlight::inspection::Result<portlight::scans::Scan> readOneDicom(const QString& path,
                                                                   portlight::scans::Progress& progress)
{
    return portlight::scans::readDicom({path}, progress);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return portlight::fuzz::readWith(readOneDicom, data, size);
}
