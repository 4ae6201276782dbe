// While the form of a session is open its first image is made, so that it stands when the trainee begins; and the
// exercises that a country names are sessions as it says.
#include "app/portlight/training/SessionAhead.h"
#include "app/sandbox/CountryExercise.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace portlight;
using app::CourseImages;
using app::CourseWish;
using app::ExerciseFeed;
using app::ExerciseSpec;
using app::SessionAhead;
using app::TrainingCourse;
using app::TrainingLog;

class TestSessionAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstImageStandsAtOnce_data();
    void theFirstImageStandsAtOnce();
    void anotherChoiceIsTheOneThatCounts();
    void givingUpTakesNoTime();
    void firstStepsAreKnivesThatAreNotHard();
    void aRareExerciseHoldsOneInAHundred();
    void whatIsNotKnownIsNoExercise();
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure
const QString trainee = QStringLiteral("tom");

ExerciseSpec firstOf(const CourseWish& wish)
{
    return TrainingCourse(wish, TrainingLog({}), trainee, QDate::currentDate()).current();
}

std::unique_ptr<SessionAhead> makeAhead()
{
    return std::make_unique<SessionAhead>(
        TrainingLog({}), QVector<ExerciseSpec>(), trainee,
        std::make_unique<ExerciseFeed>(local_cache::CacheLocation(), local_cache::SessionPtr()));
}

// The recipe of what came, empty when nothing did; with the time it took.
std::pair<QString, qint64> ask(ExerciseFeed& feed, const ExerciseSpec& spec)
{
    QString name;
    QSignalSpy failed(&feed, &ExerciseFeed::failed);
    QObject::connect(&feed, &ExerciseFeed::made, &feed,
                     [&name](const app::MadeExercise& made) { name = made.scan ? made.spec.name() : QString(); });
    QElapsedTimer timer;
    timer.start();
    feed.make(spec);
    const bool came = QTest::qWaitFor([&] { return !name.isEmpty() || failed.count() > 0; }, patienceMs);
    feed.disconnect();
    return {came ? name : QString(), timer.elapsed()};
}

} // namespace

void TestSessionAhead::theFirstImageStandsAtOnce_data()
{
    QTest::addColumn<CourseImages>("images");
    QTest::newRow("radiographs") << CourseImages::Radiographs;
    QTest::newRow("ct") << CourseImages::Ct;
}

void TestSessionAhead::theFirstImageStandsAtOnce()
{
    QFETCH(CourseImages, images);
    CourseWish wish;
    wish.images = images;
    wish.seed = 7;
    ExerciseFeed unprepared({}, nullptr);
    const auto [plain, plainMs] = ask(unprepared, firstOf(wish));
    QCOMPARE(plain, firstOf(wish).name());

    const auto ahead = makeAhead();
    ahead->expect(wish);
    const auto feed = ahead->takeFeed();
    QVERIFY(feed);
    QVERIFY(!ahead->takeFeed());
    feed->waitUntilPrepared();
    const auto [name, ms] = ask(*feed, firstOf(wish));
    QCOMPARE(name, firstOf(wish).name());
    qInfo("asked for at once %lld ms, made ahead %lld ms", plainMs, ms);
    QVERIFY2(ms < 1000 && ms < plainMs / 2, qPrintable(QString::number(ms)));
}

void TestSessionAhead::anotherChoiceIsTheOneThatCounts()
{
    CourseWish ct;
    ct.images = CourseImages::Ct;
    ct.seed = 11;
    CourseWish rare;
    rare.kind = training::SessionKind::RareTargets;
    rare.prevalence = 0.01;
    rare.seed = 11;
    const auto ahead = makeAhead();
    ahead->expect(ct);
    ahead->expect(rare);
    const auto feed = ahead->takeFeed();
    QCOMPARE(ask(*feed, firstOf(rare)).first, firstOf(rare).name());
    // And one that nobody expected.
    CourseWish other;
    other.seed = 12;
    QCOMPARE(ask(*feed, firstOf(other)).first, firstOf(other).name());
}

// The form is closed without a session: a CT that takes seconds is not waited for.
void TestSessionAhead::givingUpTakesNoTime()
{
    CourseWish ct;
    ct.images = CourseImages::Ct;
    ct.seed = 13;
    ExerciseFeed whole({}, nullptr);
    const qint64 wholeMs = ask(whole, firstOf(ct)).second;
    auto ahead = makeAhead();
    ahead->expect(ct);
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    ahead.reset();
    QVERIFY2(timer.elapsed() < std::max<qint64>(500, wholeMs / 2), qPrintable(QString::number(timer.elapsed())));
}

void TestSessionAhead::firstStepsAreKnivesThatAreNotHard()
{
    auto wish = app::exerciseOf(QStringLiteral("blades-first-steps"));
    QVERIFY(wish);
    wish->seed = 5;
    TrainingCourse course(*wish, TrainingLog({}), trainee, QDate::currentDate());
    int threats = 0;
    for (; !course.isDone(); course.record(training::Reply::Alarm)) { // all is found: it would get hard
        const ExerciseSpec spec = course.current();
        QCOMPARE(spec.imageName(), QStringLiteral("radiograph"));
        if (spec.truth == training::Truth::Threat) {
            ++threats;
            QCOMPARE(spec.className(), QStringLiteral("knife"));
            QVERIFY(spec.difficulty != training::Difficulty::Hard);
        }
    }
    QVERIFY(threats >= 5);
}

void TestSessionAhead::aRareExerciseHoldsOneInAHundred()
{
    const auto wish = app::exerciseOf(QStringLiteral("rare-targets"));
    QVERIFY(wish);
    QCOMPARE(wish->kind, training::SessionKind::RareTargets);
    QCOMPARE(wish->prevalence, 0.01);
    QCOMPARE(app::exerciseOf(QStringLiteral("parcels-ct"))->images, CourseImages::Ct);
}

void TestSessionAhead::whatIsNotKnownIsNoExercise()
{
    QVERIFY(!app::exerciseOf(QStringLiteral("boats-at-night")));
    QVERIFY(!app::exerciseOf({}));
}

QTEST_MAIN(TestSessionAhead)
#include "test_session_ahead.moc"
