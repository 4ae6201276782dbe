// Small pictures go ahead of scans over a real nginx: only those an officer signed are taken; and who opens a case
// waits for nothing that was asked for before it.
#include "local_cache/OfficerSignature.h"
#include "local_cache/ScanEmbeddings.h"
#include "local_cache/ScanStore.h"
#include "sync/files/PreviewTransfer.h"
#include "sync/files/ScanCourier.h"
#include "sync/files/ScanParts.h"
#include "tests/sync/HubFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <mutex>
#include <thread>

using namespace portlight;
using namespace portlight::tests;
using inspection::ErrorCode;
using local_cache::ScanStore;
using sync::CourierStatus;
using sync::FileStore;
using sync::PreviewTransfer;
using sync::ScanCourier;
using sync::ScanParts;
using sync::Wishes;

namespace {

constexpr int patienceMs = 120'000; // a bound, not a measure
const QByteArray picture("what the scan looks like");

// A courier at work, and all it told.
class Courier
{
public:
    explicit Courier(Desk& desk, qint64 bytesPerSecond = 0)
        : m_courier(
              desk.location(), desk.inspector(), desk.link(),
              [this](const CourierStatus& status) {
                  const std::lock_guard lock(m_mutex);
                  m_status = status;
              },
              [this](const sync::FetchOutcome& outcome) {
                  const std::lock_guard lock(m_mutex);
                  m_outcomes.append(outcome);
              })
    {
        m_courier.setRules({true, bytesPerSecond, 0});
        m_courier.setPreviews([](const QString&, const std::function<bool()>&) { return picture; },
                              [this](const QString& sha256) {
                                  const std::lock_guard lock(m_mutex);
                                  m_previews.append(sha256);
                              });
        m_thread = std::thread([this] { m_ended = m_courier.run(); });
    }
    ~Courier()
    {
        m_courier.stop();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Courier)

    ScanCourier* operator->() { return &m_courier; }
    CourierStatus status()
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }
    QStringList previews()
    {
        const std::lock_guard lock(m_mutex);
        return m_previews;
    }
    QVector<sync::FetchOutcome> outcomes()
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes;
    }

private:
    std::mutex m_mutex;
    CourierStatus m_status;
    QStringList m_previews;
    QVector<sync::FetchOutcome> m_outcomes;
    inspection::Result<void> m_ended;
    ScanCourier m_courier;
    std::thread m_thread;
};

} // namespace

class TestScanPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wishesComeBackLaterEachTime();
    void aPictureComesWhileItsScanIsBeingSent();
    void onlyAnOfficersPictureIsTaken();
    void theCaseOpenedLastComesFirst();
    void aScanSentLaterComesByItself();

private:
    QString makeScan(Desk& desk, qsizetype bytes);
    std::unique_ptr<FileStore> filesOf(Desk& desk) { return std::move(*FileStore::open(desk.link(), m_interrupt)); }
    QByteArray pictureAt(Desk& desk, const QString& sha256);

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_a;
    std::unique_ptr<Desk> m_b;
    QTemporaryDir m_folder;
    sync::Interrupt m_interrupt;
};

void TestScanPreview::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    if (!QFile::exists(QStringLiteral("/usr/sbin/nginx"))) {
        QSKIP("there is no nginx here (Debian package nginx-light)");
    }
    m_hub = std::make_unique<HubFixture>(
        QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:HAVEN")});
    m_a = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_b = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    m_a->sync();
    m_b->sync(); // knows the officers of the other desk
}

void TestScanPreview::cleanupTestCase()
{
    m_b.reset();
    m_a.reset();
    m_hub.reset();
}

