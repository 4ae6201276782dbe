// The worklist: paging model, overtaken requests, filters, faces, keyboard, copying.
#include "tests/widgets/StubFeed.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/StateStack.h"
#include "widgets/WorklistFilterBar.h"
#include "widgets/WorklistModel.h"
#include "widgets/WorklistPanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace portlight;
using tests::StubFeed;
using widgets::WorklistModel;
using widgets::WorklistPanel;

class TestWorklistPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelGrowsByPages();
    void overtakenAnswersAreDropped();
    void failureIsShownAndTriedAgain();
    void refreshKeepsTheOpenCase();
    void emptyListSaysWhatToDo();
    void typingSearches();
    void searchGoesOverAllGroups();
    void everyStageOfLookingShowsInANarrowRow();
    void laneFilterNarrows();
    void contestedCasesHaveAGroupWhileThereAreSome();
    void keyboardOpensCases();
    void nextAfterADecisionIsTheOneThatMovedUp();
    void rowsCopyAsTsv();
};

namespace {

std::unique_ptr<WorklistPanel> shownPanel(StubFeed& feed)
{
    auto panel = std::make_unique<WorklistPanel>(feed);
    panel->resize(320, 600);
    panel->show();
    feed.answerAll();
    return panel;
}

} // namespace

void TestWorklistPanel::modelGrowsByPages()
{
    StubFeed feed(250);
    WorklistModel model(feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    QCOMPARE(model.status(), WorklistModel::Status::Loading);
    QVERIFY(feed.answer());
    QCOMPARE(model.rowCount(), 100);
    model.fetchMore({});
    model.fetchMore({}); // one request at a time
    QCOMPARE(feed.open.size(), 1);
    QVERIFY(feed.answer());
    QCOMPARE(model.rowCount(), 200);
    model.fetchMore({});
    feed.answerAll();
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
}

void TestWorklistPanel::overtakenAnswersAreDropped()
{
    StubFeed feed(10);
    WorklistModel model(feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    local_cache::WorklistQuery narrow;
    narrow.text = QStringLiteral("goods 7");
    model.setQuery(narrow);
    QVERIFY(feed.answer()); // the first, overtaken
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(feed.answer());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0).number, QStringLiteral("TEST-2026-000007"));
}

void TestWorklistPanel::failureIsShownAndTriedAgain()
{
    StubFeed feed(3);
    WorklistPanel panel(feed);
    panel.show();
    feed.failNext({inspection::ErrorCode::Storage, QStringLiteral("The disk is full."), {}});
    auto* stack = panel.findChild<widgets::StateStack*>();
    QVERIFY(!stack->showsContent());
    QCOMPARE(stack->message(), QStringLiteral("The disk is full."));
    Q_EMIT stack->actionRequested();
    feed.answerAll();
    QVERIFY(stack->showsContent());
    QCOMPARE(panel.model().rowCount(), 3);
}

void TestWorklistPanel::refreshKeepsTheOpenCase()
{
    StubFeed feed(20);
    const auto panel = shownPanel(feed);
    const inspection::CaseId open = feed.rows.at(5).id;
    panel->setCurrentCase(open);
    feed.rows.removeAt(2);
    panel->refresh();
    feed.answerAll();
    QCOMPARE(panel->view().currentIndex().row(), 4);
    QCOMPARE(panel->model().rowAt(4).id, open);
}

void TestWorklistPanel::emptyListSaysWhatToDo()
{
    StubFeed feed(0);
    const auto panel = shownPanel(feed);
    auto* stack = panel->findChild<widgets::StateStack*>();
    QVERIFY(!stack->showsContent());
    QVERIFY(stack->message().contains(QStringLiteral("Drop a scan here, or press Ctrl+O")));
    QSignalSpy asked(panel.get(), &WorklistPanel::importRequested);
    Q_EMIT stack->actionRequested();
    QCOMPARE(asked.count(), 1);
}

void TestWorklistPanel::typingSearches()
{
    StubFeed feed(30);
    const auto panel = shownPanel(feed);
    panel->filters().focusSearch();
    QTest::keyClicks(panel->findChild<QLineEdit*>(QStringLiteral("worklistSearch")), QStringLiteral("goods 30"));
    QTRY_VERIFY(!feed.open.isEmpty());
    QCOMPARE(feed.open.size(), 1); // one query for a pause in typing, not one a key
    feed.answerAll();
    QCOMPARE(panel->model().rowCount(), 1);
    panel->filters().clearFilters();
    feed.answerAll();
    QCOMPARE(panel->model().rowCount(), 30);
}

