// What is believed of a trainee: for each threat class a distribution of ability, brought up to date answer by answer.
//
// Item response: the chance to hit a threat is 1 / (1 + exp(difficulty - ability)) (Rasch 1960). The prior of a class
// is normal around the trainee's common ability, with a tail below it: one class in five may be a weakness of about two
// logits. The common ability is the mean over the classes' posteriors (empirical Bayes), so that a beginner is not
// called weak in everything. Posteriors are exact on a grid of ability.
#pragma once

#include "scans/simulator/Random.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace portlight::training {

// Of an exercise, in logits: a trainee of ability 0 hits half of the medium ones.
enum class Difficulty { Easy, Medium, Hard };

[[nodiscard]] double logitsOf(Difficulty difficulty); // -1, 0, 1

enum class Sighting { Hit, Miss };

class TraineeModel
{
public:
    explicit TraineeModel(std::size_t classCount); // at least 2

    [[nodiscard]] std::size_t classCount() const { return m_classes.size(); }
    void observe(std::size_t threatClass, Difficulty difficulty, Sighting sighting);

    // One draw from the posterior of a class's ability.
    [[nodiscard]] double sampleAbility(std::size_t threatClass, scans::Random& random) const;
    [[nodiscard]] double meanAbility(std::size_t threatClass) const;
    [[nodiscard]] double hitChance(std::size_t threatClass, Difficulty difficulty) const;

    // Probability of each class to be the weakest by at least a logit below the common ability.
    [[nodiscard]] std::vector<double> weaknessChances() const;
    // The class that is a weakness with at least this probability; nothing while it is not known.
    [[nodiscard]] std::optional<std::size_t> weakness(double atLeast = 0.8) const;

private:
    static constexpr std::size_t gridSize = 37;
    using Grid = std::array<double, gridSize>;

    struct ClassBelief
    {
        Grid logLikelihood{};
        Grid posterior{};
    };

    [[nodiscard]] static double abilityAt(std::size_t i) { return -4.0 + 0.25 * static_cast<double>(i); }
    void updatePosteriors();

    std::vector<ClassBelief> m_classes;
    double m_common = 1.0; // ability to begin with: hits three medium threats in four
};

} // namespace portlight::training
