// The desk looks at CT volumes: a simulated parcel with a firearm, the shipped model, the real window.
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/InteractionWatch.h"
#include "app/portlight/ScanDisplay.h"
#include "scans/simulator/ParcelFiles.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/FindingsView.h"
#include "widgets/WorklistPanel.h"

#include <QLabel>

#include <algorithm>

using namespace portlight;
using inspection::EventKind;
using inspection::Finding;
using tests::DeskDriver;

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure: the slowest sanitizer run must fit
constexpr int farAway = 3600000;

QString text(DeskDriver& desk, const char* label)
{
    return desk.window().findChild<QLabel*>(QLatin1String(label))->text();
}

app::CaseDetection& detection(DeskDriver& desk)
{
    return desk.window().desk()->detection();
}

widgets::WorklistModel& worklist(DeskDriver& desk)
{
    return desk.page().worklist()->model();
}

widgets::FindingsModel& findings(DeskDriver& desk)
{
    return desk.page().casePanel().findings().model();
}

// What the log holds, not what the window shows.
inspection::Case firstCase(DeskDriver& desk)
{
    const auto cache = local_cache::CaseCache::open(desk.location());
    const auto page = (*cache)->worklist({});
    return *(*cache)->loadCase(page->rows.first().id);
}

bool allLookedAt(DeskDriver& desk)
{
    const app::DetectionStatus& now = detection(desk).status();
    return worklist(desk).rowCount() > 0 && worklist(desk).lookStateAt(0) == widgets::LookState::Looked &&
           now.waiting == 0;
}

bool contains(const inspection::BoxMm& box, const std::array<double, 3>& point)
{
    return std::equal(box.min.begin(), box.min.end(), point.begin(), std::less_equal()) &&
           std::equal(point.begin(), point.end(), box.max.begin(), std::less_equal());
}

std::array<double, 3> centreOf(const inspection::BoxMm& box)
{
    return {(box.min[0] + box.max[0]) / 2, (box.min[1] + box.max[1]) / 2, (box.min[2] + box.max[2]) / 2};
}

} // namespace

class TestDeskVolumes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFirearmInAParcelIsFoundByItself();
    void itsFindingIsMeasuredMarkedAndShown();
    void movingTheImagePauses();
    void aCaseDecidedMeanwhileIsLeft();
    void whatWasNotLookedAtComesAtTheNextStart();
    void theAcceptedRateOfParcelsIsItsOwn();
    void aVolumeWithoutUnitsSaysWhy();
    void anotherScannerIsNamedAtItsFindings();

private:
    [[nodiscard]] QString parcel() const { return m_parcels.filePath(QStringLiteral("parcel")); }

    QTemporaryDir m_parcels;
    inspection::BoxMm m_firearm; // where it truly is
};

void TestDeskVolumes::initTestCase()
{
    scans::ParcelRecipe recipe;
    recipe.seed = 900001; // no parcel of the training
    recipe.size = {128, 128, 128};
    recipe.voxelMm = 2.4;
    recipe.prohibited = {scans::ItemClass::Firearm};
    scans::Progress progress;
    auto made = scans::simulateParcel(recipe, progress);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    made->radiograph = {};
    QVERIFY(scans::writeParcel(*made, recipe, {m_parcels.path(), {}, QStringLiteral("parcel")}, progress));
    const auto truth = std::find_if(made->truth.cbegin(), made->truth.cend(), [](const Finding& one) {
        return one.assessment == inspection::FindingAssessment::Alarm;
    });
    QVERIFY(truth != made->truth.cend() && truth->box);
    m_firearm = *truth->box;
}

