// The courier of scans between two desks over a real nginx: the wished-for first, sending by itself, rules that hold, a
// full store that lets go of nothing but what the hub has.
#include "local_cache/ScanStore.h"
#include "sync/files/ScanCourier.h"
#include "sync/files/ScanParts.h"
#include "tests/sync/HubFixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace portlight;
using namespace portlight::tests;
using inspection::ErrorCode;
using local_cache::ScanStore;
using sync::CourierRules;
using sync::CourierStatus;
using sync::FetchOutcome;
using sync::ScanCourier;

namespace {

constexpr int patienceMs = 120'000; // a bound, not a measure

// A courier at work for one desk, as ScanTransfers of the desk runs it.
class Courier
{
public:
    Courier(Desk& desk, const sync::HubLink& link, const CourierRules& rules)
        : m_courier(
              desk.location(), desk.inspector(), link,
              [this](const CourierStatus& status) {
                  const std::lock_guard lock(m_mutex);
                  m_status = status;
                  if (status.work == CourierStatus::Work::Sending &&
                      (m_sent.isEmpty() || m_sent.last() != status.sha256)) {
                      m_sent.append(status.sha256);
                  }
              },
              [this](const FetchOutcome& outcome) {
                  const std::lock_guard lock(m_mutex);
                  m_outcomes.append(outcome);
              })
    {
        m_courier.setRules(rules);
    }
    ~Courier()
    {
        m_courier.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    Q_DISABLE_COPY_MOVE(Courier)

    void start()
    {
        m_thread = std::thread([this] { m_ended = m_courier.run(); });
    }
    ScanCourier& operator*() { return m_courier; }
    ScanCourier* operator->() { return &m_courier; }
    CourierStatus status()
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }
    QStringList sent() // each scan whose sending began, in order
    {
        const std::lock_guard lock(m_mutex);
        return m_sent;
    }
    QVector<FetchOutcome> outcomes()
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes;
    }
    bool isIdle()
    {
        const CourierStatus now = status();
        return now.work == CourierStatus::Work::Nothing && now.toSend == 0 && now.problem.isEmpty();
    }

private:
    std::mutex m_mutex;
    CourierStatus m_status{CourierStatus::Work::Sending, {}, 0, 0, 0, 0, {}, {}}; // not idle before it has said so
    QStringList m_sent;
    QVector<FetchOutcome> m_outcomes;
    inspection::Result<void> m_ended;
    ScanCourier m_courier;
    std::thread m_thread;
};

} // namespace

class TestScanCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void smallScansGoFirstAndTheShownCaseBeforeAll();
    void aWishInterruptsASending();
    void aWishThatCannotBeMetIsAnswered();
    void aStoppedFetchGoesOnWhereItWas();
    void theQuotaLetsGoOnlyOfWhatTheHubHas();
    void withoutALineNothingIsLostAndItSaysSo();

private:
    QString makeScan(Desk& desk, qsizetype bytes);
    static ScanStore storeOf(Desk& desk) { return {desk.location(), desk.inspector()}; }
    void sendAll(Desk& desk);

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_a;
    std::unique_ptr<Desk> m_b;
    QTemporaryDir m_folder;
};

void TestScanCourier::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    if (!QFile::exists(QStringLiteral("/usr/sbin/nginx"))) {
        QSKIP("there is no nginx here (Debian package nginx-light)");
    }
    m_hub = std::make_unique<HubFixture>(
        QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:HAVEN")});
}

void TestScanCourier::cleanupTestCase()
{
    m_b.reset();
    m_a.reset();
    m_hub.reset();
}

void TestScanCourier::init()
{
    m_a = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_b = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
}

