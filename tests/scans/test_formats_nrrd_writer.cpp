// What is written as NRRD: its number type, its place, and teem's own reader on it.
#include "scans/formats/FormatReaders.h"
#include "scans/formats/NrrdWriter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace portlight::scans;
using portlight::inspection::ErrorCode;

namespace {

template <typename T>
Volume volumeOf(const std::vector<T>& samples, double slope, double intercept)
{
    auto buffer = VoxelBuffer::allocate(VoxelTypeOf<T>::value, samples.size()).value();
    std::copy(samples.begin(), samples.end(), buffer->template as<T>().begin());
    VolumeGeometry geometry;
    geometry.size = {static_cast<int>(samples.size()), 1, 1};
    geometry.spacingMm = {0.1, 0.25, 3.0};
    geometry.originMm = {-1.5, 2.0, 1.0 / 3.0};
    geometry.direction = {0, -1, 0, 1, 0, 0, 0, 0, 1}; // a quarter turn
    return {geometry, buffer, slope, intercept, ValueUnit::Hounsfield};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFormatsNrrdWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeIsExactOrFloat_data()
    {
        QTest::addColumn<Volume>("volume");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* name, const Volume& volume, const char* type) {
            QTest::newRow(name) << volume << QString::fromLatin1(type);
        };
        row("int16 as stored", volumeOf<std::int16_t>({-3, 4}, 1, 0), "int16");
        row("uint16 to HU", volumeOf<std::uint16_t>({0, 4095}, 1, -1024), "int16");
        row("uint16 beyond int16", volumeOf<std::uint16_t>({0, 65535}, 1, -1024), "int32");
        row("uint8 doubled", volumeOf<std::uint8_t>({0, 255}, 2, 0), "int16");
        row("int8 turned round", volumeOf<std::int8_t>({-128, 127}, -1, 0), "int16");
        row("int64 as stored", volumeOf<std::int64_t>({INT64_MIN, INT64_MAX}, 1, 0), "int64");
        row("uint64 as stored", volumeOf<std::uint64_t>({0, UINT64_MAX}, 1, 0), "uint64");
        row("uint64 shifted beyond exactness", volumeOf<std::uint64_t>({0, UINT64_MAX}, 1, -1), "float32");
        row("fractional slope", volumeOf<std::int16_t>({-3, 4}, 0.5, 0), "float32");
        row("float32 as stored", volumeOf<float>({-3.5F, 4}, 1, 0), "float32");
        row("float64 as stored", volumeOf<double>({-3.5, 4}, 1, 0), "float64");
        row("float64 rescaled", volumeOf<double>({-3.5, 4}, 2, 1), "float32");
    }

    void typeIsExactOrFloat()
    {
        QFETCH(Volume, volume);
        QFETCH(QString, type);
        Progress progress;
        const QString path = m_folder.filePath(QStringLiteral("typed.nrrd"));
        QVERIFY(writeNrrd(volume, path, progress));
        const auto back = readOtherFormat(path, progress);
        QVERIFY(back && *back);
        const Volume& read = (*back)->volumes.first();
        QCOMPARE(toString(read.type()), type);
        for (int i = 0; i < volume.geometry().size[0]; ++i) {
            QCOMPARE(static_cast<float>(read.valueAt(i, 0, 0)), static_cast<float>(volume.valueAt(i, 0, 0)));
        }
        QVERIFY(read.geometry() == volume.geometry());
        QVERIFY(read.unit() == ValueUnit::Hounsfield);
    }

    void notANumberStaysNotANumber()
    {
        const auto path = m_folder.filePath(QStringLiteral("nan.nrrd"));
        Progress progress;
        QVERIFY(writeNrrd(volumeOf<float>({std::nanf(""), 1}, 2, 1), path, progress));
        const auto back = readOtherFormat(path, progress);
        QVERIFY(std::isnan((*back)->volumes[0].valueAt(0, 0, 0)));
        QCOMPARE((*back)->volumes[0].valueAt(1, 0, 0), 3.0);
    }

