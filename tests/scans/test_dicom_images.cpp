// Real files against their twins: compressed images against the uncompressed one, left-handed volumes against
// right-handed ones, a report over its scan.
#include "scans/ScanReader.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace portlight;
using scans::Scan;
using scans::Volume;

namespace {

QString sample(const char* path)
{
    return qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QChar(u'/') + QLatin1String(path);
}

// All samples of the first image as numbers.
std::vector<double> samplesOf(const Scan& scan)
{
    const scans::VoxelBuffer& buffer =
        scan.volumes.isEmpty() ? *scan.radiographs.first().layers.first().pixels : scan.volumes.first().buffer();
    return scans::visitVoxelType(buffer.type(), [&]<typename T>(T*) {
        const auto all = buffer.as<T>();
        return std::vector<double>(all.begin(), all.end());
    });
}

// Bounds in world millimetres of everything brighter than half the range.
inspection::BoxMm boundsOfObjects(const Volume& volume, std::array<int, 3> from, std::array<int, 3> to)
{
    inspection::BoxMm box{{1e9, 1e9, 1e9}, {-1e9, -1e9, -1e9}};
    for (int k = from[2]; k < to[2]; ++k) {
        for (int j = from[1]; j < to[1]; ++j) {
            for (int i = from[0]; i < to[0]; ++i) {
                if (volume.valueAt(i, j, k) < 32768.0) {
                    continue;
                }
                const auto world =
                    volume.geometry().toWorld({static_cast<double>(i), static_cast<double>(j), static_cast<double>(k)});
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    box.min[axis] = std::min(box.min[axis], world[axis]);
                    box.max[axis] = std::max(box.max[axis], world[axis]);
                }
            }
        }
    }
    return box;
}

inspection::BoxMm boundsOfObjects(const Volume& volume)
{
    return boundsOfObjects(volume, {0, 0, 0}, volume.geometry().size);
}

} // namespace

class DicomImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compressedEqualsUncompressed_data();
    void compressedEqualsUncompressed();
    void leftHandedPhantomLiesAsTheRightHandedOne();
    void orientationPhantomsAreRightWayRound_data();
    void orientationPhantomsAreRightWayRound();
    void energiesOfOneObjectMakeOneScan();
    void reportLiesOverItsScan();
    void reportLiesOverItsPicture();
    void sixtyFourBitAndFloatEqualThirtyTwoBit();

private:
    QTemporaryDir m_unpacked;
};

void DicomImagesTest::initTestCase()
{
    if (!QFileInfo(sample("dicos")).isDir() || !QFileInfo(sample("dicom")).isDir()) {
        QSKIP("The sample data are not beside the checkout.");
    }
}

void DicomImagesTest::compressedEqualsUncompressed_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<double>("largest"); // allowed difference of a stored value, 0 for lossless
    const double lossless = 0.0;
    for (const char* image : {"CT1", "MR4", "NM1"}) {
        for (const char* codec : {"J2KR", "JLSL", "JPLL", "RLE"}) {
            QTest::addRow("%s %s", image, codec)
                << QString::fromLatin1(image) << QString::fromLatin1(codec) << lossless;
        }
        QTest::addRow("%s JLSN", image) << QString::fromLatin1(image) << QStringLiteral("JLSN") << 10.0; // NEAR <= 10
    }
    for (const char* image : {"US1", "VL1"}) {
        for (const char* codec : {"J2KR", "RLE"}) {
            QTest::addRow("%s %s", image, codec)
                << QString::fromLatin1(image) << QString::fromLatin1(codec) << lossless;
        }
    }
}