QString TestScanCourier::makeScan(Desk& desk, qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (char& byte : content) {
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    }
    const QString path = m_folder.filePath(QStringLiteral("scan.dcs"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("scan file");
    }
    file.close();
    return need(storeOf(desk).put({path})).sha256;
}

void TestScanCourier::sendAll(Desk& desk)
{
    Courier courier(desk, desk.link(), {});
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(courier.isIdle(), patienceMs);
}

void TestScanCourier::smallScansGoFirstAndTheShownCaseBeforeAll()
{
    const QString large = makeScan(*m_a, 5'000'000);
    const QString small = makeScan(*m_a, 50'000);
    const QString shown = makeScan(*m_a, 4'500'000);
    Courier courier(*m_a, m_a->link(), {});
    courier->setShown({shown});
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(courier.isIdle(), patienceMs);
    QCOMPARE(courier.sent(), (QStringList{shown, small, large}));
    for (const local_cache::KeptScan& scan : storeOf(*m_a).kept()) {
        QVERIFY(scan.isAtHub);
    }
    const QString later = makeScan(*m_a, 10'000);
    courier->wake();
    QTRY_VERIFY_WITH_TIMEOUT(courier.sent().contains(later), patienceMs);
}

void TestScanCourier::aWishInterruptsASending()
{
    const QString wished = makeScan(*m_a, 60'000);
    sendAll(*m_a);
    const QString slow = makeScan(*m_b, 9'000'000);
    Courier courier(*m_b, m_b->link(), {true, 400'000, 0}); // some twenty seconds to send
    courier.start();
    QTRY_VERIFY_WITH_TIMEOUT(courier.status().work == CourierStatus::Work::Sending, patienceMs);
    courier->fetch({wished});
    QTRY_COMPARE_WITH_TIMEOUT(courier.outcomes().size(), 1, patienceMs);
    QVERIFY(courier.outcomes().first().result.has_value());
    QVERIFY(storeOf(*m_b).contains(wished));
    QVERIFY(courier.status().toSend > 0 || courier.status().work != CourierStatus::Work::Nothing); // not done before
    courier->setRules({});
    QTRY_VERIFY_WITH_TIMEOUT(courier.isIdle(), patienceMs);
    QVERIFY(need(sync::ScanParts::of(slow)).listName().size() == 64);
}

void TestScanCourier::aWishThatCannotBeMetIsAnswered()
{
    Courier courier(*m_b, m_b->link(), {});
    courier.start();
    const QString nowhere(64, QLatin1Char('c'));
    courier->fetch({nowhere, QStringLiteral("no hash")});
    QTRY_COMPARE_WITH_TIMEOUT(courier.outcomes().size(), 2, patienceMs);
    QVERIFY(courier.outcomes().first().result.error().code == ErrorCode::NotFound);
    QVERIFY(courier.outcomes().last().result.error().code == ErrorCode::BadInput);
}

void TestScanCourier::aStoppedFetchGoesOnWhereItWas()
{
    const QString wished = makeScan(*m_a, 13'000'000); // four parts
    sendAll(*m_a);
    Courier courier(*m_b, m_b->link(), {true, 4'000'000, 0});
    courier.start();
    courier->fetch({wished});
    QTRY_VERIFY_WITH_TIMEOUT(courier.status().work == CourierStatus::Work::Fetching && courier.status().done > 0,
                             patienceMs);
    courier->cancelFetches();
    QTRY_COMPARE_WITH_TIMEOUT(courier.outcomes().size(), 1, patienceMs);
    QVERIFY(courier.outcomes().first().result.error().code == ErrorCode::Cancelled);
    QVERIFY(!storeOf(*m_b).contains(wished));
    QVERIFY(!QDir(m_b->location().scanStore() + QStringLiteral("/parts/incoming"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                 .isEmpty()); // what came waits
    courier->setRules({});
    courier->fetch({wished});
    QTRY_COMPARE_WITH_TIMEOUT(courier.outcomes().size(), 2, patienceMs);
    QVERIFY(courier.outcomes().last().result.has_value());
    QVERIFY(storeOf(*m_b).contains(wished));
}

void TestScanCourier::theQuotaLetsGoOnlyOfWhatTheHubHas()
{
    const QString old = makeScan(*m_a, 1'000'000);
    const QString shown = makeScan(*m_a, 1'000'000);
    sendAll(*m_a);
    const QString onlyHere = makeScan(*m_a, 1'000'000);
    QVERIFY(!storeOf(*m_a).letGo(onlyHere)); // it may be the only copy
    {
        Courier courier(*m_a, m_a->link(), {false, 0, 1'500'000}); // sends nothing
        courier->setShown({shown});
        courier.start();
        QTRY_VERIFY_WITH_TIMEOUT(courier.status().letGo > 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!courier.status().overQuota.isEmpty(), patienceMs);
    }
    QVERIFY(!storeOf(*m_a).contains(old));
    QVERIFY(storeOf(*m_a).contains(shown));
    QVERIFY(storeOf(*m_a).contains(onlyHere));
    Courier courier(*m_a, m_a->link(), {});
    courier.start();
    courier->fetch({old}); // and back
    QTRY_COMPARE_WITH_TIMEOUT(courier.outcomes().size(), 1, patienceMs);
    QVERIFY(courier.outcomes().first().result.has_value());
}

void TestScanCourier::withoutALineNothingIsLostAndItSaysSo()
{
    sync::HubLink nobody = m_a->link();
    nobody.filesUrl = QStringLiteral("https://127.0.0.1:1/scans");
    const QString waiting = makeScan(*m_a, 20'000);
    {
        Courier courier(*m_a, nobody, {});
        courier.start();
        QTRY_VERIFY_WITH_TIMEOUT(!courier.status().problem.isEmpty(), patienceMs);
        QCOMPARE(courier.status().toSend, 1);
    }
    QVERIFY(storeOf(*m_a).contains(waiting));
    nobody.filesUrl.clear();
    ScanCourier none(m_a->location(), m_a->inspector(), nobody, {}, {});
    QVERIFY(none.run().error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestScanCourier)
#include "test_scan_courier.moc"
