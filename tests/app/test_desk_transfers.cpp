// The way of a scan from one desk to another, both real, over a real hub with its file store: the case comes with a
// small picture, then the scan with its progress; it can be stopped and goes on; a damaged part is refused and told.
#include "app/portlight/CaseController.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/Settings.h"
#include "app/portlight/SyncController.h"
#include "app/portlight/commands/CommandTable.h"
#include "local_cache/ScanStore.h"
#include "sync/HubLink.h"
#include "sync/files/ScanParts.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/sync/HubFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/ImportReportModel.h"
#include "widgets/WorklistPanel.h"

#include <QAction>
#include <QDirIterator>
#include <QHelpEvent>
#include <QListView>
#include <QSignalSpy>
#include <QToolTip>

using namespace portlight;
using namespace portlight::tests;
using app::Setting;

namespace {

constexpr int largeSide = 170; // voxels: some 10 MB, three parts

} // namespace

class TestDeskTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void thePictureComesBeforeTheScan();
    void thePointerShowsIt();
    void theScanComesWithProgressAndCanBeStopped();
    void aPictureKeptElsewhereIsFetched();
    void aDamagedPartIsRefusedAndTold();

private:
    // Registers its officers and signs in anew.
    void link(DeskDriver& desk, const QString& participant);
    // A scan at desk A, its case opened there; its hash.
    QString import(int side);
    [[nodiscard]] QStringList hubFiles() const;
    [[nodiscard]] viewers::ScanView& view() { return m_b->page().view(); }
    [[nodiscard]] QString said() { return view().accessibleDescription(); }
    void openAtB();
    [[nodiscard]] static local_cache::ScanStore storeOf(DeskDriver& desk)
    {
        return {desk.location(), desk.window().desk()->session()};
    }

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<DeskDriver> m_a;
    std::unique_ptr<DeskDriver> m_b;
    QString m_large;
    QString m_number; // of the case imported last
};

void TestDeskTransfers::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    if (!QFile::exists(QStringLiteral("/usr/sbin/nginx"))) {
        QSKIP("there is no nginx here (Debian package nginx-light)");
    }
    m_hub = std::make_unique<HubFixture>(
        QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:HAVEN")});
    m_a = std::make_unique<DeskDriver>(QStringLiteral("DESK1"));
    link(*m_a, QStringLiteral("desk1"));
    m_a->window().settings().set(Setting::ScanBandwidth, 300); // kB/s: half a minute for what follows
    m_large = import(largeSide);
    m_b = std::make_unique<DeskDriver>(QStringLiteral("DESK2"));
    link(*m_b, QStringLiteral("desk2"));
}

void TestDeskTransfers::cleanupTestCase()
{
    m_b.reset();
    m_a.reset();
    m_hub.reset();
}

void TestDeskTransfers::link(DeskDriver& desk, const QString& participant)
{
    QVERIFY(m_hub->link(participant).write(sync::HubLink::fileIn(desk.location())));
    const CtlAnswer registered =
        runCtl({QStringLiteral("hub"), QStringLiteral("register"), QStringLiteral("--data"), desk.location().folder,
                QStringLiteral("--link"), m_hub->linkFile(QStringLiteral("office")),
                QStringLiteral("--administration-key"), m_hub->file(QStringLiteral("administration_key_file"))});
    QVERIFY2(registered.exitCode == 0, registered.complaint.constData());
    desk.setLine(
        [](const local_cache::CacheLocation& at, const local_cache::SessionPtr&, const app::LineStrips& strips) {
            return std::make_unique<app::SyncController>(at, strips.status, strips.notice);
        });
    desk.restart();
}

QString TestDeskTransfers::import(int side)
{
    const QString path = m_a->filePath(QStringLiteral("ball%1.nrrd").arg(side));
    if (!writeBall(path, side)) {
        qFatal("scan file");
    }
    m_a->import(path);
    const auto& report = m_a->window().desk()->imports().report();
    m_number = report.itemAt(report.rowCount() - 1).caseNumber;
    m_a->cases().openCaseByNumber(m_number);
    return m_a->cases().current().scans.first().sha256;
}