void DicomImagesTest::compressedEqualsUncompressed()
{
    QFETCH(QString, image);
    QFETCH(QString, codec);
    QFETCH(double, largest);
    const QString zstd = QStandardPaths::findExecutable(QStringLiteral("zstd"));
    if (zstd.isEmpty()) {
        QSKIP("zstd, which unpacks the references, is not installed.");
    }
    const QString plain = m_unpacked.filePath(image);
    if (!QFileInfo::exists(plain)) {
        const QString packed = sample("dicom/wg04/REF/") + image + QStringLiteral("_UNC.zst");
        QCOMPARE(QProcess::execute(zstd, {QStringLiteral("-dqf"), packed, QStringLiteral("-o"), plain}), 0);
    }
    const auto reference = scans::readScan(plain);
    const auto scan = scans::readScan(sample("dicom/wg04/") + QStringLiteral("%1/%2_%1").arg(codec, image));
    QVERIFY(reference.has_value());
    QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().detail));
    const auto expected = samplesOf(*reference);
    const auto actual = samplesOf(*scan);
    QCOMPARE(actual.size(), expected.size());
    double worst = 0.0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        worst = std::max(worst, std::abs(actual[i] - expected[i]));
    }
    QVERIFY2(worst <= largest, qPrintable(QStringLiteral("off by %1").arg(worst)));
}

