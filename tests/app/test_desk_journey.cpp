// One officer's whole inspection in the real window: set-up, import, look, draw, hold; then a second officer approves.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandTable.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/HistoryModel.h"
#include "widgets/ImportReportModel.h"
#include "widgets/NoticeStrip.h"
#include "widgets/ReasonStrip.h"
#include "widgets/SignInPage.h"
#include "widgets/WorklistFilterBar.h"
#include "widgets/WorklistPanel.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace portlight;
using app::DeskWindow;
using inspection::CaseState;

class TestDeskJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstRunMakesTheOfficer();
    void importFillsTheWorklist();
    void badFilesAreSetAsideWithTheirReason();
    void theScanComesUp();
    void aBoxIsDrawnUndoneAndRedone();
    void oneKeyAloneDecidesNothing();
    void holdIsDecidedByKeyboard();
    void sameOfficerMayNotApprove();
    void historyIsSignedThroughout();
    void searchFindsByNumberOnly();
    void aWatchedFolderIsSetByKeyboardAndImported();
    void lockHidesTheCase();
    void wrongPasswordSaysSo();
    void secondOfficerApproves();
    void layoutIsRemembered();

private:
    void type(const QString& field, const QString& text) const;
    void signIn(const QString& badge, const QString& password) const;
    [[nodiscard]] app::CaseController& cases() const { return m_window->desk()->cases(); }
    void openFirstCase() const;

    QTemporaryDir m_data;
    QTemporaryDir m_scans;
    std::unique_ptr<DeskWindow> m_window;
};

namespace {

constexpr int patienceMs = 60000; // a bound, not a measure: the slowest sanitizer run must fit

QString password()
{
    return QStringLiteral("correct horse");
}

} // namespace

void TestDeskJourney::type(const QString& field, const QString& text) const
{
    auto* edit = m_window->findChild<QLineEdit*>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

void TestDeskJourney::signIn(const QString& badge, const QString& secret) const
{
    type(QStringLiteral("badge"), badge);
    type(QStringLiteral("password"), secret);
    QTest::keyClick(m_window->findChild<QLineEdit*>(QStringLiteral("password")), Qt::Key_Return);
}

void TestDeskJourney::openFirstCase() const
{
    widgets::WorklistPanel& worklist = *m_window->page()->worklist();
    QTRY_VERIFY_WITH_TIMEOUT(worklist.model().status() == widgets::WorklistModel::Status::Ready &&
                                 worklist.model().rowCount() > 0,
                             patienceMs);
    worklist.focusList();
    QTest::keyClick(&worklist.view(), Qt::Key_Home);
    QTest::keyClick(&worklist.view(), Qt::Key_Return);
    QVERIFY(cases().isOpen());
}

void TestDeskJourney::initTestCase()
{
    m_window = std::make_unique<DeskWindow>(local_cache::CacheLocation{m_data.path()}, local_cache::PasswordCost::Fast);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDeskJourney::firstRunMakesTheOfficer()
{
    auto* button = m_window->findChild<QPushButton*>(QStringLiteral("setUp"));
    QVERIFY(button);
    type(QStringLiteral("station"), QStringLiteral("TEST-1"));
    type(QStringLiteral("officer"), QStringLiteral("Ada Inspector"));
    type(QStringLiteral("newBadge"), QStringLiteral("ada"));
    type(QStringLiteral("newPassword"), password());
    type(QStringLiteral("repeatPassword"), QStringLiteral("something else"));
    button->click();
    QVERIFY(
        m_window->findChild<QLabel*>(QStringLiteral("setupMessage"))->text().contains(QStringLiteral("not the same")));
    type(QStringLiteral("repeatPassword"), password());
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    QVERIFY(m_window->page()->isVisible());
}

void TestDeskJourney::importFillsTheWorklist()
{
    const QString path = m_scans.filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(path, 40));
    m_window->desk()->imports().importPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->desk()->imports().report().importedCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page()->worklist()->model().rowCount(), 1, patienceMs);
}

