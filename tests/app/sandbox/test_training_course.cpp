// A session's course from the past answers, and the answers' way through the log.
#include "app/sandbox/DutyResults.h"
#include "app/sandbox/ExerciseMaker.h"
#include "app/sandbox/TrainingCourse.h"
#include "app/sandbox/TrainingReport.h"

#include <QTest>

using namespace portlight;
using app::ExerciseSpec;
using app::RecordedAnswer;
using app::TrainingCourse;
using app::TrainingLog;
using training::Difficulty;
using training::Reply;
using training::Truth;

class TestTrainingCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays();
    void foreignNamesAreNone_data();
    void foreignNamesAreNone();
    void theSamePastGivesTheSameSession();
    void whatWasMissedComesBackTheNextDay();
    void aRareBlockHoldsItsShare();
    void anAlarmElsewhereIsAMiss();
    void retestsAreNotMeasured();
    void weaknessIsShownMoreOften();
    void theImageIsThatOfItsName();
    void aMarkMustPointAtTheItem();
    void tooFewAnswersAreSaidToBeTooFew();
    void whatCannotBeShownIsPassedOver();
    void classesAreThoseThatSessionsTrain_data();
    void classesAreThoseThatSessionsTrain();
    void aClassOfItsOwnComesInBetween();
    void dutyIsCountedByOfficerAndClass();
};

namespace {

const QString trainee = QStringLiteral("tom");

RecordedAnswer threat(scans::ItemClass itemClass, Reply reply, const QDateTime& time, std::uint64_t seed)
{
    RecordedAnswer recorded;
    recorded.spec = {app::ExerciseImage::Radiograph, Truth::Threat, itemClass, Difficulty::Medium, seed};
    recorded.answer = {trainee,
                       time,
                       Truth::Threat,
                       reply,
                       training::Aid::Off,
                       recorded.spec.className(),
                       recorded.spec.view(),
                       QStringLiteral("box"),
                       7.5};
    recorded.image = recorded.spec.imageName();
    return recorded;
}

RecordedAnswer clean(Reply reply, const QDateTime& time)
{
    RecordedAnswer recorded;
    recorded.answer = {
        trainee, time, Truth::Clean, reply, training::Aid::Off, {}, QStringLiteral("medium"), QStringLiteral("box"),
        4.0};
    return recorded;
}

QDateTime noon(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(12, 0)).toUTC();
}

inspection::CaseEvent eventOf(const QJsonObject& payload)
{
    inspection::CaseEvent event;
    event.kind = inspection::EventKind::ExerciseAnswered;
    event.payload = inspection::canonicalJson(payload);
    event.timeMs = noon(3).toMSecsSinceEpoch();
    return event;
}

} // namespace

void TestTrainingCourse::namesGoBothWays()
{
    const ExerciseSpec spec{app::ExerciseImage::Ct, Truth::Threat, scans::ItemClass::ExplosiveSheet, Difficulty::Hard,
                            1234};
    QCOMPARE(spec.name(), QStringLiteral("ct.explosive_sheet.hard.1234"));
    const auto back = ExerciseSpec::fromName(spec.name());
    QVERIFY(back);
    QCOMPARE(back->name(), spec.name());
    QCOMPARE(ExerciseSpec::fromName(QStringLiteral("radiograph.clean.easy.7"))->truth, Truth::Clean);
}

void TestTrainingCourse::foreignNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "ct", "ct.knife.hard", "film.knife.hard.1", "ct.spoon.hard.1", "ct.book.hard.1",
                             "ct.knife.very.1", "ct.knife.hard.-1", "ct.knife.hard.1.2", "../../etc.knife.hard.1"}) {
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
    }
}

void TestTrainingCourse::foreignNamesAreNone()
{
    QFETCH(QString, name);
    QVERIFY(!ExerciseSpec::fromName(name));
}

