// The supervisor's dashboard over the station's own log: what it counts, filters, opens and writes.
#include "app/portlight/CaseController.h"
#include "app/portlight/FigureExports.h"
#include "app/portlight/InspectionPage.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/figures/Dashboard.h"
#include "widgets/figures/FigureCard.h"
#include "widgets/figures/FigureCasesModel.h"
#include "widgets/figures/FigureTiles.h"
#include "widgets/figures/OriginMap.h"
#include "widgets/figures/WorldTiles.h"

#include <QFile>
#include <QImage>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QToolButton>

using namespace portlight;
using tests::DeskDriver;
using widgets::Dashboard;

class TestFiguresDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSupervisorSeesTheLog();
    void aBarFiltersAndASecondClickLetsGo();
    void theKeyboardFiltersToo();
    void exportsHoldWhatIsShown();
    void theCaseBehindAFigureOpens();
    void anInspectorHasNoDashboard();
    void everyCountryStandsOnce();

private:
    [[nodiscard]] Dashboard* dashboard() { return m_desk->window().findChild<Dashboard*>(); }
    void openDashboard();

    std::unique_ptr<DeskDriver> m_desk;
};

void TestFiguresDesk::initTestCase()
{
    m_desk = std::make_unique<DeskDriver>();
    m_desk->addOfficer(QStringLiteral("Ben Reader"), QStringLiteral("ben"));
    for (const QString& name : {QStringLiteral("one"), QStringLiteral("two")}) {
        const QString path = m_desk->filePath(name + QStringLiteral(".nrrd"));
        QVERIFY(tests::writeBall(path, name == QLatin1String("one") ? 40 : 36));
        QFile declaration(m_desk->filePath(name + QStringLiteral(".declaration.json")));
        QVERIFY(declaration.open(QIODevice::WriteOnly));
        declaration.write(name == QLatin1String("one")
                              ? R"({"goods":[{"description":"shoes","hs_code":"640399"}],"origin":"KR"})"
                              : R"({"goods":[{"description":"tea","hs_code":"090210"}],"origin":"KE"})");
        declaration.close();
        m_desk->import(path);
    }
    m_desk->openFirstCase();
    m_desk->decide(Qt::Key_F6, QStringLiteral("dense core"));
}

void TestFiguresDesk::openDashboard()
{
    m_desk->press(Qt::Key_F4);
    QVERIFY(dashboard());
    QTRY_VERIFY_WITH_TIMEOUT(!dashboard()->page().tables.isEmpty(), DeskDriver::patienceMs);
}

void TestFiguresDesk::aSupervisorSeesTheLog()
{
    openDashboard();
    QCOMPARE(dashboard()->tiles().text(QStringLiteral("cases")), QStringLiteral("2"));
    QCOMPARE(dashboard()->cases().rowCount(), 2);
    const auto chapters = dashboard()->page().tables.value(QStringLiteral("chapter"));
    QSet<QString> labels;
    for (const QVariantList& row : chapters.rows) {
        labels.insert(row.first().toString());
    }
    QCOMPARE(labels, QSet<QString>({QStringLiteral("09"), QStringLiteral("64")}));
    QCOMPARE(chapters.keys.size(), chapters.rows.size());
}

void TestFiguresDesk::aBarFiltersAndASecondClickLetsGo()
{
    const QString chapter = QStringLiteral("chapter");
    dashboard()->toggleFilter(chapter, 64);
    QTRY_COMPARE_WITH_TIMEOUT(dashboard()->cases().rowCount(), 1, DeskDriver::patienceMs);
    QCOMPARE(dashboard()->tiles().text(QStringLiteral("cases")), QStringLiteral("1"));
    QCOMPARE(dashboard()->page().filterLabels, QStringList{QStringLiteral("64")});
    dashboard()->toggleFilter(chapter, 64);
    QTRY_COMPARE_WITH_TIMEOUT(dashboard()->cases().rowCount(), 2, DeskDriver::patienceMs);
    dashboard()->toggleFilter(QStringLiteral("duration"), 3); // counts only: nothing to filter by
    QVERIFY(dashboard()->page().filters.isEmpty());
}

void TestFiguresDesk::theKeyboardFiltersToo()
{
    const auto filterOf = [this](const char* chart) {
        auto* card = dashboard()->findChild<widgets::FigureCard*>(QLatin1String("figure-") + QLatin1String(chart));
        return card->findChild<QToolButton*>(QStringLiteral("figureFilter"));
    };
    QToolButton* const months = filterOf("month");
    QVERIFY(months->isVisible());
    QVERIFY(months->focusPolicy() & Qt::TabFocus);
    QCOMPARE(months->menu()->actions().size(), dashboard()->page().tables.value(QStringLiteral("month")).rows.size());
    months->menu()->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(dashboard()->page().filterLabels.size(), 1, DeskDriver::patienceMs);
    QVERIFY(months->menu()->actions().first()->isChecked());
    months->menu()->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dashboard()->page().filterLabels.isEmpty(), DeskDriver::patienceMs);
    QVERIFY(!filterOf("duration")->isVisible());
}

void TestFiguresDesk::exportsHoldWhatIsShown()
{
    const auto& page = dashboard()->page();
    const QString csv = m_desk->filePath(QStringLiteral("chapter.csv"));
    QVERIFY(app::writeFigureCsv(page.tables.value(QStringLiteral("chapter")), csv));
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count("\r\n"), 3); // names and two chapters

    const QString png = m_desk->filePath(QStringLiteral("hours.png"));
    QVERIFY(app::writeFigurePicture(dashboard()->pictureOf(QStringLiteral("hours")), png));
    const QImage picture(png);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            colours.insert(picture.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 10); // bars and letters, not an empty sheet

    const QString pdf = m_desk->filePath(QStringLiteral("report.pdf"));
    QVERIFY(app::writeFiguresReport(
        page, QStringLiteral("TEST-1"), [this](const QString& chart) { return dashboard()->pictureOf(chart); }, pdf));
    QFile report(pdf);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().startsWith("%PDF-"));

    const auto refused = app::writeFigureCsv(page.tables.value(QStringLiteral("lane")),
                                             m_desk->filePath(QStringLiteral("no/such/folder.csv")));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(QStringLiteral("folder.csv")));
}

void TestFiguresDesk::theCaseBehindAFigureOpens()
{
    const inspection::CaseId wanted = dashboard()->cases().caseAt(1);
    auto* list = dashboard()->findChild<QTableView*>(QStringLiteral("figureCases"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_desk->cases().current().id, wanted);
    QTRY_VERIFY(!dashboard()); // closed, the case is in front
}

void TestFiguresDesk::anInspectorHasNoDashboard()
{
    m_desk->changeOfficer(QStringLiteral("ben"));
    m_desk->press(Qt::Key_F4);
    QVERIFY(!dashboard());
}

void TestFiguresDesk::everyCountryStandsOnce()
{
    QSet<QString> countries;
    QSet<std::pair<int, int>> places;
    for (const widgets::WorldTile& tile : widgets::worldTiles()) {
        QCOMPARE(tile.country.size(), 2);
        countries.insert(tile.country);
        places.insert({tile.place.x(), tile.place.y()});
    }
    QCOMPARE(countries.size(), widgets::worldTiles().size());
    QCOMPARE(places.size(), widgets::worldTiles().size());
    QVERIFY(countries.size() > 180);
}

PORTLIGHT_WIDGETS_MAIN(TestFiguresDesk)
#include "test_figures_desk.moc"
