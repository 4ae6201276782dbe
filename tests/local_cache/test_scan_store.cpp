// A scan goes in, comes out the same, and opens in no other way.
#include "local_cache/ScanBundle.h"
#include "local_cache/ScanStore.h"
#include "local_cache/SealedFile.h"
#include "tests/local_cache/CacheFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

#include <csignal>
#include <sys/resource.h>

using namespace portlight;
using inspection::ErrorCode;
using local_cache::BundleUnpacker;
using local_cache::ScanStore;
using tests::CacheFixture;
using tests::expectValue;

namespace {

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) {
        byte = static_cast<char>(random.generate());
    }
    return bytes;
}

QString write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qUtf8Printable(path));
    }
    return path;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList filesUnder(const QString& folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files.append(it.next());
    }
    return files;
}

} // namespace

class TestScanStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanComesOutAsItWentIn_data();
    void aScanComesOutAsItWentIn();
    void theSameContentIsStoredOnce();
    void theNameIsTheHashOfTheContent();
    void filesOfOneNameStayApart();
    void nothingReadableIsOnDisk();
    void damage_data();
    void damage();
    void anotherScansFileIsNotAccepted();
    void anotherStationsKeyOpensNothing();
    void hostileNames_data();
    void hostileNames();
    void malformedBundles_data();
    void malformedBundles();
    void extractReplacesNothing();
    void storingCanBeStopped();
    void extractingCanBeStopped();
    void aFullDiskLeavesNothingBehind();
    void wrongQuestions();

private:
    CacheFixture m_station;
    QTemporaryDir m_work;
};

void TestScanStore::aScanComesOutAsItWentIn_data()
{
    QTest::addColumn<QVector<qint64>>("sizes");
    QTest::newRow("one byte") << QVector<qint64>{1};
    QTest::newRow("empty file") << QVector<qint64>{0};
    QTest::newRow("empty files around") << QVector<qint64>{0, 5, 0, 0, 7, 0};
    QTest::newRow("a series") << QVector<qint64>(120, 5300);
    QTest::newRow("some chunks") << QVector<qint64>{3'500'000, 1, 1'048'576};
    // Head of one file "f0": 8 + 4 + 4 + 2 + 2 + 8 = 28 bytes; then exactly one, exactly two chunks.
    QTest::newRow("exactly one chunk") << QVector<qint64>{1'048'576 - 28};
    QTest::newRow("exactly two chunks") << QVector<qint64>{2'097'152 - 28};
    QTest::newRow("one byte over") << QVector<qint64>{1'048'577 - 28};
}

void TestScanStore::aScanComesOutAsItWentIn()
{
    QFETCH(const QVector<qint64>, sizes);
    QStringList files;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        files.append(
            write(m_work.filePath(QStringLiteral("%1/f%2").arg(QString::fromLatin1(QTest::currentDataTag())).arg(i)),
                  randomBytes(sizes.at(i), static_cast<quint32>(i))));
    }
    ScanStore store(m_station.location(), m_station.inspector());
    int lastPercent = 0;
    const auto stored = expectValue(store.put(files, [&](int percent) {
        lastPercent = percent;
        return true;
    }));
    QVERIFY(store.contains(stored.sha256));
    QCOMPARE(lastPercent, std::all_of(sizes.cbegin(), sizes.cend(), [](qint64 s) { return s == 0; }) ? 0 : 100);
    // Another officer of the station opens it.
    const ScanStore reader(m_station.location(), m_station.supervisor());
    const QString folder = m_work.filePath(QStringLiteral("out-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    const QStringList out = expectValue(reader.extract(stored.sha256, folder));
    QCOMPARE(out.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(QFileInfo(out.at(i)).fileName(), QFileInfo(files.at(i)).fileName());
        QCOMPARE(contentOf(out.at(i)), contentOf(files.at(i)));
    }
    QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
}

void TestScanStore::theSameContentIsStoredOnce()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const QString file = write(m_work.filePath(QStringLiteral("same/a.dcm")), randomBytes(5000, 1));
    const auto first = expectValue(store.put({file}));
    const QStringList before = filesUnder(m_station.location().scanStore());
    const auto second = expectValue(store.put({file}));
    QCOMPARE(second.sha256, first.sha256);
    QCOMPARE(second.bytes, first.bytes);
    QCOMPARE(filesUnder(m_station.location().scanStore()), before);
}

