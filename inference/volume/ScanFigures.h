// What a CT is like whatever lies in it, measured in the cells that the detector looks at: how coarse, noisy and soft
// it is, how far its two energies lie apart, and how dense the goods are. A model's bundle may state between which
// values each of these lay in its training ("trained_on"); a scan outside is one that nobody has tried the model on.
#pragma once

#include "inference/FigureRange.h"
#include "inference/volume/CoarseGrid.h"
#include "inspection/Case.h"

namespace portlight::inference {

// Stable names.
namespace scan_figures {
inline constexpr QLatin1String voxel("voxel_mm"); // longest side of a voxel
inline constexpr QLatin1String noise("noise");    // standard deviation of cells in air, thousandths of water (HU)
inline constexpr QLatin1String edge("edge_mm");   // how wide edges from air to goods are: kernel and blur
inline constexpr QLatin1String metalRatio("metal_ratio"); // median attenuation of metal, low energy over high
inline constexpr QLatin1String goods("goods");            // median attenuation of matter, relative to water
} // namespace scan_figures

using ScanFigures = QMap<QString, double>; // by name; what cannot be measured in a scan is not there

// `voxels`: geometry of the scan itself.
[[nodiscard]] ScanFigures scanFigures(const CoarseGrid& grid, const scans::VolumeGeometry& voxels);

// What lies outside its range, by name; figures without a range say nothing.
[[nodiscard]] QVector<inspection::UnfamiliarFigure> outside(const FigureRanges& ranges, const ScanFigures& figures);

} // namespace portlight::inference
