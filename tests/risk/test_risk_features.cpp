// The model's arithmetic: nothing from a row's own day or later, honest metrics, calibration, lanes and draws.
#include "risk/model/Calibration.h"
#include "risk/model/FeatureTable.h"
#include "risk/model/Lanes.h"
#include "risk/model/PastFile.h"
#include "risk/model/RiskMetrics.h"

#include <QTest>

#include <cmath>

using namespace portlight::risk;

namespace {

RiskRecord record(int day, const char* importer, ExaminationOutcome outcome)
{
    RiskRecord r;
    r.number = QStringLiteral("N%1-%2").arg(day).arg(QLatin1String(importer));
    r.date = QDate(2020, 1, 1).addDays(day);
    r.elements.at(static_cast<std::size_t>(Element::Importer)) = QLatin1String(importer);
    r.elements.at(static_cast<std::size_t>(Element::HsCode)) = QStringLiteral("640299");
    r.netWeightKg = 10;
    r.price = 100;
    r.outcome = outcome;
    return r;
}

float feature(const FeatureTable& table, qsizetype row, const char* name)
{
    for (qsizetype f = 0; f < features().size(); ++f) {
        if (features().at(f).name == name) {
            return table.values.at(static_cast<std::size_t>(row * features().size() + f));
        }
    }
    return -1;
}

} // namespace

class RiskFeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSeesOnlyDaysBeforeItsOwn()
    {
        const QVector<RiskRecord> past{
            record(0, "A", ExaminationOutcome::Fraud), record(1, "A", ExaminationOutcome::Fraud),
            record(1, "A", ExaminationOutcome::InOrder), record(2, "A", ExaminationOutcome::Fraud)};
        FeatureTimeline timeline(past);
        const FeatureTable table = timeline.tableFor(past.begin(), past.end(), KeepEvidence::Yes);
        QVERIFY(std::isnan(feature(table, 0, "rate:importer")));
        QCOMPARE(feature(table, 1, "count:importer"), 1.0F);
        QCOMPARE(feature(table, 2, "count:importer"), 1.0F);
        QCOMPARE(feature(table, 3, "count:importer"), 3.0F);
        QCOMPARE(table.evidence.at(3).at(0)->fraud, 2U);
        QCOMPARE(table.evidence.at(3).at(0)->latestFraud.at(0), 1);
    }

    void aRowsOwnOutcomeNeverMatters()
    {
        const QVector<RiskRecord> past{record(0, "A", ExaminationOutcome::Fraud),
                                       record(1, "B", ExaminationOutcome::InOrder)};
        QVector<RiskRecord> rows{record(2, "A", ExaminationOutcome::Fraud), record(3, "A", ExaminationOutcome::Fraud)};
        FeatureTimeline labelled(past);
        const FeatureTable with = labelled.tableFor(rows.cbegin(), rows.cend(), KeepEvidence::No);
        for (RiskRecord& row : rows) {
            row.outcome.reset();
        }
        FeatureTimeline unlabelled(past);
        const FeatureTable without = unlabelled.tableFor(rows.cbegin(), rows.cend(), KeepEvidence::No);
        for (std::size_t i = 0; i < with.values.size(); ++i) {
            QVERIFY(with.values[i] == without.values[i] ||
                    (std::isnan(with.values[i]) && std::isnan(without.values[i])));
        }
        QCOMPARE(feature(with, 1, "count:importer"), 1.0F);
    }

    void unitValueIsHeldAgainstTheMedian()
    {
        QVector<RiskRecord> past;
        for (const double price : {100.0, 200.0, 900.0}) {
            past.append(record(0, "A", ExaminationOutcome::InOrder));
            past.last().price = price;
        }
        QVector<RiskRecord> rows{record(1, "B", ExaminationOutcome::InOrder)};
        FeatureTimeline timeline(past);
        const FeatureTable table = timeline.tableFor(rows.cbegin(), rows.cend(), KeepEvidence::No);
        QVERIFY(std::abs(feature(table, 0, "unit_value_against_usual") - std::log(0.5F)) < 1e-6F);
    }

    void metricsOfAKnownOrder()
    {
        std::vector<double> scores;
        std::vector<float> frauds;
        for (int i = 0; i < 100; ++i) {
            scores.push_back(1.0 - i / 100.0);
            frauds.push_back(i < 5 ? 1.0F : 0.0F);
        }
        const RiskMetrics best = measureRisk(scores, scores, frauds);
        QCOMPARE(best.auc, 1.0);
        QCOMPARE(best.shares.at(2).precision, 1.0);
        QCOMPARE(best.shares.at(3).precision, 0.5);
        QCOMPARE(best.shares.at(3).recall, 1.0);
        const RiskMetrics tied = measureRisk(std::vector<double>(100, 0.5), scores, frauds);
        QCOMPARE(tied.auc, 0.5);
        QVERIFY(std::abs(tied.shares.at(3).precision - 0.05) < 1e-12);
    }

    void calibrationKeepsOrderAndTellsTheRate()
    {
        std::vector<double> scores;
        std::vector<float> frauds;
        for (int i = 0; i < 1000; ++i) {
            scores.push_back(i / 1000.0);
            frauds.push_back(i % 10 < (i < 500 ? 1 : 6) ? 1.0F : 0.0F);
        }
        const Calibration calibration = Calibration::fit(scores, frauds);
        QVERIFY(std::abs(calibration.probability(0.25) - 0.1) < 0.03);
        QVERIFY(std::abs(calibration.probability(0.75) - 0.6) < 0.03);
        const Calibration again = Calibration::fromJson(calibration.toJson());
        double last = 0;
        for (int n = -10; n < 110; ++n) {
            const double score = n * 0.01;
            QVERIFY(calibration.probability(score) >= last);
            last = calibration.probability(score);
            QCOMPARE(again.probability(score), last);
        }
    }

    void lanesHoldTheirSharesAndDrawsAreShown()
    {
        std::vector<double> scores;
        for (int i = 0; i < 20000; ++i) {
            scores.push_back(i / 20000.0);
        }
        LaneShares shares;
        shares.exploration = 0.02;
        const LaneThresholds thresholds = LaneThresholds::from(scores, shares);
        const LaneRouter router(thresholds, shares, "seed");
        const LaneRouter other(thresholds, shares, "another");
        std::array<int, 4> lanes{};
        int drawn = 0;
        int drawnAlike = 0;
        for (int i = 0; i < 20000; ++i) {
            const LaneDecision decision = router.route(QString::number(i), scores.at(static_cast<std::size_t>(i)));
            ++lanes.at(static_cast<std::size_t>(decision.modelLane));
            if (decision.selectedBy == SelectedBy::Exploration) {
                ++drawn;
                QVERIFY(decision.lane == Lane::Red && decision.modelLane != Lane::Red);
                drawnAlike += other.route(QString::number(i), scores.at(static_cast<std::size_t>(i))).selectedBy ==
                                      SelectedBy::Exploration
                                  ? 1
                                  : 0;
            }
        }
        QCOMPARE(lanes.at(0), 1000);
        QCOMPARE(lanes.at(1), 2000);
        QCOMPARE(lanes.at(2), 2000);
        QVERIFY(drawn > 300 && drawn < 500);
        QVERIFY(drawnAlike < 40);
        shares.red = 0.9;
        shares.yellow = 0.2;
        QVERIFY(!shares.check());
    }

    void thePastSurvivesItsFile()
    {
        RiskRecord r = record(3, "A, \"B\"", ExaminationOutcome::Fraud);
        r.elements.at(static_cast<std::size_t>(Element::NetWeight)) = QStringLiteral("10");
        r.elements.at(static_cast<std::size_t>(Element::Price)) = QStringLiteral("100");
        const auto past = pastFromCsv(pastToCsv({r}));
        QVERIFY(past);
        QCOMPARE(past->size(), 1);
        QCOMPARE(past->first().element(Element::Importer), r.element(Element::Importer));
        QCOMPARE(past->first().netWeightKg, 10.0);
        QCOMPARE(past->first().date, r.date);
        QVERIFY(past->first().isFraud());
    }
};

QTEST_GUILESS_MAIN(RiskFeaturesTest)
#include "test_risk_features.moc"