void TestScanStore::theNameIsTheHashOfTheContent()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const QByteArray content = randomBytes(70'000, 3);
    const auto stored = expectValue(store.put({write(m_work.filePath(QStringLiteral("hash/a.dcm")), content)}));
    const QByteArray bundle = local_cache::bundleHead({{QStringLiteral("a.dcm"), content.size()}}) + content;
    QCOMPARE(stored.sha256, QString::fromLatin1(QCryptographicHash::hash(bundle, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(stored.bytes, bundle.size());
}

void TestScanStore::filesOfOneNameStayApart()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const auto stored = expectValue(store.put({write(m_work.filePath(QStringLiteral("s1/IM1.dcm")), "one"),
                                               write(m_work.filePath(QStringLiteral("s2/IM1.dcm")), "two"),
                                               write(m_work.filePath(QStringLiteral("s3/.hidden")), "three")}));
    const QStringList out = expectValue(store.extract(stored.sha256, m_work.filePath(QStringLiteral("apart"))));
    QCOMPARE(QFileInfo(out.at(0)).fileName(), QStringLiteral("IM1.dcm"));
    QCOMPARE(QFileInfo(out.at(1)).fileName(), QStringLiteral("IM1-2.dcm"));
    QCOMPARE(QFileInfo(out.at(2)).fileName(), QStringLiteral("hidden"));
    QCOMPARE(contentOf(out.at(1)), QByteArray("two"));
}

void TestScanStore::nothingReadableIsOnDisk()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const QByteArray secret = QByteArrayLiteral("PATIENT-OR-PARCEL-SECRET").repeated(400);
    const auto stored = expectValue(store.put({write(m_work.filePath(QStringLiteral("secret-name.dcm")), secret)}));
    bool found = false;
    for (const QString& path : filesUnder(m_station.location().scanStore())) {
        const QByteArray sealed = contentOf(path);
        found = found || path.contains(stored.sha256);
        QVERIFY(!sealed.contains("PARCEL-SECRET"));
        QVERIFY(!sealed.contains("secret-name"));
        QVERIFY(!path.endsWith(QStringLiteral(".part")));
    }
    QVERIFY(found);
}

void TestScanStore::damage_data()
{
    QTest::addColumn<qint64>("cutTo");    // -1: keep
    QTest::addColumn<qint64>("flipAt");   // -1: keep
    QTest::addColumn<int>("appendBytes"); // 0: keep
    constexpr qint64 head = 32;
    constexpr qint64 chunk = (1 << 20) + 17;
    QTest::newRow("empty") << qint64{0} << qint64{-1} << 0;
    QTest::newRow("half a head") << qint64{20} << qint64{-1} << 0;
    QTest::newRow("head only") << head << qint64{-1} << 0;
    QTest::newRow("one chunk") << head + chunk << qint64{-1} << 0;
    QTest::newRow("two chunks of three") << head + 2 * chunk << qint64{-1} << 0;
    QTest::newRow("inside a chunk") << head + chunk + 1000 << qint64{-1} << 0;
    QTest::newRow("last byte missing") << qint64{-2} << qint64{-1} << 0;
    QTest::newRow("flip in magic") << qint64{-1} << qint64{3} << 0;
    QTest::newRow("flip in head") << qint64{-1} << qint64{12} << 0;
    QTest::newRow("flip in first chunk") << qint64{-1} << head + 500 << 0;
    QTest::newRow("flip in second chunk") << qint64{-1} << head + chunk + 500 << 0;
    QTest::newRow("flip in last chunk") << qint64{-1} << head + 2 * chunk + 500 << 0;
    QTest::newRow("something appended") << qint64{-1} << qint64{-1} << 40;
    QTest::newRow("one byte appended") << qint64{-1} << qint64{-1} << 1;
}

void TestScanStore::damage()
{
    QFETCH(const qint64, cutTo);
    QFETCH(const qint64, flipAt);
    QFETCH(const int, appendBytes);
    CacheFixture station;
    ScanStore store(station.location(), station.inspector());
    const QTemporaryDir work;
    const auto stored = expectValue(store.put({write(work.filePath(QStringLiteral("a")), randomBytes(1'200'000, 5)),
                                               write(work.filePath(QStringLiteral("b")), randomBytes(1'200'000, 6))}));
    QFile sealed(filesUnder(station.location().scanStore()).first());
    QVERIFY(sealed.open(QIODevice::ReadWrite));
    if (cutTo != -1) {
        QVERIFY(sealed.resize(cutTo == -2 ? sealed.size() - 1 : cutTo));
    }
    if (flipAt >= 0) {
        QVERIFY(sealed.seek(flipAt));
        char byte = 0;
        QVERIFY(sealed.getChar(&byte));
        QVERIFY(sealed.seek(flipAt));
        QVERIFY(sealed.putChar(static_cast<char>(byte ^ 1)));
    }
    QVERIFY(sealed.seek(sealed.size()));
    sealed.write(QByteArray(appendBytes, 'x'));
    sealed.close();
    const QString folder = work.filePath(QStringLiteral("out"));
    const auto refused = store.extract(stored.sha256, folder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Tampered);
    QVERIFY(!QFileInfo::exists(folder));
}

void TestScanStore::anotherScansFileIsNotAccepted()
{
    CacheFixture station;
    ScanStore store(station.location(), station.inspector());
    const QTemporaryDir work;
    const auto one = expectValue(store.put({write(work.filePath(QStringLiteral("a")), "one")}));
    const auto two = expectValue(store.put({write(work.filePath(QStringLiteral("b")), "two")}));
    const QStringList files = filesUnder(station.location().scanStore());
    const auto pathOf = [&](const QString& hash) { return files.filter(hash).first(); };
    QVERIFY(QFile::remove(pathOf(one.sha256)));
    QVERIFY(QFile::copy(pathOf(two.sha256), pathOf(one.sha256)));
    QCOMPARE(store.extract(one.sha256, work.filePath(QStringLiteral("out"))).error().code, ErrorCode::Tampered);
    QVERIFY(!QFileInfo::exists(work.filePath(QStringLiteral("out"))));
}

void TestScanStore::anotherStationsKeyOpensNothing()
{
    CacheFixture other;
    ScanStore store(m_station.location(), m_station.inspector());
    const auto stored = expectValue(store.put({write(m_work.filePath(QStringLiteral("k")), "key")}));
    const ScanStore thief(m_station.location(), other.inspector());
    QCOMPARE(thief.extract(stored.sha256, m_work.filePath(QStringLiteral("stolen"))).error().code, ErrorCode::Tampered);
}

void TestScanStore::hostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("parent") << QStringLiteral("../escaped");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("absolute") << QStringLiteral("/tmp/escaped");
    QTest::newRow("folder") << QStringLiteral("a/b");
    QTest::newRow("backslash") << QStringLiteral("..\\escaped");
    QTest::newRow("hidden") << QStringLiteral(".bashrc");
    QTest::newRow("empty") << QString();
    QTest::newRow("control") << QStringLiteral("a\nb");
    QTest::newRow("nul") << QString(QChar::Null);
    QTest::newRow("long") << QString(300, QLatin1Char('n'));
}

