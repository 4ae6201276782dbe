#include "training/picking/SessionPicker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace portlight::training {

namespace {

constexpr double wantedHitChance = 0.65;
constexpr double challengerShare = 0.5;
constexpr int mostDraws = 20;

std::vector<Truth> rareBlock(const SessionPlan& plan, scans::Random& random)
{
    const int threats =
        std::clamp(static_cast<int>(std::lround(plan.prevalence * plan.images)), 1, std::max(1, plan.images));
    std::vector<Truth> block(static_cast<std::size_t>(std::max(1, plan.images)), Truth::Clean);
    std::fill_n(block.begin(), threats, Truth::Threat);
    for (std::size_t i = block.size(); i > 1; --i) { // Fisher and Yates
        std::swap(block[i - 1], block[static_cast<std::size_t>(random.integer(0, static_cast<int>(i) - 1))]);
    }
    return block;
}

} // namespace

int imagesIn(double minutes, double medianSeconds)
{
    return static_cast<int>(std::clamp(minutes * 60.0 / std::max(1.0, medianSeconds), 10.0, 400.0));
}

SessionPicker::SessionPicker(SessionPlan plan, TraineeModel model)
    : m_plan(std::move(plan))
    , m_model(std::move(model))
    , m_random(m_plan.seed)
{
    Q_ASSERT(static_cast<std::size_t>(m_plan.classes.size()) == m_model.classCount());
    for (std::size_t c = 0; c < m_model.classCount(); ++c) {
        if (m_plan.only.isEmpty() || m_plan.only.contains(m_plan.classes.value(static_cast<qsizetype>(c)))) {
            m_classes.push_back(c);
        }
    }
    Q_ASSERT(!m_classes.empty());
    if (m_plan.kind == SessionKind::RareTargets) {
        m_block = rareBlock(m_plan, m_random);
    }
}

Truth SessionPicker::truthOf(int index)
{
    if (m_plan.kind == SessionKind::RareTargets) {
        return m_block[static_cast<std::size_t>(index)];
    }
    return m_random.chance(m_plan.prevalence) ? Truth::Threat : Truth::Clean;
}

std::size_t SessionPicker::drawnWeakest()
{
    std::size_t weakest = m_classes.front();
    double lowest = 0.0;
    for (const std::size_t c : m_classes) {
        const double ability = m_model.sampleAbility(c, m_random);
        if (c == m_classes.front() || ability < lowest) {
            lowest = ability;
            weakest = c;
        }
    }
    return weakest;
}

Difficulty SessionPicker::difficultyFor(std::size_t threatClass) const
{
    Difficulty best = Difficulty::Easy;
    for (const Difficulty candidate : {Difficulty::Medium, Difficulty::Hard}) {
        const auto off = [&](Difficulty d) { return std::abs(m_model.hitChance(threatClass, d) - wantedHitChance); };
        best = candidate <= m_plan.hardest && off(candidate) < off(best) ? candidate : best;
    }
    return best;
}

Exercise SessionPicker::next()
{
    if (!m_current) {
        m_current = drawn(m_shown);
    }
    return *m_current;
}

std::optional<Exercise> SessionPicker::following()
{
    if (m_shown + 1 >= m_plan.images) {
        return std::nullopt;
    }
    if (!m_following) {
        m_current = next();
        m_following = drawn(m_shown + 1);
    }
    return m_following;
}

Exercise SessionPicker::drawn(int index)
{
    Exercise exercise;
    exercise.truth = truthOf(index);
    exercise.secondsAllowed = m_plan.secondsAllowed;
    exercise.classIndex = drawnWeakest();
    if (m_classes.size() > 1 && m_random.chance(challengerShare)) {
        const std::size_t leader = exercise.classIndex;
        for (int draw = 0; draw < mostDraws && exercise.classIndex == leader; ++draw) {
            exercise.classIndex = drawnWeakest();
        }
    }
    exercise.difficulty = difficultyFor(exercise.classIndex);
    return exercise;
}

void SessionPicker::record(Reply reply)
{
    const Exercise exercise = next();
    if (exercise.truth == Truth::Threat) {
        m_model.observe(exercise.classIndex, exercise.difficulty,
                        reply == Reply::Alarm ? Sighting::Hit : Sighting::Miss);
    }
    skip();
}

void SessionPicker::skip()
{
    ++m_shown;
    m_current = std::exchange(m_following, std::nullopt);
}

} // namespace portlight::training