void TestDeskVolumes::aFirearmInAParcelIsFoundByItself()
{
    DeskDriver desk;
    desk.import(parcel());
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(text(desk, "detectionText").contains(QStringLiteral("all looked at")), patienceMs);
    QVERIFY2(worklist(desk).lookTextAt(0).contains(QStringLiteral("alarm")), qPrintable(worklist(desk).lookTextAt(0)));
    const inspection::Case looked = firstCase(desk);
    QCOMPARE(looked.detections.size(), 1); // the models of radiographs keep away from it
    QCOMPARE(looked.detections.first().scan, looked.scans.first().sha256);
    QVERIFY2(looked.detections.first().problem.isEmpty(), qPrintable(looked.detections.first().problem));
    const auto gun = std::find_if(looked.findings.cbegin(), looked.findings.cend(),
                                  [](const Finding& one) { return one.label == QLatin1String("firearm"); });
    QVERIFY(gun != looked.findings.cend() && gun->box);
    QVERIFY(contains(m_firearm, centreOf(*gun->box)));
    QVERIFY(*gun->densityGramsPerCm3 > 2.0); // metal and the air in its cells
    QVERIFY(*gun->massGrams > 100.0 && *gun->massGrams < 5000.0);
    const auto cache = local_cache::CaseCache::open(desk.location());
    QVERIFY((*cache)->verify()->faults.isEmpty());
    QVERIFY(*(*cache)->rebuild());
}

void TestDeskVolumes::itsFindingIsMeasuredMarkedAndShown()
{
    DeskDriver desk;
    desk.import(parcel());
    desk.openFirstCase(); // the desk reads the scan and the detectors take it from there
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk) && findings(desk).rowCount() > 0, patienceMs);
    int row = 0;
    while (row < findings(desk).rowCount() && findings(desk).findingAt(row).label != QStringLiteral("Firearm")) {
        ++row;
    }
    QVERIFY(row < findings(desk).rowCount());
    const QString details = findings(desk).detailsAt(row);
    for (const char* unit : {"g", "cm³", "g/cm³", "mm"}) {
        QVERIFY2(details.contains(QString::fromUtf8(unit)), qPrintable(details));
    }
    QCOMPARE(findings(desk).remarkAt(row).origin, QStringLiteral("volumes-1"));
    QTRY_VERIFY_WITH_TIMEOUT(findings(desk).remarkAt(row).worth.contains(QStringLiteral("in 100 parcels")), patienceMs);
    QVERIFY2(text(desk, "looksText").contains(QStringLiteral("Looked at by volumes-1")),
             qPrintable(text(desk, "looksText")));
    // The boxes are in the picture, and stepping to a finding moves the views there.
    viewers::ScanView& view = desk.page().view();
    const QImage before = view.grabPicture();
    desk.page().casePanel().stepFinding(1);
    QVERIFY(view.grabPicture() != before);
    const QImage with = view.grabPicture();
    view.setFindings({});
    QVERIFY(view.grabPicture() != with);
}

void TestDeskVolumes::movingTheImagePauses()
{
    DeskDriver desk;
    detection(desk).interaction().setRestAfter(farAway);
    viewers::ScanView& view = desk.page().view();
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    desk.import(parcel());
    QTRY_VERIFY_WITH_TIMEOUT(detection(desk).status().isPaused, patienceMs);
    QVERIFY(text(desk, "detectionText").contains(QStringLiteral("paused")));
    QVERIFY(firstCase(desk).detections.isEmpty());
    detection(desk).interaction().setRestAfter(0);
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk), patienceMs);
}

void TestDeskVolumes::aCaseDecidedMeanwhileIsLeft()
{
    DeskDriver desk;
    detection(desk).interaction().setRestAfter(farAway);
    viewers::ScanView& view = desk.page().view();
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    desk.import(parcel());
    QTRY_VERIFY_WITH_TIMEOUT(detection(desk).status().isPaused, patienceMs);
    desk.window().desk()->openCase(firstCase(desk).id);
    QVERIFY(desk.cases().append(EventKind::DecisionMade, {{QStringLiteral("decision"), QStringLiteral("clear")}}));
    QTRY_COMPARE_WITH_TIMEOUT(detection(desk).status().waiting, 0, patienceMs);
    detection(desk).interaction().setRestAfter(0);
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(text(desk, "detectionText").contains(QStringLiteral("all looked at")), patienceMs);
    QVERIFY(firstCase(desk).detections.isEmpty());
    QVERIFY2(text(desk, "looksText").contains(QStringLiteral("Decided before")), qPrintable(text(desk, "looksText")));
}