void DicomImagesTest::leftHandedPhantomLiesAsTheRightHandedOne()
{
    const auto left = scans::readScan(
        sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/Orientation/AIT3D/AIT3D_right_hand_up.dcs"));
    const auto right =
        scans::readScan(sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/AIT3D_RHS/ait3d_RHS.dcs"));
    QVERIFY(left && right);
    // The corner blocks of both phantoms: same place, same shape, in one right-handed world.
    QCOMPARE(left->volumes.first().geometry(), right->volumes.first().geometry());
    const std::array<int, 3> size = left->volumes.first().geometry().size;
    for (const bool nearOrigin : {true, false}) {
        const std::array<int, 3> from = nearOrigin ? std::array{0, 0, size[2] - 40} : std::array{size[0] - 20, 66, 0};
        const std::array<int, 3> to = nearOrigin ? std::array{15, 20, size[2]} : std::array{size[0], size[1], 20};
        QCOMPARE(boundsOfObjects(left->volumes.first(), from, to), boundsOfObjects(right->volumes.first(), from, to));
    }
    // Written to hold: 5 x 15 x 30 mm at the origin, lying along -z once the world is right-handed.
    const auto block = boundsOfObjects(left->volumes.first(), {0, 0, size[2] - 40}, {15, 20, size[2]});
    QCOMPARE(block, (inspection::BoxMm{{0, 0, -29}, {4, 14, 0}}));
}

void DicomImagesTest::orientationPhantomsAreRightWayRound_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/");
    QTest::newRow("CT") << folder + QStringLiteral("Orientation/CT/CT_right_limb_up.dcs");
    QTest::newRow("AIT3D") << folder + QStringLiteral("Orientation/AIT3D/AIT3D_right_hand_up.dcs");
}

// The phantoms' makers: the origin block is shortest along x and longest along z, the block in the opposite corner
// shortest along z and longest along y. Handedness shows in where the two lie to each other.
void DicomImagesTest::orientationPhantomsAreRightWayRound()
{
    QFETCH(QString, path);
    const auto scan = scans::readScan(path);
    QVERIFY(scan.has_value());
    const Volume& volume = scan->volumes.first();
    QCOMPARE(boundsOfObjects(volume), (inspection::BoxMm{{0, 0, -199}, {99, 99, 0}}));
    const auto origin = boundsOfObjects(volume, {0, 0, 160}, {15, 20, 200});
    QCOMPARE(origin, (inspection::BoxMm{{0, 0, -29}, {4, 14, 0}}));
    const auto opposite = boundsOfObjects(volume, {80, 60, 0}, {100, 100, 20});
    QCOMPARE(opposite, (inspection::BoxMm{{85, 70, -199}, {99, 99, -195}}));
}

void DicomImagesTest::energiesOfOneObjectMakeOneScan()
{
    const auto scan = scans::readScan(sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/DualEnergyCTwithTDR"));
    QVERIFY(scan.has_value());
    QCOMPARE(scan->volumes.size(), 2);
    QVERIFY(scan->volumes[0].energy() == scans::EnergyLevel::Low);
    QVERIFY(scan->volumes[1].energy() == scans::EnergyLevel::High);
    QCOMPARE(scan->volumes[0].geometry(), scan->volumes[1].geometry());
    QCOMPARE(scan->volumes[0].physicalRange().second, 12288.0);
    QCOMPARE(scan->volumes[1].physicalRange().second, 512.0);
    scans::Progress progress;
    const auto listing = scans::listScanSources(
        sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/DualEnergyCTwithTDR"), progress);
    QVERIFY(listing.has_value());
    QCOMPARE(listing->sources.size(), 2); // the pair and the report
}

void DicomImagesTest::reportLiesOverItsScan()
{
    const QString folder = sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/DualEnergyCTwithTDR/");
    const auto report = scans::readScan(folder + QStringLiteral("TDR_Dual_Energy.dcs"));
    const auto scan = scans::readScan(folder + QStringLiteral("CT_High_Energy.dcs"));
    QVERIFY(report && scan);
    QVERIFY(report->kind == scans::ScanKind::Report);
    QVERIFY(report->report->decision == scans::AlarmDecision::Alarm);
    QVERIFY(report->report->space == scans::ReportSpace::World);
    QCOMPARE(report->report->objects.size(), 1);
    const auto& object = report->report->objects.first();
    QCOMPARE(object.category, QStringLiteral("ANOMALY"));
    QCOMPARE(object.finding.label, QStringLiteral("Shielded Weapon"));
    QCOMPARE(object.finding.assessment, inspection::FindingAssessment::Alarm);
    QCOMPARE(*object.finding.box, (inspection::BoxMm{{29.5, 29.5, 29.5}, {69.5, 69.5, 69.5}}));
    // Every marked voxel lies on something: the mask is the object, the right way round.
    const Volume& mask = object.mask;
    const Volume& volume = scan->volumes.first();
    int marked = 0;
    int onObject = 0;
    for (int k = 0; k < mask.geometry().size[2]; ++k) {
        for (int j = 0; j < mask.geometry().size[1]; ++j) {
            for (int i = 0; i < mask.geometry().size[0]; ++i) {
                if (mask.valueAt(i, j, k) == 0.0) {
                    continue;
                }
                const auto world =
                    mask.geometry().toWorld({static_cast<double>(i), static_cast<double>(j), static_cast<double>(k)});
                const auto voxel = volume.geometry().toVoxel(world);
                ++marked;
                onObject +=
                    volume.valueAt(static_cast<int>(std::lround(voxel[0])), static_cast<int>(std::lround(voxel[1])),
                                   static_cast<int>(std::lround(voxel[2]))) > 0.0
                        ? 1
                        : 0;
            }
        }
    }
    QVERIFY(marked > 30000);
    QCOMPARE(onObject, marked);
}

void DicomImagesTest::reportLiesOverItsPicture()
{
    const auto scan =
        scans::readScan(sample("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/AIT2DwithTDR/tdr.dcs"));
    QVERIFY(scan.has_value());
    QCOMPARE(*scan->report->objects.first().finding.rectangle, QRectF(24, 91, 16, 22));
    QVERIFY(!scan->report->objects.first().finding.box);
}

void DicomImagesTest::sixtyFourBitAndFloatEqualThirtyTwoBit()
{
    const QString folder = sample("dicos/stratovan_sdicos_examples/DataFiles/V02A_Data/V02A_NewDataTypes/AIT2D/");
    const auto narrow = scans::readScan(folder + QStringLiteral("AIT2D_unsigned32.dcs"));
    const auto wide = scans::readScan(folder + QStringLiteral("AIT2D_unsigned64.dcs"));
    const auto floating = scans::readScan(folder + QStringLiteral("AIT2D_float.dcs"));
    QVERIFY(narrow && wide && floating);
    QCOMPARE(samplesOf(*wide), samplesOf(*narrow));
    QCOMPARE(samplesOf(*floating), samplesOf(*narrow));
    QVERIFY(wide->radiographs.first().layers.first().pixels->type() == scans::VoxelType::UInt64);
}

QTEST_GUILESS_MAIN(DicomImagesTest)
#include "test_dicom_images.moc"