void TestTrainingCourse::theSamePastGivesTheSameSession()
{
    const TrainingLog past({threat(scans::ItemClass::Knife, Reply::Clear, noon(1), 5)});
    app::CourseWish wish;
    wish.images = app::CourseImages::Both;
    wish.seed = 99;
    TrainingCourse one(wish, past, trainee, QDate(2026, 11, 1));
    TrainingCourse two(wish, past, trainee, QDate(2026, 11, 1));
    QVERIFY(one.images() >= 10);
    int volumes = 0;
    Reply reply = Reply::Clear;
    while (!one.isDone()) {
        const ExerciseSpec shown = one.current();
        QCOMPARE(shown.name(), two.current().name());
        volumes += shown.image == app::ExerciseImage::Ct ? 1 : 0;
        const auto following = one.following();
        QVERIFY(!following || two.following()->name() == following->name());
        one.record(reply);
        two.record(reply);
        reply = reply == Reply::Alarm ? Reply::Clear : Reply::Alarm;
        QCOMPARE(following.has_value(), !one.isDone());
        if (following) { // what was made ahead is what comes
            QCOMPARE(following->name(), one.current().name());
        }
    }
    QCOMPARE(one.shown(), one.images());
    QCOMPARE(volumes, one.images() / 3);
}

void TestTrainingCourse::whatWasMissedComesBackTheNextDay()
{
    const TrainingLog past({threat(scans::ItemClass::Knife, Reply::Clear, noon(1), 5),
                            threat(scans::ItemClass::Firearm, Reply::Alarm, noon(1), 6)});
    QCOMPARE(TrainingCourse({}, past, trainee, QDate(2026, 11, 1)).retests(), 0);
    TrainingCourse next({}, past, trainee, QDate(2026, 11, 2));
    QCOMPARE(next.retests(), 1);
    QVERIFY(next.isRetest());
    QCOMPARE(next.current().name(), QStringLiteral("radiograph.knife.medium.5"));
    next.record(Reply::Alarm);
    QVERIFY(!next.isRetest());
    QCOMPARE(TrainingCourse({}, past, QStringLiteral("uma"), QDate(2026, 11, 2)).retests(), 0);

    RecordedAnswer again = threat(scans::ItemClass::Knife, Reply::Alarm, noon(2), 5);
    again.isRetest = true;
    const TrainingLog later({past.all()[0], past.all()[1], again});
    QCOMPARE(TrainingCourse({}, later, trainee, QDate(2026, 11, 8)).retests(), 0);
    QCOMPARE(TrainingCourse({}, later, trainee, QDate(2026, 11, 9)).retests(), 1); // seven days after
}

void TestTrainingCourse::aRareBlockHoldsItsShare()
{
    app::CourseWish wish;
    wish.kind = training::SessionKind::RareTargets;
    wish.prevalence = 0.01;
    wish.minutes = 60.0;
    TrainingCourse course(wish, TrainingLog({threat(scans::ItemClass::Knife, Reply::Clear, noon(1), 5)}), trainee,
                          QDate(2026, 11, 20));
    QCOMPARE(course.retests(), 0); // it would be a threat too many
    int threats = 0;
    while (!course.isDone()) {
        threats += course.current().truth == Truth::Threat ? 1 : 0;
        course.record(Reply::Clear);
    }
    QVERIFY(course.images() >= 100);
    QCOMPARE(threats, std::max(1, static_cast<int>(std::lround(course.images() * 0.01))));
}

void TestTrainingCourse::anAlarmElsewhereIsAMiss()
{
    RecordedAnswer given = threat(scans::ItemClass::Knife, Reply::Alarm, noon(3), 8);
    given.viewing = {{QStringLiteral("total_ms"), 4000}};
    const auto there = app::answerOf(eventOf(app::toPayload(given, true)), trainee);
    QVERIFY(there);
    QCOMPARE(there->answer.reply, Reply::Alarm);
    QCOMPARE(there->spec.name(), given.spec.name());
    QCOMPARE(there->answer.itemClass, QStringLiteral("knife"));
    QCOMPARE(there->answer.seconds, 7.5);
    QCOMPARE(there->viewing, given.viewing);
    const auto elsewhere = app::answerOf(eventOf(app::toPayload(given, false)), trainee);
    QCOMPARE(elsewhere->answer.reply, Reply::Clear);
    // A false alarm needs no place.
    const auto falseAlarm = app::answerOf(eventOf(app::toPayload(clean(Reply::Alarm, noon(3)), false)), trainee);
    QCOMPARE(falseAlarm->answer.reply, Reply::Alarm);
}

