// Scans come in where an officer puts them: dropped on the window, or into the watched folder.
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/Settings.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/ImportReportModel.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace portlight;
using tests::DeskDriver;

namespace {

constexpr int side = 24;
const QPoint middle(600, 300);

// As the window system does: first may it come in, then it is let go. Says whether it was taken.
bool drop(QWidget& on, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    drop.ignore();
    QCoreApplication::sendEvent(&on, &drop);
    return drop.isAccepted();
}

int imported(DeskDriver& desk)
{
    return desk.window().desk()->imports().report().importedCount();
}

} // namespace

class TestDeskImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDroppedFolderIsImported();
    void whatIsNoFileIsRefusedInWords();
    void theWatchedFolderIsEmptied();
    void aLockedDeskTakesNothing();

private:
    DeskDriver m_desk;
};

void TestDeskImport::aDroppedFolderIsImported()
{
    const QString folder = m_desk.filePath(QStringLiteral("batch"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(tests::writeBall(folder + QStringLiteral("/one.nrrd"), side));
    QVERIFY(tests::writeBall(folder + QStringLiteral("/two.nrrd"), side + 2));
    QVERIFY(drop(m_desk.window(), {QUrl::fromLocalFile(folder)}));
    QTRY_COMPARE_WITH_TIMEOUT(imported(m_desk), 2, DeskDriver::patienceMs);
    QVERIFY(QFile::exists(folder + QStringLiteral("/one.nrrd"))); // a drop takes nothing away
}

void TestDeskImport::whatIsNoFileIsRefusedInWords()
{
    QVERIFY(!drop(m_desk.window(), {QUrl(QStringLiteral("https://port.example/scan.dcm"))}));
    QVERIFY2(m_desk.noticeText().contains(QLatin1String("terminal")), qPrintable(m_desk.noticeText()));
    QCOMPARE(imported(m_desk), 2);
}

void TestDeskImport::theWatchedFolderIsEmptied()
{
    const QString folder = m_desk.filePath(QStringLiteral("watched"));
    QVERIFY(QDir().mkpath(folder));
    m_desk.window().settings().set(app::Setting::WatchFolder, folder);
    QVERIFY(tests::writeBall(folder + QStringLiteral("/three.nrrd"), side + 4));
    QTRY_COMPARE_WITH_TIMEOUT(imported(m_desk), 3, DeskDriver::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(folder + QStringLiteral("/three.nrrd")), DeskDriver::patienceMs);
}

void TestDeskImport::aLockedDeskTakesNothing()
{
    const QString scan = m_desk.filePath(QStringLiteral("four.nrrd"));
    QVERIFY(tests::writeBall(scan, side + 6));
    m_desk.window().lock();
    QVERIFY(!drop(m_desk.window(), {QUrl::fromLocalFile(scan)}));
}

PORTLIGHT_WIDGETS_MAIN(TestDeskImport)
#include "test_desk_import.moc"
