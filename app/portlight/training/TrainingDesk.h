// A training session at the desk: images come in the ordinary viewer, are cleared or held with the ordinary keys, and
// after each answer what was in it is shown. Lives from the form to the way back. GUI thread.
#pragma once

#include "app/portlight/commands/Command.h"
#include "app/portlight/training/ExerciseClock.h"
#include "app/portlight/training/TrainingSession.h"
#include "app/sandbox/ExerciseMaker.h"
#include "app/sandbox/TrainingCourse.h"
#include "inspection/Annotation.h"
#include "inspection/Error.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace portlight::widgets {
class TrainingPanel;
}

namespace portlight::app {

class CommandTable;
class ExerciseFeed;
class InspectionPage;
class Settings;

class TrainingDesk : public QObject
{
    Q_OBJECT

public:
    // `feed`: one that has the first image already, or null.
    TrainingDesk(const local_cache::CacheLocation& location, local_cache::SessionPtr session, CommandTable& commands,
                 Settings& settings, std::unique_ptr<ExerciseFeed> feed, QObject* parent = nullptr);
    // Closes the session's case when it is still open.
    ~TrainingDesk() override;

    enum class State { Idle, Preparing, Looking, Marking, Feedback, Over };

    [[nodiscard]] InspectionPage& page() { return *m_page; } // owned by the window it is put into
    [[nodiscard]] inspection::Result<void> begin(const CourseWish& wish);

    // Commands.
    void clear();
    void hold();
    void next();
    void end();
    // Escape: marking, work on the image, drawing tool, image alone.
    void stepBack();

    void setPaused(bool paused);
    // Everything said in the language now in use; image, mark and clock stay.
    void reword();
    [[nodiscard]] Conditions conditions() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<MadeExercise>& shown() const { return m_shown; }
    [[nodiscard]] const TrainingSession* session() const { return m_session ? &*m_session : nullptr; }

Q_SIGNALS:
    void conditionsChanged();
    void ended(); // back to the cases
    void statisticsRequested();

private:
    void wire(CommandTable& commands);
    void showNext();
    void showMade(const MadeExercise& made);
    void startClock();
    void tick();
    void takeMark(const inspection::Annotation& drawn);
    void answer(training::Reply reply, bool located, bool late);
    void finish();
    void setState(State state);
    void say(); // the words of the state
    void sayOutcome();
    void sayStation();
    void fail(const inspection::Error& error);

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_officer;
    InspectionPage* m_page = nullptr;
    widgets::TrainingPanel* m_panel = nullptr;
    ExerciseFeed* m_feed = nullptr;
    std::optional<TrainingCourse> m_course;
    std::optional<TrainingSession> m_session;
    std::optional<MadeExercise> m_shown;
    std::optional<inspection::Annotation> m_mark;
    struct Told
    {
        bool alarm = false; // a hold, wherever its mark lay
    };
    std::optional<Told> m_told; // of the last answer; none while there is no image to tell of
    QString m_failure;          // why there is none
    ExerciseClock m_clock;
    QTimer m_tick;
    State m_state = State::Idle;
    bool m_paused = false;
};

} // namespace portlight::app