void TestDeskJourney::badFilesAreSetAsideWithTheirReason()
{
    const QString path = m_scans.filePath(QStringLiteral("broken.nrrd"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NRRD0004\ntype: short\ndimension: 3\nsizes: 900 900 900\nencoding: raw\nendian: little\n\nxx");
    file.close();
    m_window->desk()->imports().importPaths({path});
    const widgets::ImportReportModel& report = m_window->desk()->imports().report();
    QTRY_COMPARE_WITH_TIMEOUT(report.quarantinedCount(), 1, patienceMs);
    QVERIFY(!report.index(0, widgets::ImportReportModel::OutcomeColumn).data().toString().isEmpty());
    QVERIFY(m_window->page()->notice().isVisible());
}

void TestDeskJourney::theScanComesUp()
{
    QSignalSpy full(&m_window->page()->view(), &viewers::ScanView::fullQualityShown);
    openFirstCase();
    QTRY_VERIFY_WITH_TIMEOUT(full.count() > 0, patienceMs);
    QVERIFY(cases().current().state == CaseState::ToInspect);
    const QImage picture = m_window->page()->view().grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7) {
            colours.insert(picture.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 10);
}

void TestDeskJourney::aBoxIsDrawnUndoneAndRedone()
{
    viewers::ScanView& view = m_window->page()->view();
    QTest::keyClick(m_window.get(), Qt::Key_B);
    QCOMPARE(view.tool(), viewers::ScanTool::Box);
    // The first slice view, lower left: design section 10.
    const QPoint inSlices(view.width() / 6, view.height() * 5 / 6);
    QWidget* slice = view.childAt(inSlices);
    QVERIFY(slice);
    const QPoint start = slice->mapFrom(&view, inSlices);
    QTest::mousePress(slice, Qt::LeftButton, {}, start);
    QTest::mouseMove(slice, start + QPoint(10, 10));
    QTest::mouseMove(slice, start + QPoint(25, 20));
    QTest::mouseRelease(slice, Qt::LeftButton, {}, start + QPoint(25, 20));
    QTRY_COMPARE(cases().current().annotations.size(), 1);
    QVERIFY(!cases().current().annotations.first().scan.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cases().current().annotations.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cases().current().annotations.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_V);
}

void TestDeskJourney::oneKeyAloneDecidesNothing()
{
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(m_window->page()->reason().isVisible());
    QVERIFY(cases().current().state == CaseState::ToInspect);
    QTest::keyClick(m_window->findChild<QLineEdit*>(QStringLiteral("reasonInput")), Qt::Key_Escape);
    QVERIFY(!m_window->page()->reason().isVisible());
    QVERIFY(cases().current().state == CaseState::ToInspect);
}

void TestDeskJourney::holdIsDecidedByKeyboard()
{
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    auto* reason = m_window->findChild<QLineEdit*>(QStringLiteral("reasonInput"));
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("dense core, not declared"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(cases().current().state == CaseState::HoldRequested);
    QCOMPARE(cases().current().decisions.last().reason, QStringLiteral("dense core, not declared"));
}

void TestDeskJourney::sameOfficerMayNotApprove()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!m_window->page()->reason().isVisible());
    QVERIFY2(m_window->page()->notice().text().contains(QStringLiteral("second person")),
             qPrintable(m_window->page()->notice().text()));
    QVERIFY(cases().current().state == CaseState::HoldRequested);
}

void TestDeskJourney::historyIsSignedThroughout()
{
    const widgets::HistoryModel& history = m_window->page()->casePanel().history();
    QVERIFY(history.rowCount() >= 6); // opened, scan, box added, removed, added, hold
    QCOMPARE(history.brokenCount(), 0);
    QCOMPARE(history.index(0, widgets::HistoryModel::OfficerColumn).data().toString(), QStringLiteral("Ada Inspector"));
}

void TestDeskJourney::searchFindsByNumberOnly()
{
    widgets::WorklistPanel& worklist = *m_window->page()->worklist();
    worklist.filters().setGroup(widgets::WorkGroup::All);
    QTRY_COMPARE_WITH_TIMEOUT(worklist.model().rowCount(), 1, patienceMs);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("worklistSearch"), QStringLiteral("nothinglikeit"));
    QTRY_COMPARE_WITH_TIMEOUT(worklist.model().rowCount(), 0, patienceMs);
    type(QStringLiteral("worklistSearch"), cases().current().number);
    QTRY_COMPARE_WITH_TIMEOUT(worklist.model().rowCount(), 1, patienceMs);
    worklist.filters().clearFilters();
}

