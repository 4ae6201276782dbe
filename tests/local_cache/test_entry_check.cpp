// Checking pulled events ends wherever it is asked for, also from a worker while every other worker does the same.
#include "local_cache/EntryCheck.h"

#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace portlight::local_cache;

class TestEntryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromEveryWorkerAtOnce()
    {
        constexpr int patienceMs = 60000;
        constexpr std::size_t entries = 200;
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        const auto checked = QtConcurrent::run(checkEntries, std::vector<HubEntry>(entries), OfficerKeys());
        QTRY_VERIFY_WITH_TIMEOUT(checked.isFinished(), patienceMs);
        QCOMPARE(checked.result().size(), entries);
    }
};

QTEST_GUILESS_MAIN(TestEntryCheck)
#include "test_entry_check.moc"
