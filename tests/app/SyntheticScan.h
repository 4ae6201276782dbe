// Scans a test writes itself: small, and with something in them.
#pragma once

#include <QString>

namespace portlight::tests {

// A ball of water with a dense core in air, `side` voxels of 2 mm, HU, as an NRRD file. Returns false when it cannot be
// written.
[[nodiscard]] bool writeBall(const QString& path, int side);

} // namespace portlight::tests
