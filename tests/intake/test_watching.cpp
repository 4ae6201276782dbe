// The watched folder and the desk's import queue.
#include "intake/FolderWatcher.h"
#include "intake/ImportQueue.h"
#include "tests/local_cache/CacheFixture.h"
#include "tests/scans/SyntheticSeries.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace portlight;
using intake::FolderWatcher;
using intake::ImportQueue;

namespace {

constexpr int patienceMs = 60000;
constexpr intake::WatchTiming quick{20, 100, 1000};

} // namespace

class TestWatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowFileIsTakenOnceAndWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slow.dcm"));
        FolderWatcher watcher(folder.path(), quick);
        QSignalSpy ready(&watcher, &FolderWatcher::readyPaths);
        qint64 sizeWhenReady = -1;
        connect(&watcher, &FolderWatcher::readyPaths, this, [&] { sizeWhenReady = QFile(path).size(); });
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr int pieces = 30;
        for (int i = 0; i < pieces; ++i) {
            file.write(QByteArray(1000, 'x'));
            file.flush();
            QTest::qWait(20); // written more often than the folder settles
        }
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0, patienceMs);
        QCOMPARE(sizeWhenReady, qint64{pieces} * 1000);
        QCOMPARE(ready.first().first().toStringList(), QStringList{path});
        watcher.look();
        QTest::qWait(300);
        QCOMPARE(ready.count(), 1); // announced once
    }

    void subfolderIsOneSeriesAndUnfinishedFilesAreNot()
    {
        QTemporaryDir folder;
        tests::writeSyntheticSeries(folder.filePath(QStringLiteral("series")), {.slices = 3});
        for (const char* name : {".hidden.dcm", "half.dcm.part", "half.tmp"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        }
        FolderWatcher watcher(folder.path(), quick);
        QSignalSpy ready(&watcher, &FolderWatcher::readyPaths);
        QVERIFY(ready.wait(patienceMs));
        QCOMPARE(ready.first().first().toStringList(), QStringList{folder.filePath(QStringLiteral("series"))});
    }

    void emptyFileIsAnnouncedAfterAWhile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("empty.dcm"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        FolderWatcher watcher(folder.path(), quick);
        QSignalSpy ready(&watcher, &FolderWatcher::readyPaths);
        QVERIFY(!ready.wait(quick.emptySettleMs / 2)); // whoever made it may still fill it
        QVERIFY(ready.wait(patienceMs));
        QCOMPARE(ready.first().first().toStringList(), QStringList{path});
    }

    void queueImportsBatchesInOrderAndTellsTheGuiThread()
    {
        QTemporaryDir folder;
        tests::CacheFixture station;
        ImportQueue queue(station.location(), station.inspector());
        QSignalSpy items(&queue, &ImportQueue::itemImported);
        QSignalSpy finished(&queue, &ImportQueue::finished);
        QSignalSpy idle(&queue, &ImportQueue::idle);
        connect(&queue, &ImportQueue::finished, this, [] { QCOMPARE(QThread::currentThread(), qApp->thread()); });
        for (int i = 0; i < 3; ++i) {
            const QString series = folder.filePath(QString::number(i));
            tests::writeSyntheticSeries(series, {.slices = 3, .seed = static_cast<std::int16_t>(i)});
            queue.add({{series}, {}, series});
        }
        QTRY_VERIFY_WITH_TIMEOUT(idle.count() > 0 && finished.count() == 3, patienceMs);
        QCOMPARE(items.count(), 3);
        QVERIFY(!queue.isBusy());
    }

    void queueStopsWithItsOwner()
    {
        QTemporaryDir folder;
        tests::CacheFixture station;
        tests::writeSyntheticSeries(folder.filePath(QStringLiteral("a")), {.slices = 50, .columns = 256, .rows = 256});
        auto queue = std::make_unique<ImportQueue>(station.location(), station.inspector());
        queue->add({{folder.filePath(QStringLiteral("a"))}, {}, QStringLiteral("a")});
        queue->add({{folder.filePath(QStringLiteral("a"))}, {}, QStringLiteral("again")});
        queue.reset(); // cancels and waits; neither hangs nor crashes
        QVERIFY(tests::expectValue(station.cache().verify()).faults.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWatching)
#include "test_watching.moc"
