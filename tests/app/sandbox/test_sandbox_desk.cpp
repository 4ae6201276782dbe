// A trainee's first hour in the real window: joins the sandbox, sees what it is wherever the look falls, and asks for a
// hold that the simulated supervisor answers by what is in the parcel.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/SandboxPort.h"
#include "app/sandbox/GroundTruth.h"
#include "tests/app/sandbox/SandboxFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/CommandBar.h"
#include "widgets/NoticeStrip.h"
#include "widgets/SandboxBanner.h"
#include "widgets/WorklistPanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace portlight;
using app::DeskWindow;
using inspection::CaseState;

class TestSandboxDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTraineeJoins();
    void theBannerIsOverEverything();
    void theSandboxFillsItself();
    void theHoldOfAnArmedParcelIsApproved();
    void theHoldOfAHarmlessParcelIsRejected();
    void anotherTraineeJoins();
    void theRightsOfTheRegisterHold();

private:
    void type(const QString& field, const QString& text) const;
    void openCase(const QString& importedAs) const;
    void ask(int key) const;
    [[nodiscard]] app::CaseController& cases() const { return m_window->desk()->cases(); }
    [[nodiscard]] bool isBannerOver(QWidget* window) const;

    QTemporaryDir m_data;
    inspection::CaseId m_armed;
    std::unique_ptr<DeskWindow> m_window;
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure

} // namespace

void TestSandboxDesk::type(const QString& field, const QString& text) const
{
    auto* edit = m_window->findChild<QLineEdit*>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

bool TestSandboxDesk::isBannerOver(QWidget* window) const
{
    for (const widgets::SandboxBanner* banner : window->findChildren<widgets::SandboxBanner*>()) {
        if (banner->window() == window && banner->isVisible() && banner->width() == window->width() &&
            banner->mapTo(window, QPoint()) == QPoint() && banner->height() >= 16) {
            return true;
        }
    }
    return false;
}

void TestSandboxDesk::initTestCase()
{
    const local_cache::CacheLocation location{m_data.filePath(QStringLiteral("sandbox")),
                                              local_cache::Profile::Sandbox};
    m_window = std::make_unique<DeskWindow>(
        location, local_cache::PasswordCost::Fast,
        [](const local_cache::CacheLocation& at, const local_cache::SessionPtr&, const app::LineStrips& strips) {
            return std::make_unique<app::SandboxPort>(at, strips, app::SandboxPort::Plan{tests::smallParcels(), 0});
        });
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSandboxDesk::aTraineeJoins()
{
    QVERIFY(isBannerOver(m_window.get()));
    type(QStringLiteral("officer"), QStringLiteral("Tom Trainee"));
    type(QStringLiteral("newBadge"), QStringLiteral("tom"));
    type(QStringLiteral("newPassword"), tests::password());
    type(QStringLiteral("repeatPassword"), tests::password());
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->findChild<QPushButton*>(QStringLiteral("setUp"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    QCOMPARE(m_window->desk()->session()->officer().roles, inspection::Roles(inspection::Role::Trainee));
    QCOMPARE(m_window->page()->commandBar().findChild<QLabel*>(QStringLiteral("mode"))->text(),
             QStringLiteral("SANDBOX"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Sandbox")));
}

void TestSandboxDesk::theBannerIsOverEverything()
{
    QVERIFY(isBannerOver(m_window.get()));
    m_window->page()->toggleImageAlone();
    QVERIFY(isBannerOver(m_window.get()));
    m_window->page()->toggleImageAlone();
    m_window->page()->toggleDetached();
    QWidget* const detached = m_window->page()->view().window();
    QVERIFY(detached != m_window.get());
    QTRY_VERIFY(isBannerOver(detached));
    m_window->page()->toggleDetached();
    m_window->lock();
    QVERIFY(isBannerOver(m_window.get()));
    m_window->signIn(QStringLiteral("tom"), tests::password());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isVisible(), patienceMs);
}

void TestSandboxDesk::theSandboxFillsItself()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page()->worklist()->model().rowCount(), 2, patienceMs);
    openCase(QStringLiteral("harmless"));
    QVERIFY(!cases().current().declaration.goods.isEmpty());
    QVERIFY(cases().current().findings.isEmpty()); // what is in it is nowhere in the case
}

void TestSandboxDesk::openCase(const QString& importedAs) const
{
    const widgets::WorklistModel& model = m_window->page()->worklist()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        m_window->desk()->openCase(model.rowAt(row).id);
        const auto truth = app::TruthShelf(m_window->location()).of(cases().current().scans.first().sha256);
        if (truth && *truth && (*truth)->name == importedAs) {
            return;
        }
    }
    QFAIL(qPrintable(importedAs));
}

void TestSandboxDesk::ask(int key) const
{
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key));
    auto* edit = m_window->findChild<QLineEdit*>(QStringLiteral("reasonInput"));
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("looks wrong"));
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestSandboxDesk::theHoldOfAnArmedParcelIsApproved()
{
    openCase(QStringLiteral("armed"));
    m_armed = cases().current().id;
    ask(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(cases().current().state == CaseState::Held, patienceMs);
    const local_cache::HistoryEntry& answer = cases().history().last();
    QVERIFY(answer.event.kind == inspection::EventKind::HoldApproved);
    QVERIFY(answer.hashValid && answer.signatureValid);
    QVERIFY(answer.event.officer != m_window->desk()->session()->officer().id); // four eyes
    QCOMPARE(answer.event.payloadObject().value(QStringLiteral("reason")).toString(), QStringLiteral("Knife"));
}

void TestSandboxDesk::theHoldOfAHarmlessParcelIsRejected()
{
    openCase(QStringLiteral("harmless"));
    ask(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(cases().history().last().event.kind == inspection::EventKind::HoldRejected, patienceMs);
    QVERIFY(cases().current().state == CaseState::ToInspect);
    ask(Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(cases().current().state == CaseState::Released, patienceMs);
    QCOMPARE(cases().current().examinationFoundFraud, std::optional(false));
}

void TestSandboxDesk::anotherTraineeJoins()
{
    m_window->signOut();
    m_window->findChild<QPushButton*>(QStringLiteral("signInOffer"))->click();
    type(QStringLiteral("officer"), QStringLiteral("Uma Trainee"));
    type(QStringLiteral("newBadge"), QStringLiteral("uma"));
    type(QStringLiteral("newPassword"), tests::password());
    type(QStringLiteral("repeatPassword"), tests::password());
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->findChild<QPushButton*>(QStringLiteral("setUp"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    QCOMPARE(m_window->desk()->session()->officer().name, QStringLiteral("Uma Trainee"));
}

void TestSandboxDesk::theRightsOfTheRegisterHold()
{
    m_window->desk()->openCase(m_armed);
    QVERIFY(cases().current().state == CaseState::Held);
    const auto refused = cases().check(inspection::EventKind::Released, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(QStringLiteral("supervisor")));
}

PORTLIGHT_WIDGETS_MAIN(TestSandboxDesk)
#include "test_sandbox_desk.moc"
