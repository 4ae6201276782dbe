// The images that similarity is measured on: real radiographs and simulated parcels, in two parts that share no image.
#pragma once

#include "inference/RgbImage.h"
#include "scans/Volume.h"

#include <QString>
#include <QVector>

#include <cstdint>
#include <optional>

namespace portlight::bench {

enum class Part { Fitting, KeptBack };

struct RealImage
{
    QString path;
    QString label; // of the prohibited item in it; empty: not known
};

// `folder` holds opixray_roboflow, sixray_subset and chocolate_box. For fitting: every sixth image of OPIXray's
// training part and half of SIXray's (drawn by name). Kept back: OPIXray's validation part, the rest of SIXray, and all
// chocolate boxes, whose scanner the fit has never seen. Sorted by path.
[[nodiscard]] QVector<RealImage> realImages(const QString& folder, Part part);
[[nodiscard]] std::optional<inference::RgbImage> pictureAt(const QString& path);

// A simulated parcel as two scanners see it, and by what its goods are told apart.
struct TwinParcel
{
    scans::Volume high; // standard scanner, 96 voxels of 3.2 mm each way
    scans::Volume low;
    scans::Volume otherHigh; // another scanner, 100 voxels of 3.07 mm
    scans::Volume otherLow;
    QString kind;    // "box", "bag", "trolley"
    int chapter = 0; // HS chapter of the heaviest declared goods
};
[[nodiscard]] std::optional<TwinParcel> twinParcel(std::uint64_t seed);
// First seed of a part.
[[nodiscard]] std::uint64_t firstSeed(Part part);

} // namespace portlight::bench