void TestScanStore::hostileNames()
{
    QFETCH(const QString, name);
    const QTemporaryDir work;
    const QString folder = work.filePath(QStringLiteral("deep/out"));
    {
        BundleUnpacker unpacker(folder);
        const auto refused = unpacker.feed(local_cache::bundleHead({{name, 4}}) + "evil");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Tampered);
    }
    QVERIFY(filesUnder(work.path()).isEmpty());
    // And nobody can put such a name in.
    const QStringList safe = local_cache::bundleNames({name, QStringLiteral("x/") + name});
    QVERIFY(local_cache::isSafeFileName(safe.at(0)) && local_cache::isSafeFileName(safe.at(1)));
    QVERIFY(safe.at(0) != safe.at(1));
}

void TestScanStore::malformedBundles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = local_cache::bundleHead({{QStringLiteral("a"), 4}, {QStringLiteral("b"), 4}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other magic") << QByteArray("PLBUNDLX\0\0\0\4\0\0\0\0", 16);
    QTest::newRow("table size absurd") << QByteArray("PLBUNDL1\xff\xff\xff\xff", 12);
    QTest::newRow("count without entries") << QByteArray("PLBUNDL1\0\0\0\4\xff\xff\xff\xff", 16);
    QTest::newRow("size negative") << QByteArray("PLBUNDL1\0\0\0\x0f\0\0\0\1\0\1a\xff\xff\xff\xff\xff\xff\xff\xff", 27);
    QTest::newRow("one name twice") << local_cache::bundleHead({{QStringLiteral("a"), 1}, {QStringLiteral("a"), 1}}) +
                                           "xy";
    QTest::newRow("content missing") << head + "1234" + "56";
    QTest::newRow("second file missing") << head + "1234";
    QTest::newRow("content after the end") << head + "12345678" + "9";
}

void TestScanStore::malformedBundles()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir work;
    for (const qsizetype piece : {qsizetype{1}, qsizetype{7}, qsizetype{1000}}) {
        const QString folder = work.filePath(QStringLiteral("out"));
        bool refused = false;
        {
            BundleUnpacker unpacker(folder);
            for (qsizetype at = 0; at < bytes.size() && !refused; at += piece) {
                refused = !unpacker.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            }
            refused = refused || !unpacker.finish();
        }
        QVERIFY(refused);
        QVERIFY(!QFileInfo::exists(folder));
    }
}

