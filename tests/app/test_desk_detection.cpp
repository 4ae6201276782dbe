// The detectors at the desk, in the real window with the shipped models: they look by themselves, give way to the
// officer, say what their alarms were worth, and hide while a case is read unaided.
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/InteractionWatch.h"
#include "app/portlight/ScanDisplay.h"
#include "intake/IntakeService.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/ExaminationForm.h"
#include "widgets/FindingsView.h"
#include "widgets/HistoryModel.h"
#include "widgets/ImportReportModel.h"
#include "widgets/NoticeStrip.h"
#include "widgets/ReasonStrip.h"
#include "widgets/WorklistPanel.h"

#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace portlight;
using app::DeskWindow;
using inspection::CaseId;
using inspection::EventKind;
using widgets::LookState;

class TestDeskDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWaitingCaseIsLookedAtByItself();
    void movingTheImagePauses();
    void aCaseDecidedMeanwhileIsLeft();
    void whatWasNotLookedAtComesAtTheNextStart();
    void alarmsOfRealScansStandBesideThem();
    void aFindingBringsItsScan();
    void mostlyFalseAlarmsCarryARule();
    void anExaminationIsRecordedAtTheDesk();
    void unaidedReadingHidesUntilAnswered();
    void withoutModelsTheDeskSaysSo();

private:
    void start();
    void importScans(const QStringList& paths) const;
    QString drawBag(const QString& name, int shift = 0) const;
    [[nodiscard]] app::InspectionDesk& desk() const { return *m_window->desk(); }
    [[nodiscard]] widgets::WorklistModel& worklist() const { return m_window->page()->worklist()->model(); }
    [[nodiscard]] bool allLookedAt() const;
    [[nodiscard]] QStringList radiographModels() const;
    [[nodiscard]] inspection::Case caseOf(const CaseId& id) const;
    void append(const CaseId& id, EventKind kind, const QJsonObject& payload) const;
    // As a detector would have recorded it.
    void recordAlarm(const CaseId& id, const QString& label) const;
    void openCase(const CaseId& id) const { desk().openCase(id); }
    [[nodiscard]] QString text(const char* label) const
    {
        return m_window->findChild<QLabel*>(QLatin1String(label))->text();
    }
    [[nodiscard]] widgets::FindingsModel& findings() const { return m_window->page()->casePanel().findings().model(); }

    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_scans;
    std::unique_ptr<DeskWindow> m_window;
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure: the slowest sanitizer run must fit
constexpr int farAway = 3600000;

QString password()
{
    return QStringLiteral("correct horse");
}

QString sharedData()
{
    return qEnvironmentVariable("PORTLIGHT_SHARED_DATA");
}

} // namespace

void TestDeskDetection::init()
{
    qunsetenv("PORTLIGHT_MODELS");
    m_data = std::make_unique<QTemporaryDir>();
    const auto vault = local_cache::OfficerVault::open({m_data->path()});
    QVERIFY(vault && (*vault)->setStation(QStringLiteral("TEST")));
    const inspection::Roles roles =
        inspection::Role::Inspector | inspection::Role::Supervisor | inspection::Role::Administrator;
    QVERIFY((*vault)->createOfficer({QStringLiteral("ada"), QStringLiteral("Ada"), roles, password()}, {},
                                    local_cache::PasswordCost::Fast));
    start();
}

void TestDeskDetection::cleanup()
{
    m_window.reset();
}

void TestDeskDetection::start()
{
    m_window.reset();
    m_window =
        std::make_unique<DeskWindow>(local_cache::CacheLocation{m_data->path()}, local_cache::PasswordCost::Fast);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    m_window->signIn(QStringLiteral("ada"), password());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk() != nullptr, patienceMs);
}

QString TestDeskDetection::drawBag(const QString& name, int shift) const
{
    QImage image(416, 416, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(50 + shift, 60, 300, 260), QColor(240, 180, 110));
    painter.fillRect(QRect(120 + shift, 120, 60, 90), QColor(120, 190, 120));
    painter.end();
    const QString path = m_scans.filePath(name);
    return image.save(path) ? path : QString();
}

