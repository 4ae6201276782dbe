#include "scans/dicom/DicomMetadata.h"

#include "scans/dicom/SopClasses.h"

#include <dcmtk/dcmdata/dcdeftag.h>

namespace portlight::scans {

ScanMetadata readMetadata(const DicomHeader& header)
{
    const DicomElements dataset = header.dataset();
    ScanMetadata metadata;
    metadata.sopClass = header.sopClass();
    metadata.sopInstance = dataset.text(DCM_SOPInstanceUID);
    metadata.seriesInstance = dataset.text(DCM_SeriesInstanceUID);
    metadata.transferSyntax = header.transferSyntax();
    metadata.format = describeSopClass(header.sopClass());
    if (!isDicos(header.sopClass())) {
        metadata.format = QStringLiteral("%1 %2").arg(metadata.format, dataset.text(DCM_Modality)).trimmed();
    }
    metadata.manufacturer = dataset.text(DCM_Manufacturer);
    metadata.deviceModel = dataset.text(DCM_ManufacturerModelName);
    metadata.objectId = dataset.text(DCM_PatientID); // DICOS: OOI ID, same element
    metadata.acquired = dataset.dateTime(DCM_AcquisitionDateTime);
    if (!metadata.acquired.isValid()) {
        metadata.acquired = dataset.dateTime(DCM_AcquisitionDate, DCM_AcquisitionTime);
    }
    if (!metadata.acquired.isValid()) {
        metadata.acquired = dataset.dateTime(DCM_StudyDate, DCM_StudyTime);
    }
    return metadata;
}

} // namespace portlight::scans