void TestTrainingCourse::retestsAreNotMeasured()
{
    RecordedAnswer again = threat(scans::ItemClass::Knife, Reply::Alarm, noon(2), 5);
    again.isRetest = true;
    RecordedAnswer onDuty = threat(scans::ItemClass::Knife, Reply::Alarm, noon(2), 6);
    onDuty.isOnDuty = true;
    const TrainingLog log({threat(scans::ItemClass::Knife, Reply::Clear, noon(1), 5), again, onDuty});
    QCOMPARE(log.measured().size(), 1);
    QCOMPARE(log.of(trainee).size(), 3);
}

void TestTrainingCourse::weaknessIsShownMoreOften()
{
    QVector<RecordedAnswer> answers;
    std::uint64_t seed = 0;
    for (const scans::ItemClass itemClass : scans::prohibitedClasses()) {
        for (int i = 0; i < 8; ++i) {
            answers.append(threat(itemClass, itemClass == scans::ItemClass::Ivory ? Reply::Clear : Reply::Alarm,
                                  noon(1).addSecs(i), ++seed));
        }
    }
    app::CourseWish wish;
    wish.minutes = 40.0;
    TrainingCourse course(wish, TrainingLog(answers), trainee, QDate(2026, 11, 1));
    QMap<QString, int> shown;
    while (!course.isDone()) {
        const ExerciseSpec spec = course.current();
        if (spec.truth == Truth::Threat) {
            ++shown[spec.className()];
        }
        course.record(spec.itemClass == scans::ItemClass::Ivory ? Reply::Clear : Reply::Alarm);
    }
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        QVERIFY2(it.key() == QLatin1String("ivory") || it.value() < shown.value(QStringLiteral("ivory")),
                 qPrintable(it.key()));
    }
}

void TestTrainingCourse::theImageIsThatOfItsName()
{
    const ExerciseSpec spec{app::ExerciseImage::Radiograph, Truth::Threat, scans::ItemClass::Firearm, Difficulty::Easy,
                            4711};
    scans::Progress progress;
    const auto parcel = app::parcelFor(spec, progress);
    QVERIFY(parcel);
    const auto one = app::makeExercise(spec, *parcel, progress);
    const auto two = app::makeExercise(*ExerciseSpec::fromName(spec.name()), *parcel, progress);
    QVERIFY2(one, one ? "" : qPrintable(one.error().text));
    QVERIFY(two);
    const auto& pixels = *one->scan->radiographs.first().layers.first().pixels;
    const auto& again = *two->scan->radiographs.first().layers.first().pixels;
    QVERIFY(std::ranges::equal(pixels.as<std::uint16_t>(), again.as<std::uint16_t>()));
    QVERIFY(one->item && one->item->rectangle == two->item->rectangle);
    const auto& without = *parcel->radiograph.layers.first().pixels;
    QVERIFY(!std::ranges::equal(pixels.as<std::uint16_t>(), without.as<std::uint16_t>()));
    // And without a threat it is the parcel itself.
    ExerciseSpec harmless = spec;
    harmless.truth = Truth::Clean;
    const auto empty = app::makeExercise(harmless, *parcel, progress);
    QVERIFY(empty && !empty->item);
    QVERIFY(std::ranges::equal(empty->scan->radiographs.first().layers.first().pixels->as<std::uint16_t>(),
                               without.as<std::uint16_t>()));
}

