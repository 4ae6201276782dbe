// Which item a candidate region shows, where the contents are known: for training and evaluation on simulated parcels.
#pragma once

#include "inference/volume/CandidateRegions.h"

namespace portlight::inference {

struct RegionTruth
{
    int label = 0;        // of the label volume; 0: no prohibited item touches the region
    double overlap = 0.0; // intersection over union with all of that item
    double inside = 0.0;  // share of the region that is that item
};

class TruthLabels
{
public:
    // `labels` lies on the voxels the grid was made of; only values in `wanted` count. Each cell takes the label at its
    // centre.
    TruthLabels(const CoarseGrid& grid, const scans::Volume& labels, const std::vector<int>& wanted);

    // The wanted label that overlaps most.
    [[nodiscard]] RegionTruth of(const CandidateRegion& region) const;

private:
    std::vector<std::uint8_t> m_labels;
    std::vector<double> m_counts; // cells of each label
};

} // namespace portlight::inference
