// What the DICOS writers put on disk, read back by programs that share no code with them: pydicom for every voxel and
// attribute, DCMTK's dcmftest and dcmdump for the file format.
#include "scans/writers/DicosCtWriter.h"
#include "scans/writers/DicosDxWriter.h"
#include "scans/writers/ThreatReportWriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace portlight;
using namespace portlight::scans;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning().noquote() << program << arguments << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput();
}

QJsonObject readIndependently(const QString& path, const QString& raw = {})
{
    QStringList arguments{QStringLiteral(PORTLIGHT_SOURCE_DIR "/tests/scans/read_with_pydicom.py"), path};
    if (!raw.isEmpty()) {
        arguments.append(raw);
    }
    return QJsonDocument::fromJson(outputOf(QStringLiteral("/usr/bin/python3"), arguments)).object();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A rotated grid with unequal spacing: what a wrong row/column order or axis sign would show.
VolumeGeometry obliqueGeometry()
{
    VolumeGeometry g;
    g.size = {7, 5, 4};
    g.spacingMm = {0.5, 0.75, 1.25};
    g.originMm = {-12.5, 30.25, 7.0};
    g.direction = {0.0, -1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0};
    return g;
}

template <typename T, typename Value>
Volume makeVolume(const VolumeGeometry& geometry, double slope, double intercept, ValueUnit unit, Value value)
{
    auto buffer = VoxelBuffer::allocate(VoxelTypeOf<T>::value, geometry.voxelCount()).value();
    auto samples = buffer->template as<T>();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] = value(i);
    }
    return {geometry, buffer, slope, intercept, unit};
}

