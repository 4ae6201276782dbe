// One training session: re-tests that are due, then what the adaptive picker (or a rare-target block) wants. Where the
// scan of an exercise pack is what is wanted, it is shown before anything is simulated, once to each trainee; threats
// of a class that the simulator does not have come at every fifth place of an adaptive session. Knows no screen and no
// clock of its own: the same past, packs, wish, day, seed and answers give the same session.
#pragma once

#include "app/sandbox/ExerciseSpec.h"
#include "app/sandbox/TrainingLog.h"
#include "training/picking/SessionPicker.h"

#include <QDate>
#include <QStringList>
#include <QVector>

#include <cstdint>
#include <optional>

namespace portlight::app {

enum class CourseImages { Radiographs, Ct, Both };

struct CourseWish
{
    training::SessionKind kind = training::SessionKind::Adaptive;
    CourseImages images = CourseImages::Radiographs;
    double minutes = 20.0;
    double prevalence = 0.6; // of threats
    std::optional<double> secondsAllowed;
    bool isAided = false; // a (simulated) detector marks images
    // Of an exercise that a country names (CountryExercise.h): its title, and the threats it is about.
    QString title = {};
    QStringList classes = {}; // of the simulator; empty: all that sessions train
    training::Difficulty hardest = training::Difficulty::Hard;
    std::uint64_t seed = 1;
};

class TrainingCourse
{
public:
    // `ofPacks`: PackExercises.h; those that `trainee` answered before are passed over.
    TrainingCourse(const CourseWish& wish, const TrainingLog& past, const QString& trainee, QDate today,
                   const QVector<ExerciseSpec>& ofPacks = {});

    [[nodiscard]] const CourseWish& wish() const { return m_wish; }
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] int images() const { return m_images; }
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] int retests() const { return m_retestCount; }

    // Not after isDone(); the same one until record().
    [[nodiscard]] ExerciseSpec current();
    // The exercise after this one, fixed now so that its image can be made meanwhile: the answer to this one changes
    // what comes after it. Nothing after the last.
    [[nodiscard]] std::optional<ExerciseSpec> following();
    [[nodiscard]] bool isRetest() const { return !m_retests.isEmpty(); }
    void record(training::Reply reply);
    // current() could not be shown: the session goes on without it, and nothing is learnt of it.
    void skip();

    // The classes that a session trains, by the simulator's names.
    [[nodiscard]] static QStringList classes();

private:
    [[nodiscard]] bool isWanted(ExerciseImage image) const;
    // A re-test or a pack's scan of a class that the session is not about has its place in another one.
    [[nodiscard]] bool isAbout(const ExerciseSpec& spec) const;
    void takePacks(const QVector<ExerciseSpec>& ofPacks, const QVector<RecordedAnswer>& own);
    [[nodiscard]] bool isForeignTurn() const;
    void pass(std::optional<training::Reply> reply);
    [[nodiscard]] ExerciseSpec parcelOf(int index) const; // image and seed of the n-th exercise of the session

    CourseWish m_wish;
    QVector<ExerciseSpec> m_retests; // still to come
    QVector<ExerciseSpec> m_packs;   // not shown yet, of classes that the picker knows, and harmless ones
    QVector<ExerciseSpec> m_foreign; // threats of other classes, still to come
    int m_retestCount = 0;
    int m_images = 0;
    int m_shown = 0;
    training::SessionPicker m_picker;
};

} // namespace portlight::app
