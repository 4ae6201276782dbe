#include "app/sandbox/TrainingCourse.h"

#include <algorithm>

namespace portlight::app {

using training::SessionKind;
using training::SessionPicker;
using training::SessionPlan;

namespace {

constexpr double usualSeconds = 14.0;   // until the trainee's own pace is known
constexpr double feedbackSeconds = 6.0; // between two images
constexpr int mostRetestShare = 3;      // a third of the session
constexpr qsizetype enoughToTime = 20;

double paceOf(const QVector<RecordedAnswer>& own)
{
    if (own.size() < enoughToTime) {
        return usualSeconds;
    }
    std::vector<double> seconds;
    std::transform(own.cbegin(), own.cend(), std::back_inserter(seconds),
                   [](const RecordedAnswer& recorded) { return recorded.answer.seconds; });
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return std::max(1.0, *middle);
}

int imagesFor(const CourseWish& wish, const QVector<RecordedAnswer>& own)
{
    return training::imagesIn(wish.minutes, paceOf(own) + feedbackSeconds);
}

SessionPlan planFor(const CourseWish& wish, int images)
{
    SessionPlan plan;
    plan.classes = TrainingCourse::classes();
    plan.kind = wish.kind;
    plan.images = images;
    plan.prevalence = wish.prevalence;
    plan.secondsAllowed = wish.secondsAllowed;
    plan.seed = wish.seed;
    return plan;
}

} // namespace

QStringList TrainingCourse::classes()
{
    QStringList names;
    for (const scans::ItemClass itemClass : scans::prohibitedClasses()) {
        names.append(scans::toString(itemClass));
    }
    return names;
}

TrainingCourse::TrainingCourse(const CourseWish& wish, const TrainingLog& past, const QString& trainee, QDate today)
    : m_wish(wish)
    , m_images(imagesFor(wish, past.of(trainee)))
    , m_picker(planFor(wish, m_images), past.modelOf(trainee, classes()))
{
    // In a rare-target block a run of threats at the start would give away what it is about.
    if (wish.kind == SessionKind::Adaptive) {
        for (const QString& name : past.retestsOf(trainee).due(today)) {
            const auto spec = ExerciseSpec::fromName(name);
            if (spec && m_retests.size() < m_images / mostRetestShare) {
                m_retests.append(*spec);
            }
        }
    }
    m_retestCount = static_cast<int>(m_retests.size());
    m_picker = SessionPicker(planFor(wish, m_images - m_retestCount), past.modelOf(trainee, classes()));
}

bool TrainingCourse::isDone() const
{
    return m_retests.isEmpty() && m_picker.isDone();
}

ExerciseSpec TrainingCourse::parcelOf(int index) const
{
    constexpr int everyThird = 3;
    constexpr std::uint64_t imageStream = 7000;
    const bool ct = m_wish.images == CourseImages::Ct ||
                    (m_wish.images == CourseImages::Both && index % everyThird == everyThird - 1);
    ExerciseSpec spec;
    spec.image = ct ? ExerciseImage::Ct : ExerciseImage::Radiograph;
    // 31 bits: exact in every reader of the log.
    spec.seed = scans::Random(m_wish.seed, imageStream + static_cast<std::uint64_t>(index)).next() >> 33U;
    return spec;
}

ExerciseSpec TrainingCourse::current()
{
    if (!m_retests.isEmpty()) {
        return m_retests.first();
    }
    const training::Exercise exercise = m_picker.next();
    ExerciseSpec spec = parcelOf(m_shown);
    spec.truth = exercise.truth;
    if (exercise.truth == training::Truth::Threat) {
        spec.itemClass = scans::prohibitedClasses().at(static_cast<qsizetype>(exercise.classIndex));
    }
    spec.difficulty = exercise.difficulty;
    return spec;
}

std::optional<ExerciseSpec> TrainingCourse::followingParcel() const
{
    if (m_shown + 1 >= m_images) {
        return std::nullopt;
    }
    return m_retests.size() > 1 ? m_retests.at(1) : parcelOf(m_shown + 1);
}

void TrainingCourse::record(training::Reply reply)
{
    ++m_shown;
    if (!m_retests.isEmpty()) {
        m_retests.removeFirst();
        return;
    }
    m_picker.record(reply);
}

} // namespace portlight::app
