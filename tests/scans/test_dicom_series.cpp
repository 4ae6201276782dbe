// Folders of CT slices: order, gaps, copies, several series, scale, cancel.
#include "scans/ScanReader.h"
#include "tests/scans/SyntheticSeries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcfilefo.h>

using namespace portlight;
using scans::Scan;
using scans::Volume;

namespace {

void change(const QString& path, const DcmTagKey& tag, const char* value)
{
    DcmFileFormat file;
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(file.loadFile(name.constData()).good());
    QVERIFY(file.getDataset()->putAndInsertString(tag, value).good());
    QVERIFY(file.saveFile(name.constData(), file.getDataset()->getOriginalXfer()).good());
}

bool hasWarning(const Scan& scan, const char* word)
{
    return std::any_of(scan.metadata.warnings.begin(), scan.metadata.warnings.end(),
                       [&](const QString& each) { return each.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

class DicomSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void slicesAreSortedByPosition();
    void everyTransferSyntaxOfDcmtkReadsAlike_data();
    void everyTransferSyntaxOfDcmtkReadsAlike();
    void gapIsReported();
    void unevenSpacingIsReported();
    void tiltIsReported();
    void whatCannotBeIsReported_data();
    void whatCannotBeIsReported();
    void copiesAreReadOnce();
    void slicesWithTheirOwnScaleBecomePhysical();
    void brokenSliceDoesNotLoseTheSeries();
    void folderWithTwoSeriesListsBothAndReadsTheLarger();
    void strangersInTheFolderAreNamed();
    void cancelEndsTheReading();
    void emptyFolderIsRefused();

private:
    [[nodiscard]] QString folder() const { return m_dir->path() + QStringLiteral("/series"); }
    std::unique_ptr<QTemporaryDir> m_dir;
    tests::SyntheticSeries m_series;
    QStringList m_files;
};

void DicomSeriesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_series.slices = 12;
    m_files = tests::writeSyntheticSeries(folder(), m_series);
}

void DicomSeriesTest::slicesAreSortedByPosition()
{
    // File names and numbers run against the positions.
    for (int k = 0; k < m_series.slices; ++k) {
        QVERIFY(QFile::rename(m_files[k], folder() + QStringLiteral("/x%1").arg(99 - k)));
    }
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QCOMPARE(scan->volumes.size(), 1);
    QVERIFY2(scan->metadata.warnings.isEmpty(), qPrintable(scan->metadata.warnings.join(QChar(u'\n'))));
    const Volume& volume = scan->volumes.first();
    QCOMPARE(volume.geometry().size, (std::array<int, 3>{32, 24, 12}));
    QCOMPARE(volume.geometry().spacingMm, (std::array<double, 3>{0.8, 0.9, 2.5}));
    QCOMPARE(volume.geometry().originMm, (std::array<double, 3>{-10, -20, 0}));
    QVERIFY(volume.type() == scans::VoxelType::Int16);
    QVERIFY(volume.unit() == scans::ValueUnit::Hounsfield);
    for (int k = 0; k < 12; ++k) {
        QCOMPARE(volume.valueAt(5, 7, k), tests::syntheticVoxel(m_series, 5, 7, k) - 1024.0);
    }
}

void DicomSeriesTest::everyTransferSyntaxOfDcmtkReadsAlike_data()
{
    QTest::addColumn<int>("syntax");
    QTest::newRow("implicit little endian") << static_cast<int>(EXS_LittleEndianImplicit);
    QTest::newRow("explicit big endian") << static_cast<int>(EXS_BigEndianExplicit);
    QTest::newRow("deflated") << static_cast<int>(EXS_DeflatedLittleEndianExplicit);
}

void DicomSeriesTest::everyTransferSyntaxOfDcmtkReadsAlike()
{
    QFETCH(int, syntax);
    for (const QString& path : m_files) {
        DcmFileFormat file;
        QVERIFY(file.loadFile(QFile::encodeName(path).constData()).good());
        QVERIFY(file.loadAllDataIntoMemory().good());
        QVERIFY(file.saveFile(QFile::encodeName(path).constData(), static_cast<E_TransferSyntax>(syntax)).good());
    }
    const auto scan = scans::readScan(folder());
    QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().text));
    for (int k = 0; k < 12; ++k) {
        QCOMPARE(scan->volumes.first().valueAt(31, 23, k), tests::syntheticVoxel(m_series, 31, 23, k) - 1024.0);
    }
}

void DicomSeriesTest::gapIsReported()
{
    QVERIFY(QFile::remove(m_files[4]));
    QVERIFY(QFile::remove(m_files[5]));
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QCOMPARE(scan->volumes.first().geometry().size[2], 10);
    QCOMPARE(scan->volumes.first().geometry().spacingMm[2], 2.5);
    QVERIFY(hasWarning(*scan, "missing: 2"));
}

void DicomSeriesTest::unevenSpacingIsReported()
{
    change(m_files[3], DCM_ImagePositionPatient, "-10\\-20\\8.1");
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QVERIFY(hasWarning(*scan, "evenly"));
}

