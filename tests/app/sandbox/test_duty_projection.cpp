// Threats projected on duty: set by a supervisor, seen in the live queue, answered by deciding, and gone from the case
// but for the line that says that there was one.
#include "app/portlight/CaseController.h"
#include "app/portlight/DecisionFlow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanOpener.h"
#include "app/portlight/training/DutyProjection.h"
#include "app/portlight/training/DutyResultsPage.h"
#include "app/sandbox/DutyDraw.h"
#include "app/station/ProjectionPolicy.h"
#include "local_cache/CaseCache.h"
#include "scans/simulator/ParcelFiles.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/sandbox/SandboxFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace portlight;
using app::DutyProjection;
using app::ProjectionPolicy;
using inspection::CaseState;
using inspection::EventKind;
using training::Reply;

class TestDutyProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrawKeepsItsLimits();
    void onlyASupervisorSetsIt();
    void aMarkOnTheItemIsTheAnswer();
    void aDecidedCaseIsLeftAlone();
    void holdingTheProjectionDecidesNothing();
    void clearingTheProjectionIsToldAndDecidesNothing();
    void aScanThatWasReadAheadIsShown();
    void nothingOfItIsAFinding();
    void aSupervisorSeesTheResults();

private:
    void importParcel(const QString& name, std::uint64_t seed) const;
    std::unique_ptr<tests::DeskDriver> m_desk;
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure

std::shared_ptr<const scans::Scan> radiographOf(std::uint64_t seed)
{
    scans::ParcelRecipe recipe = tests::smallParcels().first().recipe;
    recipe.seed = seed;
    scans::Progress progress;
    const auto parcel = scans::simulateParcel(recipe, progress);
    scans::Scan scan;
    scan.kind = scans::ScanKind::Radiograph;
    scan.radiographs = {parcel->radiograph};
    return std::make_shared<const scans::Scan>(scan);
}

inspection::Case openCase()
{
    inspection::Case c;
    c.id = inspection::newTimeOrderedId();
    c.state = CaseState::ToInspect;
    return c;
}

const ProjectionPolicy always{0.0, 1, 60, 60};

} // namespace

void TestDutyProjection::theDrawKeepsItsLimits()
{
    app::DutyDraw draw(7);
    int shown = 0;
    for (int i = 0; i < 10000; ++i) { // one image a second
        shown += draw.draw({0.05, 0, 1000}, 1000 * i) ? 1 : 0;
    }
    QVERIFY(shown > 400 && shown < 600);
    app::DutyDraw most(7);
    int inAnHour = 0;
    for (int i = 0; i < 3600; ++i) {
        inAnHour += most.draw({0.5, 0, 6}, 1000 * i) ? 1 : 0;
    }
    QCOMPARE(inAnHour, 6);
    QVERIFY(most.draw({1.0, 0, 6}, 2 * 3600000)); // an hour later there is room again
    app::DutyDraw least(7);
    for (int i = 1; i <= 100; ++i) {
        QCOMPARE(least.draw({0.0, 20, 60}, 1000 * i), i % 20 == 0);
    }
    app::DutyDraw off(7);
    QVERIFY(!off.draw({0.0, 0, 60}, 0));
}

void TestDutyProjection::onlyASupervisorSetsIt()
{
    m_desk = std::make_unique<tests::DeskDriver>();
    const auto& location = m_desk->window().location();
    QVERIFY(!app::loadProjectionPolicy(location)->isOn());
    QVERIFY(app::publishProjectionPolicy(location, m_desk->window().desk()->session(), always));
    QCOMPARE(*app::loadProjectionPolicy(location), always);
    ProjectionPolicy tooMuch = always;
    tooMuch.share = 0.5;
    QVERIFY(!app::publishProjectionPolicy(location, m_desk->window().desk()->session(), tooMuch));
    m_desk->addOfficer(QStringLiteral("Ivo Inspector"), QStringLiteral("ivo"));
    m_desk->changeOfficer(QStringLiteral("ivo"));
    const auto refused = app::publishProjectionPolicy(location, m_desk->window().desk()->session(), {});
    QVERIFY(!refused);
    QCOMPARE(*app::loadProjectionPolicy(location), always);
}