QString TestScanPreview::makeScan(Desk& desk, qsizetype bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    for (char& byte : content) {
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    }
    QFile file(m_folder.filePath(QStringLiteral("scan.dcs")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("scan file");
    }
    file.close();
    return need(ScanStore(desk.location(), desk.inspector()).put({file.fileName()})).sha256;
}

QByteArray TestScanPreview::pictureAt(Desk& desk, const QString& sha256)
{
    auto pictures = local_cache::ScanEmbeddings::open(desk.location(), desk.inspector());
    return pictures ? need(pictures->picture(sha256)) : QByteArray();
}

void TestScanPreview::wishesComeBackLaterEachTime()
{
    using namespace std::chrono_literals;
    const auto now = Wishes::Clock::now();
    Wishes wishes(3);
    wishes.want({QStringLiteral("a"), QStringLiteral("b")});
    wishes.want({QStringLiteral("c"), QStringLiteral("a")});
    QCOMPARE(wishes.first(now), std::optional(QStringLiteral("c")));
    QVERIFY(wishes.askLater(QStringLiteral("c"), now));
    QCOMPARE(wishes.first(now), std::optional(QStringLiteral("a")));
    wishes.forget(QStringLiteral("a"));
    QCOMPARE(wishes.first(now), std::optional(QStringLiteral("b")));
    wishes.forget(QStringLiteral("b"));
    QCOMPARE(wishes.first(now), std::optional<QString>());
    QVERIFY(wishes.untilDue(30s, now) == 2s);
    QCOMPARE(wishes.first(now + 2s), std::optional(QStringLiteral("c")));
    QVERIFY(wishes.askLater(QStringLiteral("c"), now));
    QVERIFY(wishes.untilDue(30s, now) == 4s);
    QVERIFY(!wishes.askLater(QStringLiteral("c"), now)); // the third time is the last
    QVERIFY(!wishes.contains(QStringLiteral("c")));
}

void TestScanPreview::aPictureComesWhileItsScanIsBeingSent()
{
    const QString large = makeScan(*m_a, 9'000'000);
    Courier sender(*m_a, 500'000); // some twenty seconds to send
    Courier receiver(*m_b);
    receiver->wantPreviews({large});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.previews(), QStringList{large}, patienceMs);
    QCOMPARE(pictureAt(*m_b, large), picture);
    QVERIFY(!need(filesOf(*m_a)->contains(need(ScanParts::of(large)).listName()))); // the scan is not there yet
    const QString later = makeScan(*m_a, 1'000);
    receiver->wantPreviews({later, large}); // the hub has none of one: the other comes
    QTRY_COMPARE_WITH_TIMEOUT(receiver.previews().count(large), 2, patienceMs);
    sender->wake();
    QTRY_COMPARE_WITH_TIMEOUT(receiver.previews().count(later), 1, patienceMs);
    sender->setRules({});
    QTRY_COMPARE_WITH_TIMEOUT(sender.status().toSend, 0, patienceMs);
}

void TestScanPreview::onlyAnOfficersPictureIsTaken()
{
    const auto at = filesOf(*m_a);
    const auto put = [&](const QString& sha256, const QByteArray& plain) {
        const auto parts = need(ScanParts::of(sha256));
        QVERIFY(at->put(parts.previewName(), parts.sealPreview(plain)));
    };
    const auto from = filesOf(*m_b);
    PreviewTransfer receiver(m_b->location(), m_b->inspector(), *from);
    const QByteArray id = m_a->inspector()->officer().id.toRfc4122();
    const QByteArray purpose("scan-preview");
    const QString scan(64, QLatin1Char('1'));
    const QByteArray hash = QByteArray::fromHex(scan.toLatin1());
    QVERIFY(!need(receiver.fetch(scan))); // none there

    put(scan, id + local_cache::signDocument(*m_a->inspector(), purpose, hash + picture) + "another picture");
    QCOMPARE(receiver.fetch(scan).error().code, ErrorCode::Tampered);
    put(scan, QByteArray(16, 'x') + local_cache::signDocument(*m_a->inspector(), purpose, hash + picture) + picture);
    QCOMPARE(receiver.fetch(scan).error().code, ErrorCode::Refused); // who is that?
    put(scan, QByteArray("short"));
    QVERIFY(!receiver.fetch(scan));
    const auto parts = need(ScanParts::of(scan));
    QVERIFY(at->put(parts.previewName(), QByteArray("no seal at all, and longer than a nonce")));
    QCOMPARE(receiver.fetch(scan).error().code, ErrorCode::Tampered);
    QVERIFY(pictureAt(*m_b, scan).isEmpty());
    put(scan, id + local_cache::signDocument(*m_a->inspector(), purpose, hash + picture) + picture);
    QVERIFY(need(receiver.fetch(scan)));
    QCOMPARE(pictureAt(*m_b, scan), picture);
    const QString other(64, QLatin1Char('2')); // a picture of one scan is none of another
    put(other, id + local_cache::signDocument(*m_a->inspector(), purpose, hash + picture) + picture);
    QCOMPARE(receiver.fetch(other).error().code, ErrorCode::Tampered);
}

void TestScanPreview::theCaseOpenedLastComesFirst()
{
    const QString large = makeScan(*m_a, 13'000'000);
    const QString small = makeScan(*m_a, 10'000);
    {
        Courier sender(*m_a);
        QTRY_VERIFY_WITH_TIMEOUT(ScanStore(m_a->location(), m_a->inspector()).kept().size() > 1 &&
                                     need(filesOf(*m_a)->contains(need(ScanParts::of(large)).listName())) &&
                                     need(filesOf(*m_a)->contains(need(ScanParts::of(small)).listName())),
                                 patienceMs);
    }
    Courier receiver(*m_b, 2'000'000); // some six seconds
    receiver->fetch({large});
    QTRY_VERIFY_WITH_TIMEOUT(receiver.status().sha256 == large && receiver.status().done > 0, patienceMs);
    receiver->fetch({small});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.outcomes().size(), 2, patienceMs);
    QCOMPARE(receiver.outcomes().first().sha256, small);
    QVERIFY(receiver.outcomes().first().result.has_value());
    QCOMPARE(receiver.outcomes().last().sha256, large); // and it goes on by itself
    QVERIFY(receiver.outcomes().last().result.has_value());
}

void TestScanPreview::aScanSentLaterComesByItself()
{
    const QString late = makeScan(*m_a, 10'000);
    Courier receiver(*m_b);
    receiver->setShown({late});
    receiver->fetch({late});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.outcomes().size(), 1, patienceMs);
    QCOMPARE(receiver.outcomes().first().result.error().code, ErrorCode::NotFound);
    QVERIFY(receiver.outcomes().first().isTriedAgain);
    Courier sender(*m_a);
    QTRY_VERIFY_WITH_TIMEOUT(ScanStore(m_b->location(), m_b->inspector()).contains(late), patienceMs);
}

QTEST_GUILESS_MAIN(TestScanPreview)
#include "test_scan_preview.moc"