void TestDeskDetection::importScans(const QStringList& paths) const
{
    const int before = desk().imports().report().importedCount();
    desk().imports().importPaths(paths);
    QTRY_COMPARE_WITH_TIMEOUT(desk().imports().report().importedCount(), before + static_cast<int>(paths.size()),
                              patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(worklist().rowCount() >= paths.size(), patienceMs);
}

bool TestDeskDetection::allLookedAt() const
{
    for (int row = 0; row < worklist().rowCount(); ++row) {
        const LookState state = worklist().lookStateAt(row);
        if (state != LookState::Looked && state != LookState::Veiled) {
            return false;
        }
    }
    return worklist().rowCount() > 0 && desk().detection().status().waiting == 0;
}

QStringList TestDeskDetection::radiographModels() const
{
    QStringList words;
    for (const inspection::ModelAtWork& model : desk().detection().status().models) {
        if (model.scanKind == QLatin1String("radiograph")) {
            words.append(model.word);
        }
    }
    return words;
}

inspection::Case TestDeskDetection::caseOf(const CaseId& id) const
{
    const auto cache = local_cache::CaseCache::open({m_data->path()});
    return *(*cache)->loadCase(id);
}

void TestDeskDetection::append(const CaseId& id, EventKind kind, const QJsonObject& payload) const
{
    const auto cache = local_cache::CaseCache::open({m_data->path()});
    const std::array drafts{local_cache::EventDraft{id, kind, payload}};
    const auto appended = (*cache)->append(desk().session(), drafts);
    QVERIFY2(appended, qPrintable(appended ? QString() : appended.error().text));
}

void TestDeskDetection::recordAlarm(const CaseId& id, const QString& label) const
{
    inspection::Finding finding;
    finding.id = inspection::newTimeOrderedId();
    finding.source = inspection::FindingSource::Detector;
    finding.label = label;
    finding.score = 0.9;
    finding.rectangle = QRectF(120, 120, 60, 90);
    append(id, EventKind::DetectionRecorded,
           {{QStringLiteral("findings"), QJsonArray{finding.toJson()}},
            {QStringLiteral("scan"), caseOf(id).scans.first().sha256},
            {QStringLiteral("detector"), QStringLiteral("neighbour-1")},
            {QStringLiteral("version"), QStringLiteral("1")}});
}

void TestDeskDetection::aWaitingCaseIsLookedAtByItself()
{
    importScans({drawBag(QStringLiteral("bag.png"))});
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(text("detectionText").contains(QStringLiteral("all looked at")), patienceMs);
    const CaseId id = worklist().rowAt(0).id;
    const inspection::Case looked = caseOf(id);
    const QStringList models = radiographModels();
    QVERIFY(models.size() >= 2);
    QCOMPARE(inspection::modelsThatLooked(looked), models);
    openCase(id);
    for (const inspection::DetectionRecord& record : looked.detections) {
        QVERIFY2(text("looksText").contains(record.detector) && text("looksText").contains(record.version),
                 qPrintable(text("looksText")));
    }
    const auto cache = local_cache::CaseCache::open({m_data->path()});
    QVERIFY((*cache)->verify()->faults.isEmpty());
}

void TestDeskDetection::movingTheImagePauses()
{
    importScans({drawBag(QStringLiteral("first.png"))});
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    openCase(worklist().rowAt(0).id);
    viewers::ScanView& view = m_window->page()->view();
    desk().detection().interaction().setRestAfter(farAway);
    QWidget* const pane = view.childAt(view.rect().center());
    QVERIFY(pane);
    QTest::mousePress(pane, Qt::LeftButton, {}, pane->rect().center());
    QTest::mouseMove(pane, pane->rect().center() + QPoint(20, 5));
    importScans({drawBag(QStringLiteral("second.png"), 7)});
    QTRY_VERIFY_WITH_TIMEOUT(desk().detection().status().isPaused, patienceMs);
    QVERIFY(text("detectionText").contains(QStringLiteral("paused")));
    QCOMPARE(worklist().rowCount(), 2);
    QVERIFY(worklist().rowAt(1).lookedBy.isEmpty());
    QVERIFY(worklist().lookTextAt(1) == QStringLiteral("looking") ||
            worklist().lookTextAt(1) == QStringLiteral("waiting"));
    desk().detection().interaction().setRestAfter(0);
    QTest::mouseRelease(pane, Qt::LeftButton, {}, pane->rect().center());
    QTest::mousePress(pane, Qt::LeftButton, {}, pane->rect().center());
    QTest::mouseRelease(pane, Qt::LeftButton, {}, pane->rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
}

void TestDeskDetection::aCaseDecidedMeanwhileIsLeft()
{
    viewers::ScanView& view = m_window->page()->view();
    desk().detection().interaction().setRestAfter(farAway);
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    importScans({drawBag(QStringLiteral("bag.png"))});
    QTRY_VERIFY_WITH_TIMEOUT(desk().detection().status().isPaused, patienceMs);
    const CaseId id = worklist().rowAt(0).id;
    openCase(id);
    QVERIFY(desk().cases().append(EventKind::DecisionMade, {{QStringLiteral("decision"), QStringLiteral("clear")}}));
    QTRY_COMPARE_WITH_TIMEOUT(desk().detection().status().waiting, 0, patienceMs);
    desk().detection().interaction().setRestAfter(0);
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(text("detectionText").contains(QStringLiteral("all looked at")), patienceMs);
    QVERIFY(caseOf(id).detections.isEmpty());
    QVERIFY2(text("looksText").contains(QStringLiteral("Decided before")), qPrintable(text("looksText")));
}

void TestDeskDetection::whatWasNotLookedAtComesAtTheNextStart()
{
    desk().detection().interaction().setRestAfter(farAway);
    viewers::ScanView& view = m_window->page()->view();
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    importScans(
        {drawBag(QStringLiteral("a.png")), drawBag(QStringLiteral("b.png"), 3), drawBag(QStringLiteral("c.png"), 9)});
    QTRY_VERIFY_WITH_TIMEOUT(desk().detection().status().isPaused, patienceMs);
    start(); // as after the power went: nothing of the queue is kept anywhere
    QTRY_VERIFY_WITH_TIMEOUT(worklist().rowCount() == 3 && allLookedAt(), patienceMs);
}

void TestDeskDetection::alarmsOfRealScansStandBesideThem()
{
    const QDir blades(sharedData() + QStringLiteral("/xray2d/opixray_roboflow/valid/images"));
    if (!blades.exists()) {
        QSKIP("The real radiographs (shared/data/xray2d) are absent.");
    }
    QStringList paths;
    for (const QString& name : blades.entryList(QDir::Files, QDir::Name).first(6)) {
        paths.append(blades.filePath(name));
    }
    importScans(paths);
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    int alarmed = -1;
    for (int row = 0; row < worklist().rowCount(); ++row) {
        alarmed = worklist().rowAt(row).alarmCount > 0 ? row : alarmed;
    }
    QVERIFY2(alarmed >= 0, "not one alarm in six scans that each hold a blade");
    QVERIFY(worklist().lookTextAt(alarmed).contains(QStringLiteral("alarm")));
    QSignalSpy shown(&m_window->page()->view(), &viewers::ScanView::fullQualityShown);
    openCase(worklist().rowAt(alarmed).id);
    QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, patienceMs);
    const inspection::Case open = desk().cases().current();
    QCOMPARE(findings().rowCount(), open.findings.size());
    QTRY_VERIFY_WITH_TIMEOUT(!findings().remarkAt(0).worth.isEmpty(), patienceMs); // the book is read beside
    QVERIFY(findings().remarkAt(0).worth.contains(QStringLiteral("None examined here yet")));
    QVERIFY(inspection::detectionOf(open, findings().findingAt(0).id)->detector == findings().remarkAt(0).origin);
    QVERIFY(findings().index(0, widgets::FindingsModel::MeasureColumn).data().toString().contains(QLatin1Char('%')));
    // The box is in the picture: taking the findings away changes it.
    const QImage with = m_window->page()->view().grab().toImage();
    m_window->page()->view().setFindings({});
    QVERIFY(m_window->page()->view().grab().toImage() != with);
}

void TestDeskDetection::aFindingBringsItsScan()
{
    importScans({drawBag(QStringLiteral("top.png"))});
    const CaseId id = worklist().rowAt(0).id;
    recordAlarm(id, QStringLiteral("Sword"));
    openCase(id);
    const QString first = desk().scanDisplay().shownHash();
    intake::IntakeOptions into;
    into.intoCase = id;
    scans::Progress progress;
    QVERIFY(intake::IntakeService({m_data->path()}, desk().session())
                .import({drawBag(QStringLiteral("side.png"), 11)}, into, progress));
    desk().cases().reload();
    QCOMPARE(desk().cases().current().scans.size(), 2);
    QVERIFY(desk().scanDisplay().showScan(desk().cases().current().scans.last().sha256));
    QTRY_VERIFY_WITH_TIMEOUT(desk().scanDisplay().isScanShown(), patienceMs);
    QVERIFY(findings().remarkAt(0).origin.contains(QStringLiteral("scan 1")));
    m_window->page()->casePanel().stepFinding(1);
    QCOMPARE(desk().scanDisplay().shownHash(), first);
    QTRY_VERIFY_WITH_TIMEOUT(desk().scanDisplay().isScanShown(), patienceMs);
}

void TestDeskDetection::mostlyFalseAlarmsCarryARule()
{
    QStringList paths;
    for (int i = 0; i < 5; ++i) {
        paths.append(drawBag(QStringLiteral("bag%1.png").arg(i), i));
    }
    importScans(paths);
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    QVector<CaseId> ids;
    for (int row = 0; row < 5; ++row) {
        ids.append(worklist().rowAt(row).id);
        recordAlarm(ids.last(), QStringLiteral("Sword"));
    }
    openCase(ids.last());
    QTRY_VERIFY_WITH_TIMEOUT(!findings().remarkAt(0).worth.isEmpty(), patienceMs);
    QVERIFY(!findings().remarkAt(0).isRule);
    for (int i = 0; i < 4; ++i) {
        append(ids.at(i), EventKind::ExaminationRecorded,
               {{QStringLiteral("result"), QStringLiteral("nothing")},
                {QStringLiteral("outcome"), QStringLiteral("in_order")},
                {QStringLiteral("confirmed"), QJsonArray()}});
    }
    openCase(ids.first());
    openCase(ids.last());
    QTRY_VERIFY_WITH_TIMEOUT(findings().rowCount() > 0 && findings().remarkAt(0).isRule, patienceMs);
    const widgets::FindingRemark remark = findings().remarkAt(0);
    QVERIFY2(remark.worth.contains(QStringLiteral("0 of 4 confirmed")), qPrintable(remark.worth));
    QVERIFY2(remark.worth.contains(QStringLiteral("0\u00a0to\u00a049\u00a0%")),
             qPrintable(remark.worth)); // Wilson: 3.84 / (4 + 3.84)
    QVERIFY(findings().findingAt(0).assessment == inspection::FindingAssessment::Unknown);
    app::DetectionPolicy policy = desk().detection().policy();
    policy.responseRule = QStringLiteral("Ask the second officer.");
    QVERIFY(desk().detection().publish(policy));
    QVERIFY(findings().remarkAt(0).worth.endsWith(QStringLiteral("Ask the second officer.")));
}

void TestDeskDetection::anExaminationIsRecordedAtTheDesk()
{
    importScans({drawBag(QStringLiteral("bag.png"))});
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    const CaseId id = worklist().rowAt(0).id;
    recordAlarm(id, QStringLiteral("Gun"));
    openCase(id);
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    auto* form = m_window->findChild<widgets::ExaminationForm*>();
    QVERIFY(form);
    auto* record = form->findChild<QPushButton*>(QStringLiteral("recordExamination"));
    record->click();
    QVERIFY(!caseOf(id).confirmedClasses); // nothing was said
    form->findChild<QCheckBox*>(QStringLiteral("found-Gun"))->setChecked(true);
    form->findChild<QCheckBox*>(QStringLiteral("foundNothing"))->setChecked(true);
    record->click();
    QVERIFY(!caseOf(id).confirmedClasses); // one or the other
    form->findChild<QCheckBox*>(QStringLiteral("foundNothing"))->setChecked(false);
    record->click();
    QCOMPARE(*caseOf(id).confirmedClasses, QStringList{QStringLiteral("Gun")});
    QCOMPARE(*caseOf(id).examinationFoundFraud, true);
    QTRY_VERIFY_WITH_TIMEOUT(findings().remarkAt(0).worth.contains(QStringLiteral("1 of 1 confirmed")), patienceMs);
}

void TestDeskDetection::unaidedReadingHidesUntilAnswered()
{
    app::DetectionPolicy policy;
    policy.unaidedShare = 1.0;
    QVERIFY(desk().detection().publish(policy));
    importScans({drawBag(QStringLiteral("bag.png"))});
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    const CaseId id = worklist().rowAt(0).id;
    recordAlarm(id, QStringLiteral("Gun"));
    m_window->page()->worklist()->refresh();
    openCase(id);
    const auto tells = [this] {
        for (int row = 0; row < m_window->page()->casePanel().history().rowCount(); ++row) {
            if (m_window->page()->casePanel().history().entryAt(row).event.kind == EventKind::DetectionRecorded) {
                return true;
            }
        }
        return false;
    };
    QCOMPARE(findings().rowCount(), 0);
    QVERIFY(!tells());
    QCOMPARE(worklist().lookTextAt(0), QStringLiteral("read unaided"));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(!m_window->page()->reason().isVisible());
    QVERIFY2(m_window->page()->notice().text().contains(QStringLiteral("what you see yourself")),
             qPrintable(m_window->page()->notice().text()));
    QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
    auto* answer = m_window->findChild<QLineEdit*>(QStringLiteral("firstAnswerText"));
    QTRY_VERIFY(answer->hasFocus());
    QTest::keyClick(answer, Qt::Key_Return); // says nothing
    QVERIFY(caseOf(id).firstAnswers.isEmpty());
    QTest::keyClicks(answer, QStringLiteral("dark shape at the hinge"));
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(caseOf(id).firstAnswers.size(), 1);
    QVERIFY(caseOf(id).firstAnswers.first().suspicious);
    QCOMPARE(caseOf(id).firstAnswers.first().text, QStringLiteral("dark shape at the hinge"));
    QCOMPARE(findings().rowCount(), static_cast<int>(caseOf(id).findings.size()));
    QVERIFY(findings().rowCount() > 0 && tells());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(m_window->page()->reason().isVisible());
}

void TestDeskDetection::withoutModelsTheDeskSaysSo()
{
    qputenv("PORTLIGHT_MODELS", "/nowhere/at/all");
    start();
    QTRY_VERIFY_WITH_TIMEOUT(text("detectionText").contains(QStringLiteral("off")), patienceMs);
    QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("detectionText"))
                ->toolTip()
                .contains(QStringLiteral("/nowhere/at/all")));
    importScans({drawBag(QStringLiteral("bag.png"))});
    openCase(worklist().rowAt(0).id);
    QVERIFY2(text("looksText").contains(QStringLiteral("The detectors are off")), qPrintable(text("looksText")));
    // A refused model is named, and the others work on.
    qunsetenv("PORTLIGHT_MODELS");
    const QDir shipped(inference::ModelLibrary::defaultFolder());
    QTemporaryDir models;
    for (const QString& name : shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QVERIFY(QDir(models.path()).mkpath(name));
        for (const char* part : {"bundle.json", "bundle.sig", "card.md", "model.onnx"}) {
            const QString file = name + QLatin1Char('/') + QLatin1String(part);
            QVERIFY(QFile::copy(shipped.filePath(file), models.filePath(file)));
        }
    }
    const QString altered = models.filePath(shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).first());
    QFile card(altered + QStringLiteral("/card.md"));
    QVERIFY(card.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && card.open(QIODevice::Append));
    card.write("better than it is");
    card.close();
    qputenv("PORTLIGHT_MODELS", models.path().toUtf8());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk().detection().status().problem.isEmpty(), patienceMs);
    QVERIFY(desk().detection().status().problem.contains(QStringLiteral("is refused")));
    QTRY_VERIFY_WITH_TIMEOUT(allLookedAt(), patienceMs);
    QCOMPARE(caseOf(worklist().rowAt(0).id).detections.size(), radiographModels().size());
}

PORTLIGHT_WIDGETS_MAIN(TestDeskDetection)
#include "test_desk_detection.moc"
