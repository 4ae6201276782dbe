#include "app/sandbox/TrainingCourse.h"

#include <QSet>

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
constexpr int foreignEvery = 5; // of the images

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
    plan.only = wish.classes;
    plan.hardest = wish.hardest;
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

TrainingCourse::TrainingCourse(const CourseWish& wish, const TrainingLog& past, const QString& trainee, QDate today,
                               const QVector<ExerciseSpec>& ofPacks)
    : m_wish(wish)
    , m_images(imagesFor(wish, past.of(trainee)))
    , m_picker(planFor(wish, m_images), past.modelOf(trainee, classes()))
{
    takePacks(ofPacks, past.of(trainee));
    // In a rare-target block a run of threats at the start would give away what it is about.
    if (wish.kind == SessionKind::Adaptive) {
        for (const QString& name : past.retestsOf(trainee).due(today)) {
            const auto spec = ExerciseSpec::fromName(name);
            if (spec && isAbout(*spec) && m_retests.size() < m_images / mostRetestShare) {
                m_retests.append(*spec);
            }
        }
    }
    m_retestCount = static_cast<int>(m_retests.size());
    const int picked = m_images - m_retestCount - static_cast<int>(m_foreign.size());
    m_picker = SessionPicker(planFor(wish, picked), past.modelOf(trainee, classes()));
}

bool TrainingCourse::isWanted(ExerciseImage image) const
{
    return m_wish.images == CourseImages::Both || (m_wish.images == CourseImages::Ct) == (image == ExerciseImage::Ct);
}

bool TrainingCourse::isAbout(const ExerciseSpec& spec) const
{
    const bool isOfClass =
        m_wish.classes.isEmpty() || spec.truth == training::Truth::Clean || m_wish.classes.contains(spec.className());
    return isOfClass && (m_wish.title.isEmpty() || isWanted(spec.image));
}

// In an order of this session's own.
void TrainingCourse::takePacks(const QVector<ExerciseSpec>& ofPacks, const QVector<RecordedAnswer>& own)
{
    QSet<QString> seen;
    for (const RecordedAnswer& recorded : own) {
        seen.insert(recorded.spec.scan);
    }
    for (const ExerciseSpec& spec : ofPacks) {
        if (!seen.contains(spec.scan) && isWanted(spec.image) && isAbout(spec)) {
            (spec.label.isEmpty() ? m_packs : m_foreign).append(spec);
            seen.insert(spec.scan);
        }
    }
    constexpr std::uint64_t packStream = 7400;
    scans::Random random(m_wish.seed, packStream);
    for (QVector<ExerciseSpec>* pile : {&m_packs, &m_foreign}) {
        for (qsizetype i = pile->size(); i > 1; --i) { // Fisher and Yates
            pile->swapItemsAt(i - 1, random.integer(0, static_cast<int>(i) - 1));
        }
    }
    m_foreign.resize(m_wish.kind == SessionKind::Adaptive
                         ? std::min<qsizetype>(m_foreign.size(), m_images / foreignEvery)
                         : 0); // a block holds its share of threats exactly
}

bool TrainingCourse::isForeignTurn() const
{
    return !m_foreign.isEmpty() && (m_picker.isDone() || m_shown % foreignEvery == foreignEvery - 1);
}

bool TrainingCourse::isDone() const
{
    return m_retests.isEmpty() && m_foreign.isEmpty() && m_picker.isDone();
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
    if (isForeignTurn()) {
        return m_foreign.first();
    }
    const training::Exercise exercise = m_picker.next();
    ExerciseSpec spec = parcelOf(m_shown);
    spec.truth = exercise.truth;
    if (exercise.truth == training::Truth::Threat) {
        spec.itemClass = scans::prohibitedClasses().at(static_cast<qsizetype>(exercise.classIndex));
    }
    spec.difficulty = exercise.difficulty;
    const auto real = std::find_if(m_packs.cbegin(), m_packs.cend(), [&spec](const ExerciseSpec& one) {
        return one.image == spec.image && one.truth == spec.truth && one.className() == spec.className();
    });
    return real == m_packs.cend() ? spec : *real;
}

std::optional<ExerciseSpec> TrainingCourse::following()
{
    if (!m_picker.isDone()) {
        const auto fixed = m_picker.following();
        Q_UNUSED(fixed) // whoever's turn it is
    }
    TrainingCourse rest = *this;
    rest.skip();
    return rest.isDone() ? std::nullopt : std::optional(rest.current());
}

void TrainingCourse::record(training::Reply reply)
{
    pass(reply);
}

void TrainingCourse::skip()
{
    pass(std::nullopt);
}

void TrainingCourse::pass(std::optional<training::Reply> reply)
{
    if (!m_retests.isEmpty()) {
        m_retests.removeFirst();
    } else if (isForeignTurn()) {
        m_foreign.removeFirst();
    } else {
        const QString scan = current().scan;
        m_packs.removeIf([&scan](const ExerciseSpec& one) { return one.scan == scan; });
        if (reply) {
            m_picker.record(*reply);
        } else {
            m_picker.skip();
        }
    }
    ++m_shown;
}

} // namespace portlight::app
