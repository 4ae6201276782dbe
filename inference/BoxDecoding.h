// From the network's maps to boxes: the cells that score, their boxes, and of overlapping ones the best.
#pragma once

#include "inference/RadiographDetector.h"

namespace portlight::inference {

enum class Mirrored { No, Yes };

// Adds the detections of one pass to `found`, in pixels of the input. `outputs`: scores (1, classes, rows, columns) and
// distances (1, 4, rows, columns) from the centre of each cell to the left, top, right and bottom side.
void addDetections(const std::vector<Tensor>& outputs, const ModelBundle& bundle, Mirrored mirrored,
                   QVector<Detection>& found);

// Greedy non-maximum suppression, class by class; best first.
[[nodiscard]] QVector<Detection> suppressed(QVector<Detection> found, double overlap);

} // namespace portlight::inference
