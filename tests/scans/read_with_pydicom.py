"""Reads a DICOM or DICOS file with pydicom, which shares no code with the program, and prints what a test compares.

Usage: read_with_pydicom.py FILE [RAW]: JSON on standard output; the stored pixels, little-endian, go to RAW.
"""
import json
import sys

import pydicom

data = pydicom.dcmread(sys.argv[1])
out = {"sop_class": data.SOPClassUID, "sop_instance": data.SOPInstanceUID, "study": data.StudyInstanceUID,
       "series": data.SeriesInstanceUID, "syntax": data.file_meta.TransferSyntaxUID,
       "image_type": list(data.get("ImageType", []))}
if "PixelData" in data:
    out.update(rows=data.Rows, columns=data.Columns, signed=data.PixelRepresentation,
               frames=int(data.get("NumberOfFrames", 1)))
    if len(sys.argv) > 2:
        with open(sys.argv[2], "wb") as raw:
            raw.write(data.pixel_array.astype("<i2" if data.PixelRepresentation else "<u2").tobytes())
if "SharedFunctionalGroupsSequence" in data:
    shared = data.SharedFunctionalGroupsSequence[0]
    rescale = shared.PixelValueTransformationSequence[0]
    measures = shared.PixelMeasuresSequence[0]
    out.update(slope=float(rescale.RescaleSlope), intercept=float(rescale.RescaleIntercept),
               rescale_type=rescale.RescaleType, pixel_spacing=[float(v) for v in measures.PixelSpacing],
               orientation=[float(v) for v in shared.PlaneOrientationSequence[0].ImageOrientationPatient],
               positions=[[float(v) for v in frame.PlanePositionSequence[0].ImagePositionPatient]
                          for frame in data.PerFrameFunctionalGroupsSequence])
elif "RescaleSlope" in data:
    out.update(slope=float(data.RescaleSlope), intercept=float(data.RescaleIntercept),
               photometric=data.PhotometricInterpretation,
               pixel_spacing=[float(v) for v in data.get("PixelSpacing", [])])
if (0x4010, 0x1011) in data:
    out["decision"] = data[0x4010, 0x1031].value
    out["referenced"] = [item.ReferencedSOPInstanceUID for item in data.ReferencedStudySequence]
    out["threats"] = []
    for threat in data[0x4010, 0x1011].value:
        place = threat[0x4010, 0x1037].value[0]
        assessment = threat[0x4010, 0x1038].value[0]
        region = place[0x4010, 0x1001].value[0]
        out["threats"].append({
            "id": threat[0x4010, 0x1010].value, "polygon": list(place[0x4010, 0x101d].value),
            "base": list(region[0x4010, 0x1004].value), "extents": list(region[0x4010, 0x1005].value),
            "bitmap": region[0x4010, 0x1006].value.hex(),
            "flag": assessment[0x4010, 0x1015].value, "category": assessment[0x4010, 0x1012].value,
            "description": assessment[0x4010, 0x1013].value})
print(json.dumps(out))
