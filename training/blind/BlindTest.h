// How often a classifier that has seen both kinds tells projected items from genuine ones in pictures it has not seen.
#pragma once

#include "training/blind/LogisticRegression.h"
#include "training/statistics/Proportion.h"

namespace portlight::training {

struct BlindTestResult
{
    Proportion correct;          // of the held-out samples; half is chance
    double areaUnderCurve = 0.5; // of the ROC, ties by half; 0.5 is chance (Hanley and McNeil, Radiology 143 (1982) 29)
};

// Both lists hold both origins, as many of each, of different pictures.
[[nodiscard]] BlindTestResult runBlindTest(const std::vector<BlindSample>& seen,
                                           const std::vector<BlindSample>& heldOut);

} // namespace portlight::training
