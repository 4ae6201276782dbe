// Readers of other formats against files of independent writers, sample by sample.
#include "scans/formats/FormatReaders.h"

#include <QDataStream>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace portlight::scans;

namespace {

const VoxelBuffer& firstSamples(const Scan& scan)
{
    return scan.volumes.isEmpty() ? *scan.radiographs.first().layers.first().pixels : scan.volumes.first().buffer();
}

// Slowest axis first, as numpy states it.
QVector<int> shapeOf(const Scan& scan)
{
    if (!scan.volumes.isEmpty()) {
        const auto& size = scan.volumes.first().geometry().size;
        return {size[2], size[1], size[0]};
    }
    const Radiograph& radiograph = scan.radiographs.first();
    QVector<int> shape{radiograph.height, radiograph.width};
    if (radiograph.layers.first().role == LayerRole::Rgb) {
        shape.append(3);
    }
    return shape;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(PORTLIGHT_SOURCE_DIR "/tests/scans/write_reference_files.py"), m_folder.path()});
        QVERIFY2(python.waitForFinished() && python.exitCode() == 0, python.readAllStandardError().constData());
    }

    void samplesAreThoseOfTheWriter_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        const QJsonDocument manifest = QJsonDocument::fromJson(contents(at(QStringLiteral("manifest.json"))));
        QVERIFY(manifest.array().size() > 50);
        for (const auto& entry : manifest.array()) {
            QTest::newRow(qUtf8Printable(entry[QLatin1String("file")].toString())) << entry.toObject();
        }
    }

    void samplesAreThoseOfTheWriter()
    {
        QFETCH(QJsonObject, entry);
        const QString path = at(entry.value(QLatin1String("file")).toString());
        Progress progress;
        const auto scan = readOtherFormat(path, progress);
        QVERIFY(scan);
        QVERIFY2(*scan, scan->has_value() ? "" : qUtf8Printable(scan->error().text + scan->error().detail));
        QVector<int> shape;
        for (const auto& side : entry.value(QLatin1String("shape")).toArray()) {
            shape.append(side.toInt());
        }
        QCOMPARE(shapeOf(**scan), shape);
        const VoxelBuffer& samples = firstSamples(**scan);
        QCOMPARE(toString(samples.type()), entry.value(QLatin1String("type")).toString());
        const QByteArray expected = contents(at(entry.value(QLatin1String("expected")).toString()));
        QCOMPARE(static_cast<qsizetype>(samples.byteCount()), expected.size());
        QVERIFY(std::memcmp(samples.data(), expected.constData(), samples.byteCount()) == 0);
    }

    void whiteIsZeroIsMarked()
    {
        QVERIFY(read(QStringLiteral("white_is_zero.tif")).radiographs[0].layers[0].inverted);
        QVERIFY(!read(QStringLiteral("grey16.tif")).radiographs[0].layers[0].inverted);
    }

    void pagesAreViews()
    {
        const Scan scan = read(QStringLiteral("two_views.tif"));
        QCOMPARE(scan.radiographs.size(), 2);
        QVERIFY(scan.radiographs[0].view != scan.radiographs[1].view);
        const auto first = scan.radiographs[0].layers[0].pixels->as<std::uint16_t>();
        const auto second = scan.radiographs[1].layers[0].pixels->as<std::uint16_t>();
        QCOMPARE(second[0], first[60 * 83]);
    }

    // Too large to be unpacked at once: two samples a pixel in a single strip of 19 MB.
    void largeStripOfSeveralSamples()
    {
        constexpr int side = 2200;
        QFile file(at(QStringLiteral("large_strip.tif")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QDataStream out(&file);
        out.setByteOrder(QDataStream::LittleEndian);
        out.writeRawData("II*\0", 4);
        const quint32 bytes = side * side * 2 * 2;
        const quint32 entries[][4] = {{256, 4, 1, side}, {257, 4, 1, side}, {258, 3, 2, 16U | 16U << 16U},
                                      {259, 3, 1, 1},    {262, 3, 1, 1},    {273, 4, 1, 8 + 6 + 12 * 9},
                                      {277, 3, 1, 2},    {278, 4, 1, side}, {279, 4, 1, bytes}};
        out << quint32{8} << quint16{9};
        for (const auto& entry : entries) {
            out << static_cast<quint16>(entry[0]) << static_cast<quint16>(entry[1]) << entry[2] << entry[3];
        }
        out << quint32{0};
        for (int pixel = 0; pixel < side * side; ++pixel) {
            out << static_cast<quint16>(pixel) << static_cast<quint16>(pixel * 3 + 1);
        }
        QVERIFY(file.flush());
        const Radiograph radiograph = read(QStringLiteral("large_strip.tif")).radiographs.value(0);
        QCOMPARE(radiograph.layers.size(), 2);
        const auto first = radiograph.layers[0].pixels->as<std::uint16_t>();
        const auto second = radiograph.layers[1].pixels->as<std::uint16_t>();
        QCOMPARE(first.size(), std::size_t{side} * side);
        for (std::size_t pixel = 0; pixel < first.size(); ++pixel) {
            if (first[pixel] != static_cast<std::uint16_t>(pixel) ||
                second[pixel] != static_cast<std::uint16_t>(pixel * 3 + 1)) {
                QFAIL(qPrintable(QStringLiteral("pixel %1").arg(pixel)));
            }
        }
    }

    void listAxisMakesSeveralVolumes()
    {
        const Scan scan = read(QStringLiteral("two_energies.nrrd"));
        QCOMPARE(scan.volumes.size(), 2);
        QCOMPARE(scan.volumes[1].valueAt(3, 2, 1), scan.volumes[0].valueAt(3, 2, 1) + 1);
    }

    void spacingAndUnitComeFromTheHeader()
    {
        const Volume noted = read(QStringLiteral("noted.raw")).volumes[0];
        QVERIFY((noted.geometry().spacingMm == std::array{1.0, 2.0, 3.0}));
        QVERIFY(noted.unit() == ValueUnit::Hounsfield);
        for (const char* name : {"int16.nrrd", "inline.mha", "beside.mhd", "voreen.vvd"}) {
            const Volume volume = read(QLatin1String(name)).volumes[0];
            QVERIFY2((volume.geometry().spacingMm == std::array{0.5, 0.6, 2.0}), name);
        }
        QCOMPARE(*read(QStringLiteral("radiograph.nrrd")).radiographs[0].pixelSpacingXMm, 0.4);
    }

    // Every voxel keeps its place in the world when a left-handed file becomes right-handed.
    void leftHandedFilesKeepTheirPlace()
    {
        const Volume volume = read(QStringLiteral("left_handed.nrrd")).volumes[0];
        const Volume plain = read(QStringLiteral("int16.nrrd")).volumes[0]; // the same voxels as stored
        const auto voxel = volume.geometry().toVoxel({1 + 4 * 0.5, 2 + 5 * 0.6, 3 - 2 * 6.0});
        QCOMPARE(qRound(voxel[2]), 0);
        QCOMPARE(volume.valueAt(qRound(voxel[0]), qRound(voxel[1]), qRound(voxel[2])), plain.valueAt(4, 5, 6));
    }

    void companionsAreKnown()
    {
        QCOMPARE(companionFiles(at(QStringLiteral("detached.nhdr"))), QStringList{at(QStringLiteral("detached.raw"))});
        QCOMPARE(companionFiles(at(QStringLiteral("beside.mhd"))), QStringList{at(QStringLiteral("beside.mhd.raw"))});
        QCOMPARE(companionFiles(at(QStringLiteral("voreen.vvd"))), QStringList{at(QStringLiteral("voreen.raw"))});
        QVERIFY(companionFiles(at(QStringLiteral("int16.nrrd"))).isEmpty());
        QVERIFY(!isOtherFormat(at(QStringLiteral("detached.raw")))); // nothing but its header speaks for it
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Scan read(const QString& name) const
    {
        Progress progress;
        const auto scan = readOtherFormat(at(name), progress);
        return scan && *scan ? **scan : Scan();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormats)
#include "test_formats.moc"