void TestDeskVolumes::whatWasNotLookedAtComesAtTheNextStart()
{
    DeskDriver desk;
    detection(desk).interaction().setRestAfter(farAway);
    viewers::ScanView& view = desk.page().view();
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    desk.import(parcel());
    QTRY_VERIFY_WITH_TIMEOUT(detection(desk).status().isPaused, patienceMs);
    desk.restart();
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk), patienceMs);
    QCOMPARE(firstCase(desk).detections.size(), 1);
}

void TestDeskVolumes::theAcceptedRateOfParcelsIsItsOwn()
{
    DeskDriver desk;
    app::DetectionPolicy policy;
    policy.falseAlarms = 0.0; // of pictures
    policy.falseAlarmsAParcel = 4.0;
    QVERIFY(detection(desk).publish(policy));
    desk.import(parcel());
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk), patienceMs);
    const auto cache = local_cache::CaseCache::open(desk.location());
    const auto history = (*cache)->history(firstCase(desk).id);
    const auto look = std::find_if(history->cbegin(), history->cend(), [](const local_cache::HistoryEntry& entry) {
        return entry.event.kind == EventKind::DetectionRecorded;
    });
    QVERIFY(look != history->cend());
    const QJsonObject used = look->event.payloadObject().value(QLatin1String("thresholds")).toObject();
    bool isLower = false;
    for (const inference::ModelBundle& bundle : detection(desk).models()) {
        for (const inference::ModelClass& one : bundle.classes) {
            if (bundle.kind == inference::ModelKind::Volume) {
                const double threshold = used.value(one.name).toDouble(-1.0);
                QVERIFY(threshold > 0.0);
                QVERIFY(one.pointFor(4.0 / bundle.classes.size()).threshold == threshold);
                isLower = isLower || threshold < one.threshold;
            }
        }
    }
    QVERIFY(isLower);
}

void TestDeskVolumes::aVolumeWithoutUnitsSaysWhy()
{
    DeskDriver desk;
    QVERIFY(tests::writeBall(desk.filePath(QStringLiteral("ball.nrrd")), 24));
    desk.import(desk.filePath(QStringLiteral("ball.nrrd")));
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk), patienceMs);
    desk.openFirstCase();
    QVERIFY2(text(desk, "looksText").contains(QStringLiteral("volumes-1 could not look")),
             qPrintable(text(desk, "looksText")));
}

void TestDeskVolumes::anotherScannerIsNamedAtItsFindings()
{
    scans::ParcelRecipe recipe;
    recipe.seed = 900001;
    recipe.size = {128, 128, 128};
    recipe.voxelMm = 2.4;
    recipe.prohibited = {scans::ItemClass::Firearm};
    recipe.scanner.detectorBlur = 2.5; // plainly softer
    recipe.scanner.kernelCutoff = 0.3;
    scans::Progress progress;
    auto made = scans::simulateParcel(recipe, progress);
    QVERIFY(made);
    made->radiograph = {};
    QVERIFY(scans::writeParcel(*made, recipe, {m_parcels.path(), {}, QStringLiteral("other")}, progress));
    DeskDriver desk;
    desk.import(m_parcels.filePath(QStringLiteral("other")));
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(desk), patienceMs);
    desk.openFirstCase();
    QVERIFY2(text(desk, "looksText").contains(QStringLiteral("Unlike the scans that volumes-1 was trained on")),
             qPrintable(text(desk, "looksText")));
    QVERIFY2(text(desk, "looksText").contains(QStringLiteral("in training")), qPrintable(text(desk, "looksText")));
    QVERIFY(findings(desk).rowCount() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(findings(desk).remarkAt(0).worth.contains(QStringLiteral("unlike")), patienceMs);
}

PORTLIGHT_WIDGETS_MAIN(TestDeskVolumes)
#include "test_desk_volumes.moc"
