// Similar images in the real window: looked for with one key, listed with what became of them, opened from the list.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticBag.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/StateStack.h"
#include "widgets/similar/SimilarView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QTableView>

using namespace portlight;
using tests::DeskDriver;
using widgets::SimilarModel;
using widgets::SimilarView;

namespace {

// A ball in HU, so that it can be compared.
bool writeHounsfieldBall(const QString& path, int side)
{
    if (!tests::writeBall(path, side)) {
        return false;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    QByteArray bytes = file.readAll();
    bytes.replace("endian: little\n\n", "endian: little\nunit:=HU\n\n");
    return file.seek(0) && file.write(bytes) == bytes.size();
}

SimilarView* shownView(DeskDriver& desk)
{
    return desk.window().findChild<SimilarView*>();
}

QTableView* table(DeskDriver& desk)
{
    return desk.window().findChild<QTableView*>(QStringLiteral("similarTable"));
}

} // namespace

class TestSimilarDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aloneOnTheTerminalItSaysSo();
    void theTwinIsListedAndOpens();
    void aCtIsComparedSideBySide();
};

void TestSimilarDesk::aloneOnTheTerminalItSaysSo()
{
    DeskDriver desk;
    const QString bag = desk.filePath(QStringLiteral("one.png"));
    QVERIFY(tests::drawBag(1).save(bag));
    desk.import(bag);
    desk.openFirstCase();
    desk.press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(shownView(desk) != nullptr);
    auto* stack = shownView(desk)->findChild<widgets::StateStack*>();
    QTRY_VERIFY_WITH_TIMEOUT(stack->message().contains(QLatin1String("No other case")), DeskDriver::patienceMs);
}

void TestSimilarDesk::theTwinIsListedAndOpens()
{
    DeskDriver desk;
    for (const unsigned seed : {1U, 2U, 3U}) {
        const QString path = desk.filePath(QStringLiteral("bag%1.png").arg(seed));
        QVERIFY(tests::drawBag(seed).save(path));
        desk.import(path);
    }
    desk.openFirstCase(); // the oldest: bag 1
    const QString first = desk.cases().current().number;
    const QString twin = desk.filePath(QStringLiteral("twin.png"));
    QVERIFY(tests::drawBag(1).mirrored(true, false).save(twin));
    desk.import(twin);
    desk.press(Qt::Key_S, Qt::AltModifier);
    const auto top = [&desk](int column) { return table(desk)->model()->index(0, column).data().toString(); };
    // The background may still be looking at what came in: the list grows by itself.
    QTRY_COMPARE_WITH_TIMEOUT(table(desk)->model()->rowCount(), 3, DeskDriver::patienceMs);
    const QAbstractItemModelTester tester(table(desk)->model());
    QVERIFY(top(SimilarModel::CaseColumn) != first);
    QCOMPARE(top(SimilarModel::OutcomeColumn), QStringLiteral("not examined"));
    QVERIFY(top(SimilarModel::LikenessColumn).startsWith(QLatin1String("9")) ||
            top(SimilarModel::LikenessColumn).startsWith(QLatin1String("100")));
    QVERIFY(!desk.window().findChild<QPushButton*>(QStringLiteral("similarCompare"))->isVisible()); // radiographs
    // Copied as a row that pastes into a sheet.
    QTRY_VERIFY(table(desk)->hasFocus());
    QTest::keyClick(table(desk), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(top(SimilarModel::CaseColumn) + QLatin1Char('\t')), qPrintable(copied));
    const QString chosen = top(SimilarModel::CaseColumn);
    QTest::keyClick(table(desk), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.cases().current().number, chosen, DeskDriver::patienceMs);
    QTRY_VERIFY(!desk.window().dialogs().isSheetOpen());
}

void TestSimilarDesk::aCtIsComparedSideBySide()
{
    DeskDriver desk;
    for (const int side : {36, 44}) {
        const QString path = desk.filePath(QStringLiteral("ball%1.nrrd").arg(side));
        QVERIFY(writeHounsfieldBall(path, side));
        desk.import(path);
    }
    desk.openFirstCase();
    desk.press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(table(desk) != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(table(desk)->model()->rowCount(), 1, DeskDriver::patienceMs);
    auto* compare = desk.window().findChild<QPushButton*>(QStringLiteral("similarCompare"));
    QTRY_VERIFY_WITH_TIMEOUT(compare->isVisible(), DeskDriver::patienceMs);
    compare->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.page().view().isComparing(), DeskDriver::patienceMs);
    QTRY_VERIFY(!desk.window().dialogs().isSheetOpen());
}

PORTLIGHT_WIDGETS_MAIN(TestSimilarDesk)
#include "test_similar_desk.moc"
