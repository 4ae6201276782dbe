// 10,000 simulated trainees through the adaptive picker: each misses one of nine classes more often than the others.
// How many items until the picker names it, and how often does it name a weakness where there is none?
#include "training/picking/SessionPicker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace portlight::training;
using portlight::scans::Random;

namespace {

constexpr int trainees = 10'000;
constexpr int items = 60; // threats shown; clean images lie between them
constexpr double suspected = 0.5;
constexpr double sure = 0.8;
constexpr std::size_t classes = 9;

struct Trainee
{
    std::vector<double> ability; // of each class, logits
    std::size_t weak = 0;
};

// A usual trainee hits about 82% of medium threats, in the weak class 18% to 38%.
Trainee makeTrainee(Random& random, double depth)
{
    Trainee trainee;
    const double common = 1.5 + 0.3 * random.gaussian();
    for (std::size_t c = 0; c < classes; ++c) {
        trainee.ability.push_back(common + 0.3 * random.gaussian());
    }
    trainee.weak = static_cast<std::size_t>(random.integer(0, static_cast<int>(classes) - 1));
    trainee.ability[trainee.weak] = common - depth;
    return trainee;
}

struct Outcome
{
    std::optional<std::size_t> suspect; // after the last item
    std::optional<std::size_t> named;
    int foundAt = 0; // items until the true one was suspected and stayed so; 0: never
};

Outcome run(const Trainee& trainee, std::uint64_t seed, Random& random)
{
    SessionPlan plan;
    for (std::size_t c = 0; c < classes; ++c) {
        plan.classes.append(QString::number(c));
    }
    plan.images = 10 * items;
    plan.seed = seed;
    SessionPicker picker(plan, TraineeModel(classes));
    Outcome outcome;
    for (int threats = 0; threats < items;) {
        const Exercise exercise = picker.next();
        const double chance =
            exercise.truth == Truth::Clean
                ? 0.12
                : 1.0 / (1.0 + std::exp(logitsOf(exercise.difficulty) - trainee.ability[exercise.classIndex]));
        picker.record(random.chance(chance) ? Reply::Alarm : Reply::Clear);
        if (exercise.truth == Truth::Threat) {
            ++threats;
            outcome.suspect = picker.model().weakness(suspected);
            const bool right = outcome.suspect == trainee.weak;
            outcome.foundAt = !right ? 0 : outcome.foundAt == 0 ? threats : outcome.foundAt;
        }
    }
    outcome.named = picker.model().weakness(sure);
    return outcome;
}

QJsonObject figure(const char* name, double value, const char* unit, std::optional<double> atLeast,
                   std::optional<double> atMost = std::nullopt)
{
    const auto goal = atLeast ? atLeast : atMost;
    QJsonObject row{{QStringLiteral("name"), QLatin1String(name)},
                    {QStringLiteral("value"), value},
                    {QStringLiteral("unit"), QLatin1String(unit)}};
    if (goal) {
        row.insert(QStringLiteral("goal"), *goal);
        row.insert(QStringLiteral("met"), atLeast ? value >= *goal : value <= *goal);
    }
    return row;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Random random(20);
    int found = 0;
    int surely = 0;
    int wrong = 0;
    int suspectedInSound = 0;
    int namedInSound = 0;
    std::vector<int> foundAt;
    for (int i = 0; i < trainees; ++i) {
        const auto seed = static_cast<std::uint64_t>(i) + 1;
        const Trainee trainee = makeTrainee(random, random.uniform(2.0, 3.0));
        const Outcome outcome = run(trainee, seed, random);
        found += outcome.foundAt > 0 ? 1 : 0;
        surely += outcome.named == trainee.weak ? 1 : 0;
        wrong += outcome.suspect && *outcome.suspect != trainee.weak ? 1 : 0;
        foundAt.push_back(outcome.foundAt > 0 ? outcome.foundAt : items + 1);
        const Outcome sound = run(makeTrainee(random, 0.0), seed, random);
        suspectedInSound += sound.suspect ? 1 : 0;
        namedInSound += sound.named ? 1 : 0;
    }
    std::nth_element(foundAt.begin(), foundAt.begin() + trainees / 2, foundAt.end());
    constexpr double percent = 100.0 / trainees;
    const QJsonArray figures{
        figure("trainees whose one weakness was found (likelier than not) within 60 items", found * percent, "%", 90.0),
        figure("items until half of the weaknesses were found", foundAt[trainees / 2], "items", std::nullopt),
        figure("trainees whose one weakness was named for sure (80%) within 60 items", surely * percent, "%",
               std::nullopt),
        figure("trainees with another class suspected instead", wrong * percent, "%", std::nullopt),
        figure("trainees without a weakness who had one suspected", suspectedInSound * percent, "%", std::nullopt),
        figure("trainees without a weakness who had one named for sure", namedInSound * percent, "%", std::nullopt,
               5.0)};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