    void teemReadsTheSame()
    {
        const auto path = m_folder.filePath(QStringLiteral("teem.nrrd"));
        Progress progress;
        QVERIFY(writeNrrd(volumeOf<std::uint16_t>({0, 1000, 4095}, 1, -1024), path, progress));
        QProcess unu;
        unu.start(QStringLiteral("teem-unu"),
                  {QStringLiteral("save"), QStringLiteral("-f"), QStringLiteral("nrrd"), QStringLiteral("-e"),
                   QStringLiteral("ascii"), QStringLiteral("-i"), path});
        if (!unu.waitForStarted()) {
            QSKIP("teem-unu (Debian package teem-apps) is not installed");
        }
        QVERIFY(unu.waitForFinished());
        QCOMPARE(unu.exitCode(), 0);
        QVERIFY(unu.readAllStandardOutput().simplified().endsWith("-1024 -24 3071"));
        unu.start(QStringLiteral("teem-unu"), {QStringLiteral("head"), path});
        QVERIFY(unu.waitForFinished());
        const QByteArray head = unu.readAllStandardOutput();
        QVERIFY2(head.contains("space: left-posterior-superior"), head.constData());
        QVERIFY2(head.contains("space directions: (0,0.1,0) (-0.25,0,0) (0,0,3)"), head.constData());
        QVERIFY2(head.contains("unit:=HU"), head.constData());
    }

    void severalPicturesMakeSeveralFiles()
    {
        Scan scan;
        Volume low = volumeOf<std::int16_t>({1, 2}, 1, 0);
        low.setEnergy(EnergyLevel::Low);
        Volume high = volumeOf<std::int16_t>({3, 4}, 1, 0);
        high.setEnergy(EnergyLevel::High);
        scan.volumes = {low, high};
        Progress progress;
        const auto written = writeNrrd(scan, m_folder.filePath(QStringLiteral("dual.nrrd")), progress);
        QVERIFY(written);
        QCOMPARE(*written, (QStringList{m_folder.filePath(QStringLiteral("dual.nrrd")),
                                        m_folder.filePath(QStringLiteral("dual-2.nrrd"))}));
        const auto second = readOtherFormat(written->at(1), progress);
        QCOMPARE((*second)->volumes[0].valueAt(0, 0, 0), 3.0);
        QVERIFY((*second)->volumes[0].energy() == EnergyLevel::High);
    }

    void radiographsComeBack()
    {
        Radiograph radiograph;
        radiograph.width = 3;
        radiograph.height = 2;
        radiograph.pixelSpacingXMm = 0.5;
        radiograph.pixelSpacingYMm = 0.75;
        radiograph.view = QStringLiteral("side");
        RadiographLayer low;
        low.role = LayerRole::LowEnergy;
        low.inverted = true;
        low.attenuation = true;
        low.pixels = VoxelBuffer::allocate(VoxelType::UInt16, 6).value();
        RadiographLayer colour;
        colour.role = LayerRole::Rgb;
        auto rgb = VoxelBuffer::allocate(VoxelType::UInt8, 18).value();
        for (std::size_t i = 0; i < 18; ++i) {
            rgb->as<std::uint8_t>()[i] = static_cast<std::uint8_t>(i * 7);
        }
        colour.pixels = rgb;
        radiograph.layers = {low, colour};
        Scan scan;
        scan.kind = ScanKind::Radiograph;
        scan.radiographs = {radiograph};
        Progress progress;
        const auto written = writeNrrd(scan, m_folder.filePath(QStringLiteral("side.nrrd")), progress);
        QVERIFY(written);
        const auto first = readOtherFormat(written->at(0), progress).value();
        const auto second = readOtherFormat(written->at(1), progress).value();
        QVERIFY(first && second);
        QVERIFY(first->radiographs[0].layers[0].role == LayerRole::LowEnergy);
        QVERIFY(first->radiographs[0].layers[0].inverted);
        QVERIFY(first->radiographs[0].layers[0].attenuation);
        QCOMPARE(first->radiographs[0].view, QStringLiteral("side"));
        QCOMPARE(*first->radiographs[0].pixelSpacingYMm, 0.75);
        QVERIFY(second->radiographs[0].layers[0].role == LayerRole::Rgb);
        QCOMPARE(*second->radiographs[0].pixelSpacingXMm, 0.5);
        QCOMPARE(int(second->radiographs[0].layers[0].pixels->as<std::uint8_t>()[17]), 119);
    }

    void nothingHalfWrittenRemains()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.nrrd"));
        Progress progress;
        QVERIFY(writeNrrd(volumeOf<std::int16_t>({1}, 1, 0), path, progress));
        const QByteArray before = contents(path);
        const auto names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(writeNrrd(volumeOf<std::int16_t>({2}, 1, 0), path, cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), names);
        Scan scan;
        scan.volumes = {volumeOf<std::int16_t>({2}, 1, 0)};
        QCOMPARE(writeNrrd(scan, m_folder.filePath(QStringLiteral("gone/x.nrrd")), progress).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(writeNrrd(scan, m_folder.filePath(QStringLiteral("x.raw")), progress).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(writeNrrd(Scan(), m_folder.filePath(QStringLiteral("x.nrrd")), progress).error().code,
                 ErrorCode::Unsupported);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormatsNrrdWriter)
#include "test_formats_nrrd_writer.moc"
