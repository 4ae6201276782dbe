// One training session: re-tests that are due, then what the adaptive picker (or a rare-target block) wants. Knows no
// screen and no clock of its own: the same past, wish, day, seed and answers give the same session.
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
    std::uint64_t seed = 1;
};

class TrainingCourse
{
public:
    TrainingCourse(const CourseWish& wish, const TrainingLog& past, const QString& trainee, QDate today);

    [[nodiscard]] const CourseWish& wish() const { return m_wish; }
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] int images() const { return m_images; }
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] int retests() const { return m_retestCount; }

    // Not after isDone(); the same one until record().
    [[nodiscard]] ExerciseSpec current();
    // The parcel of the exercise after this one is known already (ExerciseMaker.h); nothing after the last.
    [[nodiscard]] std::optional<ExerciseSpec> followingParcel() const;
    [[nodiscard]] bool isRetest() const { return !m_retests.isEmpty(); }
    void record(training::Reply reply);

    // The classes that a session trains, by the simulator's names.
    [[nodiscard]] static QStringList classes();

private:
    [[nodiscard]] ExerciseSpec parcelOf(int index) const; // image and seed of the n-th exercise of the session

    CourseWish m_wish;
    QVector<ExerciseSpec> m_retests; // still to come
    int m_retestCount = 0;
    int m_images = 0;
    int m_shown = 0;
    training::SessionPicker m_picker;
};

} // namespace portlight::app
