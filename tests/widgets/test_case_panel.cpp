// The case panel's models and parts: order, words, proof, folding.
#include "tests/widgets/WidgetsMain.h"
#include "widgets/AnnotationsModel.h"
#include "widgets/CasePanel.h"
#include "widgets/CollapsibleSection.h"
#include "widgets/DisplayText.h"
#include "widgets/FindingsModel.h"
#include "widgets/HistoryModel.h"
#include "widgets/ImportReportModel.h"
#include "widgets/QuantityText.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTextLayout>
#include <QToolButton>

using namespace portlight;
using inspection::FindingAssessment;

class TestCasePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alarmsComeFirst();
    void numbersKeepTheirUnitsFromRightToLeft();
    void historyIsNewestFirstWithItsProof();
    void annotationsSayTheirSize();
    void importProblemsComeFirst();
    void emptyPartsSaySo();
    void sectionsFoldByKey();
    void notesGoOutByEnter();
    void choosingAFindingTellsTheViewer();
    void agesReadAsOneGlance();
    void quantitiesReadInWords_data();
    void quantitiesReadInWords();
};

namespace {

inspection::Finding finding(const QString& label, FindingAssessment assessment)
{
    inspection::Finding made;
    made.id = inspection::newTimeOrderedId();
    made.label = label;
    made.assessment = assessment;
    made.massGrams = 1250.0;
    return made;
}

local_cache::HistoryEntry entry(inspection::EventKind kind, const QJsonObject& payload, bool hashValid,
                                bool signatureValid)
{
    local_cache::HistoryEntry made;
    made.event.kind = kind;
    made.event.payload = inspection::canonicalJson(payload);
    made.event.timeMs = QDateTime::currentMSecsSinceEpoch();
    made.event.station = QStringLiteral("TEST");
    made.officer.badge = QStringLiteral("A1");
    made.officer.name = QStringLiteral("A. Officer");
    made.hashValid = hashValid;
    made.signatureValid = signatureValid;
    return made;
}

} // namespace

void TestCasePanel::alarmsComeFirst()
{
    widgets::FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings({finding(QStringLiteral("bottle"), FindingAssessment::Clear),
                       finding(QStringLiteral("block"), FindingAssessment::Unknown),
                       finding(QStringLiteral("blade"), FindingAssessment::Alarm)});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("blade"));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("bottle"));
    QCOMPARE(model.index(0, widgets::FindingsModel::MeasureColumn).data().toString(), QStringLiteral("1.25 kg"));
}

// Where Arabic lines begin on the right, the number still stands right before its own unit.
void TestCasePanel::numbersKeepTheirUnitsFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    auto weighed = finding(QStringLiteral("firearm"), FindingAssessment::Alarm);
    weighed.score = 1.0;
    weighed.massGrams = 733.0;
    weighed.volumeCm3 = 177.0;
    weighed.effectiveZ = 10.4;
    widgets::FindingsModel model;
    model.setFindings({weighed});
    const QString details = model.detailsAt(0);
    QApplication::setLayoutDirection(Qt::LeftToRight);

    QTextOption fromTheRight(Qt::AlignRight);
    fromTheRight.setTextDirection(Qt::RightToLeft);
    QTextLayout layout(details, QApplication::font());
    layout.setTextOption(fromTheRight);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10000.0);
    layout.endLayout();
    // Inside the numbers: at their ends a cursor may stand on either side.
    const auto placeOf = [&](const QString& words, int sign) {
        return line.cursorToX(static_cast<int>(details.indexOf(words)) + sign);
    };
    const qreal number = placeOf(QStringLiteral("733"), 1);
    const qreal unit = placeOf(QStringLiteral("g"), 0);
    QVERIFY2(unit > number && unit - number < 6.0 * QFontMetricsF(QApplication::font()).averageCharWidth(),
             qPrintable(QStringLiteral("733 at %1, its unit at %2").arg(number).arg(unit)));
    QVERIFY(placeOf(QStringLiteral("177"), 1) < number); // the next fact
}

void TestCasePanel::historyIsNewestFirstWithItsProof()
{
    widgets::HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory(
        {entry(inspection::EventKind::CaseOpened, {{QStringLiteral("number"), QStringLiteral("X")}}, true, true),
         entry(inspection::EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("heavy")}}, true, false),
         entry(inspection::EventKind::DecisionMade,
               {{QStringLiteral("decision"), QStringLiteral("hold")},
                {QStringLiteral("reason"), QStringLiteral("knife")}},
               false, false)});
    QCOMPARE(model.index(0, widgets::HistoryModel::EventColumn).data().toString(), QStringLiteral("Hold: knife"));
    QCOMPARE(model.index(0, widgets::HistoryModel::ProofColumn).data().toString(), QStringLiteral("Altered"));
    QCOMPARE(model.index(1, widgets::HistoryModel::ProofColumn).data().toString(), QStringLiteral("Bad signature"));
    QCOMPARE(model.index(2, widgets::HistoryModel::ProofColumn).data().toString(), QStringLiteral("Signed"));
    QCOMPARE(model.brokenCount(), 2);
}

