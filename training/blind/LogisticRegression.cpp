#include "training/blind/LogisticRegression.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

constexpr int rounds = 1500;
constexpr double rate = 0.2;
constexpr double ridge = 0.01;

} // namespace

LogisticRegression::LogisticRegression(const std::vector<BlindSample>& samples)
{
    const auto count = static_cast<double>(samples.size());
    for (std::size_t f = 0; f < featureCount; ++f) {
        double sum = 0.0;
        double squares = 0.0;
        for (const BlindSample& sample : samples) {
            sum += sample.features[f];
            squares += sample.features[f] * sample.features[f];
        }
        m_mean[f] = sum / count;
        m_deviation[f] = std::sqrt(std::max(1e-12, squares / count - m_mean[f] * m_mean[f]));
    }
    std::vector<Terms> rows;
    rows.reserve(samples.size());
    for (const BlindSample& sample : samples) {
        rows.push_back(termsOf(sample.features));
    }
    for (int round = 0; round < rounds; ++round) {
        Terms slope{};
        double biasSlope = 0.0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            double score = m_bias;
            for (std::size_t t = 0; t < terms; ++t) {
                score += m_weights[t] * rows[i][t];
            }
            const double error = 1.0 / (1.0 + std::exp(-score)) - (samples[i].origin == Origin::Projected ? 1.0 : 0.0);
            for (std::size_t t = 0; t < terms; ++t) {
                slope[t] += error * rows[i][t];
            }
            biasSlope += error;
        }
        for (std::size_t t = 0; t < terms; ++t) {
            m_weights[t] -= rate * (slope[t] / count + ridge * m_weights[t]);
        }
        m_bias -= rate * biasSlope / count;
    }
}

LogisticRegression::Terms LogisticRegression::termsOf(const LocalFeatures& features) const
{
    Terms row{};
    for (std::size_t f = 0; f < featureCount; ++f) {
        const double z = std::clamp((features[f] - m_mean[f]) / m_deviation[f], -4.0, 4.0);
        row[f] = z;
        row[featureCount + f] = (z * z - 1.0) / 2.0;
    }
    return row;
}

double LogisticRegression::probability(const LocalFeatures& features) const
{
    const Terms row = termsOf(features);
    double score = m_bias;
    for (std::size_t t = 0; t < terms; ++t) {
        score += m_weights[t] * row[t];
    }
    return 1.0 / (1.0 + std::exp(-score));
}

} // namespace portlight::training
