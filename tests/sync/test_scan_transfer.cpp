// Scans over a real nginx with client certificates: whole at the other desk, unreadable at the hub, resumed after a
// break, and never taken in when a byte is wrong.
#include "local_cache/ScanStore.h"
#include "sync/files/ScanParts.h"
#include "sync/files/ScanTransfer.h"
#include "tests/sync/HubFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using inspection::ErrorCode;
using local_cache::ScanStore;
using sync::FileStore;
using sync::ScanParts;
using sync::ScanTransfer;

class TestScanTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aScanArrivesWhole();
    void whatWasMovedIsNotMovedAgain();
    void aDamagedPartIsRefused();
    void whoHasNoCertificateStaysOutside();
    void aStopEndsATransfer();
    void theCommandsMoveAScan();

private:
    // A stored scan of `bytes` random bytes with words in it that a reader of the hub's disk would find.
    QString makeScan(qsizetype bytes);
    QStringList hubFiles() const;
    std::unique_ptr<FileStore> filesOf(Desk& desk) { return std::move(*FileStore::open(desk.link(), m_interrupt)); }

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_a;
    std::unique_ptr<Desk> m_b;
    QTemporaryDir m_folder;
    QByteArray m_content;
    sync::Interrupt m_interrupt;
};

void TestScanTransfer::initTestCase()
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
}

void TestScanTransfer::cleanupTestCase()
{
    m_b.reset();
    m_a.reset();
    m_hub.reset();
}

QString TestScanTransfer::makeScan(qsizetype bytes)
{
    m_content = QByteArray(bytes, Qt::Uninitialized);
    for (char& byte : m_content) {
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    }
    m_content.append("PATIENT-SUITCASE-17");
    const QString path = m_folder.filePath(QStringLiteral("suitcase.dcs"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_content) != m_content.size()) {
        qFatal("scan file");
    }
    file.close();
    return need(ScanStore(m_a->location(), m_a->inspector()).put({path})).sha256;
}

QStringList TestScanTransfer::hubFiles() const
{
    QStringList files;
    QDirIterator walk(m_hub->file(QStringLiteral("folder")) + QStringLiteral("/nginx/scans"), QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.append(walk.next());
    }
    return files;
}

