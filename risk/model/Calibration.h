// From score to probability: isotonic regression (pool adjacent violators; Zadrozny and Elkan 2002), straight lines
// between the pools' middles, so that order is kept and a declared 0.30 is fraud in about 30 of 100 cases of the
// held-out period.
#pragma once

#include <QJsonArray>

#include <vector>

namespace portlight::risk {

class Calibration
{
public:
    Calibration() = default; // the score itself

    // Scores of a period the model has not learned from, with what the examinations found (0 or 1).
    [[nodiscard]] static Calibration fit(const std::vector<double>& scores, const std::vector<float>& frauds);
    [[nodiscard]] double probability(double score) const;

    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static Calibration fromJson(const QJsonArray& json);

private:
    struct Knot
    {
        double score;
        double probability;
    };
    std::vector<Knot> m_knots; // by score, probabilities never falling
};

} // namespace portlight::risk
