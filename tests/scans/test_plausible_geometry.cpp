// Voxel sizes and places that cannot be: the picture is kept, its measures are not believed.
#include "scans/PlausibleGeometry.h"
#include "scans/ScanReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight::scans;

class TestPlausibleGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVolumeIsKeptAndItsSizeIsNotBelieved_data();
    void aVolumeIsKeptAndItsSizeIsNotBelieved();
    void aRadiographLosesAnImpossiblePixelSize();
};

void TestPlausibleGeometry::aVolumeIsKeptAndItsSizeIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("directions");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isBelieved");
    QTest::newRow("a parcel scanner") << QByteArray("(1.2,0,0) (0,1.2,0) (0,0,1.2)") << QByteArray("(0,0,0)") << true;
    QTest::newRow("thick slices") << QByteArray("(0.2,0,0) (0,0.2,0) (0,0,20)") << QByteArray("(5,5,5)") << true;
    QTest::newRow("a synchrotron") << QByteArray("(1e-4,0,0) (0,1e-4,0) (0,0,1e-4)") << QByteArray("(0,0,0)") << true;
    QTest::newRow("1e30") << QByteArray("(1e30,0,0) (0,1e30,0) (0,0,1e30)") << QByteArray("(0,0,0)") << false;
    QTest::newRow("micrometres for millimetres")
        << QByteArray("(661,0,0) (0,661,0) (0,0,661)") << QByteArray("(0,0,0)") << false;
    QTest::newRow("a needle") << QByteArray("(50,0,0) (0,0.01,0) (0,0,0.01)") << QByteArray("(0,0,0)") << false;
    QTest::newRow("smaller than atoms") << QByteArray("(1e-9,0,0) (0,1e-9,0) (0,0,1e-9)") << QByteArray("(0,0,0)")
                                        << false;
    QTest::newRow("beyond the moon") << QByteArray("(1,0,0) (0,1,0) (0,0,1)") << QByteArray("(1e30,0,0)") << false;
}

void TestPlausibleGeometry::aVolumeIsKeptAndItsSizeIsNotBelieved()
{
    QFETCH(QByteArray, directions);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isBelieved);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("v.nrrd"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray voxels(2 * 2 * 2 * 2, '\0');
    voxels[2] = 7;
    file.write("NRRD0004\ntype: short\ndimension: 3\nsizes: 2 2 2\nencoding: raw\nendian: little\nspace: "
               "left-posterior-superior\nspace directions: " +
               directions + "\nspace origin: " + origin + "\n\n" + voxels);
    file.close();
    const auto scan = readScan(path);
    QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().text));
    QCOMPARE(scan->volumes.size(), 1);
    const Volume& volume = scan->volumes.first();
    QCOMPARE(volume.valueAt(1, 0, 0), 7.0);
    QCOMPARE(scan->metadata.warnings.size(), isBelieved ? 0 : 1);
    if (!isBelieved) {
        QCOMPARE(volume.geometry().spacingMm, (std::array<double, 3>{1.0, 1.0, 1.0}));
        QCOMPARE(volume.geometry().originMm, (std::array<double, 3>{0.0, 0.0, 0.0}));
    } else {
        QVERIFY(volume.geometry().spacingMm[0] != 1.0);
    }
}

void TestPlausibleGeometry::aRadiographLosesAnImpossiblePixelSize()
{
    Scan scan;
    scan.kind = ScanKind::Radiograph;
    scan.radiographs.resize(2);
    scan.radiographs[0].pixelSpacingXMm = 0.8;
    scan.radiographs[0].pixelSpacingYMm = 0.9;
    scan.radiographs[1].pixelSpacingXMm = 0.8;
    scan.radiographs[1].pixelSpacingYMm = 5e5;
    const Scan kept = withPlausibleGeometry(scan);
    QCOMPARE(kept.radiographs[0].pixelSpacingYMm, std::optional(0.9));
    QVERIFY(!kept.radiographs[1].pixelSpacingXMm && !kept.radiographs[1].pixelSpacingYMm);
    QCOMPARE(kept.metadata.warnings.size(), 1);
}

QTEST_GUILESS_MAIN(TestPlausibleGeometry)
#include "test_plausible_geometry.moc"
