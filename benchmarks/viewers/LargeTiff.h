// A cargo radiograph as large as they come, written row by row: containers' walls, a load of pallets, fine wires,
// noise.
#pragma once

#include <QSize>
#include <QString>

namespace portlight::benchmarks {

// 16 bit grey, one uncompressed strip, little endian, one or two samples a pixel. False when the file could not be
// written.
[[nodiscard]] bool writeLargeTiff(const QString& path, QSize size, int layers = 1);

} // namespace portlight::benchmarks
