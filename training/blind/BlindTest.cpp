#include "training/blind/BlindTest.h"

namespace portlight::training {

BlindTestResult runBlindTest(const std::vector<BlindSample>& seen, const std::vector<BlindSample>& heldOut)
{
    const LogisticRegression classifier(seen);
    BlindTestResult result;
    std::vector<double> genuine;
    std::vector<double> projected;
    for (const BlindSample& sample : heldOut) {
        const double probability = classifier.probability(sample.features);
        const bool isProjected = sample.origin == Origin::Projected;
        (isProjected ? projected : genuine).push_back(probability);
        ++result.correct.of;
        result.correct.count += (probability >= 0.5) == isProjected ? 1 : 0;
    }
    double above = 0.0;
    for (const double p : projected) {
        for (const double g : genuine) {
            above += p > g ? 1.0 : p == g ? 0.5 : 0.0;
        }
    }
    if (!projected.empty() && !genuine.empty()) {
        result.areaUnderCurve = above / (static_cast<double>(projected.size()) * static_cast<double>(genuine.size()));
    }
    return result;
}

} // namespace portlight::training