void TestDutyProjection::aMarkOnTheItemIsTheAnswer()
{
    DutyProjection projection(always, 11);
    QSignalSpy prepared(&projection, &DutyProjection::prepared);
    QSignalSpy removed(&projection, &DutyProjection::removed);
    std::optional<inspection::Finding> item;
    int answers = 0;
    bool wasFound = false;
    connect(&projection, &DutyProjection::answered, this,
            [&](const app::RecordedAnswer& given, const inspection::Finding& at, bool found) {
                QVERIFY(given.isOnDuty);
                item = at;
                wasFound = found;
                ++answers;
            });
    const auto scan = radiographOf(51);
    const inspection::Case open = openCase();
    QVERIFY(projection.offer(open, scan));
    QTRY_COMPARE_WITH_TIMEOUT(prepared.count(), 1, patienceMs);
    QVERIFY(projection.isUp());
    const auto shown = prepared.first().first().value<std::shared_ptr<const scans::Scan>>();
    QVERIFY(shown != scan); // the case's own scan is untouched
    projection.startWindow();
    inspection::Annotation elsewhere;
    elsewhere.points = {{1.0, 1.0, 0.0}};
    QVERIFY(!projection.takesMark(elsewhere));
    QCOMPARE(answers, 0);
    projection.answer(Reply::Alarm);
    QCOMPARE(answers, 1);
    QVERIFY(wasFound && item && item->rectangle);
    projection.answer(Reply::Clear); // once only
    QCOMPARE(answers, 1);
    projection.remove();
    QCOMPARE(removed.first().first().value<std::shared_ptr<const scans::Scan>>(), scan);
    QVERIFY(!projection.isInPicture());
    QVERIFY(!projection.offer(open, scan)); // each case once
}

void TestDutyProjection::aDecidedCaseIsLeftAlone()
{
    DutyProjection projection(always, 11);
    inspection::Case decided = openCase();
    decided.state = CaseState::Cleared;
    QVERIFY(!projection.offer(decided, radiographOf(51)));
    DutyProjection off({}, 11);
    QVERIFY(!off.offer(openCase(), radiographOf(51)));
}

void TestDutyProjection::holdingTheProjectionDecidesNothing()
{
    importParcel(QStringLiteral("first"), 41);
    m_desk->openFirstCase();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().desk()->duty().isUp(), patienceMs);
    const qint64 before = m_desk->cases().current().eventCount;
    m_desk->press(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->noticeText().contains(QStringLiteral("projected")), patienceMs);
    QVERIFY(m_desk->cases().current().state == CaseState::ToInspect);
    QVERIFY(m_desk->cases().current().decisions.isEmpty());
    QCOMPARE(m_desk->cases().current().eventCount, before + 1);
    const local_cache::HistoryEntry& last = m_desk->cases().history().last();
    QVERIFY(last.event.kind == EventKind::ExerciseAnswered);
    QVERIFY(last.event.payloadObject().value(QStringLiteral("on_duty")).toBool());
    QCOMPARE(last.event.payloadObject().value(QStringLiteral("reply")).toString(), QStringLiteral("alarm"));
    // The next key takes it away and is a decision like any other.
    m_desk->decide(Qt::Key_F6, QStringLiteral("a real one"));
    QVERIFY(!m_desk->window().desk()->duty().isInPicture());
    QTRY_VERIFY(m_desk->cases().current().state == CaseState::HoldRequested);
}

void TestDutyProjection::clearingTheProjectionIsToldAndDecidesNothing()
{
    importParcel(QStringLiteral("second"), 77);
    local_cache::WorklistQuery open;
    open.states = {CaseState::ToInspect};
    const auto cache = local_cache::CaseCache::open(m_desk->window().location());
    m_desk->window().desk()->openCase((*cache)->worklist(open)->rows.first().id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().desk()->duty().isUp(), patienceMs);
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->noticeText().contains(QStringLiteral("missed")), patienceMs);
    QVERIFY(m_desk->cases().current().state == CaseState::ToInspect);
    QVERIFY(m_desk->cases().current().decisions.isEmpty());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!m_desk->window().desk()->duty().isInPicture());
}

