// Logistic regression with a ridge penalty, on standardised features and their squares; fitted by gradient descent.
//
// Squares let it find values that are too even as well as too uneven. Deterministic.
#pragma once

#include "training/blind/LocalFeatures.h"

#include <vector>

namespace portlight::training {

enum class Origin { Genuine, Projected };

struct BlindSample
{
    LocalFeatures features{};
    Origin origin = Origin::Genuine;
};

class LogisticRegression
{
public:
    // At least one sample of each origin.
    explicit LogisticRegression(const std::vector<BlindSample>& samples);

    // Probability that it is projected.
    [[nodiscard]] double probability(const LocalFeatures& features) const;

private:
    static constexpr std::size_t terms = 2 * featureCount;
    using Terms = std::array<double, terms>;

    [[nodiscard]] Terms termsOf(const LocalFeatures& features) const;

    LocalFeatures m_mean{};
    LocalFeatures m_deviation{};
    Terms m_weights{};
    double m_bias = 0.0;
};

} // namespace portlight::training