void TestScanTransfer::aScanArrivesWhole()
{
    constexpr qsizetype bytes = 9'000'001; // three parts, the last a short one
    const QString sha256 = makeScan(bytes);
    const auto up = filesOf(*m_a);
    const auto down = filesOf(*m_b);
    ScanTransfer sender(m_a->location(), m_a->inspector(), *up);
    ScanTransfer receiver(m_b->location(), m_b->inspector(), *down);
    QCOMPARE(receiver.fetch(sha256).error().code, ErrorCode::NotFound);
    qint64 seen = 0;
    const auto sent = need(sender.send(sha256, [&seen](qint64 done, qint64) { seen = done; }));
    QCOMPARE(sent.parts, 3);
    QCOMPARE(sent.moved, 3);
    QCOMPARE(seen, sent.bytes);
    const auto fetched = need(receiver.fetch(sha256));
    QCOMPARE(fetched.bytes, sent.bytes);
    const ScanStore there(m_b->location(), m_b->inspector());
    const QStringList files = need(there.extract(sha256, m_folder.filePath(QStringLiteral("out"))));
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().endsWith(QStringLiteral("/suitcase.dcs")));
    QFile file(files.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_content);
    // The hub's disk tells neither content nor which scan it is.
    QVERIFY(hubFiles().size() == 4);
    for (const QString& name : hubFiles()) {
        QFile stored(name);
        QVERIFY(!name.contains(sha256));
        QVERIFY2(stored.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(!stored.readAll().contains("PATIENT-SUITCASE"));
    }
    QVERIFY(!QDir(m_b->location().scanStore() + QStringLiteral("/parts/incoming"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                 .contains(need(ScanParts::of(sha256)).listName()));
}

void TestScanTransfer::whatWasMovedIsNotMovedAgain()
{
    constexpr qsizetype bytes = 13'000'000; // four parts
    const QString sha256 = makeScan(bytes);
    const auto up = filesOf(*m_a);
    ScanTransfer sender(m_a->location(), m_a->inspector(), *up);
    QCOMPARE(need(sender.send(sha256)).moved, 4);
    QCOMPARE(need(sender.send(sha256)).moved, 0);
    // As if the line had broken before the last part and the list: both are missing at the hub.
    const auto parts = need(ScanParts::of(sha256));
    const QStringList before = hubFiles();
    const auto sealed = need(up->get(parts.listName(), ScanParts::largestList));
    QVERIFY(sealed);
    const auto list = need(parts.openList(*sealed));
    for (const QString& name : before) {
        if (name.endsWith(list.parts.last()) || name.endsWith(parts.listName())) {
            QVERIFY(QFile::remove(name));
        }
    }
    const auto resumed = need(sender.send(sha256));
    QCOMPARE(resumed.parts, 4);
    QCOMPARE(resumed.moved, 1);
    QCOMPARE(hubFiles().size(), before.size());

    // Down: the last part is not there for a while.
    const QString last = *std::find_if(before.cbegin(), before.cend(),
                                       [&](const QString& name) { return name.endsWith(list.parts.last()); });
    const QString aside = m_hub->file(QStringLiteral("folder")) + QStringLiteral("/nginx/aside");
    QVERIFY(QFile::rename(last, aside));
    const auto down = filesOf(*m_b);
    ScanTransfer receiver(m_b->location(), m_b->inspector(), *down);
    QCOMPARE(receiver.fetch(sha256).error().code, ErrorCode::NotFound);
    QVERIFY(QFile::rename(aside, last));
    const auto fetched = need(receiver.fetch(sha256));
    QCOMPARE(fetched.parts, 4);
    QCOMPARE(fetched.moved, 1);
    QVERIFY(ScanStore(m_b->location(), m_b->inspector()).contains(sha256));
}

void TestScanTransfer::aDamagedPartIsRefused()
{
    constexpr qsizetype bytes = 5'000'000;
    const QString sha256 = makeScan(bytes);
    const QStringList before = hubFiles();
    const auto up = filesOf(*m_a);
    need(ScanTransfer(m_a->location(), m_a->inspector(), *up).send(sha256));
    for (const QString& name : hubFiles()) {
        if (before.contains(name)) {
            continue;
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QByteArray other = whole;
        other[other.size() / 2] = static_cast<char>(other.at(other.size() / 2) ^ 1);
        file.seek(0);
        file.write(other);
        file.flush();
        QDir(m_b->location().scanStore() + QStringLiteral("/parts/incoming")).removeRecursively(); // nothing waits here
        const auto down = filesOf(*m_b);
        const auto fetched = ScanTransfer(m_b->location(), m_b->inspector(), *down).fetch(sha256);
        QVERIFY2(!fetched, qPrintable(name));
        QCOMPARE(fetched.error().code, ErrorCode::Tampered);
        QVERIFY(!ScanStore(m_b->location(), m_b->inspector()).contains(sha256));
        file.seek(0);
        file.write(whole);
    }
    const auto down = filesOf(*m_b);
    QVERIFY(ScanTransfer(m_b->location(), m_b->inspector(), *down).fetch(sha256)); // mended: it comes
}

void TestScanTransfer::whoHasNoCertificateStaysOutside()
{
    auto stranger = m_a->link();
    stranger.url = stranger.url.left(stranger.url.indexOf(QLatin1String("&sslcert")));
    const auto outside = std::move(*FileStore::open(stranger, m_interrupt));
    const QString name(64, QLatin1Char('a'));
    const auto put = outside->put(name, "letter");
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::Locked);
    QCOMPARE(outside->get(name, 1000).error().code, ErrorCode::Locked);
    auto plain = m_a->link();
    plain.filesUrl.replace(QLatin1String("https"), QLatin1String("http"));
    QCOMPARE(FileStore::open(plain, m_interrupt).error().code, ErrorCode::NotFound);
    auto nobody = m_a->link();
    nobody.filesUrl = QStringLiteral("https://127.0.0.1:9/scans");
    QCOMPARE(std::move(*FileStore::open(nobody, m_interrupt))->contains(name).error().code, ErrorCode::Storage);
}

void TestScanTransfer::aStopEndsATransfer()
{
    constexpr qsizetype bytes = 20'000'000;
    constexpr qint64 slow = 1'000'000;
    const QString sha256 = makeScan(bytes);
    sync::Interrupt interrupt;
    const auto files = std::move(*FileStore::open(m_a->link(), interrupt, slow));
    ScanTransfer sender(m_a->location(), m_a->inspector(), *files);
    const auto sent = sender.send(sha256, [&interrupt](qint64 done, qint64) {
        if (done > ScanParts::partBytes) { // the first part is there
            interrupt.stop();
        }
    });
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Cancelled);
    const auto again = filesOf(*m_a);
    const auto report = need(ScanTransfer(m_a->location(), m_a->inspector(), *again).send(sha256));
    QVERIFY(report.moved < report.parts);
}

void TestScanTransfer::theCommandsMoveAScan()
{
    constexpr qsizetype bytes = 100'000;
    const QString sha256 = makeScan(bytes);
    const auto id = inspection::newTimeOrderedId();
    const QString number = need(m_a->cache().nextCaseNumber());
    m_a->append(id, inspection::EventKind::CaseOpened, {{QStringLiteral("number"), number}});
    m_a->append(id, inspection::EventKind::ScanAttached,
                {{QStringLiteral("sha256"), sha256}, {QStringLiteral("kind"), QStringLiteral("volume")}});
    m_a->sync();
    m_b->sync();
    qputenv("PORTLIGHT_PASSWORD", "correct horse battery");
    const auto ctl = [&](Desk& desk, const QString& badge, const QStringList& words) {
        return runCtl(QStringList{QStringLiteral("scan")} + words +
                      QStringList{QStringLiteral("--link"), m_hub->linkFile(badge.left(5).toLower()),
                                  QStringLiteral("--badge"), badge, QStringLiteral("--data"), desk.location().folder});
    };
    const auto early = ctl(*m_b, QStringLiteral("DESK2-I"), {QStringLiteral("fetch"), number});
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.json().value(QLatin1String("outcome")).toString(), QStringLiteral("missing"));
    const auto sent = ctl(*m_a, QStringLiteral("DESK1-I"), {QStringLiteral("send"), number});
    QVERIFY2(sent.exitCode == 0, sent.complaint.constData());
    QCOMPARE(sent.json().value(QLatin1String("outcome")).toString(), QStringLiteral("sent"));
    const auto fetched = ctl(*m_b, QStringLiteral("DESK2-I"), {QStringLiteral("fetch"), number});
    QVERIFY2(fetched.exitCode == 0, fetched.complaint.constData());
    QCOMPARE(fetched.json().value(QLatin1String("outcome")).toString(), QStringLiteral("fetched"));
    QVERIFY(ScanStore(m_b->location(), m_b->inspector()).contains(sha256));

    const QString damaged = need(ScanParts::of(sha256)).listName();
    for (const QString& name : hubFiles()) {
        QFile file(name);
        QVERIFY(!name.endsWith(damaged) || (file.open(QIODevice::ReadWrite) && file.write("damage") > 0));
    }
    const auto down = filesOf(*m_b);
    const ScanStore there(m_b->location(), m_b->inspector());
    QVERIFY(there.markAtHub(sha256) && there.letGo(sha256));
    QCOMPARE(ScanTransfer(m_b->location(), m_b->inspector(), *down).fetch(sha256).error().code, ErrorCode::Tampered);
    const auto again = ctl(*m_a, QStringLiteral("DESK1-I"), {QStringLiteral("resend"), number});
    QVERIFY2(again.exitCode == 0, again.complaint.constData());
    QCOMPARE(again.json().value(QLatin1String("moved")).toInt(), 1);
    QVERIFY(ScanTransfer(m_b->location(), m_b->inspector(), *down).fetch(sha256));
}

QTEST_GUILESS_MAIN(TestScanTransfer)
#include "test_scan_transfer.moc"
