// What is kept for finding similar images comes back as it was, for the scan and version it was made for and no other.
#include "local_cache/Database.h"
#include "local_cache/ScanEmbeddings.h"
#include "tests/local_cache/CacheFixture.h"

using namespace portlight;
using inspection::ErrorCode;
using local_cache::Database;
using local_cache::EmbeddingKind;
using local_cache::ScanEmbeddings;
using local_cache::StoredEmbedding;
using tests::CacheFixture;
using tests::expectValue;

namespace {

const QString first(64, QLatin1Char('a'));
const QString second(64, QLatin1Char('b'));
constexpr EmbeddingKind kind{1, 3};

ScanEmbeddings opened(const CacheFixture& station)
{
    auto embeddings = ScanEmbeddings::open(station.location(), station.inspector());
    if (!embeddings) {
        qFatal("%s", qUtf8Printable(embeddings.error().text));
    }
    return std::move(*embeddings);
}

struct Read
{
    QVector<StoredEmbedding> rows;
    QStringList refused;
};

Read readAll(ScanEmbeddings& embeddings, const EmbeddingKind& of, qint64 after = 0)
{
    Read read;
    const auto done = embeddings.forEach(
        of, after, [&read](const StoredEmbedding& row) { read.rows.append(row); },
        [&read](const QString& scan) { read.refused.append(scan); });
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().text));
    }
    return read;
}

void forge(const CacheFixture& station, const QString& sql)
{
    const auto database = std::move(*Database::open(station.location().database()));
    QVERIFY(database->execute(sql));
}

bool has(ScanEmbeddings& embeddings, const QString& scan, const EmbeddingKind& of)
{
    const std::array kinds{of};
    return expectValue(embeddings.has(scan, kinds));
}

} // namespace

class TestScanEmbeddings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBack();
    void anotherVersionIsNotMixedIn();
    void newRowsAreReadOn();
    void aScanWithNothingToCompareIsRemembered();
    void anAlteredRowIsRefused();
    void aRowMovedToAnotherScanIsRefused();
    void theDatabaseDoesNotTellWhatWasSeen();
};

void TestScanEmbeddings::whatIsKeptComesBack()
{
    CacheFixture station;
    ScanEmbeddings embeddings = opened(station);
    QVERIFY(!has(embeddings, first, kind));
    QVERIFY(embeddings.write(first, kind, {"one view", "another view"}, "a picture"));
    QVERIFY(has(embeddings, first, kind));
    QVERIFY(!has(embeddings, second, kind));
    QCOMPARE(expectValue(embeddings.of(first, kind)), (QVector<QByteArray>{"one view", "another view"}));
    QCOMPARE(expectValue(embeddings.picture(first)), QByteArray("a picture"));
    QCOMPARE(expectValue(embeddings.picture(second)), QByteArray());
    const Read read = readAll(embeddings, kind);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows.at(1).scan, first);
    QCOMPARE(read.rows.at(1).layer, 1);
    QCOMPARE(read.rows.at(1).bytes, QByteArray("another view"));
    QCOMPARE(expectValue(embeddings.scanOf(read.rows.at(0).row)), std::optional(first));
    QVERIFY(embeddings.forget(first));
    QVERIFY(!has(embeddings, first, kind));
    QCOMPARE(expectValue(embeddings.scanOf(read.rows.at(0).row)), std::optional<QString>());
}

void TestScanEmbeddings::anotherVersionIsNotMixedIn()
{
    CacheFixture station;
    ScanEmbeddings embeddings = opened(station);
    constexpr EmbeddingKind older{1, 2};
    constexpr EmbeddingKind otherSpace{2, 3};
    QVERIFY(embeddings.write(first, older, {"old"}, "old picture"));
    QVERIFY(embeddings.write(second, kind, {"new"}, {}));
    QVERIFY(!has(embeddings, first, kind));
    QCOMPARE(readAll(embeddings, kind).rows.size(), 1);
    QCOMPARE(readAll(embeddings, kind).rows.first().bytes, QByteArray("new"));
    QVERIFY(readAll(embeddings, otherSpace).rows.isEmpty());
    QVERIFY(expectValue(embeddings.of(first, kind)).isEmpty());
    // Looked at anew, the old one goes.
    QVERIFY(embeddings.write(first, kind, {"newer"}, "new picture"));
    QVERIFY(!has(embeddings, first, older));
    QVERIFY(readAll(embeddings, older).rows.isEmpty());
    QCOMPARE(readAll(embeddings, kind).rows.size(), 2);
    QCOMPARE(expectValue(embeddings.picture(first)), QByteArray("new picture"));
}

