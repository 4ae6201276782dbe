#include "viewers/model/Unpacking.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;

namespace {

// Okabe and Ito's palette without the yellow of alarms.
constexpr std::array<std::uint32_t, 6> thingColours{0xe69f00, 0x56b4e9, 0x009e73, 0xcc79a7, 0xd55e00, 0x0072b2};
constexpr double thingOpacity = 0.6;

const QString guardKey = QStringLiteral("leak_guard");

LeakGuard guardOf(const Annotation& mark)
{
    return mark.view.value(guardKey).toBool(true) ? LeakGuard::On : LeakGuard::Off;
}

} // namespace

Unpacking::Unpacking(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Unpacking::take);
}

Unpacking::~Unpacking()
{
    m_watcher.disconnect(this);
    m_tasks.clear();
    if (m_progress) {
        m_progress->cancel();
    }
    m_watcher.waitForFinished();
}

void Unpacking::setVolume(const MeasuredVolume& volume, int layer)
{
    cancel();
    m_volume = volume;
    m_layer = layer;
    m_things.clear();
    m_grown.clear();
    m_shell.reset();
    m_shellOff = false;
    m_hidden.clear();
    m_isolated = {};
    if (!m_labels.isNull()) {
        m_labels = {};
        Q_EMIT labelsChanged();
    }
    Q_EMIT lookChanged();
}

std::array<int, 3> Unpacking::voxelOf(const std::array<double, 3>& worldMm) const
{
    const auto voxel = m_volume.high.geometry().toVoxel(worldMm);
    std::array<int, 3> nearest{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        nearest[axis] = static_cast<int>(std::floor(std::clamp(voxel[axis], -1e6, 1e6) + 0.5));
    }
    return nearest;
}

void Unpacking::setAnnotations(const QVector<Annotation>& annotations)
{
    if (m_volume.high.isNull()) {
        return;
    }
    QVector<Thing> things;
    bool changed = false;
    for (const Annotation& mark : annotations) {
        if (mark.kind != AnnotationKind::Object || mark.layer != m_layer || mark.inPixels || mark.points.isEmpty()) {
            continue;
        }
        const auto known =
            std::find_if(m_things.begin(), m_things.end(), [&](const Thing& thing) { return thing.mark == mark.id; });
        if (known != m_things.end()) {
            things.append(*known);
        } else if (things.size() < lastObjectLabel - firstObjectLabel) {
            things.append({mark.id, mark.points.first(), guardOf(mark), 0});
            changed = true;
            if (grownAt(mark.points.first(), guardOf(mark)) == nullptr) {
                enqueue({TaskKind::Restore, mark.points.first(), guardOf(mark), {}});
            }
        }
    }
    changed = changed || things.size() != m_things.size();
    m_things = std::move(things);
    if (changed) {
        giveLabels();
        m_hidden.removeIf([this](const QUuid& id) {
            return std::none_of(m_things.begin(), m_things.end(), [&](const Thing& thing) { return thing.mark == id; });
        });
        paintAgain();
    }
}

// The lowest free number, so that a thing keeps its colour while others come and go.
void Unpacking::giveLabels()
{
    for (Thing& thing : m_things) {
        for (int label = firstObjectLabel; thing.label == 0 && label <= lastObjectLabel; ++label) {
            const bool taken = std::any_of(m_things.begin(), m_things.end(),
                                           [label](const Thing& other) { return other.label == label; });
            thing.label = taken ? 0 : label;
        }
    }
}

const Unpacking::Grown* Unpacking::grownAt(const std::array<double, 3>& seedMm, LeakGuard guard) const
{
    const auto found = std::find_if(m_grown.begin(), m_grown.end(), [&](const Grown& grown) {
        return grown.guard == guard && voxelOf(grown.seedMm) == voxelOf(seedMm);
    });
    return found == m_grown.end() ? nullptr : &*found;
}

void Unpacking::segmentAt(const std::array<double, 3>& worldMm, LeakGuard guard)
{
    if (!m_volume.high.isNull()) {
        enqueue({TaskKind::Segment, worldMm, guard, {}});
    }
}

void Unpacking::measure(const Annotation& drawn)
{
    if (!m_volume.high.isNull() && !drawn.points.isEmpty()) {
        enqueue({TaskKind::Measure, {}, LeakGuard::On, drawn});
    }
}

void Unpacking::setShellOff(bool off)
{
    if (m_volume.high.isNull() || off == m_shellOff) {
        return;
    }
    m_shellOff = off;
    if (off && !m_shell) {
        enqueue({TaskKind::Shell, {}, LeakGuard::On, {}});
        return;
    }
    Q_EMIT lookChanged();
}

void Unpacking::toggleHidden(const QUuid& mark)
{
    if (std::none_of(m_things.begin(), m_things.end(), [&](const Thing& thing) { return thing.mark == mark; })) {
        return;
    }
    if (!m_hidden.removeOne(mark)) {
        m_hidden.append(mark);
        m_isolated = m_isolated == mark ? QUuid() : m_isolated;
    }
    Q_EMIT lookChanged();
}

void Unpacking::toggleIsolated(const QUuid& mark)
{
    if (std::none_of(m_things.begin(), m_things.end(), [&](const Thing& thing) { return thing.mark == mark; })) {
        return;
    }
    m_isolated = m_isolated == mark ? QUuid() : mark;
    m_hidden.removeOne(mark);
    Q_EMIT lookChanged();
}

void Unpacking::showAll()
{
    m_hidden.clear();
    m_isolated = {};
    m_shellOff = false;
    Q_EMIT lookChanged();
}

