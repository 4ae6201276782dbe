// Radiographs as DICOS Digital X-Ray Image Storage - For Processing (NEMA IIC 1 v02A; SOP Class
// 1.2.840.10008.5.1.4.1.1.501.2.2), 16 bit, Explicit VR Little Endian.
//
// A DX instance is one frame of one energy, so low and high energy become two files of one series, told apart by the
// third value of Image Type ("LOW ENERGY", "HIGH ENERGY"). Each view is a series of its own within the study; its name
// is the Series Description.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Radiograph.h"
#include "scans/writers/DicosHeader.h"

#include <QString>
#include <QVector>

#include <span>

namespace portlight::scans {

// File names: as writeDicosCt for the energies of a view; several views add "_<view>" before that. Samples of 8 or 16
// bits are kept exactly, others spread over 16 bits. Colour layers (Rgb) cannot be written: Unsupported when a view has
// nothing else. Other errors: BadInput, Cancelled, Storage; the files of a failed call are removed.
[[nodiscard]] inspection::Result<QVector<WrittenInstance>>
writeDicosDx(std::span<const Radiograph> views, const DicosHeader& header, const QString& path, Progress& progress);
[[nodiscard]] inspection::Result<QVector<WrittenInstance>> writeDicosDx(std::span<const Radiograph> views,
                                                                        const DicosHeader& header, const QString& path);

} // namespace portlight::scans
