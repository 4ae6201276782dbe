// CT insertion: against the simulator's own scan of parcel and item together, no collision, and what is refused.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"
#include "training/volume/VolumeInserter.h"

#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::training;

namespace {

scans::ScanSettings grid()
{
    scans::ScanSettings settings;
    settings.size = {112, 80, 96};
    settings.voxelMm = 2.0;
    return settings;
}

// A closed cardboard box with a book on its floor.
scans::Scene parcel()
{
    scans::Scene scene;
    scans::Item box = scans::startItem(scans::ItemClass::Packaging, "box");
    scans::addHollowBox(box, {100.0, 84.0, 66.0}, 4.0, scans::MaterialId::Cardboard);
    box.pose.position = {0.0, 0.0, 67.0};
    scene.items.push_back(box);
    scans::Random random(4);
    scans::Item book = scans::makeBook(random);
    const scans::Bounds bounds = book.bounds();
    book.pose.position = {-(bounds.min.x + bounds.max.x) / 2, -(bounds.min.y + bounds.max.y) / 2, 6.0 - bounds.min.z};
    scene.items.push_back(book);
    return scene;
}

scans::Item bottle(double height)
{
    scans::Item item = scans::startItem(scans::ItemClass::ThreatLiquid, "bottle");
    item.add(scans::Shape::box({40.0, 22.0, 14.0}), scans::MaterialId::Water, {0.0, 0.0, height});
    return item;
}

scans::SceneScan scanned(const scans::Scene& scene, double photons)
{
    scans::ScannerModel scanner = scans::standardScanner();
    scanner.ctPhotons = photons;
    scans::Progress progress;
    return scans::scanScene(scene, scanner, grid(), progress).value();
}

} // namespace

class VolumeInsertionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_parcel = scanned(parcel(), 3e5);
        scans::Scene alone;
        alone.items.push_back(bottle(110.0));
        m_alone = scanned(alone, 0.0);
        m_item = volumeItemOf(m_alone).value();
        m_item.scanner = QStringLiteral("standard");
    }

    // Where the item lay when it was scanned alone, so that both scans can be laid over one another.
    void meetsTheSimulatorsScanOfBoth()
    {
        scans::Scene both = parcel();
        both.items.push_back(bottle(110.0));
        const scans::SceneScan truth = scanned(both, 3e5);
        InsertionWish wish = wishFor();
        wish.quarters = 0;
        wish.place = placeAlone();
        const auto insertion = insertItem(m_parcel.low, m_parcel.high, m_item, wish);
        QVERIFY2(insertion.has_value(), qPrintable(insertion ? QString() : insertion.error().text));
        double made = 0.0;
        double meant = 0.0;
        double madeSquares = 0.0;
        double meantSquares = 0.0;
        int voxels = 0;
        const auto labels = m_alone.labels.voxels<std::uint8_t>();
        for (std::size_t v = 0; v < labels.size(); ++v) {
            if (labels[v] != 0) {
                const double a = insertion->high.voxels<std::int16_t>()[v];
                const double b = truth.high.voxels<std::int16_t>()[v];
                made += a;
                meant += b;
                madeSquares += a * a;
                meantSquares += b * b;
                ++voxels;
            }
        }
        const auto deviation = [voxels](double sum, double squares) {
            return std::sqrt(squares / voxels - sum / voxels * sum / voxels);
        };
        qInfo("mean HU %.1f, scanned together %.1f; deviation %.1f and %.1f", made / voxels, meant / voxels,
              deviation(made, madeSquares), deviation(meant, meantSquares));
        QVERIFY(std::abs(made - meant) / voxels < 40.0);
        const double ratio = deviation(made, madeSquares) / deviation(meant, meantSquares);
        QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));
    }

    void choosesAFreePlaceInsideAndRestsThere()
    {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            InsertionWish wish = wishFor();
            wish.seed = seed;
            const auto insertion = insertItem(m_parcel.low, m_parcel.high, m_item, wish);
            QVERIFY2(insertion.has_value(), qPrintable(insertion ? QString() : insertion.error().text));
            QVERIFY(insertion->overlap <= 0.01);
            QVERIFY(insertion->box.min[0] > -104.0 && insertion->box.max[0] < 104.0);
            // One voxel lower it would lie in something.
            InsertionWish lower = wish;
            lower.quarters = insertion->quarters;
            lower.place = insertion->place;
            lower.place->at(1) += 2;
            QVERIFY(!insertItem(m_parcel.low, m_parcel.high, m_item, lower));
            const auto again = insertItem(m_parcel.low, m_parcel.high, m_item, wish);
            QVERIFY(again->place == insertion->place && again->quarters == insertion->quarters);
        }
    }

    void saysWhatItRefuses()
    {
        InsertionWish wish = wishFor();
        wish.place = std::array<int, 3>{0, 0, 0};
        wish.place->at(1) = 30; // through the wall or outside
        QVERIFY(!insertItem(m_parcel.low, m_parcel.high, m_item, wish));
        wish = wishFor();
        wish.scanner = QStringLiteral("other");
        QCOMPARE(insertItem(m_parcel.low, m_parcel.high, m_item, wish).error().code,
                 inspection::ErrorCode::Unsupported);
        VolumeItem finer = m_item;
        finer.voxelMm = 1.0;
        QVERIFY(!insertItem(m_parcel.low, m_parcel.high, finer, wishFor()));
        QVERIFY(!insertItem(m_parcel.labels, m_parcel.high, m_item, wishFor()));
        QVERIFY(!insertItem(scans::Volume(), m_parcel.high, m_item, wishFor()));
        VolumeItem torn = m_item;
        torn.low.pop_back();
        QCOMPARE(insertItem(m_parcel.low, m_parcel.high, torn, wishFor()).error().code,
                 inspection::ErrorCode::BadInput);
        // An empty scan has no hollow to pack anything into.
        QCOMPARE(insertItem(m_alone.low, m_alone.high, m_item, wishFor()).error().code,
                 inspection::ErrorCode::Unsupported);
    }

    void fourQuartersAreNone()
    {
        const VolumeItem once = quarterTurned(m_item, 1);
        QCOMPARE(once.size[0], m_item.size[1]);
        QVERIFY(quarterTurned(once, 3).high == m_item.high);
        QVERIFY(quarterTurned(quarterTurned(m_item, 2), 2).mask == m_item.mask);
        QVERIFY(quarterTurned(m_item, -1).high == quarterTurned(m_item, 3).high);
    }

private:
    static InsertionWish wishFor()
    {
        InsertionWish wish;
        wish.scanner = QStringLiteral("standard");
        return wish;
    }

    // The frame's corner in the scan it was taken from: its first labelled voxel less the margin.
    std::array<int, 3> placeAlone() const
    {
        std::array<int, 3> first{INT32_MAX, INT32_MAX, INT32_MAX};
        std::array<int, 3> own{INT32_MAX, INT32_MAX, INT32_MAX};
        const auto labels = m_alone.labels.voxels<std::uint8_t>();
        const auto& size = m_alone.labels.geometry().size;
        for (int k = 0, v = 0; k < size[2]; ++k) {
            for (int j = 0; j < size[1]; ++j) {
                for (int i = 0; i < size[0]; ++i, ++v) {
                    if (labels[static_cast<std::size_t>(v)] != 0) {
                        first = {std::min(first[0], i), std::min(first[1], j), std::min(first[2], k)};
                    }
                }
            }
        }
        for (int k = 0; k < m_item.size[2]; ++k) {
            for (int j = 0; j < m_item.size[1]; ++j) {
                for (int i = 0; i < m_item.size[0]; ++i) {
                    if (m_item.mask[m_item.index(i, j, k)] != 0) {
                        own = {std::min(own[0], i), std::min(own[1], j), std::min(own[2], k)};
                    }
                }
            }
        }
        return {first[0] - own[0], first[1] - own[1], first[2] - own[2]};
    }

    scans::SceneScan m_parcel;
    scans::SceneScan m_alone;
    VolumeItem m_item;
};

QTEST_GUILESS_MAIN(VolumeInsertionTest)
#include "test_volume_insertion.moc"