void TestTrainingCourse::aMarkMustPointAtTheItem()
{
    inspection::Finding item;
    item.rectangle = QRectF(100, 200, 40, 20);
    QVERIFY(app::pointsAt(item, {120, 210, 0}));
    QVERIFY(app::pointsAt(item, {92, 192, 0})); // a shaking hand
    QVERIFY(!app::pointsAt(item, {160, 210, 0}));
    QVERIFY(!app::pointsAt(item, {120, 250, 0}));
    inspection::Finding inVolume;
    inVolume.box = inspection::BoxMm{{0, 0, 0}, {100, 10, 10}};
    QVERIFY(app::pointsAt(inVolume, {50, 5, -9}));
    QVERIFY(!app::pointsAt(inVolume, {50, 5, 25}));
    QVERIFY(!app::pointsAt({}, {0, 0, 0}));
}

void TestTrainingCourse::tooFewAnswersAreSaidToBeTooFew()
{
    QVector<RecordedAnswer> answers;
    for (int i = 0; i < 60; ++i) {
        answers.append(threat(scans::ItemClass::Knife, i % 4 == 0 ? Reply::Clear : Reply::Alarm, noon(1).addSecs(i),
                              static_cast<std::uint64_t>(i)));
        answers.append(clean(i % 10 == 0 ? Reply::Alarm : Reply::Clear, noon(2).addSecs(i)));
    }
    const QString few = app::traineeReportHtml(TrainingLog(answers), trainee, {});
    QVERIFY(few.contains(QStringLiteral("Too few for a judgement")));
    QVERIFY(few.contains(QStringLiteral("75 % (63 to 84)"))); // Wilson, of 45 in 60
    QVERIFY(!few.contains(QStringLiteral("Better than")));
    QVector<RecordedAnswer> more = answers + answers;
    const QString enough = app::traineeReportHtml(TrainingLog(more), trainee, {});
    QVERIFY(!enough.contains(QStringLiteral("Too few for a judgement")));
    QVERIFY(enough.contains(QStringLiteral("Too few others to compare with")));
}

void TestTrainingCourse::classesAreThoseThatSessionsTrain_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("trained");
    QTest::newRow("the same") << "ivory"
                              << "ivory";
    QTest::newRow("a detector's knife") << "Straight_Knife"
                                        << "knife";
    QTest::newRow("blade") << "blade"
                           << "knife";
    QTest::newRow("gun") << "Gun"
                         << "firearm";
    QTest::newRow("two words") << "explosive block"
                               << "explosive_block";
    QTest::newRow("no class of the simulator") << "Wrench"
                                               << "Wrench";
    QTest::newRow("harmless by the simulator") << "book"
                                               << "book";
    QTest::newRow("hostile") << "../a.b"
                             << "___a_b";
}

void TestTrainingCourse::classesAreThoseThatSessionsTrain()
{
    QFETCH(QString, named);
    QFETCH(QString, trained);
    const auto spec = ExerciseSpec::ofPack(app::ExerciseImage::Ct, named, QString(64, u'a'));
    QVERIFY(spec);
    QCOMPARE(spec->className(), trained);
    QCOMPARE(spec->truth, Truth::Threat);
    const auto back = ExerciseSpec::fromName(spec->name());
    QVERIFY(back);
    QCOMPARE(back->name(), spec->name());
    QCOMPARE(back->scan, spec->scan);
    QVERIFY(!ExerciseSpec::ofPack(app::ExerciseImage::Ct, named, QStringLiteral("../x")));
}

void TestTrainingCourse::aClassOfItsOwnComesInBetween()
{
    const auto wrench =
        ExerciseSpec::ofPack(app::ExerciseImage::Radiograph, QStringLiteral("Wrench"), QString(64, u'b'));
    app::CourseWish wish;
    TrainingCourse course(wish, TrainingLog({}), trainee, QDate(2026, 11, 1), {*wrench});
    int shown = 0;
    while (!course.isDone()) {
        shown += course.current().scan == wrench->scan ? 1 : 0;
        course.record(Reply::Alarm);
    }
    QCOMPARE(shown, 1);
    QCOMPARE(course.shown(), course.images());
    wish.kind = training::SessionKind::RareTargets; // its share of threats is exact
    wish.prevalence = 0.1;
    TrainingCourse block(wish, TrainingLog({}), trainee, QDate(2026, 11, 1), {*wrench});
    while (!block.isDone()) {
        QVERIFY(!block.current().isOfPack());
        block.record(Reply::Alarm);
    }
}

