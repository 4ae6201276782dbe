// A whole model: trained on declarations where one importer cheats, saved, loaded, asked and explained.
#include "risk/model/ModelFolder.h"
#include "risk/model/RiskTrainer.h"
#include "risk/model/ScoreFile.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace portlight::risk;

namespace {

// Declarations of 20 importers over `days` days; importer "CHEAT" is caught nine times of ten, the others one of
// twenty.
QVector<RiskRecord> declarations(int days, quint32 seed)
{
    QRandomGenerator random(seed);
    QVector<RiskRecord> records;
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < 20; ++i) {
            const int importer = random.bounded(20);
            RiskRecord r;
            r.number = QStringLiteral("%1/%2").arg(day).arg(i);
            r.date = QDate(2020, 1, 1).addDays(day);
            r.elements.at(static_cast<std::size_t>(Element::Importer)) =
                importer == 0 ? QStringLiteral("CHEAT") : QStringLiteral("IMP%1").arg(importer);
            r.elements.at(static_cast<std::size_t>(Element::HsCode)) =
                QStringLiteral("6402%1").arg(10 + random.bounded(5));
            r.netWeightKg = 1 + random.bounded(1000.0);
            r.price = r.netWeightKg * (5 + random.bounded(5.0));
            r.elements.at(static_cast<std::size_t>(Element::NetWeight)) = QString::number(r.netWeightKg, 'g', 12);
            r.elements.at(static_cast<std::size_t>(Element::Price)) = QString::number(r.price, 'g', 12);
            const bool fraud = random.bounded(100) < (importer == 0 ? 90 : 5);
            r.outcome = fraud ? ExaminationOutcome::Fraud : ExaminationOutcome::InOrder;
            records.append(r);
        }
    }
    return records;
}

TrainingSettings quickSettings()
{
    TrainingSettings settings;
    settings.booster.rounds = 30;
    settings.booster.learningRate = 0.2;
    settings.seeds = {1, 2};
    return settings;
}

} // namespace

class RiskModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto trained = trainRiskModel(declarations(100, 1), {}, quickSettings(), {});
        QVERIFY2(trained.has_value(), trained ? "" : qPrintable(trained.error().text));
        QVERIFY(m_folder.isValid());
        QVERIFY(saveRiskModel(*trained, folder()));
    }

    void theCheatComesFirstAndTheReasonSaysWhy()
    {
        const auto model = loadRiskModel(folder());
        QVERIFY(model);
        QVector<RiskRecord> next = declarations(1, 9);
        for (RiskRecord& r : next) {
            r.date = QDate(2020, 6, 1);
            r.outcome.reset();
        }
        next.first().elements.at(static_cast<std::size_t>(Element::Importer)) = QStringLiteral("CHEAT");
        next.last().elements.at(static_cast<std::size_t>(Element::Importer)) = QStringLiteral("IMP3");
        const auto predictions = model->predict(next, WithReasons::Yes, {});
        QVERIFY(predictions);
        QVERIFY(predictions->first().score > predictions->last().score);
        QVERIFY(model->calibration.probability(predictions->first().score) > 0.4);
        const Reason& reason = predictions->first().reasons.first();
        QVERIFY2(reason.text.contains(QStringLiteral("CHEAT")) &&
                     reason.text.contains(QStringLiteral("found fraudulent")),
                 qPrintable(reason.text));
        QVERIFY(reason.contribution > 0);
        QVERIFY(!reason.past.isEmpty());
        QVERIFY(model->past.at(reason.past.first()).isFraud());
        QCOMPARE(model->past.at(reason.past.first()).element(Element::Importer), QStringLiteral("CHEAT"));
    }

    // Half of the past lies after the day of the declarations: none of it may be counted or listed.
    void aReasonListsExactlyWhatItsSentenceCounts()
    {
        const auto model = loadRiskModel(folder());
        QVERIFY(model);
        QVector<RiskRecord> now = declarations(1, 9);
        for (RiskRecord& r : now) {
            r.date = QDate(2020, 2, 20);
            r.outcome.reset();
        }
        const auto predictions = model->predict(now, WithReasons::Yes, {});
        QVERIFY(predictions);
        int sentences = 0;
        int comparisons = 0;
        for (const RiskPrediction& prediction : *predictions) {
            for (const Reason& reason : prediction.reasons) {
                if (!reason.grounds) {
                    continue;
                }
                const QVector<qsizetype> behind = positionsBehind(*reason.grounds, model->past);
                QVERIFY(std::is_sorted(behind.crbegin(), behind.crend())); // newest first
                qint64 frauds = 0;
                for (const qsizetype position : behind) {
                    QVERIFY(model->past.at(position).date < QDate(2020, 2, 20));
                    frauds += model->past.at(position).isFraud() ? 1 : 0;
                }
                comparisons += reason.grounds->basis == ReasonGrounds::Basis::Outcomes ? 0 : 1;
                if (reason.grounds->count) {
                    QCOMPARE(behind.size(), *reason.grounds->count);
                    QCOMPARE(frauds, *reason.grounds->fraud);
                    const QString said = QStringLiteral("%1 of %2 past declarations").arg(frauds).arg(behind.size());
                    QVERIFY2(behind.isEmpty() || reason.text.contains(said), qPrintable(reason.text));
                    sentences += behind.isEmpty() ? 0 : 1;
                }
                QCOMPARE(ReasonGrounds::fromJson(reason.grounds->toJson()), reason.grounds);
            }
        }
        QVERIFY(sentences > 10);
        QVERIFY(comparisons > 0);
        QVERIFY(!ReasonGrounds::fromJson({}));
    }

    // "2 times the usual of HS code 64021x": the usual is the middle one of those listed.
    void whatAPriceIsComparedWithIsListed()
    {
        const auto model = loadRiskModel(folder());
        QVERIFY(model);
        QVector<RiskRecord> now = declarations(1, 9).mid(0, 1);
        now.first().date = QDate(2020, 3, 10);
        FeatureTimeline timeline(model->past);
        const FeatureTable table = timeline.tableFor(now.cbegin(), now.cend(), KeepEvidence::No);
        double stated = 0;
        for (qsizetype f = 0; f < features().size(); ++f) {
            if (features().at(f).kind == Feature::Kind::UnitValueAgainstUsual) {
                stated = static_cast<double>(table.values.at(static_cast<std::size_t>(f)));
            }
        }
        const auto& key = historyKeys().at(historyKeyNamed(QStringLiteral("hs_code")));
        const ReasonGrounds grounds = groundsIn(key, now.first(), ReasonGrounds::Basis::UnitValues);
        RunningMedian median;
        for (const qsizetype position : positionsBehind(grounds, model->past)) {
            median.add(logUnitValue(model->past.at(position)));
        }
        QVERIFY(std::abs(logUnitValue(now.first()) - median.median() - stated) < 1e-5);
    }

    void thePastIsReadWithoutTheBoosters()
    {
        const auto past = loadRiskPast(folder());
        QVERIFY(past);
        QCOMPARE(past->size(), 2000);
        QVERIFY(std::is_sorted(past->cbegin(), past->cend(), comesBefore));
    }

    void outcomesInTheScoredFileChangeNothing()
    {
        const auto model = loadRiskModel(folder());
        QVERIFY(model);
        QVector<RiskRecord> next = declarations(30, 4);
        for (RiskRecord& r : next) {
            r.date = r.date.addDays(100);
        }
        const auto with = model->predict(next, WithReasons::No, {});
        for (RiskRecord& r : next) {
            r.outcome.reset();
        }
        const auto without = model->predict(next, WithReasons::No, {});
        for (qsizetype i = 0; i < next.size(); ++i) {
            QCOMPARE(with->at(i).score, without->at(i).score);
        }
    }

    void theReportComesFromTheHeldOutPeriod()
    {
        const auto model = loadRiskModel(folder());
        QVERIFY(model);
        const QJsonObject held = model->report.value(QLatin1String("held_out")).toObject();
        const QJsonObject learned = model->report.value(QLatin1String("learned_from")).toObject();
        QVERIFY(learned.value(QLatin1String("to")).toString() < held.value(QLatin1String("from")).toString());
        QCOMPARE(model->past.size(), 2000);
        const QJsonObject together = model->report.value(QLatin1String("held_out_result"))
                                         .toObject()
                                         .value(QLatin1String("together"))
                                         .toObject();
        QVERIFY(together.value(QLatin1String("auc")).toDouble() > 0.6);
    }

    void aDamagedModelIsRefused()
    {
        QTemporaryDir copy;
        const QStringList names = QDir(folder()).entryList(QDir::Files);
        QString booster;
        for (const QString& name : names) {
            QVERIFY(QFile::copy(folder() + QLatin1Char('/') + name, copy.filePath(name)));
            booster = name.endsWith(QLatin1String(".ubj")) ? copy.filePath(name) : booster;
        }
        QFile file(booster);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.putChar('\x7f'));
        QVERIFY(file.putChar('\x01'));
        file.close();
        const auto model = loadRiskModel(copy.path());
        QVERIFY(!model);
        QCOMPARE(model.error().code, portlight::inspection::ErrorCode::Tampered);
        QCOMPARE(loadRiskModel(copy.filePath(QStringLiteral("none"))).error().code,
                 portlight::inspection::ErrorCode::NotFound);
    }

    void tooLittleOrOneSidedIsRefused()
    {
        QVERIFY(!trainRiskModel(declarations(2, 1), {}, quickSettings(), {}));
        QVector<RiskRecord> clean = declarations(50, 1);
        for (RiskRecord& r : clean) {
            r.outcome = ExaminationOutcome::InOrder;
        }
        QVERIFY(!trainRiskModel(clean, {}, quickSettings(), {}));
        QVERIFY(!trainRiskModel(declarations(50, 1), declarations(50, 2), quickSettings(), {}));
    }

    void trainingStopsWhenAsked()
    {
        const auto stopped = trainRiskModel(declarations(50, 1), {}, quickSettings(), [](qint64 done, qint64) {
            return done > 5 ? JobAnswer::Stop : JobAnswer::GoOn;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, portlight::inspection::ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("model")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RiskModelTest)
#include "test_risk_model.moc"