void TestCasePanel::annotationsSayTheirSize()
{
    widgets::AnnotationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    inspection::Annotation ruler;
    ruler.id = inspection::newTimeOrderedId();
    ruler.kind = inspection::AnnotationKind::Ruler;
    ruler.points = {{0.0, 0.0, 0.0}, {3.0, 4.0, 0.0}};
    model.setAnnotations({ruler});
    QCOMPARE(model.index(0, widgets::AnnotationsModel::MeasureColumn).data().toString(), QStringLiteral("5.0 mm"));
}

void TestCasePanel::importProblemsComeFirst()
{
    widgets::ImportReportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    intake::IntakeItem good;
    good.name = QStringLiteral("a.dcs");
    good.caseNumber = QStringLiteral("TEST-1");
    intake::IntakeItem bad;
    bad.name = QStringLiteral("b.dcs");
    bad.error = inspection::Error{inspection::ErrorCode::BadInput, QStringLiteral("The file ends early."), {}};
    intake::IntakeReport report;
    report.items = {good, bad};
    model.append(report);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("b.dcs"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("The file ends early."));
    QCOMPARE(model.importedCount(), 1);
    QCOMPARE(model.quarantinedCount(), 1);
}

void TestCasePanel::emptyPartsSaySo()
{
    widgets::CasePanel panel;
    panel.show();
    QVERIFY(!panel.findChild<QTableView*>(QStringLiteral("findingsView"))->isVisible());
    inspection::Case shown;
    shown.findings = {finding(QStringLiteral("blade"), FindingAssessment::Alarm)};
    panel.showCase(shown, {}, [](const inspection::OfficerId&) { return QString(); });
    QVERIFY(panel.findChild<QTableView*>(QStringLiteral("findingsView"))->isVisible());
}

void TestCasePanel::sectionsFoldByKey()
{
    widgets::CasePanel panel;
    panel.show();
    widgets::CollapsibleSection* section = panel.sections().first();
    QVERIFY(section->isExpanded());
    QTest::keyClick(section->findChild<QToolButton*>(QStringLiteral("header")), Qt::Key_Space);
    QVERIFY(!section->isExpanded());
}

void TestCasePanel::notesGoOutByEnter()
{
    widgets::CasePanel panel;
    panel.show();
    panel.showCase({}, {}, [](const inspection::OfficerId&) { return QString(); });
    QSignalSpy entered(&panel, &widgets::CasePanel::noteEntered);
    auto* input = panel.findChild<QLineEdit*>(QStringLiteral("noteInput"));
    QTest::keyClicks(input, QStringLiteral("looks odd"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("looks odd"));
    QVERIFY(input->text().isEmpty());
}

void TestCasePanel::choosingAFindingTellsTheViewer()
{
    widgets::CasePanel panel;
    panel.show();
    inspection::Case shown;
    shown.findings = {finding(QStringLiteral("blade"), FindingAssessment::Alarm),
                      finding(QStringLiteral("gun"), FindingAssessment::Alarm)};
    panel.showCase(shown, {}, [](const inspection::OfficerId&) { return QString(); });
    QSignalSpy chosen(&panel, &widgets::CasePanel::findingChosen);
    panel.stepFinding(1);
    panel.stepFinding(1);
    panel.stepFinding(1);
    QCOMPARE(chosen.at(1).first().toUuid(), shown.findings.at(1).id);
    QCOMPARE(chosen.at(2).first().toUuid(), shown.findings.at(0).id); // round the end
}

void TestCasePanel::agesReadAsOneGlance()
{
    constexpr qint64 minute = 60000;
    QCOMPARE(widgets::age(1000, 1500), QStringLiteral("now"));
    QCOMPARE(widgets::age(0, 5 * minute), QStringLiteral("5 min"));
    QCOMPARE(widgets::age(0, 3 * 60 * minute), QStringLiteral("3 h"));
    QCOMPARE(widgets::age(0, 72 * 60 * minute), QStringLiteral("3 d"));
    QCOMPARE(widgets::age(minute, 0), QStringLiteral("now")); // a clock set back
    QCOMPARE(widgets::duration(3725), QStringLiteral("1:02:05"));
}

void TestCasePanel::quantitiesReadInWords_data()
{
    QTest::addColumn<double>("quantity");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("weight") << 12.5 << QStringLiteral("KGM") << QStringLiteral("12.5 kg");
    QTest::newRow("area") << 3.0 << QStringLiteral("MTK") << QStringLiteral("3 m\u00b2");
    QTest::newRow("part of a piece keeps its number") << 0.5 << QStringLiteral("C62") << QStringLiteral("0.5 C62");
    QTest::newRow("unknown code stays") << 4.0 << QStringLiteral("XQ7") << QStringLiteral("4 XQ7");
    QTest::newRow("no code") << 4.0 << QString() << QStringLiteral("4");
}

void TestCasePanel::quantitiesReadInWords()
{
    QFETCH(double, quantity);
    QFETCH(QString, code);
    QTEST(widgets::quantityText(quantity, code), "text");
    QVERIFY(widgets::quantityText(2.0, QStringLiteral("C62")).startsWith(QLatin1String("2 piece")));
}

PORTLIGHT_WIDGETS_MAIN(TestCasePanel)
#include "test_case_panel.moc"
