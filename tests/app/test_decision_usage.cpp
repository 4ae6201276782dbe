// What the officer looked with is part of the signed decision: in the real window, by its keys.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandTable.h"
#include "tests/app/DeskDriver.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/HistoryModel.h"

#include <QImage>
#include <QJsonArray>
#include <QSignalSpy>
#include <QToolButton>

using namespace portlight;
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
    [[nodiscard]] QJsonObject lastViewing() const;
    [[nodiscard]] static QJsonObject entry(const QJsonObject& viewing, const QString& name);

    std::unique_ptr<tests::DeskDriver> m_desk;
};

namespace {

constexpr int lookMs = 400;

QString reason()
{
    return QStringLiteral("unclear shape");
}

} // namespace

void TestDecisionUsage::initTestCase()
{
    m_desk = std::make_unique<tests::DeskDriver>();
    QImage bag(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < bag.height(); ++y) {
        for (int x = 0; x < bag.width(); ++x) {
            bag.setPixel(x, y, x < 150 ? qRgb(240, 150 + y / 4, 60) : qRgb(60, 80, 150 + y / 4));
        }
    }
    const QString path = m_desk->filePath(QStringLiteral("bag.png"));
    QVERIFY(bag.save(path));
    m_desk->import(path);
    m_desk->openFirstCase();
}

void TestDecisionUsage::enhancementsHaveKeysAndButtons()
{
    viewers::ScanView& view = m_desk->page().view();
    auto* button = m_desk->window().findChild<QToolButton*>(QStringLiteral("button-edges"));
    QVERIFY(button && button->isVisible());
    m_desk->press(Qt::Key_E);
    QVERIFY(view.isEnhanced(viewers::Enhancement::Edges));
    QVERIFY(button->isChecked());
    button->click();
    QVERIFY(!view.isEnhanced(viewers::Enhancement::Edges));
    QVERIFY(!button->isChecked());
    m_desk->press(Qt::Key_C);
    m_desk->press(Qt::Key_S);
    QVERIFY(!view.isEnhanced(viewers::Enhancement::LocalContrast));
    QVERIFY(!m_desk->window().commands().action(QStringLiteral("local-contrast"))->isChecked());
}

void TestDecisionUsage::whatMakesNoSenseIsGreyAndSaysWhy()
{
    const QAction* log = m_desk->window().commands().action(QStringLiteral("logarithm"));
    QVERIFY(!log->isEnabled());
    QVERIFY(log->toolTip().contains(QStringLiteral("colours")));
    const QAction* link = m_desk->window().commands().action(QStringLiteral("link-views"));
    QVERIFY(!link->isEnabled());
    QVERIFY(!link->toolTip().isEmpty());
}

QJsonObject TestDecisionUsage::lastViewing() const
{
    const auto& history = m_desk->cases().history();
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
    for (const auto& value : used) {
        if (value.toObject().value(QStringLiteral("name")).toString() == name) {
            return value.toObject();
        }
    }
    return {};
}

void TestDecisionUsage::theDecisionCarriesWhatWasOn()
{
    m_desk->press(Qt::Key_2); // organic only
    QTest::qWait(lookMs);
    m_desk->press(Qt::Key_S);
    QElapsedTimer seen;
    seen.start();
    m_desk->press(Qt::Key_E);
    QTest::qWait(lookMs);
    const qint64 before = seen.elapsed();
    // Behind the lock nobody looks.
    m_desk->window().lock();
    QTest::qWait(5 * lookMs);
    QSignalSpy signedIn(&m_desk->window(), &app::DeskWindow::signedIn);
    m_desk->window().signIn(QStringLiteral("ada"), tests::DeskDriver::password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, tests::DeskDriver::patienceMs);
    seen.restart();
    m_desk->decide(Qt::Key_F7, reason());
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
    model.setHistory(m_desk->cases().history());
    const QString sentence = model.index(0, widgets::HistoryModel::EventColumn).data().toString();
    QVERIFY2(sentence.contains(QStringLiteral("Edges")) && sentence.contains(QStringLiteral("(on)")),
             qPrintable(sentence));
    QCOMPARE(model.brokenCount(), 0);
}

void TestDecisionUsage::theNextDecisionHasAnAccountOfItsOwn()
{
    m_desk->press(Qt::Key_S);
    m_desk->decide(Qt::Key_F8, reason());
    QVERIFY(entry(lastViewing(), QStringLiteral("organic-only")).isEmpty());
}

PORTLIGHT_WIDGETS_MAIN(TestDecisionUsage)
#include "test_decision_usage.moc"