void TestScanEmbeddings::newRowsAreReadOn()
{
    CacheFixture station;
    ScanEmbeddings embeddings = opened(station);
    QVERIFY(embeddings.write(first, kind, {"one"}, {}));
    const qint64 last = readAll(embeddings, kind).rows.last().row;
    QVERIFY(embeddings.write(first, kind, {"one, made anew"}, {})); // the highest row was taken away meanwhile
    const Read more = readAll(embeddings, kind, last);
    QCOMPARE(more.rows.size(), 1);
    QCOMPARE(more.rows.first().bytes, QByteArray("one, made anew"));
}

void TestScanEmbeddings::aScanWithNothingToCompareIsRemembered()
{
    CacheFixture station;
    ScanEmbeddings embeddings = opened(station);
    QVERIFY(embeddings.write(first, kind, {}, {}));
    QVERIFY(has(embeddings, first, kind));
    const Read read = readAll(embeddings, kind);
    QVERIFY(read.rows.isEmpty() && read.refused.isEmpty());
    QVERIFY(expectValue(embeddings.of(first, kind)).isEmpty());
}

void TestScanEmbeddings::anAlteredRowIsRefused()
{
    CacheFixture station;
    ScanEmbeddings embeddings = opened(station);
    QVERIFY(embeddings.write(first, kind, {"a view of some bytes"}, "a picture"));
    QVERIFY(embeddings.write(second, kind, {"another view of some bytes"}, {}));
    forge(station,
          QStringLiteral("UPDATE scan_embeddings SET sealed = CAST(substr(sealed, 1, length(sealed) - 1) AS BLOB) "
                         "|| x'00' WHERE scan = x'%1'")
              .arg(first));
    forge(station, QStringLiteral("UPDATE scan_pictures SET sealed = x'0102' WHERE scan = x'%1'").arg(first));
    const Read read = readAll(embeddings, kind);
    QCOMPARE(read.refused, QStringList{first});
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows.first().scan, second);
    QCOMPARE(embeddings.of(first, kind).error().code, ErrorCode::Tampered);
    QCOMPARE(embeddings.picture(first).error().code, ErrorCode::Tampered);
}

void TestScanEmbeddings::aRowMovedToAnotherScanIsRefused()
{
    CacheFixture station;
    ScanEmbeddings embeddings = opened(station);
    QVERIFY(embeddings.write(first, kind, {"a view"}, {}));
    forge(station, QStringLiteral("UPDATE scan_embeddings SET scan = x'%1'").arg(second));
    QCOMPARE(readAll(embeddings, kind).refused, QStringList{second});
    QVERIFY(embeddings.write(first, kind, {"a view"}, {}));
    forge(station, QStringLiteral("UPDATE scan_embeddings SET version = 4 WHERE scan = x'%1'").arg(first));
    QCOMPARE(readAll(embeddings, {1, 4}).refused, QStringList{first});
}

void TestScanEmbeddings::theDatabaseDoesNotTellWhatWasSeen()
{
    CacheFixture station;
    {
        ScanEmbeddings embeddings = opened(station);
        QVERIFY(embeddings.write(first, kind, {"what was seen inside"}, "a telling picture"));
        forge(station, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile file(station.location().database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("scan_embeddings"));
    QVERIFY(!all.contains("what was seen inside"));
    QVERIFY(!all.contains("a telling picture"));
}

QTEST_GUILESS_MAIN(TestScanEmbeddings)
#include "test_scan_embeddings.moc"
