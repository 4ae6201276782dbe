// The book of figures: every chart, with and without filters, says what counting the cases one by one says.
#include "risk/figures/SelectionDrift.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace portlight;
using namespace portlight::risk;

namespace {

constexpr int factCount = 400;

PortFact randomFact(QRandomGenerator& random, int number)
{
    static const QStringList origins{QStringLiteral("CN"), QStringLiteral("NL"), QString()};
    PortFact f;
    f.caseId = inspection::newTimeOrderedId();
    f.number = QStringLiteral("P-%1").arg(number);
    f.declaration = number % 3 == 0 ? QString() : QStringLiteral("D-%1").arg(number);
    f.openedMs = 1'700'000'000'000 + number;
    f.lane = static_cast<inspection::Lane>(random.bounded(5));
    f.officer = QStringLiteral("I%1").arg(random.bounded(4));
    f.chapter = 60 + random.bounded(5);
    f.origin = origins.at(random.bounded(3));
    f.route = f.origin.isEmpty() ? QString() : f.origin + QStringLiteral(" > ROT");
    f.importer = QStringLiteral("IMP%1").arg(random.bounded(20));
    f.hsCode = QStringLiteral("%10299").arg(f.chapter);
    f.month = 202601 + random.bounded(3);
    f.hour = random.bounded(24);
    f.measures[Figure::Cases] = 1;
    f.measures[Figure::Decided] = random.bounded(2);
    f.measures[Figure::WaitSeconds] = f.measures[Figure::Decided] * random.bounded(5000);
    f.measures[Figure::Examined] = random.bounded(2);
    f.measures[Figure::Hits] = f.measures[Figure::Examined] * random.bounded(2);
    f.duration = f.measures[Figure::Decided] > 0 ? durationBin(random.bounded(5000)) : 0;
    if (random.bounded(3) == 0) {
        f.alarms.append({QStringLiteral("blade"), QStringLiteral("CT80"), 1, random.bounded(2), random.bounded(2), 0,
                         random.bounded(2)});
    }
    return f;
}

qint64 keyOf(const BookWords& words, const PortFact& f, Dimension d)
{
    switch (d) {
    case Dimension::Lane:
        return static_cast<qint64>(f.lane);
    case Dimension::Officer:
        return words.keyOf(d, f.officer);
    case Dimension::Origin:
        return words.keyOf(d, f.origin);
    case Dimension::Route:
        return words.keyOf(d, f.route);
    case Dimension::Month:
        return f.month;
    case Dimension::Chapter:
        return f.chapter;
    case Dimension::LaneHour:
        return static_cast<qint64>(f.lane) * 24 + f.hour;
    case Dimension::Duration:
        return f.duration;
    case Dimension::All:
        break;
    }
    return 0;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_book = PortBook::open(m_folder.filePath(QStringLiteral("figures.sqlite"))).value();
        QRandomGenerator random(7);
        for (int i = 0; i < factCount; ++i) {
            m_facts.append(randomFact(random, i));
        }
        QVERIFY(m_book->take(m_facts.mid(0, factCount / 2), 10));
        QVERIFY(m_book->take(m_facts.mid(factCount / 2), 20));
        // A quarter changes afterwards, as cases do when they are decided and examined.
        QVector<PortFact> changed;
        for (int i = 0; i < factCount; i += 4) {
            const PortFact old = m_facts.at(i);
            m_facts[i] = randomFact(random, i);
            m_facts[i].caseId = old.caseId;
            changed.append(m_facts.at(i));
        }
        QVERIFY(m_book->take(changed, 30));
        QCOMPARE(m_book->cursor().value(), 30);
    }

