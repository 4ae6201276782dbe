// The administration's own rules: what a supervisor writes is what holds, and a fault is named by its line.
#include "risk/rules/RuleSet.h"
#include "risk/rules/RuleTrial.h"

#include <QTest>

using namespace portlight::risk;

namespace {

const QByteArray shoes = "# Rules of the port\n"
                         "rule cheap-shoes red: Shoes far below their usual value\n"
                         "  hs starts 64\n"
                         "  origin is CN, hk\n"
                         "  unit_value below 2.5\n"
                         "\n"
                         "rule no-seller yellow: Nobody is named as seller\n"
                         "  seller missing\n";

RiskRecord record(const char* hs, const char* origin, double weight, double price, const char* seller = "S")
{
    RiskRecord r;
    r.elements.at(static_cast<std::size_t>(Element::HsCode)) = QLatin1String(hs);
    r.elements.at(static_cast<std::size_t>(Element::Origin)) = QLatin1String(origin);
    r.elements.at(static_cast<std::size_t>(Element::Seller)) = QLatin1String(seller);
    r.netWeightKg = weight;
    r.price = price;
    return r;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleHoldsWhenAllItsLinesDo()
    {
        const auto set = RuleSet::parse(shoes);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().text));
        QCOMPARE(set->rules().size(), 2);
        QCOMPARE(set->rules().first().reason, QStringLiteral("Shoes far below their usual value"));
        QCOMPARE(set->holding(record("640299", "HK", 10, 20)), QVector<qsizetype>{0});
        QVERIFY(set->holding(record("640299", "HK", 10, 30)).isEmpty()); // 3 a kilogram
        QVERIFY(set->holding(record("640299", "VN", 10, 20)).isEmpty()); // another origin
        QVERIFY(set->holding(record("620299", "CN", 10, 20)).isEmpty()); // another chapter
        QVERIFY(set->holding(record("640299", "CN", 0, 20)).isEmpty());  // no weight, no unit value
        QCOMPARE(set->holding(record("640299", "CN", 10, 20, "")), (QVector<qsizetype>{0, 1}));
        QVERIFY(stricter(Lane::Green, Lane::Yellow) == Lane::Yellow);
    }

    void faultsAreNamedByTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("head") << QByteArray("\nrule a green: x\n hs is 1") << "Line 2";
        QTest::newRow("no reason") << QByteArray("rule a red:\n hs is 1") << "Line 1";
        QTest::newRow("element") << QByteArray("rule a red: x\n colour is blue") << "colour";
        QTest::newRow("test") << QByteArray("rule a red: x\n hs like 64") << "Line 2";
        QTest::newRow("no value") << QByteArray("rule a red: x\n hs is") << "Line 2";
        QTest::newRow("number") << QByteArray("rule a red: x\n price below 2,5") << "2,5";
        QTest::newRow("code as number") << QByteArray("rule a red: x\n hs below 64") << "Line 2";
        QTest::newRow("number as code") << QByteArray("rule a red: x\n price is 64") << "Line 2";
        QTest::newRow("orphan") << QByteArray(" hs is 64") << "Line 1";
        QTest::newRow("twice") << QByteArray("rule a red: x\n hs is 1\nrule a red: y\n hs is 2") << "Line 3";
        QTest::newRow("empty rule") << QByteArray("rule a red: x\nrule b red: y\n hs is 2") << "Rule a";
    }

    void faultsAreNamedByTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto set = RuleSet::parse(text);
        QVERIFY(!set);
        QVERIFY2(set.error().text.contains(says), qPrintable(set.error().text));
    }

    void aTrialCountsWhatWouldHaveBeenFound()
    {
        QVector<RiskRecord> history{record("640299", "CN", 10, 20), record("640299", "CN", 10, 20),
                                    record("640299", "CN", 10, 20), record("850000", "CN", 10, 20)};
        history[0].outcome = ExaminationOutcome::Fraud;
        history[1].outcome = ExaminationOutcome::InOrder;
        history[3].outcome = ExaminationOutcome::Fraud;
        const auto trial = tryRules(RuleSet::parse(shoes).value(), history, {});
        QVERIFY(trial);
        QCOMPARE(trial->rules.first().matched, 3);
        QCOMPARE(trial->rules.first().examined, 2);
        QCOMPARE(trial->rules.first().hitRate(), std::optional(0.5));
        QVERIFY(!trial->rules.last().hitRate());
        QCOMPARE(trial->selected, 3);
        QCOMPARE(trial->frauds, 2);
        QVERIFY(!tryRules(RuleSet::parse(shoes).value(), history, [](qint64, qint64) { return JobAnswer::Stop; }));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "test_rules.moc"