void TestDutyProjection::importParcel(const QString& name, std::uint64_t seed) const
{
    const QString folder = m_desk->filePath(name);
    scans::DemoParcel parcel = tests::smallParcels().first();
    parcel.recipe.seed = seed;
    scans::Progress progress;
    const auto simulated = scans::simulateParcel(parcel.recipe, progress);
    QVERIFY(simulated);
    scans::Progress writing;
    QVERIFY(scans::writeParcel(*simulated, parcel.recipe, {folder, {}, name, scans::ParcelFormat::Dicos}, writing));
    m_desk->import(folder);
}

// Which comes within the opening itself, before anything else knows of it.
void TestDutyProjection::aScanThatWasReadAheadIsShown()
{
    importParcel(QStringLiteral("third"), 78);
    app::InspectionDesk& desk = *m_desk->window().desk();
    const auto cache = local_cache::CaseCache::open(m_desk->window().location());
    local_cache::WorklistQuery newest;
    newest.order = local_cache::WorklistOrder::Newest;
    const auto third = (*cache)->loadCase((*cache)->worklist(newest)->rows.first().id);
    QVERIFY(third && desk.cases().current().id != third->id);
    const auto* opener = desk.scanDisplay().findChild<app::ScanOpener*>();
    desk.scanDisplay().readAhead(*third);
    QTRY_VERIFY_WITH_TIMEOUT(opener->isReadAhead(third->scans.first().sha256), patienceMs);
    desk.openCase(third->id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.duty().isUp(), patienceMs);
    QVERIFY(desk.scanDisplay().isScanShown());
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->noticeText().contains(QStringLiteral("missed")), patienceMs);
    m_desk->press(Qt::Key_Escape);
}

void TestDutyProjection::nothingOfItIsAFinding()
{
    const auto cache = local_cache::CaseCache::open(m_desk->window().location());
    const auto page = (*cache)->worklist({});
    QCOMPARE(page->rows.size(), 3);
    for (const local_cache::WorklistRow& row : page->rows) {
        const auto c = (*cache)->loadCase(row.id);
        QVERIFY(c->annotations.isEmpty());
        for (const inspection::Finding& finding : c->findings) {
            QVERIFY(finding.source == inspection::FindingSource::Detector); // of the untouched scan
        }
    }
    QVERIFY((*cache)->verify()->faults.isEmpty());
}

void TestDutyProjection::aSupervisorSeesTheResults()
{
    m_desk->press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_desk->window().findChild<app::DutyResultsPage*>()); // Ivo only inspects
    m_desk->changeOfficer(QStringLiteral("ada"));
    m_desk->press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    auto* page = m_desk->window().findChild<app::DutyResultsPage*>();
    QVERIFY(page);
    const QString text = page->findChild<QTextBrowser*>(QStringLiteral("dutyResults"))->toPlainText();
    for (const char* part : {"Ivo Inspector", "too few", "3 projection", "33 % (6 to 79)"}) { // Wilson, 1 of 3
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }
    const QString csv = m_desk->filePath(QStringLiteral("results.csv"));
    page->saveTable(csv);
    QFile file(csv);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page->message()));
    const QByteArray table = file.readAll();
    QVERIFY2(table.contains("\nall,,3,1,2,0,0.3333,0.0615,0.7923,"), table.constData());
    QVERIFY2(table.contains("\nofficer,ivo,3,1,2,0,"), table.constData());
    const QString pdf = m_desk->filePath(QStringLiteral("results.pdf"));
    page->savePdf(pdf);
    QFile written(pdf);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-");
}

PORTLIGHT_WIDGETS_MAIN(TestDutyProjection)
#include "test_duty_projection.moc"