void Unpacking::setHidden(const QVector<QUuid>& marks, const QUuid& isolated)
{
    m_hidden = marks;
    m_isolated = isolated;
    Q_EMIT lookChanged();
}

bool Unpacking::isHidden(const QUuid& mark) const
{
    return m_hidden.contains(mark) || (!m_isolated.isNull() && m_isolated != mark);
}

QUuid Unpacking::markAt(const std::array<int, 3>& voxel) const
{
    if (m_labels.isNull()) {
        return {};
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (voxel[axis] < 0 || voxel[axis] >= m_labels.geometry().size[axis]) {
            return {};
        }
    }
    const int label = static_cast<int>(m_labels.valueAt(voxel[0], voxel[1], voxel[2]));
    const auto found =
        std::find_if(m_things.begin(), m_things.end(), [label](const Thing& thing) { return thing.label == label; });
    return label < firstObjectLabel || found == m_things.end() ? QUuid() : found->mark;
}

LabelLook Unpacking::look() const
{
    LabelLook look;
    if (!m_isolated.isNull()) {
        look.others.show = LabelShow::Hidden;
    }
    if (m_shellOff) {
        look.hide(shellLabel);
    }
    for (const Thing& thing : m_things) {
        LabelStyle style{LabelShow::Coloured,
                         thingColours[static_cast<std::size_t>(thing.label - firstObjectLabel) % thingColours.size()],
                         thingOpacity};
        style.show = isHidden(thing.mark) ? LabelShow::Hidden : style.show;
        look.styles.insert(thing.label, style);
    }
    return look;
}

bool Unpacking::stop()
{
    if (!isBusy() || (m_running && m_current.kind == TaskKind::Paint && m_tasks.empty())) {
        return false;
    }
    cancel();
    if (!m_things.isEmpty()) {
        paintAgain();
    }
    return true;
}

void Unpacking::cancel()
{
    m_tasks.clear();
    if (m_progress) {
        m_progress->cancel();
    }
    if (m_running) {
        m_watcher.waitForFinished();
        m_running = false;
        m_watcher.setFuture({});
        if (m_current.kind == TaskKind::Shell) {
            m_shellOff = false;
            Q_EMIT lookChanged();
        }
        Q_EMIT progressed({});
    }
}

void Unpacking::enqueue(const Task& task)
{
    m_tasks.push_back(task);
    startNext();
}

// Painting goes last, and once.
void Unpacking::paintAgain()
{
    std::erase_if(m_tasks, [](const Task& task) { return task.kind == TaskKind::Paint; });
    enqueue({});
}

void Unpacking::startNext()
{
    if (m_running || m_tasks.empty()) {
        return;
    }
    m_current = m_tasks.front();
    m_tasks.pop_front();
    m_running = true;
    const QString text = textOf(m_current.kind);
    m_progress = std::make_shared<scans::Progress>([this, text](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, text, percent] {
                if (m_running && !text.isEmpty()) {
                    Q_EMIT progressed(tr("%1 %2 %  (Esc stops)").arg(text).arg(percent));
                }
            },
            Qt::QueuedConnection);
    });
    if (!text.isEmpty()) {
        Q_EMIT progressed(tr("%1  (Esc stops)").arg(text));
    }
    m_watcher.setFuture(
        QtConcurrent::run([work = workOf(m_current), progress = m_progress] { return work(*progress); }));
}

QString Unpacking::textOf(TaskKind kind) const
{
    switch (kind) {
    case TaskKind::Segment:
    case TaskKind::Restore:
        return tr("Segmenting…");
    case TaskKind::Shell:
        return tr("Taking the shell off…");
    case TaskKind::Measure:
        return tr("Measuring…");
    case TaskKind::Paint:
        return {};
    }
    Q_UNREACHABLE();
}

Annotation Unpacking::markOf(const Task& task, const SegmentedObject& object) const
{
    Annotation mark;
    mark.kind = AnnotationKind::Object;
    mark.layer = m_layer;
    mark.points = {task.seedMm, object.worldMm.min, object.worldMm.max};
    mark.measured = measurementOf(object.statistics, m_volume.high.unit());
    mark.view = {{guardKey, task.guard == LeakGuard::On}, {QStringLiteral("cut_free"), object.cutFree}};
    return mark;
}

void Unpacking::take()
{
    if (!m_running || m_watcher.future().resultCount() == 0) {
        return;
    }
    const Outcome outcome = m_watcher.result();
    const Task task = m_current;
    m_running = false;
    if (m_tasks.empty()) {
        Q_EMIT progressed({});
    }
    switch (task.kind) {
    case TaskKind::Segment:
        if (outcome.object) {
            m_grown.push_back({task.seedMm, task.guard, outcome.object});
            Q_EMIT objectFound(markOf(task, *outcome.object));
        }
        break;
    case TaskKind::Restore:
        m_grown.push_back({task.seedMm, task.guard, outcome.object});
        paintAgain();
        break;
    case TaskKind::Shell:
        m_shell = outcome.shell;
        m_shellOff = m_shellOff && m_shell;
        paintAgain();
        break;
    case TaskKind::Measure:
        Q_EMIT measured(outcome.mark);
        break;
    case TaskKind::Paint:
        m_labels = outcome.labels;
        Q_EMIT labelsChanged();
        break;
    }
    if (outcome.error) {
        Q_EMIT failed(outcome.error->text);
    }
    startNext();
}

} // namespace portlight::viewers