    void aDeclarationLeadsToItsNewestCase()
    {
        const PortFact& last = m_facts.at(factCount - 2);
        const auto found = m_book->caseOfDeclaration(last.declaration);
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, last.caseId);
        QVERIFY(!*m_book->caseOfDeclaration(QStringLiteral("D-none")));
        QVERIFY(!*m_book->caseOfDeclaration({})); // cases without a declaration are nobody's
    }

    void chartsEqualCounting_data()
    {
        QTest::addColumn<QVector<FigureFilter>>("filters");
        const auto lane = static_cast<qint64>(inspection::Lane::Red);
        QTest::newRow("all") << QVector<FigureFilter>{};
        QTest::newRow("one") << QVector<FigureFilter>{{Dimension::Lane, lane}};
        QTest::newRow("origin none") << QVector<FigureFilter>{{Dimension::Origin, 0}};
        QTest::newRow("two") << QVector<FigureFilter>{{Dimension::Lane, lane}, {Dimension::Month, 202602}};
        QTest::newRow("nothing left") << QVector<FigureFilter>{{Dimension::Chapter, 1}};
    }

    void chartsEqualCounting()
    {
        QFETCH(QVector<FigureFilter>, filters);
        const BookWords& words = m_book->words();
        for (int d = 0; d < dimensionCount; ++d) {
            const auto dimension = static_cast<Dimension>(d);
            QMap<qint64, Measures> expected;
            for (const PortFact& f : std::as_const(m_facts)) {
                const bool passes = std::all_of(filters.cbegin(), filters.cend(), [&](const FigureFilter& filter) {
                    return keyOf(words, f, filter.dimension) == filter.key;
                });
                if (passes) {
                    expected[keyOf(words, f, dimension)].add(f.measures, 1);
                }
            }
            const auto rows = m_book->chart(dimension, filters);
            QVERIFY(rows);
            QCOMPARE(rows->size(), expected.size());
            for (const FigureRow& row : *rows) {
                QVERIFY(row.measures.values == expected.value(row.key).values);
                QVERIFY(!row.label.isEmpty());
            }
        }
    }

    void alarmsEqualCounting()
    {
        qint64 all = 0;
        qint64 confirmed = 0;
        qint64 approved = 0;
        qint64 unfamiliar = 0;
        for (const PortFact& f : std::as_const(m_facts)) {
            for (const AlarmFact& alarm : f.alarms) {
                ++all;
                confirmed += alarm.confirmed;
                approved += alarm.holdApproved;
                unfamiliar += alarm.unfamiliar;
            }
        }
        const auto rows = m_book->alarms({});
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().alarms, all);
        QCOMPARE(rows->first().confirmed, confirmed);
        QCOMPARE(rows->first().holdsApproved, approved);
        QCOMPARE(rows->first().holdsRejected, 0);
        QCOMPARE(rows->first().unfamiliar, unfamiliar);
        QCOMPARE(rows->first().scanner, QStringLiteral("CT80"));
        qint64 overLanes = 0;
        for (qint64 lane = 0; lane < 5; ++lane) {
            const auto ofLane = m_book->alarms({{Dimension::Lane, lane}});
            QVERIFY(ofLane);
            for (const AlarmRow& row : *ofLane) {
                overLanes += row.alarms;
            }
        }
        QCOMPARE(overLanes, all);
        QVERIFY(m_book->alarms({{Dimension::Lane, 1}, {Dimension::Month, 202601}}));
    }

    void anAlarmIsJudgedByTheClassesAnExaminationNamed()
    {
        const auto alarm = [](const QString& label) {
            inspection::Finding finding;
            finding.source = inspection::FindingSource::Detector;
            finding.label = label;
            return finding;
        };
        inspection::Case c;
        c.findings = {alarm(QStringLiteral("gun")), alarm(QStringLiteral("gun")), alarm(QStringLiteral("knife"))};
        c.examinationFoundFraud = true; // of some kind
        PortFact fact = portFact(c, {}, {});
        QCOMPARE(fact.alarms.size(), 2); // a class once, however many boxes
        QCOMPARE(fact.alarms[0].judged + fact.alarms[1].judged, 0);
        c.confirmedClasses = QStringList{QStringLiteral("gun")};
        fact = portFact(c, {}, {});
        QCOMPARE(fact.alarms[0].label, QStringLiteral("gun"));
        QCOMPARE(fact.alarms[0].judged + fact.alarms[0].confirmed, 2);
        QCOMPARE(fact.alarms[1].judged, 1);
        QCOMPARE(fact.alarms[1].confirmed, 0);
    }

    void aSupervisorsAnswerStandsBesideThePpv()
    {
        using inspection::EventKind;
        const auto event = [](EventKind kind) {
            inspection::CaseEvent made;
            made.id = inspection::newTimeOrderedId();
            made.kind = kind;
            return made;
        };
        inspection::Finding finding;
        finding.id = inspection::newTimeOrderedId();
        finding.source = inspection::FindingSource::Detector;
        finding.label = QStringLiteral("gun");
        const inspection::CaseEvent look = event(EventKind::DetectionRecorded);
        inspection::Case c;
        c.findings = {finding};
        c.detections.append(inspection::DetectionRecord());
        c.detections[0].event = look.id;
        c.detections[0].findings = {finding.id};
        // Answered before the alarm: of another suspicion.
        AlarmFact alarm = portFact(c, {event(EventKind::HoldApproved), look}, {}).alarms.first();
        QCOMPARE(alarm.holdApproved + alarm.holdRejected, 0);
        alarm = portFact(c, {look, event(EventKind::HoldApproved)}, {}).alarms.first();
        QCOMPARE(alarm.holdApproved, 1);
        QCOMPARE(alarm.judged + alarm.confirmed, 0); // nobody opened anything
        // The last answer counts.
        alarm = portFact(c, {look, event(EventKind::HoldApproved), event(EventKind::HoldRejected)}, {}).alarms.first();
        QCOMPARE(alarm.holdApproved, 0);
        QCOMPARE(alarm.holdRejected, 1);
        QCOMPARE(alarm.unfamiliar, 0);
        c.detections[0].unfamiliar.append({QStringLiteral("noise"), 40.0, 3.0, 12.0});
        QCOMPARE(portFact(c, {look}, {}).alarms.first().unfamiliar, 1);
    }

    void casesBehindAChart()
    {
        const QVector<FigureFilter> red{{Dimension::Lane, static_cast<qint64>(inspection::Lane::Red)}};
        const auto cases = m_book->cases(red, 10);
        QVERIFY(cases && cases->size() == 10);
        for (qsizetype i = 1; i < cases->size(); ++i) {
            QVERIFY(cases->at(i - 1).openedMs > cases->at(i).openedMs);
            QVERIFY(cases->at(i).lane == inspection::Lane::Red);
        }
        const QString importer = m_facts.first().importer;
        const auto same = m_book->casesOfImporter(importer, factCount);
        QCOMPARE(same->size(), std::count_if(m_facts.cbegin(), m_facts.cend(),
                                             [&](const PortFact& f) { return f.importer == importer; }));
        QVERIFY(m_book->casesOfImporter({}, 5)->isEmpty());
        QVERIFY(m_book->casesOfHsCode(QStringLiteral("999999"), 5)->isEmpty());
    }

    // Whether the model still fits: quiet while scores and finds are as stated, loud when either leaves.
    void driftSpeaksWhenTheModelNoLongerFits()
    {
        RiskModel model;
        for (int decile = 1; decile < 10; ++decile) {
            model.scoreDeciles.push_back(decile / 10.0);
        }
        const auto book = PortBook::open(m_folder.filePath(QStringLiteral("drift.sqlite"))).value();
        const QString name = QStringLiteral("0123456789ab");
        QVector<PortFact> facts;
        const auto add = [&](int count, double lowest, double width, bool hits) {
            for (int i = 0; i < count; ++i) {
                PortFact f;
                f.caseId = inspection::newTimeOrderedId();
                f.number = QString::number(facts.size());
                f.openedMs = facts.size();
                f.model = name;
                f.score = lowest + width * (i + 0.5) / count;
                f.stated = 0.5;
                f.measures[Figure::Cases] = 1;
                f.measures[Figure::ModelExamined] = i % 4 == 0 ? 1 : 0;
                f.measures[Figure::ModelHits] = hits && i % 8 == 0 ? 1 : 0;
                facts.append(f);
            }
        };
        add(fewestScored - 1, 0, 1, true);
        QVERIFY(book->take(facts, 1));
        QVERIFY(!selectionDrift(*book, model, name)->population); // one too few to say anything
        add(201, 0, 1, true);
        QVERIFY(book->take(facts, 2));
        const auto fits = selectionDrift(*book, model, name);
        QCOMPARE(fits->scored, 400);
        QVERIFY(fits->population && *fits->population < 0.01);
        QCOMPARE(fits->examined, 101);
        QVERIFY(std::abs(fits->stated - 0.5) < 1e-12);
        QVERIFY(!fits->warns());

        add(800, 0.7, 0.3, false); // everything scores high, and nothing is found
        QVERIFY(book->take(facts, 3));
        const auto left = selectionDrift(*book, model, name);
        QVERIFY(left->populationShifted());
        QVERIFY(left->precisionFell());
        QCOMPARE(selectionDrift(*book, model, QStringLiteral("another"))->scored, 0);
    }

    void anotherConnectionReadsTheSame()
    {
        const auto again = PortBook::open(m_folder.filePath(QStringLiteral("figures.sqlite")));
        QVERIFY(again);
        QCOMPARE((*again)->chart(Dimension::Officer, {})->size(), m_book->chart(Dimension::Officer, {})->size());
        QCOMPARE((*again)->chart(Dimension::Officer, {})->first().label,
                 m_book->chart(Dimension::Officer, {})->first().label);
    }

    void factsOfACaseAreItsEvents()
    {
        inspection::Case c;
        c.id = inspection::newTimeOrderedId();
        c.number = QStringLiteral("R-1");
        c.openedMs = 1000;
        c.lane = inspection::Lane::Red;
        c.examinationFoundFraud = true;
        c.risk.selectedBy = QStringLiteral("exploration");
        c.declaration.dispatchCountry = QStringLiteral("CN");
        c.declaration.goods.append(inspection::GoodsItem{});
        c.declaration.goods.first().hsCode = QStringLiteral("640299");
        c.declaration.goods.first().origin = QStringLiteral("cn");
        inspection::CaseEvent opened;
        opened.kind = inspection::EventKind::CaseOpened;
        opened.station = QStringLiteral("ROT1");
        opened.timeMs = 1000;
        inspection::CaseEvent scan = opened;
        scan.kind = inspection::EventKind::ScanAttached;
        scan.timeMs = 61'000;
        inspection::CaseEvent decision = opened;
        decision.kind = inspection::EventKind::DecisionMade;
        decision.timeMs = 151'000;
        const PortFact fact = portFact(c, {opened, scan, decision}, [](const auto&) { return QStringLiteral("I1"); });
        QCOMPARE(fact.chapter, 64);
        QCOMPARE(fact.origin, QStringLiteral("CN"));
        QCOMPARE(fact.route, QStringLiteral("CN > ROT1"));
        QCOMPARE(fact.measures.of(Figure::WaitSeconds), 150);
        QCOMPARE(fact.measures.of(Figure::LookSeconds), 90);
        QCOMPARE(fact.duration, durationBin(90));
        QCOMPARE(fact.measures.of(Figure::DrawnHits), 1);
        QCOMPARE(fact.measures.of(Figure::ModelExamined), 0);
    }

    void ratesCarryTheirInterval()
    {
        QVERIFY(!rateOf(0, 0).value);
        const Rate half = rateOf(5, 10); // Wilson: 0.2366 to 0.7634
        QVERIFY(std::abs(half.low - 0.2366) < 0.0001 && std::abs(half.high - 0.7634) < 0.0001);
        const auto table = figureTable(*m_book, QStringLiteral("lane"), {});
        QVERIFY(table && table->names.size() == table->headings.size());
        QCOMPARE(table->toCsv().count('\n'), table->rows.size() + 1);
        QVERIFY(!figureTable(*m_book, QStringLiteral("colour"), {}));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PortBook> m_book;
    QVector<PortFact> m_facts;
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "test_figures.moc"
