// A CT series made for tests: small slices with distinct voxels, written with DCMTK alone so that no code of the
// program makes its own input.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace portlight::tests {

struct SyntheticSeries
{
    int slices = 100;
    int columns = 32;
    int rows = 24;
    std::int16_t seed = 0; // changes every voxel and every UID
};

// The stored value of a voxel, rescaled by slope 1 and intercept -1024 in the files.
[[nodiscard]] std::int16_t syntheticVoxel(const SyntheticSeries& series, int i, int j, int k);

// Writes "<folder>/slice_NNN.dcm" and returns the paths; slice k lies at z = 2.5 k mm.
QStringList writeSyntheticSeries(const QString& folder, const SyntheticSeries& series = {});

} // namespace portlight::tests
