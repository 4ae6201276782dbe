#include "app/portlight/training/SessionAhead.h"

namespace portlight::app {

SessionAhead::SessionAhead(TrainingLog past, QVector<ExerciseSpec> ofPacks, QString trainee,
                           std::unique_ptr<ExerciseFeed> feed, QObject* parent)
    : QObject(parent)
    , m_past(std::move(past))
    , m_ofPacks(std::move(ofPacks))
    , m_trainee(std::move(trainee))
    , m_feed(std::move(feed))
{
}

SessionAhead::~SessionAhead() = default;

QVector<ExerciseSpec> SessionAhead::firstOf(const CourseWish& wish) const
{
    TrainingCourse course(wish, m_past, m_trainee, QDate::currentDate(), m_ofPacks);
    return course.isDone() ? QVector<ExerciseSpec>() : QVector<ExerciseSpec>{course.current()};
}

void SessionAhead::expect(const CourseWish& wish, Images images)
{
    if (!m_feed) {
        return;
    }
    if (images == Images::OfThisWish) {
        m_feed->prepare(firstOf(wish));
        return;
    }
    CourseWish other = wish;
    other.images = wish.images == CourseImages::Ct ? CourseImages::Radiographs : CourseImages::Ct;
    m_feed->prepare(firstOf(wish) + firstOf(other));
}

} // namespace portlight::app