void TestWorklistPanel::searchGoesOverAllGroups()
{
    StubFeed feed(3);
    const auto panel = shownPanel(feed);
    auto* search = panel->findChild<QLineEdit*>(QStringLiteral("worklistSearch"));
    const auto lastQuery = [&] {
        const bool came = QTest::qWaitFor([&] { return !feed.open.isEmpty(); });
        const local_cache::WorklistQuery query = came ? feed.open.last().second : local_cache::WorklistQuery();
        feed.answerAll();
        return query;
    };
    QTest::keyClicks(search, QStringLiteral("goods 2"));
    QVERIFY(lastQuery().states.isEmpty()); // a held case is found from "To do"
    QCOMPARE(panel->filters().group(), widgets::WorkGroup::All);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(lastQuery().states.contains(inspection::CaseState::ToInspect));
    QCOMPARE(panel->filters().group(), widgets::WorkGroup::Open);

    QTest::keyClicks(search, QStringLiteral("goods"));
    QVERIFY(lastQuery().states.isEmpty());
    panel->findChild<QToolButton*>(QStringLiteral("group%1").arg(static_cast<int>(widgets::WorkGroup::Waiting)))
        ->click(); // narrows it, and stays
    QVERIFY(lastQuery().states.contains(inspection::CaseState::Held));
    QTest::keyClicks(search, QStringLiteral(" 2"));
    QVERIFY(lastQuery().states.contains(inspection::CaseState::Held));
    panel->filters().clearFilters();
    QCOMPARE(panel->filters().group(), widgets::WorkGroup::Waiting);
}

// Not looked at, waiting, being looked at, clean, read unaided: no two look alike, words or not.
void TestWorklistPanel::everyStageOfLookingShowsInANarrowRow()
{
    StubFeed feed(1);
    const auto panel = shownPanel(feed);
    panel->resize(288, 600); // as a window of 1366 x 768 has it
    widgets::WorklistLooks looks;
    looks.models = {{QStringLiteral("finder-1"), QStringLiteral("radiograph")}};
    QVector<QImage> pictures;
    const auto take = [&](bool looked, bool looking, bool veiled, int radiographs) {
        feed.rows.first().radiographCount = radiographs;
        feed.rows.first().lookedBy = looked ? QStringList{QStringLiteral("finder-1")} : QStringList();
        looks.looking = looking ? feed.rows.first().id : inspection::CaseId();
        looks.isVeiled = [veiled](const local_cache::WorklistRow&) { return veiled; };
        panel->model().setLooks(looks);
        panel->refresh();
        feed.answerAll();
        pictures.append(panel->view().viewport()->grab(panel->view().visualRect(panel->model().index(0, 0))).toImage());
    };
    take(false, false, false, 0);
    take(false, false, false, 1);
    take(false, true, false, 1);
    take(true, false, false, 1);
    take(true, false, true, 1);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY2(pictures[i] != pictures[j], qPrintable(QStringLiteral("%1 looks like %2").arg(i).arg(j)));
        }
    }
}

void TestWorklistPanel::laneFilterNarrows()
{
    StubFeed feed(10);
    const auto panel = shownPanel(feed);
    for (auto* button : panel->findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Green")) {
            button->click();
        }
    }
    feed.answerAll();
    QCOMPARE(panel->model().rowCount(), 5);
    QVERIFY(panel->model().rowAt(0).lane == inspection::Lane::Green);
}

void TestWorklistPanel::contestedCasesHaveAGroupWhileThereAreSome()
{
    StubFeed feed(3);
    const auto panel = shownPanel(feed);
    const auto* button =
        panel->findChild<QToolButton*>(QStringLiteral("group%1").arg(static_cast<int>(widgets::WorkGroup::Contested)));
    QVERIFY(!button->isVisible());
    feed.contested = 2;
    feed.requestCounts();
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Contested 2"));
    panel->filters().setGroup(widgets::WorkGroup::Contested);
    QVERIFY(panel->filters().query().contestedOnly);
    QVERIFY(panel->filters().query().states.isEmpty()); // whatever state the strictest word gives
}

void TestWorklistPanel::keyboardOpensCases()
{
    StubFeed feed(5);
    const auto panel = shownPanel(feed);
    QSignalSpy chosen(panel.get(), &WorklistPanel::caseChosen);
    panel->focusList();
    QTest::keyClick(&panel->view(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 0); // walking the list opens nothing
    QTest::keyClick(&panel->view(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), feed.rows.at(1).id);
}

void TestWorklistPanel::nextAfterADecisionIsTheOneThatMovedUp()
{
    StubFeed feed(5);
    const auto panel = shownPanel(feed);
    QSignalSpy chosen(panel.get(), &WorklistPanel::caseChosen);
    panel->setCurrentCase(feed.rows.at(2).id);
    const inspection::CaseId expected = feed.rows.at(3).id;
    feed.rows.removeAt(2); // decided: it left the list
    panel->refresh();
    feed.answerAll();
    panel->openNeighbour(1);
    QCOMPARE(chosen.last().first().toUuid(), expected);
}

void TestWorklistPanel::rowsCopyAsTsv()
{
    StubFeed feed(3);
    const auto panel = shownPanel(feed);
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    panel->focusList();
    panel->view().selectAll();
    QTest::keyClick(&panel->view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).split(QLatin1Char('\t')).size(), static_cast<int>(WorklistModel::ColumnCount));
    QVERIFY(lines.at(0).startsWith(QStringLiteral("TEST-2026-000001\tRed\tTo inspect")));
}

PORTLIGHT_WIDGETS_MAIN(TestWorklistPanel)
#include "test_worklist_panel.moc"
