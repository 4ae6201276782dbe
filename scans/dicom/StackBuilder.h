// Frames to volumes: sorts slices along their normal, reports what is odd about them, reads and scales the voxels.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Volume.h"
#include "scans/dicom/FrameInfo.h"
#include "scans/dicom/FrameReader.h"

#include <QStringList>

#include <vector>

namespace portlight::scans {

// Frames that make up one volume, in ascending order along row x column.
struct FrameStack
{
    std::vector<FrameInfo> frames;
    VolumeGeometry geometry;
    QString name;
    EnergyLevel energy = EnergyLevel::Single;
    ValueUnit unit = ValueUnit::None;
    SliceOrder order = SliceOrder::AsStored;
};

// Groups by grid (size, type, orientation, pixel spacing), energy and label; frames that share positions evenly are
// split into as many stacks. Largest stack first. `warnings` gets one sentence each for duplicates, gaps, uneven
// spacing, gantry tilt, mixed frames. `readers[f.file]` is the file of frame f.
[[nodiscard]] std::vector<FrameStack> stackFrames(const std::vector<FrameInfo>& frames,
                                                  const std::vector<FrameReader>& readers, QStringList& warnings);

// Reads the voxels of a stack, frames in parallel. They keep their stored type where one slope and intercept serve all
// frames; otherwise, or under a Modality LUT, they become physical values in Float32 (Float64 for 32 and 64-bit input).
// Memory: the voxels and one frame a thread. `done` and `total` count frames over all stacks for the progress.
[[nodiscard]] inspection::Result<Volume> readStack(const FrameStack& stack, const std::vector<FrameReader>& readers,
                                                   int done, int total, Progress& progress);

} // namespace portlight::scans
