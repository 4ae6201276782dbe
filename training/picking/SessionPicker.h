// Which exercise image comes next.
//
// Adaptive sessions draw each class's ability from what is believed of it and show the class with the lowest draw
// (Thompson, Biometrika 25 (1933) 285), every second time the lowest but that one, so that the runner-up is told from
// it (top-two sampling: Russo, Oper. Res. 68 (2020) 1625): what the trainee misses comes often, what is not known yet
// is tried, what is mastered fades. Its difficulty is the one where about two threats in three are found. Rare-target
// blocks hold an exact number of threats, down to one, at random places, because rare targets are missed more (Wolfe,
// Horowitz and Kenner, Nature 435 (2005) 439). The same plan, seed and answers give the same session.
#pragma once

#include "training/Answer.h"
#include "training/picking/TraineeModel.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace portlight::training {

enum class SessionKind { Adaptive, RareTargets };

struct SessionPlan
{
    QStringList classes;   // at least two, all different
    QStringList only = {}; // of these, the ones that are shown; empty: all
    SessionKind kind = SessionKind::Adaptive;
    int images = 60;
    double prevalence = 0.6;              // of threats; in rare-target blocks usually 0.01 to 0.1
    std::optional<double> secondsAllowed; // per image; untimed without it
    std::uint64_t seed = 1;
    Difficulty hardest = Difficulty::Hard; // nothing above it is shown
};

// Images that fit into so many minutes at this pace, from 10 to 400.
[[nodiscard]] int imagesIn(double minutes, double medianSeconds);

struct Exercise
{
    Truth truth = Truth::Clean;
    std::size_t classIndex = 0; // in the plan's classes; of a threat
    Difficulty difficulty = Difficulty::Medium;
    std::optional<double> secondsAllowed;
};

class SessionPicker
{
public:
    // `model` is what earlier sessions taught; it must have as many classes as the plan.
    SessionPicker(SessionPlan plan, TraineeModel model);

    [[nodiscard]] bool isDone() const { return m_shown >= m_plan.images; }
    // The next image; the same one until record() is called. Not after isDone().
    [[nodiscard]] Exercise next();
    // The one after next(), chosen now so that its image can be made meanwhile: the reply to next() comes too late for
    // it. Nothing after the last.
    [[nodiscard]] std::optional<Exercise> following();
    // The reply to next(); too late a reply to a timed image counts as Clear.
    void record(Reply reply);
    // next() could not be shown: nothing is learnt of it.
    void skip();

    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] const TraineeModel& model() const { return m_model; }

private:
    [[nodiscard]] Exercise drawn(int index);
    [[nodiscard]] Truth truthOf(int index);
    [[nodiscard]] std::size_t drawnWeakest();
    [[nodiscard]] Difficulty difficultyFor(std::size_t threatClass) const;

    SessionPlan m_plan;
    TraineeModel m_model;
    scans::Random m_random;
    std::vector<std::size_t> m_classes; // that are shown, at least one
    std::vector<Truth> m_block;         // rare-target blocks: laid out beforehand
    std::optional<Exercise> m_current;
    std::optional<Exercise> m_following;
    int m_shown = 0;
};

} // namespace portlight::training