void TestScanStore::extractReplacesNothing()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const auto stored = expectValue(store.put({write(m_work.filePath(QStringLiteral("in/first")), "1"),
                                               write(m_work.filePath(QStringLiteral("in/mine")), "new")}));
    const QString folder = m_work.filePath(QStringLiteral("occupied"));
    const QString outside = write(m_work.filePath(QStringLiteral("outside")), "old");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(outside, folder + QStringLiteral("/mine")));
    const auto refused = store.extract(stored.sha256, folder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QCOMPARE(contentOf(outside), QByteArray("old"));
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/first")));
    QVERIFY(QFileInfo::exists(folder));
}

void TestScanStore::storingCanBeStopped()
{
    CacheFixture station;
    ScanStore store(station.location(), station.inspector());
    const auto stopped = store.put({write(m_work.filePath(QStringLiteral("big")), randomBytes(4'000'000, 9))},
                                   [](int percent) { return percent < 40; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(filesUnder(station.location().scanStore()).isEmpty());
}

void TestScanStore::extractingCanBeStopped()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const auto stored =
        expectValue(store.put({write(m_work.filePath(QStringLiteral("big2")), randomBytes(4'000'000, 9))}));
    const QString folder = m_work.filePath(QStringLiteral("stopped"));
    const auto stopped = store.extract(stored.sha256, folder, [](int percent) { return percent < 40; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(folder));
}

void TestScanStore::aFullDiskLeavesNothingBehind()
{
    CacheFixture station;
    ScanStore store(station.location(), station.inspector());
    const QString file = write(m_work.filePath(QStringLiteral("large")), randomBytes(3'000'000, 9));
    // The limit on file size stands in for a full disk: write() fails with a short count the same way.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1'500'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = store.put({file});
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(filesUnder(station.location().scanStore()).isEmpty());
    QVERIFY(store.put({file}));
}

void TestScanStore::wrongQuestions()
{
    ScanStore store(m_station.location(), m_station.inspector());
    const QString folder = m_work.filePath(QStringLiteral("none"));
    QCOMPARE(store.put({}).error().code, ErrorCode::BadInput);
    QCOMPARE(store.put({m_work.filePath(QStringLiteral("no such file"))}).error().code, ErrorCode::NotFound);
    QCOMPARE(store.extract(QStringLiteral("../../etc/passwd"), folder).error().code, ErrorCode::NotFound);
    QCOMPARE(store.extract(QString(64, QLatin1Char('0')), folder).error().code, ErrorCode::NotFound);
    QVERIFY(!store.contains(QString()));
    ScanStore locked(m_station.location(), {});
    QCOMPARE(locked.put({QStringLiteral("x")}).error().code, ErrorCode::Locked);
}

QTEST_GUILESS_MAIN(TestScanStore)
#include "test_scan_store.moc"
