// The adaptive picker: it finds what a trainee misses, invents nothing, repeats itself from its seed; rare-target
// blocks; re-tests.
#include "training/picking/RetestPlan.h"
#include "training/picking/SessionPicker.h"

#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::training;

namespace {

SessionPlan planOf(int classes, int images, std::uint64_t seed)
{
    SessionPlan plan;
    for (int i = 0; i < classes; ++i) {
        plan.classes.append(QStringLiteral("class-%1").arg(i));
    }
    plan.images = images;
    plan.seed = seed;
    return plan;
}

// Runs a session with a trainee of these abilities.
SessionPicker trained(const SessionPlan& plan, const std::vector<double>& abilities, scans::Random& random)
{
    SessionPicker picker(plan, TraineeModel(abilities.size()));
    while (!picker.isDone()) {
        const Exercise exercise = picker.next();
        const double hit = 1.0 / (1.0 + std::exp(logitsOf(exercise.difficulty) - abilities[exercise.classIndex]));
        const double alarm = exercise.truth == Truth::Threat ? hit : 0.1;
        picker.record(random.chance(alarm) ? Reply::Alarm : Reply::Clear);
    }
    return picker;
}

} // namespace

class PickingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beliefFollowsTheAnswers()
    {
        TraineeModel model(3);
        const double before = model.hitChance(1, Difficulty::Medium);
        for (int i = 0; i < 6; ++i) {
            model.observe(0, Difficulty::Medium, Sighting::Hit);
            model.observe(1, Difficulty::Easy, Sighting::Miss);
            model.observe(2, Difficulty::Medium, Sighting::Hit);
        }
        QVERIFY(model.hitChance(1, Difficulty::Medium) < before - 0.2);
        QVERIFY(model.hitChance(1, Difficulty::Easy) > model.hitChance(1, Difficulty::Hard));
        QCOMPARE(model.weakness(), std::optional<std::size_t>(1));
        double sum = 0.0;
        for (const double chance : model.weaknessChances()) {
            sum += chance;
        }
        QVERIFY(sum <= 1.0 + 1e-9);
    }

    // A beginner who misses everything is not called weak in one class.
    void aBeginnerHasNoOneWeakness()
    {
        TraineeModel model(4);
        for (int i = 0; i < 8; ++i) {
            for (std::size_t c = 0; c < 4; ++c) {
                model.observe(c, Difficulty::Medium, i % 3 == 0 ? Sighting::Hit : Sighting::Miss);
            }
        }
        QVERIFY(!model.weakness());
    }

    void theWeaknessIsShownMostAndFound()
    {
        scans::Random random(2);
        int found = 0;
        int often = 0;
        constexpr int trainees = 100;
        for (int i = 0; i < trainees; ++i) {
            std::vector<double> abilities(6, 1.6);
            const auto weak = static_cast<std::size_t>(i % 6);
            abilities[weak] = -1.0;
            const SessionPlan plan = planOf(6, 100, static_cast<std::uint64_t>(i) + 1);
            SessionPicker picker(plan, TraineeModel(6));
            int shownWeak = 0;
            int threats = 0;
            while (!picker.isDone()) {
                const Exercise exercise = picker.next();
                threats += exercise.truth == Truth::Threat ? 1 : 0;
                shownWeak += exercise.truth == Truth::Threat && exercise.classIndex == weak ? 1 : 0;
                const double hit =
                    1.0 / (1.0 + std::exp(logitsOf(exercise.difficulty) - abilities[exercise.classIndex]));
                picker.record(exercise.truth == Truth::Threat && random.chance(hit) ? Reply::Alarm : Reply::Clear);
            }
            found += picker.model().weakness(0.5) == weak ? 1 : 0;
            often += shownWeak > 2 * threats / 6 ? 1 : 0;
        }
        QVERIFY2(found >= 90, qPrintable(QString::number(found)));
        QVERIFY2(often >= 75, qPrintable(QString::number(often)));
    }

    void noWeaknessIsInvented()
    {
        scans::Random random(3);
        int named = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            named += trained(planOf(6, 60, seed), std::vector<double>(6, 1.6), random).model().weakness() ? 1 : 0;
        }
        QVERIFY2(named <= 8, qPrintable(QString::number(named)));
    }

    void anImageThatCannotBeShownTeachesNothing()
    {
        const auto chanceAfter = [](bool isSkipped) {
            SessionPicker picker(planOf(3, 40, 9), TraineeModel(3));
            while (picker.next().truth == Truth::Clean) {
                picker.record(Reply::Clear);
            }
            const Exercise threat = picker.next();
            if (isSkipped) {
                picker.skip();
            } else {
                picker.record(Reply::Clear);
            }
            return picker.model().hitChance(threat.classIndex, Difficulty::Medium);
        };
        const double before = TraineeModel(3).hitChance(0, Difficulty::Medium);
        QCOMPARE(chanceAfter(true), before);
        QVERIFY(chanceAfter(false) < before);
    }

    void theSameSeedAndAnswersGiveTheSameSession()
    {
        const auto session = [](std::uint64_t seed) {
            SessionPicker picker(planOf(5, 40, seed), TraineeModel(5));
            QStringList shown;
            while (!picker.isDone()) {
                const Exercise exercise = picker.next();
                const Exercise again = picker.next(); // asking twice changes nothing
                shown.append(QStringLiteral("%1 %2 %3")
                                 .arg(exercise.truth == again.truth ? static_cast<int>(exercise.truth) : -1)
                                 .arg(exercise.classIndex)
                                 .arg(static_cast<int>(exercise.difficulty)));
                picker.record(picker.shown() % 3 == 0 ? Reply::Clear : Reply::Alarm);
            }
            return shown;
        };
        QCOMPARE(session(7), session(7));
        QVERIFY(session(7) != session(8));
        QCOMPARE(session(7).size(), 40);
    }

    void rareTargetBlocksHoldExactlyWhatWasAsked()
    {
        for (const auto& [prevalence, images, threats] : {std::tuple{0.01, 200, 2}, {0.01, 30, 1}, {0.1, 50, 5}}) {
            SessionPlan plan = planOf(4, images, 5);
            plan.kind = SessionKind::RareTargets;
            plan.prevalence = prevalence;
            plan.secondsAllowed = 8.0;
            SessionPicker picker(plan, TraineeModel(4));
            int seen = 0;
            while (!picker.isDone()) {
                const Exercise exercise = picker.next();
                seen += exercise.truth == Truth::Threat ? 1 : 0;
                QCOMPARE(exercise.secondsAllowed, std::optional(8.0));
                picker.record(Reply::Clear);
            }
            QCOMPARE(seen, threats);
        }
        QCOMPARE(imagesIn(20.0, 20.0), 60);
        QCOMPARE(imagesIn(20.0, 0.0), 400);
    }

    void whatWasLearnedComesBackAfterOneSevenAndThirtyDays()
    {
        RetestPlan plan;
        const QDate start(2026, 3, 1);
        const QString one = QStringLiteral("ex-1");
        plan.learned(one, start);
        plan.learned(one, start.addDays(5)); // planned already
        QVERIFY(plan.due(start).isEmpty());
        QCOMPARE(plan.due(start.addDays(1)), QStringList{one});
        plan.retested(one, start.addDays(1), RetestPlan::Outcome::Found);
        QVERIFY(plan.due(start.addDays(7)).isEmpty());
        QCOMPARE(plan.due(start.addDays(8)), QStringList{one});
        plan.retested(one, start.addDays(8), RetestPlan::Outcome::Missed); // begins anew
        QCOMPARE(plan.due(start.addDays(9)), QStringList{one});
        plan.retested(one, start.addDays(9), RetestPlan::Outcome::Found);
        plan.retested(one, start.addDays(16), RetestPlan::Outcome::Found);
        QVERIFY(plan.due(start.addDays(45)).isEmpty());
        QCOMPARE(plan.due(start.addDays(46)), QStringList{one});
        plan.retested(one, start.addDays(46), RetestPlan::Outcome::Found);
        QCOMPARE(plan.planned(), 0);
        plan.retested(QStringLiteral("unknown"), start, RetestPlan::Outcome::Found);
    }

    void aPlanIsKeptAndAnImpossibleOneRefused()
    {
        RetestPlan plan;
        plan.learned(QStringLiteral("a"), QDate(2026, 3, 9));
        plan.learned(QStringLiteral("b"), QDate(2026, 3, 1));
        const auto back = RetestPlan::fromJson(plan.toJson());
        QCOMPARE(back->due(QDate(2026, 4, 1)), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        const auto entry = [](const char* exercise, int stage, const char* due) {
            return QJsonArray{QJsonObject{{QStringLiteral("exercise"), QLatin1String(exercise)},
                                          {QStringLiteral("stage"), stage},
                                          {QStringLiteral("due"), QLatin1String(due)}}};
        };
        QVERIFY(RetestPlan::fromJson(entry("a", 2, "2026-03-01")).has_value());
        for (const QJsonArray& bad : {entry("", 0, "2026-03-01"), entry("a", 3, "2026-03-01"),
                                      entry("a", -1, "2026-03-01"), entry("a", 0, "2026-02-31"), QJsonArray{7}}) {
            QVERIFY(!RetestPlan::fromJson(bad));
        }
    }
};

QTEST_GUILESS_MAIN(PickingTest)
#include "test_picking.moc"
