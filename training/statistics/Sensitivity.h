// Signal detection measures of yes/no answers: how well threats are told from harmless images, and how readily alarm is
// given.
//
// d' = z(H) - z(F) and c = -(z(H) + z(F)) / 2 (Green and Swets 1966; Macmillan and Creelman 2005, equations 1.5 and
//   2.1; worked example: Stanislaw and Todorov, Behav. Res. Methods 31 (1999) 137). H and F are always log-linearly
//   corrected, (count + 0.5) / (of + 1) (Hautus, Behav. Res. Methods 27 (1995) 46), so that 0 and 1 need no exception.
// Variance of d': H(1-H) / (Ns phi(zH)^2) + F(1-F) / (Nn phi(zF)^2), phi the normal density (Gourevitch and Galanter,
//   Psychometrika 32 (1967) 25), here with the corrected rates and Ns + 1, Nn + 1; variance of c is a quarter of it.
// A' = 1/2 + (H-F)(1+H-F) / (4H(1-F)) for H >= F (Pollack and Norman, Psychon. Sci. 1 (1964) 125; computing form of
//   Grier, Psychol. Bull. 75 (1971) 424), below chance the mirrored form of Snodgrass and Corwin (J. Exp. Psychol. Gen.
//   117 (1988) 34). Pollack and Norman's average of areas is not what it claims; A of Zhang and Mueller (Psychometrika
//   70 (2005) 203) is the corrected one. Both are of the observed rates.
#pragma once

#include "training/statistics/Proportion.h"

#include <optional>

namespace portlight::training {

struct AnswerCounts
{
    Proportion hits;        // alarms among threats
    Proportion falseAlarms; // alarms among clean images

    [[nodiscard]] bool canBeMeasured() const { return hits.of > 0 && falseAlarms.of > 0; }
};

struct Estimate
{
    double value = 0.0;
    double variance = 0.0;

    [[nodiscard]] Interval interval() const;
};

// From here on the answers are enough to rank by or to pass on: about 100 of each kind (threat image projection scores
// are not reliable below: Hofer and Schwaninger, Proc. IEEE ICCST 38 (2004) 303).
inline constexpr int fewestEventsToJudge = 100;

// Needs canBeMeasured().
[[nodiscard]] Estimate sensitivity(const AnswerCounts& counts); // d'
[[nodiscard]] Estimate criterion(const AnswerCounts& counts);   // c: below 0 quick to alarm, above 0 slow

// hitRate and falseAlarmRate from 0 to 1; 0.5 at chance, 1 perfect.
[[nodiscard]] double aPrime(double hitRate, double falseAlarmRate);
[[nodiscard]] double zhangMuellerA(double hitRate, double falseAlarmRate);

// first - second, of independent estimates.
[[nodiscard]] Difference difference(const Estimate& first, const Estimate& second);

} // namespace portlight::training
