// Threats projected into the live queue: now and then a radiograph shows one that is not in the parcel, to keep eyes
// open that find nothing for weeks and to measure what they see.
//
// The stored scan is never touched; the projection is in the picture alone. What the officer does next is the answer:
// any decision but Clear, or a mark on the item, found it; Clear, or the end of the window, missed it. The answer is
// told at once, the projection is taken away, and the case is decided as it is. The log of the case gets one
// ExerciseAnswered with `on_duty`, never a finding, mark or decision made of it. GUI thread; projecting runs on a
// worker.
#pragma once

#include "app/portlight/training/ExerciseClock.h"
#include "app/sandbox/DutyDraw.h"
#include "app/sandbox/TrainingLog.h"
#include "app/station/ProjectionPolicy.h"
#include "inspection/Annotation.h"
#include "inspection/Case.h"
#include "inspection/Finding.h"
#include "scans/Scan.h"
#include "training/projection/Placement.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace portlight::app {

class DutyProjection : public QObject
{
    Q_OBJECT

public:
    using ScanPtr = std::shared_ptr<const scans::Scan>;
    using Clock = std::function<qint64()>; // milliseconds, never going back

    DutyProjection(const ProjectionPolicy& policy, std::uint64_t seed, QObject* parent = nullptr);
    ~DutyProjection() override; // waits for the projection under way

    void setPolicy(const ProjectionPolicy& policy) { m_policy = policy; }
    // A scan of `of` is about to be shown. True: it will be shown by `prepared`, with a threat in it or, when none
    // fits, as it is. Only open cases that nobody asked this officer to read unaided; each case at most once.
    [[nodiscard]] bool offer(const inspection::Case& of, const ScanPtr& scan);
    // Another case or scan is shown: what is up is forgotten, without an answer.
    void forget();
    // The picture is on the screen: the window begins. Stands still while the desk is locked.
    void startWindow();
    void setPaused(bool paused);

    // A projection is in the picture and has no answer yet.
    [[nodiscard]] bool isUp() const { return m_state == State::Up; }
    // Answers it. Nothing happens unless isUp().
    void answer(training::Reply reply);
    // True when the mark pointed at the item and was taken for an answer: it must go nowhere else.
    [[nodiscard]] bool takesMark(const inspection::Annotation& mark);
    // Takes the projection out of the picture: after the answer was read, or before something is made of the picture.
    void remove();
    [[nodiscard]] bool isInPicture() const { return m_state == State::Up || m_state == State::Told; }

Q_SIGNALS:
    void prepared(const std::shared_ptr<const portlight::scans::Scan>& scan);
    // `item` with its place; `found` as in the sentence.
    void answered(const portlight::app::RecordedAnswer& answer, const portlight::inspection::Finding& item, bool found);
    // The picture is to be the case's own again.
    void removed(const std::shared_ptr<const portlight::scans::Scan>& scan);

private:
    enum class State { Idle, Preparing, Up, Told };
    struct Projected
    {
        ScanPtr scan;
        inspection::Finding item;
        training::ImageFactors factors;
    };

    [[nodiscard]] static std::optional<Projected> project(const ScanPtr& scan, std::uint64_t seed);
    void takeProjected();
    void tick();

    ProjectionPolicy m_policy;
    DutyDraw m_draw;
    scans::Random m_random;
    QSet<inspection::CaseId> m_offered;
    State m_state = State::Idle;
    ScanPtr m_original;
    std::optional<Projected> m_projected;
    QFutureWatcher<std::optional<Projected>> m_watcher;
    std::uint64_t m_seed = 0;
    ExerciseClock m_clock;
    QTimer m_tick;
};

} // namespace portlight::app
