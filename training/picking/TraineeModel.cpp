#include "training/picking/TraineeModel.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

constexpr double usualSpread = 0.6;   // of classes around the common ability, logits
constexpr double weaknessDepth = 2.0; // mean of the tail below it
constexpr double weaknessSpread = 0.8;
constexpr double weaknessShare = 0.2;
constexpr double leastDepth = 1.0; // below the common ability to be a weakness at all

double bell(double value, double mean, double spread)
{
    const double z = (value - mean) / spread;
    return std::exp(-0.5 * z * z) / spread;
}

} // namespace

double logitsOf(Difficulty difficulty)
{
    return static_cast<double>(difficulty) - 1.0;
}

TraineeModel::TraineeModel(std::size_t classCount)
    : m_classes(std::max<std::size_t>(2, classCount))
{
    updatePosteriors();
}

void TraineeModel::observe(std::size_t threatClass, Difficulty difficulty, Sighting sighting)
{
    ClassBelief& belief = m_classes.at(threatClass);
    const double sign = sighting == Sighting::Hit ? -1.0 : 1.0;
    for (std::size_t i = 0; i < gridSize; ++i) {
        belief.logLikelihood[i] -= std::log1p(std::exp(sign * (abilityAt(i) - logitsOf(difficulty))));
    }
    updatePosteriors();
}

void TraineeModel::updatePosteriors()
{
    Grid prior{};
    for (std::size_t i = 0; i < gridSize; ++i) {
        prior[i] = (1.0 - weaknessShare) * bell(abilityAt(i), m_common, usualSpread) +
                   weaknessShare * bell(abilityAt(i), m_common - weaknessDepth, weaknessSpread);
    }
    double sum = 0.0;
    for (std::size_t c = 0; c < m_classes.size(); ++c) {
        ClassBelief& belief = m_classes[c];
        const double highest = *std::max_element(belief.logLikelihood.begin(), belief.logLikelihood.end());
        double total = 0.0;
        for (std::size_t i = 0; i < gridSize; ++i) {
            belief.posterior[i] = prior[i] * std::exp(belief.logLikelihood[i] - highest);
            total += belief.posterior[i];
        }
        for (double& probability : belief.posterior) {
            probability /= total;
        }
        sum += meanAbility(c);
    }
    // The prior's own mean lies below its centre by the weight of the tail.
    const double centre = sum / static_cast<double>(m_classes.size()) + weaknessShare * weaknessDepth;
    constexpr double step = 0.3; // towards it at each answer: steady, and settled after a dozen
    m_common += step * (std::clamp(centre, -2.0, 4.0) - m_common);
}

double TraineeModel::sampleAbility(std::size_t threatClass, scans::Random& random) const
{
    double left = random.uniform();
    for (std::size_t i = 0; i < gridSize; ++i) {
        left -= m_classes.at(threatClass).posterior[i];
        if (left < 0.0) {
            return abilityAt(i);
        }
    }
    return abilityAt(gridSize - 1);
}

double TraineeModel::meanAbility(std::size_t threatClass) const
{
    double mean = 0.0;
    for (std::size_t i = 0; i < gridSize; ++i) {
        mean += m_classes.at(threatClass).posterior[i] * abilityAt(i);
    }
    return mean;
}

double TraineeModel::hitChance(std::size_t threatClass, Difficulty difficulty) const
{
    double chance = 0.0;
    for (std::size_t i = 0; i < gridSize; ++i) {
        chance += m_classes.at(threatClass).posterior[i] / (1.0 + std::exp(logitsOf(difficulty) - abilityAt(i)));
    }
    return chance;
}

std::vector<double> TraineeModel::weaknessChances() const
{
    // Above each ability, of every class; the product over the others is the chance to be the lowest.
    std::vector<Grid> above(m_classes.size());
    for (std::size_t c = 0; c < m_classes.size(); ++c) {
        double rest = 0.0;
        for (std::size_t i = gridSize; i-- > 0;) {
            above[c][i] = rest + 0.5 * m_classes[c].posterior[i];
            rest += m_classes[c].posterior[i];
        }
    }
    std::vector<double> chances(m_classes.size());
    for (std::size_t c = 0; c < m_classes.size(); ++c) {
        for (std::size_t i = 0; i < gridSize && abilityAt(i) <= m_common - leastDepth; ++i) {
            double product = m_classes[c].posterior[i];
            for (std::size_t other = 0; other < m_classes.size(); ++other) {
                product *= other == c ? 1.0 : above[other][i];
            }
            chances[c] += product;
        }
    }
    return chances;
}

std::optional<std::size_t> TraineeModel::weakness(double atLeast) const
{
    const std::vector<double> chances = weaknessChances();
    const auto highest = std::max_element(chances.begin(), chances.end());
    return *highest >= atLeast ? std::optional(static_cast<std::size_t>(highest - chances.begin())) : std::nullopt;
}

} // namespace portlight::training
