// Makes the first image of a session before it begins, so that it stands when the trainee presses the button: of the
// usual session while nothing is asked for yet, of what the form says while that is open, and of the other kind of
// image after it. GUI thread.
#pragma once

#include "app/portlight/training/ExerciseFeed.h"
#include "app/sandbox/TrainingCourse.h"
#include "app/sandbox/TrainingLog.h"

#include <QObject>

#include <memory>

namespace portlight::app {

class SessionAhead : public QObject
{
    Q_OBJECT

public:
    // `past` and `ofPacks` as the session will read them; `feed` makes the images.
    SessionAhead(TrainingLog past, QVector<ExerciseSpec> ofPacks, QString trainee, std::unique_ptr<ExerciseFeed> feed,
                 QObject* parent = nullptr);
    ~SessionAhead() override;

    enum class Images { OfThisWish, OfEitherKind };
    // A session of this wish is likely; what was made for another one and does not fit is given up.
    void expect(const CourseWish& wish, Images images = Images::OfEitherKind);
    // With what is made and being made; nothing is expected any more. Null the second time.
    [[nodiscard]] std::unique_ptr<ExerciseFeed> takeFeed() { return std::move(m_feed); }

private:
    [[nodiscard]] QVector<ExerciseSpec> firstOf(const CourseWish& wish) const; // none or one

    TrainingLog m_past;
    QVector<ExerciseSpec> m_ofPacks;
    QString m_trainee;
    std::unique_ptr<ExerciseFeed> m_feed;
};

} // namespace portlight::app
