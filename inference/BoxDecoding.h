// From the network's maps to boxes: several views averaged cell by cell, the cells that score, their boxes, and of
// overlapping ones one.
#pragma once

#include "inference/RadiographDetector.h"

namespace portlight::inference {

// How the network saw the picture. X-rays know neither left nor up, so each view is an opinion of its own.
enum class View { AsIs, LeftRight, UpsideDown };

// The mean of the maps of several views, each turned back: scores (1, classes, rows, columns) plainly, distances
// (1, 4, rows, columns) from the centre of each cell to the left, top, right and bottom side by the best score there.
class ViewAverage
{
public:
    void add(const std::vector<Tensor>& outputs, View view);
    // Scores and distances; empty before the first view. The average is used up.
    [[nodiscard]] std::vector<Tensor> take();

private:
    std::vector<Tensor> m_sums;
    std::vector<float> m_weights; // of the distances, a cell
    int m_views = 0;
};

// Everything above a negligible score, in pixels of the input.
[[nodiscard]] QVector<Detection> detectionsIn(const std::vector<Tensor>& outputs, const ModelBundle& bundle);

// Of boxes of one class that overlap by more than `overlap` the best is kept, best first; its sides become the mean, by
// score, of those that overlap it by more than `fusion` (1: stay as they are).
[[nodiscard]] QVector<Detection> suppressed(QVector<Detection> found, double overlap, double fusion);

} // namespace portlight::inference