void DicomSeriesTest::tiltIsReported()
{
    for (int k = 0; k < m_series.slices; ++k) {
        change(
            m_files[k], DCM_ImagePositionPatient,
            (QByteArray("-10\\") + QByteArray::number(-20 + k * 0.5) + "\\" + QByteArray::number(k * 2.5)).constData());
    }
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QVERIFY(hasWarning(*scan, "tilted by 11.3"));
}

void DicomSeriesTest::whatCannotBeIsReported_data()
{
    QTest::addColumn<QByteArray>("orientation");
    QTest::addColumn<QByteArray>("slope");
    QTest::addColumn<QByteArray>("warning");
    QTest::newRow("no direction") << QByteArray("0\\0\\0\\0\\0\\0") << QByteArray("1") << QByteArray("orientation");
    QTest::newRow("row is column") << QByteArray("1\\0\\0\\1\\0\\0") << QByteArray("1") << QByteArray("orientation");
    QTest::newRow("slope 0") << QByteArray("1\\0\\0\\0\\1\\0") << QByteArray("0") << QByteArray("slope");
}

void DicomSeriesTest::whatCannotBeIsReported()
{
    QFETCH(const QByteArray, orientation);
    QFETCH(const QByteArray, slope);
    QFETCH(const QByteArray, warning);
    for (const QString& file : std::as_const(m_files)) {
        change(file, DCM_ImageOrientationPatient, orientation.constData());
        change(file, DCM_RescaleSlope, slope.constData());
    }
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QCOMPARE(scan->metadata.warnings.size(), 1);
    QVERIFY(hasWarning(*scan, warning.constData()));
}

void DicomSeriesTest::copiesAreReadOnce()
{
    QVERIFY(QFile::copy(m_files[2], folder() + QStringLiteral("/copy.dcm")));
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QCOMPARE(scan->volumes.size(), 1);
    QCOMPARE(scan->volumes.first().geometry().size[2], 12);
    QVERIFY(hasWarning(*scan, "twice"));
}

void DicomSeriesTest::slicesWithTheirOwnScaleBecomePhysical()
{
    change(m_files[1], DCM_RescaleSlope, "0.5");
    change(m_files[1], DCM_RescaleIntercept, "10");
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    const Volume& volume = scan->volumes.first();
    QVERIFY(volume.type() == scans::VoxelType::Float32);
    QCOMPARE(volume.valueAt(3, 4, 0), tests::syntheticVoxel(m_series, 3, 4, 0) - 1024.0);
    QCOMPARE(volume.valueAt(3, 4, 1), tests::syntheticVoxel(m_series, 3, 4, 1) * 0.5 + 10.0);
}

void DicomSeriesTest::brokenSliceDoesNotLoseTheSeries()
{
    QFile slice(m_files[11]);
    QVERIFY(slice.resize(slice.size() - 100));
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QCOMPARE(scan->volumes.first().geometry().size[2], 11);
    QVERIFY(hasWarning(*scan, "slice_011.dcm"));
}

void DicomSeriesTest::folderWithTwoSeriesListsBothAndReadsTheLarger()
{
    tests::SyntheticSeries other;
    other.slices = 5;
    other.seed = 9;
    const QString second = m_dir->path() + QStringLiteral("/other");
    for (const QString& path : tests::writeSyntheticSeries(second, other)) {
        QVERIFY(QFile::rename(path, folder() + QStringLiteral("/second_") + QFileInfo(path).fileName()));
    }
    scans::Progress progress;
    const auto listing = scans::listScanSources(m_dir->path(), progress);
    QVERIFY(listing.has_value());
    QCOMPARE(listing->sources.size(), 2);
    const auto scan = scans::readScan(folder());
    QVERIFY(scan.has_value());
    QCOMPARE(scan->volumes.first().geometry().size[2], 12);
    QVERIFY(hasWarning(*scan, "another scan"));
}

void DicomSeriesTest::strangersInTheFolderAreNamed()
{
    QFile note(folder() + QStringLiteral("/README"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("not a scan at all\n");
    note.close();
    scans::Progress progress;
    const auto listing = scans::listScanSources(folder(), progress);
    QVERIFY(listing.has_value());
    QCOMPARE(listing->sources.size(), 1);
    QCOMPARE(listing->sources.first().files.size(), 12);
    QCOMPARE(listing->passedOver.size(), 1);
    QVERIFY(listing->passedOver.first().error.text.contains(QStringLiteral("README")));
}

void DicomSeriesTest::cancelEndsTheReading()
{
    scans::Progress progress;
    progress.cancel();
    const auto scan = scans::readScan(folder(), progress);
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, inspection::ErrorCode::Cancelled);
}

void DicomSeriesTest::emptyFolderIsRefused()
{
    const QTemporaryDir empty;
    const auto scan = scans::readScan(empty.path());
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, inspection::ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(DicomSeriesTest)
#include "test_dicom_series.moc"
