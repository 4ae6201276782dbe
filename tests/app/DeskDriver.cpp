#include "tests/app/DeskDriver.h"

#include "app/portlight/CaseController.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "viewers/ScanView.h"
#include "widgets/ImportReportModel.h"
#include "widgets/NoticeStrip.h"
#include "widgets/WorklistPanel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace portlight::tests {

using app::DeskWindow;

DeskDriver::DeskDriver(const QString& station)
    : m_window(std::make_unique<DeskWindow>(local_cache::CacheLocation{m_data.path()}, local_cache::PasswordCost::Fast))
{
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    type(QStringLiteral("station"), station);
    type(QStringLiteral("officer"), QStringLiteral("Ada Inspector"));
    type(QStringLiteral("newBadge"), QStringLiteral("ada"));
    type(QStringLiteral("newPassword"), password());
    type(QStringLiteral("repeatPassword"), password());
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->findChild<QPushButton*>(QStringLiteral("setUp"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
}

app::InspectionPage& DeskDriver::page()
{
    return *m_window->page();
}

app::CaseController& DeskDriver::cases()
{
    return m_window->desk()->cases();
}

void DeskDriver::addOfficer(const QString& name, const QString& badge)
{
    m_window->dialogs().showAddOfficer();
    type(QStringLiteral("officer"), name);
    type(QStringLiteral("newBadge"), badge);
    type(QStringLiteral("newPassword"), password());
    type(QStringLiteral("repeatPassword"), password());
    m_window->findChild<QPushButton*>(QStringLiteral("setUp"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(noticeText().contains(name), patienceMs);
}

void DeskDriver::restart()
{
    m_window = std::make_unique<DeskWindow>(location(), local_cache::PasswordCost::Fast, m_makeLine);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->signIn(QStringLiteral("ada"), password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
}

void DeskDriver::changeOfficer(const QString& badge)
{
    m_window->signOut();
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    type(QStringLiteral("badge"), badge);
    type(QStringLiteral("password"), password());
    QTest::keyClick(m_window->findChild<QLineEdit*>(QStringLiteral("password")), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
}

void DeskDriver::import(const QString& path)
{
    const auto& report = m_window->desk()->imports().report();
    const int before = report.importedCount();
    m_window->desk()->imports().importPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(report.importedCount(), before + 1, patienceMs);
}

void DeskDriver::openFirstCase()
{
    widgets::WorklistPanel& worklist = *page().worklist();
    QTRY_VERIFY_WITH_TIMEOUT(worklist.model().status() == widgets::WorklistModel::Status::Ready &&
                                 worklist.model().rowCount() > 0,
                             patienceMs);
    QSignalSpy full(&page().view(), &viewers::ScanView::fullQualityShown);
    worklist.focusList();
    QTest::keyClick(&worklist.view(), Qt::Key_Home);
    QTest::keyClick(&worklist.view(), Qt::Key_Return);
    QVERIFY(cases().isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(full.count() > 0, patienceMs);
}

void DeskDriver::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

void DeskDriver::type(const QString& field, const QString& text)
{
    auto* edit = m_window->findChild<QLineEdit*>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

void DeskDriver::decide(int key, const QString& reason)
{
    press(key);
    auto* edit = m_window->findChild<QLineEdit*>(QStringLiteral("reasonInput"));
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, reason);
    QTest::keyClick(edit, Qt::Key_Return);
}

QString DeskDriver::noticeText()
{
    return page().notice().text();
}

QString DeskDriver::password()
{
    return QStringLiteral("correct horse");
}

} // namespace portlight::tests
