// Damaged files: cut short at many places and with bits turned over. Each reads or yields one sentence; none may crash,
// hang or take memory beyond its size.
#include "scans/ScanReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace portlight;

class DicomHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damage_data();
    void damage();
    void nestedWithoutEnd();
    void hugeSizeInSmallFile();
    void hugeValueInDeflatedFile();

private:
    void readDamaged(const QByteArray& bytes);
    QTemporaryDir m_dir;
};

// The most address space this process ever held, in KiB.
static qint64 peakAddressSpace()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmPeak:")) {
            return line.mid(7).simplified().split(' ').first().toLongLong();
        }
    }
    return -1;
}

void DicomHostileTest::initTestCase()
{
    if (!QDir(qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QStringLiteral("/dicom")).exists()) {
        QSKIP("The sample data are not beside the checkout.");
    }
}

void DicomHostileTest::damage_data()
{
    QTest::addColumn<QString>("path");
    const QString pydicom = QStringLiteral("dicom/pydicom_test_files/src/pydicom/data/test_files/");
    for (const char* name : {"MR_small_RLE.dcm", "MR_small_jp2klossless.dcm", "MR_small_jpeg_ls_lossless.dcm",
                             "MR_small_bigendian.dcm", "JPGExtended.dcm", "SC_rgb_dcmtk_+eb+cy+s2.dcm", "image_dfl.dcm",
                             "rtdose_rle.dcm", "SC_rgb_rle_2frame.dcm"}) {
        QTest::newRow(name) << pydicom + QLatin1String(name);
    }
    const QString dicos = QStringLiteral("dicos/stratovan_sdicos_examples/DataFiles/V03_Data/");
    QTest::newRow("TDR") << dicos + QStringLiteral("DualEnergyCTwithTDR/TDR_Dual_Energy.dcs");
    QTest::newRow("DX") << dicos + QStringLiteral("Orientation/DX/DX.dcs");
    QTest::newRow("palette") << QStringLiteral("dicos/pydicos_python_dir/SimpleColorPaletteDX.dcs");
}

void DicomHostileTest::readDamaged(const QByteArray& bytes)
{
    QFile file(m_dir.filePath(QStringLiteral("damaged")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto scan = scans::readScan(file.fileName());
    if (!scan) {
        QVERIFY(!scan.error().text.isEmpty());
        QVERIFY(scan.error().code != inspection::ErrorCode::Internal);
    }
}

void DicomHostileTest::damage()
{
    QFETCH(QString, path);
    QFile file(qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QChar(u'/') + path);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("This sample file is not beside the checkout.");
    }
    const QByteArray whole = file.readAll();
    std::mt19937 random(20240611); // the same damage every time
    for (int cut = 0; cut < 60; ++cut) {
        readDamaged(whole.left(whole.size() * cut / 60));
    }
    for (int round = 0; round < 120; ++round) {
        QByteArray bytes = whole;
        const int flips = 1 + static_cast<int>(random() % 8);
        const auto reach =
            static_cast<unsigned>(round % 2 == 0 ? std::min<qsizetype>(bytes.size(), 3000) : bytes.size());
        for (int flip = 0; flip < flips; ++flip) {
            const auto at = static_cast<qsizetype>(random() % reach);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        }
        readDamaged(bytes);
    }
}

void DicomHostileTest::nestedWithoutEnd()
{
    QByteArray bytes(128, '\0');
    bytes += "DICM";
    bytes += QByteArray::fromHex("0200100055491400") + QByteArray("1.2.840.10008.1.2.1\0", 20); // explicit VR
    for (int level = 0; level < 200000; ++level) {
        bytes += QByteArray::fromHex("0800401153510000fffffffffeff00e0ffffffff"); // sequence, item
    }
    QFile file(m_dir.filePath(QStringLiteral("nested")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto scan = scans::readScan(file.fileName());
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, inspection::ErrorCode::BadInput);
    QVERIFY(scan.error().text.contains(QStringLiteral("nests")));
}

void DicomHostileTest::hugeSizeInSmallFile()
{
    QFile file(qEnvironmentVariable("PORTLIGHT_SHARED_DATA") +
               QStringLiteral("/dicom/pydicom_test_files/src/pydicom/data/test_files/MR_small_RLE.dcm"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    for (const char* tag : {"2800100055530200", "2800110055530200"}) { // Rows, Columns
        const auto at = bytes.indexOf(QByteArray::fromHex(tag));
        QVERIFY(at > 0);
        bytes[at + 8] = '\xFF';
        bytes[at + 9] = '\xFF';
    }
    QFile damaged(m_dir.filePath(QStringLiteral("huge")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(bytes);
    damaged.close();
    QVERIFY(!scans::readScan(damaged.fileName()).has_value());
}

void DicomHostileTest::hugeValueInDeflatedFile()
{
    QByteArray bytes(128, '\0');
    bytes += "DICM";
    bytes += QByteArray::fromHex("0200100055491600") + QByteArray("1.2.840.10008.1.2.1.99", 22);
    const QByteArray dataset =
        QByteArray::fromHex("0800160055490400") + "1.2 " + QByteArray::fromHex("110010104f420000000000b0") + "few";
    const QByteArray zlib = qCompress(dataset);
    bytes += zlib.mid(6, zlib.size() - 10); // raw deflate: without the size, zlib's header and its checksum
    QFile file(m_dir.filePath(QStringLiteral("deflated")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const qint64 before = peakAddressSpace();
    QVERIFY(before > 0);
    const auto scan = scans::readScan(file.fileName());
    QVERIFY(!scan.has_value());
    QCOMPARE(scan.error().code, inspection::ErrorCode::BadInput);
    QVERIFY2(peakAddressSpace() - before < 1024 * 1024, qPrintable(QString::number(peakAddressSpace() - before)));
}

QTEST_GUILESS_MAIN(DicomHostileTest)
#include "test_dicom_hostile.moc"