void TestDeskJourney::aWatchedFolderIsSetByKeyboardAndImported()
{
    const QTemporaryDir watched;
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    const auto focusName = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    for (const char* before : {"language", "countryPack"}) {
        QCOMPARE(focusName(), QLatin1String(before));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(focusName(), QStringLiteral("autoLockMinutes"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focusName(), QStringLiteral("watchFolder"));
    QTest::keyClicks(QApplication::focusWidget(), watched.path());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    const qint64 before = m_window->page()->worklist()->model().rowCount();
    const QString ready = watched.filePath(QStringLiteral("second.nrrd"));
    QVERIFY(tests::writeBall(ready, 24));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page()->worklist()->model().rowCount(), before + 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(ready), patienceMs);
}

void TestDeskJourney::lockHidesTheCase()
{
    m_window->page()->toggleDetached();
    const QWidget* image = m_window->page()->view().window();
    QVERIFY(image != m_window.get() && image->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_window->page()->isVisible());
    QVERIFY(!image->isVisible()); // on the second monitor neither
    QVERIFY(m_window->findChild<QLineEdit*>(QStringLiteral("badge"))->isReadOnly());
    QTest::keyClick(m_window.get(), Qt::Key_F6); // no decision through the lock
    QVERIFY(!m_window->page()->reason().isVisible());
    QTest::keyClicks(m_window->findChild<QLineEdit*>(QStringLiteral("password")), password());
    QTest::keyClick(m_window->findChild<QLineEdit*>(QStringLiteral("password")), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isVisible(), patienceMs);
    QVERIFY(image->isVisible());
    m_window->page()->toggleDetached();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // the keyboard is the desk's again
    QVERIFY(cases().isOpen());
}

void TestDeskJourney::wrongPasswordSaysSo()
{
    // The second officer first, while the administrator is here.
    m_window->dialogs().showAddOfficer();
    type(QStringLiteral("officer"), QStringLiteral("Sam Supervisor"));
    type(QStringLiteral("newBadge"), QStringLiteral("sam"));
    type(QStringLiteral("newPassword"), password());
    type(QStringLiteral("repeatPassword"), password());
    m_window->findChild<QWidget*>(QStringLiteral("role2"))->setFocus();
    QTest::keyClick(m_window->findChild<QWidget*>(QStringLiteral("role2")), Qt::Key_Space);
    m_window->findChild<QPushButton*>(QStringLiteral("setUp"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->notice().text().contains(QStringLiteral("Sam")), patienceMs);

    m_window->signOut();
    QVERIFY(!m_window->page());
    QSignalSpy failed(m_window.get(), &DeskWindow::signInFailed);
    signIn(QStringLiteral("sam"), QStringLiteral("wrong password"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patienceMs);
    QVERIFY(!m_window->findChild<QLabel*>(QStringLiteral("signInMessage"))->text().isEmpty());
    QVERIFY(!m_window->desk());
}

void TestDeskJourney::secondOfficerApproves()
{
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    signIn(QStringLiteral("sam"), password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    m_window->page()->worklist()->filters().setGroup(widgets::WorkGroup::Waiting);
    openFirstCase();
    QVERIFY(cases().current().state == CaseState::HoldRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(m_window->page()->reason().isVisible());
    QTest::keyClick(m_window->findChild<QLineEdit*>(QStringLiteral("reasonInput")), Qt::Key_Return);
    QVERIFY(cases().current().state == CaseState::Held);
    QCOMPARE(m_window->page()->casePanel().history().brokenCount(), 0);
}

void TestDeskJourney::layoutIsRemembered()
{
    QTest::keyClick(m_window.get(), Qt::Key_F2); // worklist away
    QVERIFY(!m_window->page()->worklist()->isVisible());
    m_window->resize(1200, 700);
    m_window->close();
    m_window = std::make_unique<DeskWindow>(local_cache::CacheLocation{m_data.path()}, local_cache::PasswordCost::Fast);
    m_window->show();
    m_window->start();
    QCOMPARE(m_window->size(), QSize(1200, 700));
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    signIn(QStringLiteral("ada"), password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    QVERIFY(!m_window->page()->worklist()->isVisible());
}

PORTLIGHT_WIDGETS_MAIN(TestDeskJourney)
#include "test_desk_journey.moc"