void TestTrainingCourse::whatCannotBeShownIsPassedOver()
{
    const auto ofPack =
        ExerciseSpec::ofPack(app::ExerciseImage::Radiograph, QStringLiteral("Wrench"), QString(64, u'c'));
    const TrainingLog past({threat(scans::ItemClass::Knife, Reply::Clear, noon(1), 5)});
    TrainingCourse course({}, past, trainee, QDate(2026, 11, 2), {*ofPack});
    QVERIFY(course.isRetest());
    int images = 0;
    for (; !course.isDone() && images < 1000; ++images) {
        course.skip();
    }
    QCOMPARE(images, course.images());
    QCOMPARE(course.shown(), images);
}

// Nothing but projections on duty counts, and whoever has fewer than 100 is not judged.
void TestTrainingCourse::dutyIsCountedByOfficerAndClass()
{
    QVector<RecordedAnswer> answers{threat(scans::ItemClass::Ivory, Reply::Clear, noon(1), 1)}; // of a session
    const auto shown = [&answers](const QString& badge, scans::ItemClass itemClass, Reply reply, int day) {
        RecordedAnswer one = threat(itemClass, reply, noon(day), 6);
        one.isOnDuty = true;
        one.isLate = reply == Reply::Clear;
        one.answer.trainee = badge;
        answers.append(one);
    };
    for (int i = 0; i < 100; ++i) {
        shown(QStringLiteral("zoe"), scans::ItemClass::Knife, i < 90 ? Reply::Alarm : Reply::Clear, 2);
    }
    shown(QStringLiteral("a,b"), scans::ItemClass::Firearm, Reply::Clear, 3);
    const TrainingLog log(answers);
    QMap<QString, app::DutyGroup> groups;
    for (const app::DutyGroup& group : app::dutyGroups(log)) {
        groups.insert(app::toString(group.by) + QLatin1Char(':') + group.key, group);
    }
    QCOMPARE(groups.value(QStringLiteral("all:")).seen.of, 101);
    QCOMPARE(groups.value(QStringLiteral("all:")).seen.count, 90);
    QCOMPARE(groups.value(QStringLiteral("all:")).timedOut, 11);
    QCOMPARE(groups.value(QStringLiteral("class:knife")).missed(), 10);
    QVERIFY(!groups.contains(QStringLiteral("class:ivory")));
    QVERIFY(groups.value(QStringLiteral("officer:zoe")).isEnough());
    QVERIFY(!groups.value(QStringLiteral("officer:a,b")).isEnough());
    QCOMPARE(groups.value(QStringLiteral("month:2026-11")).seen.of, 101);

    const QString html = app::dutyResultsHtml(
        log, {{QStringLiteral("zoe"), QStringLiteral("Ada")}, {QStringLiteral("a,b"), QStringLiteral("Zed")}}, {});
    QVERIFY(html.contains(QStringLiteral("90 % (83 to 94)"))); // Wilson, of 90 in 100
    QVERIFY(html.indexOf(QStringLiteral("Ada")) < html.indexOf(QStringLiteral("Zed")));
    const QByteArray csv = app::dutyResultsCsv(log);
    QVERIFY(csv.contains("officer,zoe,100,90,10,10,0.9000,"));
    QVERIFY(csv.contains("officer,a_b,1,0,1,1,0.0000,"));
    QVERIFY(app::dutyResultsHtml(TrainingLog({}), {}, {}).contains(QStringLiteral("No projected threat")));
}

QTEST_GUILESS_MAIN(TestTrainingCourse)
#include "test_training_course.moc"
