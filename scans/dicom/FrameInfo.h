// What a file says of each of its frames: where it lies, what its numbers mean, which stack it belongs to.
#pragma once

#include "scans/Volume.h"
#include "scans/dicom/DicomHeader.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace portlight::scans {

// Modality LUT (PS3.3, C.11.1): stored value -> physical value.
struct ModalityLut
{
    int first = 0; // stored value that maps to values[0]
    std::vector<std::uint16_t> values;
};

struct FrameInfo
{
    int file = 0;  // which of the files read together
    int frame = 0; // within that file
    // In the program's right-handed world; nothing where the file is silent.
    std::optional<std::array<double, 3>> position;       // centre of the first pixel, mm
    std::optional<std::array<double, 6>> orientation;    // direction along a row, then along a column
    std::optional<std::array<double, 2>> pixelSpacingMm; // between columns (x), between rows (y)
    std::optional<double> sliceSpacingMm;                // as stated: Spacing Between Slices, else Slice Thickness
    bool orientationIgnored = false;                     // stated, but no two directions at right angles
    double slope = 1.0;
    bool slopeIgnored = false; // stated as 0 or as no number
    double intercept = 0.0;
    std::shared_ptr<const ModalityLut> lut; // in place of slope and intercept
    ValueUnit unit = ValueUnit::None;
    EnergyLevel energy = EnergyLevel::Single;
    QString label;                      // "high energy", "segment 2": frames of different labels are different volumes
    std::optional<double> paddingValue; // stored value of pixels outside the scan
    double gantryTiltDegrees = 0.0;
    QString section; // set for multi-frame files: each is a volume of its own unless it is part of a concatenation
    int instanceNumber = 0;
    QString instanceUid;
};

enum class Handedness { Right, Left };

// How the coordinates of a file are meant. DICOS states it in (0008,2108), LHS or RHS. DICOS files older than V03
// could not; their maker later re-issued them as LHS, so they are taken for that. Everything else is DICOM: right.
[[nodiscard]] Handedness handednessOf(const DicomHeader& header);

// One entry a frame, `file` left 0. Functional groups (per frame, then shared) win over the dataset's own elements.
[[nodiscard]] std::vector<FrameInfo> readFrameInfo(const DicomHeader& header, int frames);

} // namespace portlight::scans
