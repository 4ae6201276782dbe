// Taking a parcel apart on the screen: segmented things by number, which of them are hidden or shown alone, and whether
// the outer shell is on.
//
// Things are found by Object annotations: a click starts a job, its result becomes an annotation (the receiver of
// `objectFound` keeps it), and annotations that come from elsewhere (another terminal, redo) are segmented again from
// their seed, which gives the same thing. GUI thread; jobs run one after the other on a worker.
#pragma once

#include "inspection/Annotation.h"
#include "viewers/segmentation/RegionGrowing.h"
#include "viewers/volume/LabelLook.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <functional>

namespace portlight::viewers {

class Unpacking : public QObject
{
    Q_OBJECT

public:
    static constexpr int shellLabel = 1;
    static constexpr int firstObjectLabel = 2;
    static constexpr int lastObjectLabel = 255;

    explicit Unpacking(QObject* parent = nullptr);
    ~Unpacking() override;

    // Another volume: forgets everything. A null one stops all work. `layer`: see inspection::Annotation.
    void setVolume(const MeasuredVolume& volume, int layer);
    [[nodiscard]] const MeasuredVolume& volume() const { return m_volume; }
    // The case's marks: things whose mark is gone go too, marks without a thing are segmented.
    void setAnnotations(const QVector<inspection::Annotation>& annotations);

    void segmentAt(const std::array<double, 3>& worldMm, LeakGuard guard);
    // The measurement of a drawn Box, Sphere or Polygon, on the worker; comes back by `measured`.
    void measure(const inspection::Annotation& drawn);
    void setShellOff(bool off);
    [[nodiscard]] bool isShellOff() const { return m_shellOff; }

    // Things by their mark; an unknown id changes nothing.
    void toggleHidden(const QUuid& mark);
    void toggleIsolated(const QUuid& mark);
    void showAll();
    void setHidden(const QVector<QUuid>& marks, const QUuid& isolated);
    [[nodiscard]] QVector<QUuid> hidden() const { return m_hidden; }
    [[nodiscard]] QUuid isolated() const { return m_isolated; }
    [[nodiscard]] bool isHidden(const QUuid& mark) const;
    // The thing at a voxel; null where there is none or the mask is being made.
    [[nodiscard]] QUuid markAt(const std::array<int, 3>& voxel) const;

    [[nodiscard]] const scans::Volume& labels() const { return m_labels; } // UInt8; null while nothing is labelled
    [[nodiscard]] LabelLook look() const;
    [[nodiscard]] bool isBusy() const { return m_running || !m_tasks.empty(); }
    // The officer stops what runs and what waits; what was found before stays. False when there was nothing.
    bool stop();

Q_SIGNALS:
    void labelsChanged(); // another mask
    void lookChanged();   // the same mask looks different
    // A new thing; `id` and `scan` of the mark are for the receiver to fill in.
    void objectFound(const portlight::inspection::Annotation& mark);
    void measured(const portlight::inspection::Annotation& mark);
    void failed(const QString& text);
    void progressed(const QString& text); // what runs, with per cent; empty when done

private:
    enum class TaskKind { Segment, Restore, Shell, Paint, Measure };
    struct Task
    {
        TaskKind kind = TaskKind::Paint;
        std::array<double, 3> seedMm{};
        LeakGuard guard = LeakGuard::On;
        inspection::Annotation mark; // Measure
    };
    struct Outcome
    {
        std::optional<inspection::Error> error;
        std::shared_ptr<SegmentedObject> object;
        std::shared_ptr<scans::VoxelBuffer> shell;
        scans::Volume labels;
        inspection::Annotation mark;
    };
    struct Thing
    {
        QUuid mark;
        std::array<double, 3> seedMm{};
        LeakGuard guard = LeakGuard::On;
        int label = 0;
    };
    struct Grown
    {
        std::array<double, 3> seedMm{};
        LeakGuard guard = LeakGuard::On;
        std::shared_ptr<SegmentedObject> object; // null: could not be segmented
    };
    struct PaintJob; // what painting the mask needs, copied

    void cancel();
    void enqueue(const Task& task);
    void startNext();
    void take();
    void paintAgain();
    void giveLabels();
    [[nodiscard]] std::function<Outcome(scans::Progress&)> workOf(const Task& task) const;
    [[nodiscard]] QString textOf(TaskKind kind) const;
    [[nodiscard]] const Grown* grownAt(const std::array<double, 3>& seedMm, LeakGuard guard) const;
    [[nodiscard]] inspection::Annotation markOf(const Task& task, const SegmentedObject& object) const;
    [[nodiscard]] std::array<int, 3> voxelOf(const std::array<double, 3>& worldMm) const;

    MeasuredVolume m_volume;
    int m_layer = 0;
    QVector<Thing> m_things;
    std::vector<Grown> m_grown;
    std::shared_ptr<scans::VoxelBuffer> m_shell;
    bool m_shellOff = false;
    QVector<QUuid> m_hidden;
    QUuid m_isolated;
    scans::Volume m_labels;
    std::deque<Task> m_tasks;
    Task m_current;
    bool m_running = false;
    std::shared_ptr<scans::Progress> m_progress;
    QFutureWatcher<Outcome> m_watcher;
};

// Whether a mark of this kind is measured on a volume.
[[nodiscard]] bool isMeasuredKind(inspection::AnnotationKind kind);
[[nodiscard]] inspection::Measurement measurementOf(const RegionStatistics& statistics, scans::ValueUnit unit);

} // namespace portlight::viewers
