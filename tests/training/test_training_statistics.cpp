// Statistics of answers: published worked examples, exact identities, coverage of the intervals, and what may not be
// said.
#include "scans/simulator/Random.h"
#include "training/statistics/AnswerTable.h"
#include "training/statistics/Cohort.h"
#include "training/statistics/Comparison.h"
#include "training/statistics/LearningCurve.h"
#include "training/statistics/NormalDistribution.h"
#include "training/statistics/StatisticsJson.h"
#include "training/statistics/TraineeStatistics.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::training;

namespace {

bool near(double actual, double expected, double within)
{
    if (std::abs(actual - expected) <= within) {
        return true;
    }
    qWarning("%.6f is not %.6f", actual, expected);
    return false;
}

Answer answer(Truth truth, Reply reply, int number, Aid aid = Aid::Off)
{
    Answer a;
    a.trainee = QStringLiteral("T1");
    a.time = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC).addSecs(number * 30);
    a.truth = truth;
    a.reply = reply;
    a.aid = aid;
    a.itemClass = truth == Truth::Threat ? QStringLiteral("knife") : QString();
    a.view = QStringLiteral("easy");
    a.cargo = QStringLiteral("parcel");
    a.seconds = 5.0;
    return a;
}

// Alternating threats and clean images read with these true rates.
QVector<Answer> readWith(double hitRate, double falseAlarmRate, int count, scans::Random& random, int from = 0)
{
    QVector<Answer> answers;
    for (int i = 0; i < count; ++i) {
        const Truth truth = i % 2 == 0 ? Truth::Threat : Truth::Clean;
        const bool alarm = random.chance(truth == Truth::Threat ? hitRate : falseAlarmRate);
        answers.append(answer(truth, alarm ? Reply::Alarm : Reply::Clear, from + i));
    }
    return answers;
}

} // namespace

class TrainingStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalQuantilesAreExact()
    {
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-13));
        QVERIFY(near(normalQuantile(0.5), 0.0, 1e-15));
        QVERIFY(near(normalQuantile(1e-10), -6.361340902404056, 1e-11));
        for (int n = 0; n < 143; ++n) {
            const double p = 0.001 + n * 0.007;
            QVERIFY(near(normalProbability(normalQuantile(p)), p, 1e-14));
        }
    }

    // Newcombe, Stat. Med. 17 (1998) 857, table I, and 873, table II (56/70 - 48/80, method 10).
    void wilsonMeetsNewcombesTables()
    {
        const auto check = [](int count, int of, double low, double high) {
            const Interval interval = Proportion{count, of}.interval();
            return near(interval.low, low, 6e-5) && near(interval.high, high, 6e-5);
        };
        QVERIFY(check(81, 263, 0.2553, 0.3662));
        QVERIFY(check(15, 148, 0.0624, 0.1605));
        QVERIFY(check(0, 20, 0.0000, 0.1611));
        QVERIFY(check(1, 29, 0.0061, 0.1718));
        const auto gain = difference(Proportion{56, 70}, Proportion{48, 80});
        QVERIFY(near(gain->value, 0.2, 1e-12));
        QVERIFY(near(gain->interval.low, 0.0524, 6e-5));
        QVERIFY(near(gain->interval.high, 0.3339, 6e-5));
        QVERIFY(!difference(Proportion{0, 0}, Proportion{1, 2}));
        QVERIFY(!Proportion{}.share());
    }

    // H = .8, F = .4: z(.8) = .842, z(.4) = -.253, hence d' = 1.095, c = -.294, A' = .79 (Stanislaw and Todorov 1999).
    void stanislawAndTodorovsExample()
    {
        QVERIFY(near(normalQuantile(0.8) - normalQuantile(0.4), 1.095, 5e-4));
        QVERIFY(near(-0.5 * (normalQuantile(0.8) + normalQuantile(0.4)), -0.294, 5e-4));
        QVERIFY(near(aPrime(0.8, 0.4), 0.79, 5e-3));
        // With many answers the correction fades and the estimate is the textbook's.
        const AnswerCounts many{{800000, 1000000}, {400000, 1000000}};
        QVERIFY(near(sensitivity(many).value, 1.094968, 1e-5));
        QVERIFY(near(criterion(many).value, -0.294137, 1e-5));
        // 20 of 25 and 10 of 25, log-linear: 20.5/26 and 10.5/26.
        const AnswerCounts few{{20, 25}, {10, 25}};
        const double expected = normalQuantile(20.5 / 26) - normalQuantile(10.5 / 26);
        QVERIFY(near(sensitivity(few).value, expected, 1e-12));
    }

    void areasKeepTheirIdentities()
    {
        for (int n = 0; n <= 20; ++n) {
            const double rate = n * 0.05;
            QCOMPARE(aPrime(rate, rate), 0.5);
            QCOMPARE(zhangMuellerA(rate, rate), 0.5);
        }
        for (const auto& [hit, falseAlarm] : {std::pair{0.9, 0.2}, {0.4, 0.1}, {0.95, 0.7}, {1.0, 0.0}, {0.3, 0.0}}) {
            QVERIFY(near(aPrime(hit, falseAlarm) + aPrime(falseAlarm, hit), 1.0, 1e-12)); // Snodgrass and Corwin
            QVERIFY(near(zhangMuellerA(hit, falseAlarm) + zhangMuellerA(falseAlarm, hit), 1.0, 1e-12));
            // Both are symmetric about the other diagonal: (H, F) and (1 - F, 1 - H).
            QVERIFY(near(aPrime(hit, falseAlarm), aPrime(1.0 - falseAlarm, 1.0 - hit), 1e-12));
            QVERIFY(near(zhangMuellerA(hit, falseAlarm), zhangMuellerA(1.0 - falseAlarm, 1.0 - hit), 1e-12));
        }
        QCOMPARE(aPrime(1.0, 0.0), 1.0);
        QCOMPARE(zhangMuellerA(1.0, 0.0), 1.0);
        // Zhang and Mueller's three pieces meet at their borders.
        QVERIFY(near(zhangMuellerA(0.5, 0.2), zhangMuellerA(0.5 - 1e-9, 0.2), 1e-6));
        QVERIFY(near(zhangMuellerA(0.8, 0.5), zhangMuellerA(0.8, 0.5 + 1e-9), 1e-6));
    }

    void perfectReadingStaysFinite()
    {
        const Estimate perfect = sensitivity({{25, 25}, {0, 25}});
        QVERIFY(near(perfect.value, 2.0 * normalQuantile(25.5 / 26), 1e-12));
        QVERIFY(perfect.interval().high < 6.0);
    }

    // Gourevitch and Galanter's interval must hold the true d' in about 95 of 100 repetitions.
    void intervalOfSensitivityCovers()
    {
        scans::Random random(11);
        const double truth = normalQuantile(0.85) - normalQuantile(0.15);
        int covered = 0;
        constexpr int repetitions = 4000;
        for (int i = 0; i < repetitions; ++i) {
            covered += sensitivity(countAnswers(readWith(0.85, 0.15, 200, random))).interval().contains(truth) ? 1 : 0;
        }
        const double share = covered / static_cast<double>(repetitions);
        QVERIFY2(share > 0.935 && share < 0.97, qPrintable(QString::number(share)));
    }

    void noRankBelowAHundredEvents()
    {
        QVERIFY(!JudgeableScore::of({{99, 99}, {0, 400}}));
        const auto tooFew = JudgeableScore::of({{30, 42}, {1, 60}});
        QCOMPARE(tooFew.error().code, inspection::ErrorCode::Refused);
        QVERIFY(tooFew.error().text.contains(QStringLiteral("42 of 100 threats")));
        const auto enough = JudgeableScore::of({{90, 100}, {10, 100}});
        QVERIFY(enough.has_value());
        QVERIFY(enough->passes(2.0));
        QVERIFY(!enough->passes(enough->dPrime().value)); // the point alone is not enough
    }

    void aCohortIsLargeAndNameless()
    {
        std::vector<JudgeableScore> others;
        for (int i = 0; i < 9; ++i) {
            others.push_back(*JudgeableScore::of({{60 + i * 4, 100}, {10, 100}}));
        }
        const auto own = *JudgeableScore::of({{76, 100}, {10, 100}});
        QVERIFY(!Cohort(others).placeOf(own));
        others.push_back(*JudgeableScore::of({{97, 100}, {10, 100}}));
        const auto place = Cohort(others).placeOf(own);
        QCOMPARE(place->others, 10);
        QCOMPARE(place->percentile, 45.0); // four below, one equal
        QVERIFY(place->percentiles.low < 45.0 && place->percentiles.high > 45.0);
        QVERIFY(place->lowerQuartile < place->median && place->median < place->upperQuartile);
    }

    void groupsKeepTheirOwnCounts()
    {
        QVector<Answer> answers{answer(Truth::Threat, Reply::Alarm, 0), answer(Truth::Threat, Reply::Clear, 1),
                                answer(Truth::Clean, Reply::Alarm, 2), answer(Truth::Clean, Reply::Clear, 3)};
        answers[1].itemClass = QStringLiteral("firearm");
        answers[2].view = QStringLiteral("hard");
        answers[2].cargo = QStringLiteral("bag");
        answers[3].seconds = 9.0;
        const TraineeStatistics statistics = statisticsOf(answers);
        QCOMPARE(statistics.all.counts.hits.count, 1);
        QCOMPARE(statistics.all.medianSeconds, 5.0);
        QCOMPARE(statistics.byClass.value(QStringLiteral("firearm")).counts.hits.count, 0);
        QCOMPARE(statistics.byClass.value(QStringLiteral("knife")).counts.falseAlarms.of, 2); // of all clean images
        QCOMPARE(statistics.byView.value(QStringLiteral("hard")).counts.falseAlarms.count, 1);
        QCOMPARE(statistics.byView.value(QStringLiteral("hard")).counts.hits.of, 0);
        QCOMPARE(statistics.byCargo.value(QStringLiteral("parcel")).counts.hits.of, 2);
    }

    void aLearnerIsSeenToLearnAndASteadyOneIsNot()
    {
        scans::Random random(3);
        QVector<Answer> learner;
        for (int block = 0; block < 10; ++block) {
            learner += readWith(0.5 + 0.045 * block, 0.3 - 0.025 * block, 60, random, block * 60);
        }
        const LearningCurve rising = learningCurve(learner, 60);
        QCOMPARE(rising.points.size(), 10U);
        QVERIFY(rising.per100Answers->excludesZero() && rising.per100Answers->value > 0.0);
        int called = 0;
        for (int i = 0; i < 200; ++i) {
            called += learningCurve(readWith(0.8, 0.2, 600, random), 60).per100Answers->excludesZero() ? 1 : 0;
        }
        QVERIFY2(called < 25, qPrintable(QString::number(called))); // one in twenty, by chance
        QVERIFY(!learningCurve(readWith(0.8, 0.2, 100, random), 60).per100Answers);
        QVERIFY(learningCurve({answer(Truth::Threat, Reply::Alarm, 0)}).points.empty());
    }

    void theOwnPastIsComparedByTime()
    {
        scans::Random random(4);
        QVector<Answer> answers = readWith(0.9, 0.1, 200, random, 1000) + readWith(0.5, 0.3, 300, random, 0);
        const Comparison comparison = againstOwnPast(answers, 200);
        QCOMPARE(comparison.now.hits.of, 100);
        QCOMPARE(comparison.before.hits.of, 150);
        QVERIFY(comparison.dPrime->excludesZero() && comparison.dPrime->value > 1.0);
        QVERIFY(comparison.hitRate->value > 0.25);
        QVERIFY(!againstOwnPast({}).dPrime);
    }

    void harmOfAWrongAidIsSeen()
    {
        QVector<Answer> answers;
        for (int i = 0; i < 40; ++i) {
            answers.append(answer(Truth::Threat, i % 4 == 0 ? Reply::Clear : Reply::Alarm, i));
            answers.append(answer(Truth::Clean, i % 8 == 0 ? Reply::Alarm : Reply::Clear, i));
            answers.append(answer(Truth::Threat, Reply::Alarm, i, Aid::Marked));
            answers.append(answer(Truth::Clean, Reply::Clear, i, Aid::Silent));
        }
        for (int i = 0; i < 10; ++i) {
            answers.append(answer(Truth::Threat, Reply::Clear, i, Aid::Silent)); // cleared because the aid was silent
            answers.append(answer(Truth::Clean, Reply::Alarm, i, Aid::Marked));  // followed into a false alarm
        }
        const AidedReading reading = aidedReading(answers);
        QCOMPARE(reading.unaided.hits.count, 30);
        QCOMPARE(reading.aided.hits.of, 50);
        QCOMPARE(*reading.aidRight.hits.share(), 1.0);
        QCOMPARE(*reading.aidWrong.hits.share(), 0.0);
        QCOMPARE(*reading.aidWrong.falseAlarms.share(), 1.0);
        QVERIFY(near(reading.effect.hitRate->value, 40.0 / 50 - 30.0 / 40, 1e-12));
    }

    void aTableIsReadOrRefusedWithItsLine()
    {
        const QByteArray good = "time,trainee,truth,reply,class,seconds,extra\r\n"
                                "2026-01-05T08:00:00Z,T1,threat,alarm,knife,4.5,x\n\n"
                                "2026-01-05T08:00:30Z,T1,clean,clear,,,\n";
        const auto answers = parseAnswers(good);
        QVERIFY(answers.has_value());
        QCOMPARE(answers->size(), 2);
        QCOMPARE(answers->first().itemClass, QStringLiteral("knife"));
        QCOMPARE(answers->first().seconds, 4.5);
        const QByteArray header = "trainee,time,truth,reply,aid,class,seconds\n";
        for (const QByteArray& line :
             {QByteArray("T1,2026-01-05T08:00:00Z,threat,alarm,off,,1"), QByteArray("T1,yesterday,clean,clear,off,,1"),
              QByteArray("T1,2026-01-05T08:00:00Z,maybe,clear,off,,1"), QByteArray("T1,2026-01-05T08:00:00Z,clean"),
              QByteArray("T1,2026-01-05T08:00:00Z,clean,clear,off,,nan"),
              QByteArray(",2026-01-05T08:00:00Z,clean,clear,off,,1"),
              QByteArray("T1,2026-01-05T08:00:00Z,clean,clear,off,,-3"), QByteArray("\"T1\",2026,clean,clear,off,,1"),
              QByteArray("T1,2026-01-05T08:00:00Z,clean,clear,off,\xff\xfe,1"), QByteArray(5000, 'a'),
              QByteArray("T1,2026-01-05T08:00:00Z,threat,alarm,off," + QByteArray(65, 'k') + ",1")}) {
            const auto refused = parseAnswers(header + line);
            QVERIFY2(!refused, line.constData());
            QVERIFY(refused.error().text.startsWith(QStringLiteral("Line 2:")));
        }
        QVERIFY(!parseAnswers({}));
        QVERIFY(!parseAnswers("trainee,time,truth\n"));
        QVERIFY(!parseAnswers("trainee,time,truth,reply,time\n"));
        QVERIFY(!readAnswers(QStringLiteral("/nowhere/answers.csv")));
    }

    void jsonHoldsNoRankThatIsNoise()
    {
        scans::Random random(5);
        QVector<Answer> answers = readWith(0.9, 0.1, 60, random);
        const QJsonObject few = statisticsJson(answers, QStringLiteral("T1"));
        QVERIFY(few[QStringLiteral("cohort")][QStringLiteral("percentile")].isNull());
        QVERIFY(
            few[QStringLiteral("cohort")][QStringLiteral("reason")].toString().contains(QStringLiteral("30 of 100")));
        QVERIFY(few[QStringLiteral("all")][QStringLiteral("d_prime")][QStringLiteral("interval")].isArray());
        for (int other = 0; other < 11; ++other) {
            QVector<Answer> theirs = readWith(0.6 + 0.03 * other, 0.1, 240, random);
            for (Answer& one : theirs) {
                one.trainee = QStringLiteral("A%1").arg(other);
            }
            answers += theirs;
        }
        const QJsonObject enough = statisticsJson(answers, QStringLiteral("A5"));
        QCOMPARE(enough[QStringLiteral("cohort")][QStringLiteral("others")].toInt(), 10); // T1 has too few answers
        QVERIFY(!enough[QStringLiteral("cohort")][QStringLiteral("percentile")].isNull());
        QCOMPARE(traineesOf(answers).size(), 12);
    }
};

QTEST_GUILESS_MAIN(TrainingStatisticsTest)
#include "test_training_statistics.moc"