void TestDeskTransfers::openAtB()
{
    const auto& cases = m_b->page().worklist()->model();
    const auto row = [&] {
        for (int i = 0; i < cases.rowCount(); ++i) {
            if (cases.rowAt(i).number == m_number) {
                return i;
            }
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, DeskDriver::patienceMs);
    m_b->window().desk()->openCase(cases.rowAt(row()).id);
    QCOMPARE(m_b->cases().current().number, m_number);
}

QStringList TestDeskTransfers::hubFiles() const
{
    QStringList files;
    QDirIterator walk(m_hub->file(QStringLiteral("folder")) + QStringLiteral("/nginx/scans"), QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.append(walk.next());
    }
    return files;
}

void TestDeskTransfers::thePictureComesBeforeTheScan()
{
    openAtB();
    QTRY_VERIFY_WITH_TIMEOUT(view().showsPreview(), DeskDriver::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("The hub does not have this scan yet")) &&
                                 said().contains(QStringLiteral("It is asked for again")),
                             DeskDriver::patienceMs);
    QVERIFY(said().startsWith(QStringLiteral("A small picture")));
    QVERIFY(!storeOf(*m_a).kept().first().isAtHub); // still being sent
    QVERIFY(!m_b->window().desk()->scanDisplay().isScanShown());
}

void TestDeskTransfers::thePointerShowsIt()
{
    QListView& list = m_b->page().worklist()->view();
    const QPoint at = list.visualRect(list.model()->index(0, 0)).center();
    QHelpEvent help(QEvent::ToolTip, at, list.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(list.viewport(), &help);
    QVERIFY2(QToolTip::text().contains(m_number), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(QStringLiteral("<img")));
    QToolTip::hideText();
}

void TestDeskTransfers::theScanComesWithProgressAndCanBeStopped()
{
    m_b->window().settings().set(Setting::ScanBandwidth, 2000); // kB/s: some five seconds
    m_a->window().settings().set(Setting::ScanBandwidth, 0);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("Fetching the scan from the hub, ")) &&
                                 view().showsPreview(),
                             DeskDriver::patienceMs);
    QAction* const stop = m_b->window().commands().action(QStringLiteral("fetch-stop"));
    QTRY_VERIFY(stop->isEnabled());
    stop->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("it was stopped")), DeskDriver::patienceMs);
    QVERIFY(view().showsPreview());
    QVERIFY(!storeOf(*m_b).contains(m_large));
    QSignalSpy full(&view(), &viewers::ScanView::fullQualityShown);
    m_b->window().commands().action(QStringLiteral("fetch-scans"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(full.count() > 0, DeskDriver::patienceMs);
    QVERIFY(storeOf(*m_b).contains(m_large));
    QVERIFY(!view().showsPreview());
    m_b->window().settings().set(Setting::ScanBandwidth, 0);
}

void TestDeskTransfers::aPictureKeptElsewhereIsFetched()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_a->window().desk()->scanDisplay().isScanShown(), DeskDriver::patienceMs);
    m_a->window().commands().action(QStringLiteral("picture-to-case"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_a->cases().current().annotations.size(), 1, DeskDriver::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_b->cases().current().annotations.size(), 1, DeskDriver::patienceMs);
    const inspection::Annotation mark = m_b->cases().current().annotations.first();
    QSignalSpy opened(m_b->window().desk(), &app::InspectionDesk::pictureOpened);
    Q_EMIT m_b->page().casePanel().annotationChosen(mark.id);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, DeskDriver::patienceMs);
    QVERIFY(!opened.first().first().value<QImage>().isNull());
}

void TestDeskTransfers::aDamagedPartIsRefusedAndTold()
{
    const QStringList before = hubFiles();
    const QString damaged = import(60);
    const auto parts = need(sync::ScanParts::of(damaged));
    const auto has = [&](const QString& name) { return hubFiles().filter(name).size() == 1; };
    QTRY_VERIFY_WITH_TIMEOUT(has(parts.listName()) && has(parts.previewName()), DeskDriver::patienceMs);
    for (const QString& name : hubFiles()) {
        if (before.contains(name) || name.endsWith(parts.listName()) || name.endsWith(parts.previewName())) {
            continue;
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write("damage") > 0);
    }
    openAtB();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("damaged or was altered")), DeskDriver::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(view().showsPreview(), DeskDriver::patienceMs);
    QVERIFY(m_b->noticeText().contains(QStringLiteral("damaged or was altered")));
    QVERIFY(!storeOf(*m_b).contains(damaged));
    QVERIFY(!m_b->window().desk()->scanDisplay().isScanShown());
}

PORTLIGHT_WIDGETS_MAIN(TestDeskTransfers)
#include "test_desk_transfers.moc"
