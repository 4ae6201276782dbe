// The search for similar images: the true twin comes first, the index gives exactly what looking at every row gives,
// and nothing that is no table is taken for one.
#include "inference/similar/EmbeddingTable.h"
#include "inference/similar/FlatIndex.h"
#include "inference/similar/ScanEmbedding.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace portlight;
using inference::Embedding;
using inference::EmbeddingSpace;
using inference::EmbeddingTable;
using inference::FlatIndex;
using inference::Neighbour;

namespace {

Embedding drawn(std::mt19937& random, int spread)
{
    Embedding one;
    for (auto& byte : one.bytes) {
        byte = static_cast<std::int8_t>(static_cast<int>(random() % static_cast<unsigned>(2 * spread + 1)) - spread);
    }
    return one;
}

std::vector<Neighbour> bruteForce(const std::vector<Embedding>& rows, const Embedding& query, std::size_t count)
{
    std::vector<Neighbour> all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all.push_back({static_cast<qint64>(i), inference::squaredDistance(rows[i], query)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Neighbour& a, const Neighbour& b) { return a.squaredDistance < b.squaredDistance; });
    all.resize(std::min(count, all.size()));
    return all;
}

scans::SimulatedParcel parcel(std::uint64_t seed, const scans::ScannerModel& scanner)
{
    scans::ParcelRecipe recipe;
    recipe.seed = seed;
    recipe.size = {64, 64, 64};
    recipe.voxelMm = 4.8;
    recipe.scanner = scanner;
    scans::Progress progress;
    return scans::simulateParcel(recipe, progress).value();
}

Embedding onlyView(const scans::Scan& scan)
{
    const auto embedded = inference::embed(scan, scans::Progress());
    if (!embedded || embedded->views.size() != 1) {
        qFatal("no embedding");
    }
    return embedded->views.first();
}

scans::Scan ct(const scans::SimulatedParcel& of)
{
    scans::Scan scan;
    scan.kind = scans::ScanKind::Volume;
    scan.volumes = {of.high, of.low};
    return scan;
}

scans::Scan radiograph(const scans::SimulatedParcel& of)
{
    scans::Scan scan;
    scan.kind = scans::ScanKind::Radiograph;
    scan.radiographs = {of.radiograph};
    return scan;
}

// Left and right exchanged.
scans::Radiograph mirrored(const scans::Radiograph& radiograph)
{
    scans::Radiograph other = radiograph;
    for (scans::RadiographLayer& layer : other.layers) {
        const auto from = std::as_const(*layer.pixels).as<std::uint16_t>();
        auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::UInt16, from.size()).value();
        const auto to = buffer->as<std::uint16_t>();
        const auto width = static_cast<std::size_t>(radiograph.width);
        for (std::size_t i = 0; i < from.size(); ++i) {
            to[i] = from[i - i % width + (width - 1 - i % width)];
        }
        layer.pixels = buffer;
    }
    return other;
}

} // namespace

class TestSimilar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKernelCountsTheSame();
    void theIndexIsExact_data();
    void theIndexIsExact();
    void equalDistancesKeepTheirOrder();
    void likenessFallsWithDistance();
    void onlyATableIsATable();
    void aRadiographsTwinComesFirst();
    void aCtsTwinFromAnotherScannerComesFirst();
    void theSameScanGivesTheSameBytes();
    void whatHoldsNoPictureIsRefused();
};

void TestSimilar::everyKernelCountsTheSame()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") == 0) {
        QSKIP("This processor has no AVX2: there is only one kernel to test.");
    }
#endif
    std::mt19937 random(7);
    std::vector<Embedding> rows(300);
    std::generate(rows.begin(), rows.end(), [&random] { return drawn(random, 127); });
    rows[0].bytes.fill(-128);
    rows[1].bytes.fill(127);
    Embedding query;
    query.bytes.fill(127);
    std::vector<int> fast(rows.size());
    std::vector<int> plain(rows.size());
    inference::squaredDistancesAvx2(rows.data(), rows.size(), query, fast.data());
    inference::squaredDistancesPortable(rows.data(), rows.size(), query, plain.data());
    QCOMPARE(fast, plain);
    QCOMPARE(plain[0], 128 * 255 * 255);
    QCOMPARE(plain[1], 0);
}

void TestSimilar::theIndexIsExact_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("threads");
    QTest::newRow("none") << 0 << 5 << 2;
    QTest::newRow("fewer than asked for") << 3 << 5 << 2;
    QTest::newRow("one block") << 700 << 10 << 2;
    QTest::newRow("a full block") << 8192 << 1 << 1;
    QTest::newRow("three blocks, more threads") << 20001 << 37 << 5;
}

