// One item of the Threat Sequence (4010,1011) of a DICOS Threat Detection Report.
#pragma once

#include "scans/ThreatReport.h"
#include "scans/dicom/DicomElements.h"

namespace portlight::scans {

// Box and mask in voxels of the referenced scan, frames counted as its file has them: the box reaches from voxel face
// to voxel face (voxel i from i - 0.5 to i + 0.5), the mask has its first voxel as origin and a spacing of 1.
[[nodiscard]] PotentialThreatObject readPotentialThreat(const DicomElements& threat);

} // namespace portlight::scans
