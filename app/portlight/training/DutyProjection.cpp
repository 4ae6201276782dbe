#include "app/portlight/training/DutyProjection.h"

#include "app/sandbox/ExerciseMaker.h"
#include "training/projection/SimulatedItem.h"
#include "training/projection/ThreatProjector.h"

#include <QDeadlineTimer>
#include <QtConcurrent>

namespace portlight::app {

using training::Reply;

namespace {

constexpr int tickMs = 250;
constexpr int tries = 10; // other items, before the picture is shown as it is: a shift of misfits would project nothing

// How fine the item is simulated for this picture: half a voxel a pixel, as the simulator has it.
double voxelFor(const scans::Radiograph& radiograph)
{
    constexpr double usualPixelMm = 0.8;
    return 2.0 * radiograph.pixelSpacingXMm.value_or(usualPixelMm);
}

} // namespace

DutyProjection::DutyProjection(const ProjectionPolicy& policy, std::uint64_t seed, QObject* parent)
    : QObject(parent)
    , m_policy(policy)
    , m_draw(seed)
    , m_random(seed, 1)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DutyProjection::takeProjected);
    connect(&m_tick, &QTimer::timeout, this, &DutyProjection::tick);
    m_tick.setInterval(tickMs);
}

DutyProjection::~DutyProjection()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

bool DutyProjection::offer(const inspection::Case& of, const ScanPtr& scan)
{
    forget();
    const bool isOpen = of.state == inspection::CaseState::ToInspect;
    if (!m_policy.isOn() || !isOpen || scan->radiographs.isEmpty() || m_offered.contains(of.id) ||
        m_watcher.isRunning()) {
        return false;
    }
    m_offered.insert(of.id);
    const DutyLimits limits{m_policy.share, m_policy.atLeastOneIn, m_policy.mostAnHour};
    if (!m_draw.draw(limits, QDeadlineTimer::current().deadline())) {
        return false;
    }
    m_state = State::Preparing;
    m_original = scan;
    m_seed = m_random.next() >> 33U;
    m_watcher.setFuture(QtConcurrent::run([scan, seed = m_seed] { return project(scan, seed); }));
    return true;
}

std::optional<DutyProjection::Projected> DutyProjection::project(const ScanPtr& scan, std::uint64_t seed)
{
    const scans::Radiograph& radiograph = scan->radiographs.first();
    const auto projector = training::ThreatProjector::of(radiograph);
    if (!projector) {
        return std::nullopt; // a kind of picture that nothing can be projected into
    }
    scans::Random random(seed);
    const auto classes = scans::prohibitedClasses();
    for (int attempt = 0; attempt < tries; ++attempt) {
        training::ItemRecipe recipe;
        recipe.itemClass = classes.at(random.integer(0, static_cast<int>(classes.size()) - 1));
        recipe.seed = seed + static_cast<std::uint64_t>(attempt);
        recipe.tiltDegrees = random.uniform(0.0, 60.0);
        recipe.voxelMm = voxelFor(radiograph);
        const auto item = training::simulateItem(recipe);
        training::ProjectionWish wish;
        wish.difficulty = random.uniform(0.2, 0.8);
        wish.seed = recipe.seed;
        if (!item) {
            continue;
        }
        wish.scanner = item->scanner;
        if (const auto projection = projector->projectAccepted(*item, wish)) {
            scans::Scan shown = *scan;
            shown.radiographs[0] = projection->radiograph;
            inspection::Finding finding;
            finding.id = inspection::newTimeOrderedId();
            finding.label = item->itemClass;
            finding.rectangle = projection->rectangle;
            return Projected{std::make_shared<const scans::Scan>(shown), finding, projection->factors};
        }
    }
    return std::nullopt;
}

void DutyProjection::takeProjected()
{
    if (m_state != State::Preparing) {
        return; // another case is open by now
    }
    m_projected = m_watcher.result();
    m_state = m_projected ? State::Up : State::Idle;
    Q_EMIT prepared(m_projected ? m_projected->scan : m_original);
}

void DutyProjection::forget()
{
    m_tick.stop();
    m_clock.stop();
    m_state = State::Idle;
    m_projected.reset();
    m_original.reset();
}

void DutyProjection::startWindow()
{
    if (m_state == State::Up && !m_tick.isActive()) {
        m_clock.start();
        m_tick.start();
    }
}

void DutyProjection::setPaused(bool paused)
{
    if (m_state != State::Up || !m_tick.isActive()) {
        return;
    }
    if (paused && m_clock.isRunning()) {
        m_clock.stop();
    } else if (!paused && !m_clock.isRunning()) {
        m_clock.go();
    }
}

void DutyProjection::tick()
{
    if (m_state == State::Up && m_clock.elapsedMs() > qint64{1000} * m_policy.windowSeconds) {
        answer(Reply::Clear);
    }
}

void DutyProjection::answer(Reply reply)
{
    if (m_state != State::Up) {
        return;
    }
    m_tick.stop();
    m_clock.stop();
    m_state = State::Told;
    RecordedAnswer given;
    given.isOnDuty = true;
    given.isLate = m_clock.elapsedMs() > qint64{1000} * m_policy.windowSeconds;
    given.image = QStringLiteral("radiograph");
    given.spec.truth = training::Truth::Threat;
    given.spec.itemClass = scans::itemClassFromString(m_projected->item.label).value_or(scans::ItemClass::Air);
    given.spec.seed = m_seed;
    const double difficulty = m_projected->factors.difficulty();
    given.spec.difficulty = difficulty < 0.35   ? training::Difficulty::Easy
                            : difficulty < 0.65 ? training::Difficulty::Medium
                                                : training::Difficulty::Hard;
    given.answer.truth = training::Truth::Threat;
    given.answer.reply = reply;
    given.answer.itemClass = m_projected->item.label;
    given.answer.view = given.spec.view();
    given.answer.cargo = QStringLiteral("live");
    given.answer.seconds = static_cast<double>(m_clock.elapsedMs()) / 1000.0;
    Q_EMIT answered(given, m_projected->item, reply == Reply::Alarm);
}

bool DutyProjection::takesMark(const inspection::Annotation& mark)
{
    if (m_state != State::Up || !pointsAt(m_projected->item, mark)) {
        return false;
    }
    answer(Reply::Alarm);
    return true;
}

void DutyProjection::remove()
{
    if (!isInPicture()) {
        return;
    }
    const ScanPtr original = m_original;
    forget();
    Q_EMIT removed(original);
}

} // namespace portlight::app