QVector<double> numbers(const QJsonValue& value)
{
    QVector<double> list;
    for (const auto& one : value.toArray()) {
        list.append(one.toDouble());
    }
    return list;
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void signedVolumeIsKeptVoxelByVoxel()
    {
        const Volume volume =
            makeVolume<std::int16_t>(obliqueGeometry(), 1.0, -24.0, ValueUnit::Hounsfield,
                                     [](std::size_t i) { return static_cast<std::int16_t>(i * 37) - 1000; });
        const QString path = m_folder.filePath(QStringLiteral("signed.dcs"));
        const auto written = writeDicosCt(std::span(&volume, 1), {}, path);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));

        const QString raw = m_folder.filePath(QStringLiteral("signed.raw"));
        const QJsonObject read = readIndependently(path, raw);
        QCOMPARE(read[QLatin1String("sop_class")].toString(), QStringLiteral("1.2.840.10008.5.1.4.1.1.501.1"));
        QCOMPARE(read[QLatin1String("sop_instance")].toString(), written->first().sopInstance);
        QCOMPARE(read[QLatin1String("syntax")].toString(), QStringLiteral("1.2.840.10008.1.2.1"));
        QCOMPARE(read[QLatin1String("rows")].toInt(), 5);
        QCOMPARE(read[QLatin1String("columns")].toInt(), 7);
        QCOMPARE(read[QLatin1String("frames")].toInt(), 4);
        QCOMPARE(read[QLatin1String("intercept")].toDouble(), -24.0);
        QCOMPARE(read[QLatin1String("rescale_type")].toString(), QStringLiteral("HU"));
        QCOMPARE(numbers(read[QLatin1String("pixel_spacing")]), (QVector<double>{0.75, 0.5}));
        QCOMPARE(numbers(read[QLatin1String("orientation")]), (QVector<double>{0, 1, 0, -1, 0, 0}));
        QCOMPARE(numbers(read[QLatin1String("positions")].toArray().at(3)), (QVector<double>{-12.5, 30.25, 10.75}));
        const QByteArray expected(reinterpret_cast<const char*>(volume.buffer().data()),
                                  static_cast<qsizetype>(volume.buffer().byteCount()));
        QCOMPARE(contentOf(raw), expected);
    }

    void floatVolumeComesBackWithinHalfAStep()
    {
        const Volume volume = makeVolume<float>(obliqueGeometry(), 2.0, 0.125, ValueUnit::AttenuationPerCm,
                                                [](std::size_t i) { return std::sin(static_cast<float>(i)) * 0.3F; });
        const QString path = m_folder.filePath(QStringLiteral("float.dcs"));
        QVERIFY(writeDicosCt(std::span(&volume, 1), {}, path));
        const QString raw = m_folder.filePath(QStringLiteral("float.raw"));
        const QJsonObject read = readIndependently(path, raw);
        const double slope = read[QLatin1String("slope")].toDouble();
        const double intercept = read[QLatin1String("intercept")].toDouble();
        const QByteArray words = contentOf(raw);
        QCOMPARE(static_cast<std::size_t>(words.size()), volume.buffer().count() * 2);
        for (std::size_t i = 0; i < volume.buffer().count(); ++i) {
            std::uint16_t word = 0;
            std::memcpy(&word, words.constData() + i * 2, 2);
            const double error =
                std::abs(slope * word + intercept - volume.toPhysical(static_cast<double>(volume.voxels<float>()[i])));
            QVERIFY2(error <= slope * 0.5001, qPrintable(QString::number(error)));
        }
    }

    void twoEnergiesAreTwoFilesOfOneSeries()
    {
        QVector<Volume> volumes;
        for (const EnergyLevel energy : {EnergyLevel::Low, EnergyLevel::High}) {
            volumes.append(makeVolume<std::uint8_t>(obliqueGeometry(), 1.0, 0.0, ValueUnit::None,
                                                    [](std::size_t i) { return static_cast<std::uint8_t>(i); }));
            volumes.last().setEnergy(energy);
        }
        const auto written =
            writeDicosCt(std::span<const Volume>(volumes), {}, m_folder.filePath(QStringLiteral("pair.dcs")));
        QVERIFY(written);
        QCOMPARE(written->size(), 2);
        QCOMPARE(written->at(0).path, m_folder.filePath(QStringLiteral("pair_low.dcs")));
        const QJsonObject low = readIndependently(written->at(0).path);
        const QJsonObject high = readIndependently(written->at(1).path);
        QCOMPARE(low[QLatin1String("image_type")].toArray().at(1).toString(), QStringLiteral("LOW ENERGY"));
        QCOMPARE(high[QLatin1String("image_type")].toArray().at(1).toString(), QStringLiteral("HIGH ENERGY"));
        QCOMPARE(low[QLatin1String("series")], high[QLatin1String("series")]);
        QCOMPARE(low[QLatin1String("study")], high[QLatin1String("study")]);
        QVERIFY(low[QLatin1String("sop_instance")] != high[QLatin1String("sop_instance")]);
    }

    void dualEnergyRadiographKeepsItsPixels()
    {
        Radiograph view;
        view.width = 9;
        view.height = 4;
        view.pixelSpacingXMm = 0.8;
        view.pixelSpacingYMm = 1.1;
        for (const LayerRole role : {LayerRole::LowEnergy, LayerRole::HighEnergy}) {
            auto buffer = VoxelBuffer::allocate(VoxelType::UInt16, 36).value();
            for (std::size_t i = 0; i < 36; ++i) {
                buffer->as<std::uint16_t>()[i] =
                    static_cast<std::uint16_t>(65535 - i * (role == LayerRole::LowEnergy ? 900 : 7));
            }
            RadiographLayer layer;
            layer.role = role;
            layer.pixels = buffer;
            layer.inverted = role == LayerRole::HighEnergy;
            view.layers.append(layer);
        }
        const auto written = writeDicosDx(std::span(&view, 1), {}, m_folder.filePath(QStringLiteral("dx.dcs")));
        QVERIFY(written);
        QCOMPARE(written->size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const QString raw = m_folder.filePath(QStringLiteral("dx.raw"));
            const QJsonObject read = readIndependently(written->at(i).path, raw);
            QCOMPARE(read[QLatin1String("sop_class")].toString(), QStringLiteral("1.2.840.10008.5.1.4.1.1.501.2.2"));
            QCOMPARE(numbers(read[QLatin1String("pixel_spacing")]), (QVector<double>{1.1, 0.8}));
            QCOMPARE(read[QLatin1String("photometric")].toString(),
                     i == 0 ? QStringLiteral("MONOCHROME2") : QStringLiteral("MONOCHROME1"));
            const VoxelBuffer& pixels = *view.layers.at(i).pixels;
            QCOMPARE(contentOf(raw), QByteArray(reinterpret_cast<const char*>(pixels.data()), 72));
        }
    }

    void reportCarriesBoxesMasksAndAssessments()
    {
        const VolumeGeometry scan = obliqueGeometry();
        inspection::Finding finding;
        finding.label = QStringLiteral("blade");
        finding.score = 0.75;
        // Voxels i 1..3, j 2..3, k 1 of the rotated grid, edges included.
        const auto a = scan.toWorld({0.5, 1.5, 0.5});
        const auto b = scan.toWorld({3.5, 3.5, 1.5});
        finding.box = inspection::BoxMm{{std::min(a[0], b[0]), std::min(a[1], b[1]), std::min(a[2], b[2])},
                                        {std::max(a[0], b[0]), std::max(a[1], b[1]), std::max(a[2], b[2])}};
        ThreatReport report = reportOf({finding}, QStringLiteral("Blade finder 1.0"));
        VolumeGeometry maskGeometry = scan;
        maskGeometry.size = {3, 2, 1};
        maskGeometry.originMm = scan.toWorld({1, 2, 1});
        report.objects[0].mask = makeVolume<std::uint8_t>(
            maskGeometry, 1, 0, ValueUnit::Label, [](std::size_t i) { return static_cast<std::uint8_t>(i % 2); });
        const QString path = m_folder.filePath(QStringLiteral("report.dcs"));
        const ReportTarget target{{{QStringLiteral("1.2.840.10008.5.1.4.1.1.501.1"), QStringLiteral("1.2.3.4")}}, scan};
        QVERIFY(writeThreatReport(report, target, ReportAuthor::Machine, {}, path));

        const QJsonObject read = readIndependently(path);
        QCOMPARE(read[QLatin1String("decision")].toString(), QStringLiteral("ALARM"));
        QCOMPARE(read[QLatin1String("referenced")].toArray().at(0).toString(), QStringLiteral("1.2.3.4"));
        const QJsonObject threat = read[QLatin1String("threats")].toArray().at(0).toObject();
        QCOMPARE(numbers(threat[QLatin1String("polygon")]), (QVector<double>{1, 2, 1, 4, 4, 2}));
        QCOMPARE(numbers(threat[QLatin1String("base")]), (QVector<double>{1, 2, 1}));
        QCOMPARE(numbers(threat[QLatin1String("extents")]), (QVector<double>{3, 2, 1}));
        QCOMPARE(threat[QLatin1String("bitmap")].toString(), QStringLiteral("2a00")); // bits 1, 3 and 5
        QCOMPARE(threat[QLatin1String("flag")].toString(), QStringLiteral("THREAT"));
        QCOMPARE(threat[QLatin1String("description")].toString(), QStringLiteral("blade"));
    }

    void dcmtkAcceptsEveryFile()
    {
        const Volume volume = makeVolume<std::uint16_t>(obliqueGeometry(), 1.0, 0.0, ValueUnit::None,
                                                        [](std::size_t i) { return static_cast<std::uint16_t>(i); });
        const QString ct = m_folder.filePath(QStringLiteral("a.dcs"));
        DicosHeader header;
        header.objectId =
            QStringLiteral("MSKU\\123456 – 5 ") + QString(200, QChar(0xE9)); // hostile: separators, length
        QVERIFY(writeDicosCt(std::span(&volume, 1), header, ct));
        const QString report = m_folder.filePath(QStringLiteral("b.dcs"));
        const ReportTarget target{{{QStringLiteral("1.2.840.10008.5.1.4.1.1.501.1"), QStringLiteral("1.2.3.4")}}, {}};
        QVERIFY(writeThreatReport(reportOf({}, {}), target, ReportAuthor::Operator, {}, report));
        QCOMPARE(outputOf(QStringLiteral("dcmftest"), {ct, report}).count("yes: "), 2);
        for (const QString& path : {ct, report}) {
            QVERIFY(outputOf(QStringLiteral("dcmdump"), {QStringLiteral("--quiet"), path}).contains("DICOSVersion"));
        }
    }

    void cancelAndRefusalLeaveNothing()
    {
        const Volume volume = makeVolume<std::uint16_t>(obliqueGeometry(), 1.0, 0.0, ValueUnit::None,
                                                        [](std::size_t) { return std::uint16_t{1}; });
        QTemporaryDir empty;
        Progress progress;
        progress.cancel();
        const auto cancelled =
            writeDicosCt(std::span(&volume, 1), {}, empty.filePath(QStringLiteral("x.dcs")), progress);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, inspection::ErrorCode::Cancelled);
        const auto refused =
            writeDicosCt(std::span(&volume, 1), {}, empty.filePath(QStringLiteral("no/such/folder/x.dcs")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, inspection::ErrorCode::Storage);
        QVERIFY(QDir(empty.path()).isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWriters)
#include "test_writers.moc"