void TestSimilar::theIndexIsExact()
{
    QFETCH(int, rows);
    QFETCH(int, count);
    QFETCH(int, threads);
    std::mt19937 random(11);
    FlatIndex index(inference::bestDistanceKernel(), threads);
    std::vector<Embedding> all;
    for (int i = 0; i < rows; ++i) {
        all.push_back(drawn(random, i % 3 == 0 ? 2 : 60)); // many at the same distance
        index.add(i, all.back());
    }
    for (int query = 0; query < 5; ++query) {
        const Embedding wanted = drawn(random, 2);
        QCOMPARE(index.nearest(wanted, static_cast<std::size_t>(count)),
                 bruteForce(all, wanted, static_cast<std::size_t>(count)));
    }
}

void TestSimilar::equalDistancesKeepTheirOrder()
{
    FlatIndex index(inference::bestDistanceKernel(), 2);
    for (int i = 0; i < 20000; ++i) {
        index.add(20000 - i, Embedding());
    }
    const auto found = index.nearest(Embedding(), 3);
    QCOMPARE(found, (std::vector<Neighbour>{{1, 0}, {2, 0}, {3, 0}}));
}

void TestSimilar::likenessFallsWithDistance()
{
    QCOMPARE(inference::likenessOf(0), 1.0);
    QVERIFY(inference::likenessOf(1000) > inference::likenessOf(2000));
    QCOMPARE(inference::likenessOf(std::numeric_limits<int>::max()), 0.0);
}

void TestSimilar::onlyATableIsATable()
{
    (void)EmbeddingTable::of(EmbeddingSpace::Volume); // registers the resource
    QFile file(QStringLiteral(":/portlight/similar/radiographs.table"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QVERIFY(EmbeddingTable::parse(good, EmbeddingSpace::Radiograph));
    QVERIFY(!EmbeddingTable::parse(good, EmbeddingSpace::Volume));
    QVERIFY(!EmbeddingTable::parse(good.chopped(1), EmbeddingSpace::Radiograph));
    QVERIFY(!EmbeddingTable::parse(good + 'x', EmbeddingSpace::Radiograph));
    QVERIFY(!EmbeddingTable::parse({}, EmbeddingSpace::Radiograph));
}

void TestSimilar::aRadiographsTwinComesFirst()
{
    FlatIndex index;
    std::vector<scans::SimulatedParcel> parcels;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        parcels.push_back(parcel(seed, scans::standardScanner()));
        index.add(static_cast<qint64>(seed), onlyView(radiograph(parcels.back())));
    }
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        scans::SimulatedParcel twin = parcels[i];
        twin.radiograph = mirrored(twin.radiograph);
        const auto found = index.nearest(onlyView(radiograph(twin)), 2);
        QCOMPARE(found.front().key, static_cast<qint64>(i + 1));
        QVERIFY(inference::likenessOf(found[0].squaredDistance) > 0.95); // mirrored alone: hardly another picture
        QVERIFY(inference::likenessOf(found[1].squaredDistance) < inference::likenessOf(found[0].squaredDistance));
    }
}

void TestSimilar::aCtsTwinFromAnotherScannerComesFirst()
{
    FlatIndex index;
    for (std::uint64_t seed = 21; seed <= 26; ++seed) {
        index.add(static_cast<qint64>(seed), onlyView(ct(parcel(seed, scans::standardScanner()))));
    }
    int first = 0;
    for (std::uint64_t seed = 21; seed <= 26; ++seed) {
        const auto found = index.nearest(onlyView(ct(parcel(seed, scans::otherScanner()))), 1);
        first += found.front().key == static_cast<qint64>(seed) ? 1 : 0;
    }
    QCOMPARE(first, 6);
}

void TestSimilar::theSameScanGivesTheSameBytes()
{
    const scans::SimulatedParcel one = parcel(31, scans::standardScanner());
    QVERIFY(onlyView(ct(one)) == onlyView(ct(one)));
    QVERIFY(onlyView(radiograph(one)) == onlyView(radiograph(one)));
    const auto embedded = inference::embed(ct(one), scans::Progress());
    QCOMPARE(embedded->space, EmbeddingSpace::Volume);
    QVERIFY(embedded->picture.width > 10 && embedded->picture.width <= 256);
    QVERIFY(embedded->picture.height > 10 && embedded->picture.height <= 192);
}

void TestSimilar::whatHoldsNoPictureIsRefused()
{
    scans::Scan report;
    report.kind = scans::ScanKind::Report;
    QCOMPARE(inference::embed(report, scans::Progress()).error().code, inspection::ErrorCode::Unsupported);
    scans::Progress stopped;
    stopped.cancel();
    QCOMPARE(inference::embed(ct(parcel(31, scans::standardScanner())), stopped).error().code,
             inspection::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSimilar)
#include "test_similar.moc"
