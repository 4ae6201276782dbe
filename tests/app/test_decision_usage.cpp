// What the officer looked with is part of the signed decision: in the real window, by its keys.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandTable.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/HistoryModel.h"
#include "widgets/ImportReportModel.h"
#include "widgets/ReasonStrip.h"
#include "widgets/SignInPage.h"
#include "widgets/WorklistPanel.h"

#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace portlight;
using app::DeskWindow;
using inspection::EventKind;

class TestDecisionUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enhancementsHaveKeysAndButtons();
    void whatMakesNoSenseIsGreyAndSaysWhy();
    void theDecisionCarriesWhatWasOn();
    void theHistorySaysIt();
    void theNextDecisionHasAnAccountOfItsOwn();

private:
    void type(const QString& field, const QString& text) const;
    void press(int key) const;
    void decide(int key) const; // with its reason
    void openFirstCase() const;
    [[nodiscard]] QJsonObject lastViewing() const;
    [[nodiscard]] static QJsonObject entry(const QJsonObject& viewing, const QString& name);
    [[nodiscard]] app::CaseController& cases() const { return m_window->desk()->cases(); }

    QTemporaryDir m_data;
    QTemporaryDir m_scans;
    std::unique_ptr<DeskWindow> m_window;
};

namespace {

constexpr int patienceMs = 60000;
constexpr int lookMs = 400;

QString password()
{
    return QStringLiteral("correct horse");
}

} // namespace

void TestDecisionUsage::type(const QString& field, const QString& text) const
{
    auto* edit = m_window->findChild<QLineEdit*>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

void TestDecisionUsage::press(int key) const
{
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key));
}

void TestDecisionUsage::decide(int key) const
{
    press(key);
    auto* reason = m_window->findChild<QLineEdit*>(QStringLiteral("reasonInput"));
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("unclear shape"));
    QTest::keyClick(reason, Qt::Key_Return);
}

void TestDecisionUsage::openFirstCase() const
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

void TestDecisionUsage::initTestCase()
{
    m_window = std::make_unique<DeskWindow>(local_cache::CacheLocation{m_data.path()}, local_cache::PasswordCost::Fast);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    type(QStringLiteral("station"), QStringLiteral("TEST-1"));
    type(QStringLiteral("officer"), QStringLiteral("Ada Inspector"));
    type(QStringLiteral("newBadge"), QStringLiteral("ada"));
    type(QStringLiteral("newPassword"), password());
    type(QStringLiteral("repeatPassword"), password());
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->findChild<QPushButton*>(QStringLiteral("setUp"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);

    QImage bag(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < bag.height(); ++y) {
        for (int x = 0; x < bag.width(); ++x) {
            bag.setPixel(x, y, x < 150 ? qRgb(240, 150 + y / 4, 60) : qRgb(60, 80, 150 + y / 4));
        }
    }
    const QString path = m_scans.filePath(QStringLiteral("bag.png"));
    QVERIFY(bag.save(path));
    m_window->desk()->imports().importPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->desk()->imports().report().importedCount(), 1, patienceMs);
    QSignalSpy full(&m_window->page()->view(), &viewers::ScanView::fullQualityShown);
    openFirstCase();
    QTRY_VERIFY_WITH_TIMEOUT(full.count() > 0, patienceMs);
}

void TestDecisionUsage::enhancementsHaveKeysAndButtons()
{
    viewers::ScanView& view = m_window->page()->view();
    auto* button = m_window->findChild<QToolButton*>(QStringLiteral("button-edges"));
    QVERIFY(button && button->isVisible());
    press(Qt::Key_E);
    QVERIFY(view.isEnhanced(viewers::Enhancement::Edges));
    QVERIFY(button->isChecked());
    button->click();
    QVERIFY(!view.isEnhanced(viewers::Enhancement::Edges));
    QVERIFY(!button->isChecked());
    press(Qt::Key_C);
    press(Qt::Key_S);
    QVERIFY(!view.isEnhanced(viewers::Enhancement::LocalContrast));
    QVERIFY(!m_window->commands().action(QStringLiteral("local-contrast"))->isChecked());
}

void TestDecisionUsage::whatMakesNoSenseIsGreyAndSaysWhy()
{
    const QAction* log = m_window->commands().action(QStringLiteral("logarithm"));
    QVERIFY(!log->isEnabled());
    QVERIFY(log->toolTip().contains(QStringLiteral("colours")));
    const QAction* link = m_window->commands().action(QStringLiteral("link-views"));
    QVERIFY(!link->isEnabled());
    QVERIFY(!link->toolTip().isEmpty());
}

QJsonObject TestDecisionUsage::lastViewing() const
{
    const auto& history = cases().history();
    for (auto event = history.crbegin(); event != history.crend(); ++event) {
        if (event->event.kind == EventKind::DecisionMade) {
            return event->event.payloadObject().value(QStringLiteral("viewing")).toObject();
        }
    }
    return {};
}

QJsonObject TestDecisionUsage::entry(const QJsonObject& viewing, const QString& name)
{
    const QJsonArray used = viewing.value(QStringLiteral("used")).toArray();
    for (const QJsonValue& value : used) {
        if (value.toObject().value(QStringLiteral("name")).toString() == name) {
            return value.toObject();
        }
    }
    return {};
}

void TestDecisionUsage::theDecisionCarriesWhatWasOn()
{
    press(Qt::Key_2); // organic only
    QTest::qWait(lookMs);
    press(Qt::Key_S);
    QElapsedTimer seen;
    seen.start();
    press(Qt::Key_E);
    QTest::qWait(lookMs);
    const qint64 before = seen.elapsed();
    // Behind the lock nobody looks.
    m_window->lock();
    QTest::qWait(5 * lookMs);
    QSignalSpy signedIn(m_window.get(), &DeskWindow::signedIn);
    m_window->signIn(QStringLiteral("ada"), password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    seen.restart();
    decide(Qt::Key_F7);
    const QJsonObject viewing = lastViewing();
    const auto milliseconds = [&](const char* name) {
        return entry(viewing, QLatin1String(name)).value(QStringLiteral("ms")).toInteger();
    };
    QVERIFY(milliseconds("organic-only") >= lookMs);
    QVERIFY(milliseconds("edges") >= lookMs);
    // Not the time behind the lock, which was longer than the allowance.
    constexpr qint64 allowance = 3 * lookMs;
    QVERIFY(milliseconds("edges") < before + seen.elapsed() + allowance);
    QVERIFY(entry(viewing, QStringLiteral("edges")).value(QStringLiteral("on")).toBool());
    QVERIFY(!entry(viewing, QStringLiteral("organic-only")).value(QStringLiteral("on")).toBool());
}

void TestDecisionUsage::theHistorySaysIt()
{
    widgets::HistoryModel model;
    model.setHistory(cases().history());
    const QString sentence = model.index(0, widgets::HistoryModel::EventColumn).data().toString();
    QVERIFY2(sentence.contains(QStringLiteral("edges")) && sentence.contains(QStringLiteral("(on)")),
             qPrintable(sentence));
    QCOMPARE(model.brokenCount(), 0);
}

void TestDecisionUsage::theNextDecisionHasAnAccountOfItsOwn()
{
    press(Qt::Key_S);
    decide(Qt::Key_F8);
    QVERIFY(entry(lastViewing(), QStringLiteral("organic-only")).isEmpty());
}

PORTLIGHT_WIDGETS_MAIN(TestDecisionUsage)
#include "test_decision_usage.moc"
