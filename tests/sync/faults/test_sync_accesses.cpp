// One sync in which the i-th access to the database fails, for every i: the sync says so or gets by, and the next one
// leaves the desk as if nothing had happened. PORTLIGHT_ACCESS_STRIDE=1 tries every i, else every 23rd is tried.
#include "tests/sync/HubFixture.h"
#include "tests/sync/faults/FailingAccesses.h"

#include <QDir>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using inspection::Decision;
using inspection::ErrorCode;
using local_cache::CacheLocation;
using local_cache::CaseCache;

class TestSyncAccesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSyncAfterAFailedOneIsWhole();

private:
    // A desk as it is before the sync: three own events unsent, a page of others' unseen.
    void prepare();
    void copyDesk(const QString& to) const;
    // Empty when the desk of `location` is whole and has everything.
    [[nodiscard]] QString faultOf(const CacheLocation& location) const;

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_other;
    QTemporaryDir m_folder;
    qint64 m_events = 0;
};

void TestSyncAccesses::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    FailingAccesses::install();
    m_hub = std::make_unique<HubFixture>(
        QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:HAVEN")});
    m_desk = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_other = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    prepare();
}

void TestSyncAccesses::prepare()
{
    const auto shared = m_desk->openCase();
    m_desk->sync();
    m_other->sync();
    for (int i = 0; i < 3; ++i) {
        m_other->decide(m_other->openCase(), Decision::Hold);
    }
    m_other->decide(shared, Decision::Clear);
    m_other->sync();
    m_desk->decide(shared, Decision::Hold); // apart from the clearance
    m_desk->decide(m_desk->openCase(), Decision::Clear);
    m_events = 2 + 3 * 3 + 1 + 1 + 3;
}

void TestSyncAccesses::copyDesk(const QString& to) const
{
    QDir(to).removeRecursively();
    QVERIFY(QDir().mkpath(to));
    for (const QFileInfo& file : QDir(m_desk->location().folder).entryInfoList(QDir::Files)) {
        QVERIFY(QFile::copy(file.filePath(), to + QLatin1Char('/') + file.fileName()));
    }
}

QString TestSyncAccesses::faultOf(const CacheLocation& location) const
{
    const auto cache = CaseCache::open(location);
    if (!cache) {
        return cache.error().detail;
    }
    const auto report = need((*cache)->verify());
    const auto status = need(sync::SyncStatus::ofCache(location));
    if (report.events != m_events || !report.faults.isEmpty()) {
        return QStringLiteral("%1 events, %2 faults").arg(report.events).arg(report.faults.size());
    }
    if (status.queue != 0 || status.entries != m_events || status.alarms != 0 || status.setAside != 0) {
        return QString::fromUtf8(QJsonDocument(status.toJson()).toJson(QJsonDocument::Compact));
    }
    return need((*cache)->rebuild()) ? QString() : QStringLiteral("the projections differ from a rebuild");
}

void TestSyncAccesses::theSyncAfterAFailedOneIsWhole()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("PORTLIGHT_ACCESS_STRIDE", &isNumber);
    const int stride = isNumber ? std::max(given, 1) : 23;
    const CacheLocation copy{m_folder.filePath(QStringLiteral("desk"))};
    int failed = 0;
    int tried = 0;
    qint64 reached = 0;
    qint64 which = 1;
    for (; which == 1 || reached >= which - stride; which += stride) {
        copyDesk(copy.folder);
        FailingAccesses::arm(which);
        const auto report = sync::SyncLoop(copy, m_desk->link(), {}).runOnce();
        reached = FailingAccesses::count();
        FailingAccesses::arm(0);
        ++tried;
        if (!report) {
            ++failed;
            QVERIFY2(report.error().code == ErrorCode::Storage,
                     qUtf8Printable(QStringLiteral("access %1: %2").arg(which).arg(report.error().text)));
        }
        const auto again = sync::SyncLoop(copy, m_desk->link(), {}).runOnce();
        QVERIFY2(again, qUtf8Printable(again ? QString() : again.error().text + again.error().detail));
        QVERIFY2(!again->stuck, qPrintable(QString::number(which)));
        const QString fault = faultOf(copy);
        QVERIFY2(fault.isEmpty(), qUtf8Printable(QStringLiteral("access %1: %2").arg(which).arg(fault)));
    }
    qInfo("%d of the accesses of one sync tried, %d of them made it fail", tried, failed);
    QVERIFY(failed > 3);
}

QTEST_GUILESS_MAIN(TestSyncAccesses)
#include "test_sync_accesses.moc"
