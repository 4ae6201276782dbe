// From a scan to its embeddings, and a small picture to know it by in a list.
//
// Synchronous and deterministic; well under a second: large radiographs are thinned out first, a CT is brought down to
// cells of 4 mm. Safe from any thread.
#pragma once

#include "inference/RgbImage.h"
#include "inference/similar/Embedding.h"
#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QVector>

#include <vector>

namespace portlight::inference {

struct ScanEmbedding
{
    EmbeddingSpace space = EmbeddingSpace::Radiograph;
    QVector<Embedding> views; // one for each radiograph; one for a CT
    RgbImage picture;         // of the first view; a CT as a radiograph through its shortest side would show it
};

// Unsupported for a scan that holds no picture, or whose CT values tell no attenuation; Cancelled.
[[nodiscard]] inspection::Result<ScanEmbedding> embed(const scans::Scan& scan, const scans::Progress& progress);

// The numbers an embedding is made from, for fitting tables.
[[nodiscard]] std::vector<float> describe(const RgbImage& image);

} // namespace portlight::inference
