// Does the image look like what was declared? A likeness between 0 and 1 with its reasons, and the declared weight
// against the scan's.
//
// The likeness is a logistic function of two distances: between the kinds of matter seen and those that the declared
// goods usually hold (total variation, 0 to 1), and between the weights (|log2| of their ratio, at most 3). Its
// coefficients come from simulated parcels with their own and with each other's declarations; what it is worth on
// others is in docs/models.md. It is a reason to look, never a finding.
#pragma once

#include "inference/contents/ContentsEstimate.h"
#include "inspection/Declaration.h"

#include <QStringList>

#include <optional>

namespace portlight::inference {

struct Likeness
{
    std::optional<double> value;       // 1: as declared; nothing when the declaration names no goods and no weight
    std::optional<double> weightRatio; // scan / declared
    bool weightDoubtful = false;       // outside what scan and packaging explain
    QStringList reasons;               // the officer's words, the strongest first; empty when nothing stands out
};

[[nodiscard]] Likeness compareWithDeclaration(const ContentsEstimate& seen, const inspection::Declaration& declared);

// A weight as reasons and screens name it: two decimals below 10 kg, whole kilograms above, without the unit.
[[nodiscard]] QString kilograms(double kg);

// The two distances, for fitting; nothing where there is nothing to compare.
struct LikenessDistances
{
    std::optional<double> matter;
    std::optional<double> weight;
};
[[nodiscard]] LikenessDistances distancesOf(const ContentsEstimate& seen, const inspection::Declaration& declared);

} // namespace portlight::inference
