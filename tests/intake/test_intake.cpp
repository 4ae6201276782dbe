// The way of a scan into a case, with real files, a real database and a real encrypted store.
#include "intake/CaseReport.h"
#include "intake/CaseScanLoader.h"
#include "intake/IntakeService.h"
#include "local_cache/ScanStore.h"
#include "scans/ReportPlacement.h"
#include "scans/writers/DicosCtWriter.h"
#include "scans/writers/ThreatReportWriter.h"
#include "tests/local_cache/CacheFixture.h"
#include "tests/scans/SyntheticSeries.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

using namespace portlight;
using inspection::ErrorCode;
using intake::IntakeOptions;
using intake::IntakeReport;
using tests::expectValue;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qUtf8Printable(path));
    }
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesUnder(const QString& folder, const QString& pattern = QStringLiteral("*"))
{
    QStringList files;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        files.append(it.next());
    }
    return files;
}

IntakeReport import(tests::CacheFixture& station, const QStringList& paths, const IntakeOptions& options = {})
{
    scans::Progress progress;
    return expectValue(intake::IntakeService(station.location(), station.inspector()).import(paths, options, progress));
}

int refused(const IntakeReport& report)
{
    return static_cast<int>(std::count_if(report.items.begin(), report.items.end(),
                                          [](const auto& item) { return item.error.has_value(); }));
}

scans::Volume smallVolume()
{
    scans::VolumeGeometry geometry;
    geometry.size = {20, 16, 12};
    geometry.spacingMm = {1.5, 1.25, 2.0};
    geometry.originMm = {10, -30, 5};
    auto voxels = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, geometry.voxelCount()).value();
    for (std::size_t i = 0; i < voxels->count(); ++i) {
        voxels->as<std::int16_t>()[i] = static_cast<std::int16_t>(i % 1500);
    }
    return {geometry, voxels, 1.0, 0.0, scans::ValueUnit::Hounsfield};
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_station = std::make_unique<tests::CacheFixture>();
    }

    void cleanup()
    {
        m_station.reset();
        m_folder.reset();
    }

    void badFileIsPutAsideAndTheRestGoesOn()
    {
        const QStringList good = tests::writeSyntheticSeries(path("batch/good"), {.slices = 4});
        const QStringList other = tests::writeSyntheticSeries(path("batch/other"), {.slices = 3, .seed = 9});
        write(path("batch/broken.dcm"), content(good.first()).left(700));
        const IntakeReport report = import(*m_station, {path("batch")});
        QCOMPARE(report.items.size(), 3);
        QCOMPARE(refused(report), 1);
        QVERIFY(!report.cancelled);

        const QStringList reasons = filesUnder(m_station->location().quarantine(), QStringLiteral("*.reason.txt"));
        QCOMPARE(reasons, (QStringList{m_station->location().quarantine() +
                                       reasons.value(0).mid(m_station->location().quarantine().size())}));
        QCOMPARE(content(reasons.first().chopped(11)), content(path("batch/broken.dcm")));
        QVERIFY(content(reasons.first()).size() > 20);
        for (const auto& item : report.items) {
            if (!item.error) {
                const inspection::Case c = expectValue(m_station->cache().loadCase(item.caseId));
                QCOMPARE(c.number, item.caseNumber);
                QVERIFY(c.state == inspection::CaseState::ToInspect);
                QCOMPARE(c.scans.size(), 1);
                QCOMPARE(c.scans.first().kind, QStringLiteral("volume"));
                QVERIFY(!c.scans.first().details.value(QLatin1String("sop_instance")).toString().isEmpty());
            }
        }
        QVERIFY(expectValue(m_station->cache().verify()).faults.isEmpty());
    }

    void storedScanOpensVoxelByVoxel()
    {
        const QString folder = path("series");
        tests::writeSyntheticSeries(folder, {.slices = 6});
        const IntakeReport report = import(*m_station, {folder});
        QCOMPARE(report.items.size(), 1);
        scans::Progress progress;
        const scans::Scan scan = expectValue(intake::loadStoredScan(m_station->location(), m_station->inspector(),
                                                                    report.items.first().sha256, progress));
        const scans::Volume& volume = scan.volumes.first();
        QCOMPARE(volume.geometry().size, (std::array<int, 3>{32, 24, 6}));
        for (int k = 0; k < 6; ++k) {
            QCOMPARE(volume.valueAt(31, 23, k), tests::syntheticVoxel({}, 31, 23, k) - 1024.0);
        }
    }

    void sameContentIsNotImportedTwice()
    {
        tests::writeSyntheticSeries(path("series"), {.slices = 3});
        const IntakeReport first = import(*m_station, {path("series")});
        const IntakeReport again = import(*m_station, {path("series")});
        QCOMPARE(again.items.size(), 1);
        QVERIFY(!again.items.first().error);
        QCOMPARE(again.items.first().caseNumber, first.items.first().caseNumber);
        QVERIFY(again.items.first().warnings.join(QLatin1Char(' ')).contains(first.items.first().caseNumber));
        QCOMPARE(expectValue(m_station->cache().loadCase(first.items.first().caseId)).scans.size(), 1);
        QCOMPARE(expectValue(m_station->cache().worklist({})).rows.size(), 1);
    }

    // A scanner sends a slice again: whole, damaged, or altered. Each is kept and the good one makes the case.
    void sameInstanceWithOtherContentIsAConflict_data()
    {
        QTest::addColumn<bool>("damagedFirst");
        QTest::newRow("the damaged one after the good one") << false;
        QTest::newRow("the damaged one before the good one") << true;
    }

    void sameInstanceWithOtherContentIsAConflict()
    {
        QFETCH(bool, damagedFirst);
        tests::writeSyntheticSeries(path("made"), {.slices = 1});
        const QByteArray good = content(path("made/slice_000.dcm"));
        const QByteArray damaged = good.left(good.size() - 700);
        write(path("in/a.dcm"), damagedFirst ? damaged : good);
        write(path("in/b.dcm"), damagedFirst ? good : damaged);
        write(path("in/c.dcm"), good);
        IntakeOptions options;
        options.removeSource = true;
        const IntakeReport report = import(*m_station, {path("in")}, options);
        QCOMPARE(report.items.size(), 2);
        QVERIFY(report.items[0].error && report.items[0].error->code == ErrorCode::Conflict);
        QVERIFY(report.items[0].error->text.contains(damagedFirst ? QLatin1String("a.dcm") : QLatin1String("b.dcm")));
        QVERIFY(!report.items[1].error);
        QVERIFY(!QFileInfo::exists(path("in")));
        scans::Progress progress;
        const scans::Scan scan = expectValue(
            intake::loadStoredScan(m_station->location(), m_station->inspector(), report.items[1].sha256, progress));
        QCOMPARE(scan.volumes.first().valueAt(31, 23, 0), tests::syntheticVoxel({}, 31, 23, 0) - 1024.0);
        const QStringList aside = filesUnder(m_station->location().quarantine(), QStringLiteral("*.dcm"));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(content(aside.first()), damaged);
    }

    void alteredInstanceLaterIsKeptAndReported()
    {
        tests::writeSyntheticSeries(path("in"), {.slices = 1});
        const IntakeReport first = import(*m_station, {path("in")});
        QByteArray altered = content(path("in/slice_000.dcm"));
        altered[altered.size() - 3] = static_cast<char>(altered[altered.size() - 3] ^ 1);
        write(path("in/slice_000.dcm"), altered);
        const IntakeReport second = import(*m_station, {path("in")});
        QVERIFY(!second.items.first().error);
        QVERIFY(second.items.first().sha256 != first.items.first().sha256);
        QVERIFY(second.items.first().warnings.join(QLatin1Char(' ')).contains(first.items.first().caseNumber));
        QCOMPARE(expectValue(m_station->cache().worklist({})).rows.size(), 2);
    }

    void declarationBesideTheScanIsAttached()
    {
        tests::writeSyntheticSeries(path("parcel"), {.slices = 3});
        write(path("parcel.declaration.json"),
              R"({"number":"NL1","importer":"Acme","container":"msku 123456-5","goods":[{"description":"shoes"}]})");
        tests::writeSyntheticSeries(path("wrong"), {.slices = 3, .seed = 2});
        write(path("wrong.declaration.json"), R"({"container":"MSKU1234560","goods":[]})");
        const IntakeReport report = import(*m_station, {path("parcel"), path("wrong")});
        QCOMPARE(report.items.size(), 2);
        const inspection::Case good = expectValue(m_station->cache().loadCase(report.items[0].caseId));
        QCOMPARE(good.container, QStringLiteral("MSKU1234565"));
        QCOMPARE(good.declaration.goods.first().description, QStringLiteral("shoes"));
        QCOMPARE(expectValue(m_station->cache().loadCase(report.items[1].caseId)).container, QString());
        QVERIFY(report.items[1].warnings.join(QLatin1Char(' ')).contains(QLatin1String("MSKU1234560")));
    }

    void reportJoinsTheCaseOfItsScan_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("in one batch") << true;
        QTest::newRow("a day later") << false;
    }

    void reportJoinsTheCaseOfItsScan()
    {
        QFETCH(bool, together);
        const scans::Volume volume = smallVolume();
        const auto ct = expectValue(scans::writeDicosCt(std::span(&volume, 1), {}, path("z-scan.dcs")));
        inspection::Finding finding;
        finding.label = QStringLiteral("blade");
        finding.box = inspection::BoxMm{{13, -25, 9}, {19, -15, 17}};
        const scans::ReportTarget target{{{ct.first().sopClass, ct.first().sopInstance}}, volume.geometry()};
        QVERIFY(scans::writeThreatReport(scans::reportOf({finding}, QStringLiteral("Finder")), target,
                                         scans::ReportAuthor::Machine, {}, path("a-report.dcs")));
        inspection::CaseId id;
        if (together) {
            const IntakeReport report = import(*m_station, {path("a-report.dcs"), path("z-scan.dcs")});
            QCOMPARE(report.items.size(), 2);
            QCOMPARE(refused(report), 0);
            QCOMPARE(report.items[0].caseId, report.items[1].caseId);
            id = report.items[0].caseId;
        } else {
            id = import(*m_station, {path("z-scan.dcs")}).items.first().caseId;
            QCOMPARE(import(*m_station, {path("a-report.dcs")}).items.first().caseId, id);
        }
        const inspection::Case c = expectValue(m_station->cache().loadCase(id));
        QCOMPARE(c.scans.size(), 2);
        QCOMPARE(c.findings.size(), 1);
        QVERIFY(c.findings.first().source == inspection::FindingSource::ThreatReport);
        QVERIFY(c.findings.first().box.has_value());
        for (std::size_t axis = 0; axis < 3; ++axis) {
            // A report counts whole voxels: the box grows to their faces, by less than one voxel.
            const double voxel = volume.geometry().spacingMm[axis];
            const double below = finding.box->min[axis] - c.findings.first().box->min[axis];
            const double above = c.findings.first().box->max[axis] - finding.box->max[axis];
            QVERIFY(below > -1e-3 && below < voxel && above > -1e-3 && above < voxel);
        }
    }

    void realDualEnergyReportJoinsItsScan()
    {
        const QString folder =
            qEnvironmentVariable("PORTLIGHT_SHARED_DATA") +
            QStringLiteral("/dicos/stratovan_sdicos_examples/DataFiles/V03_Data/DualEnergyCTwithTDR");
        if (!QFileInfo::exists(folder)) {
            QSKIP("The DICOS sample files are not on this machine (PORTLIGHT_SHARED_DATA).");
        }
        const IntakeReport report = import(*m_station, {folder});
        QCOMPARE(refused(report), 0);
        const auto& last = report.items.last();
        const inspection::Case c = expectValue(m_station->cache().loadCase(last.caseId));
        QVERIFY(c.scans.size() >= 2);
        QCOMPARE(c.scans.last().kind, QStringLiteral("report"));
        QCOMPARE(c.findings.size(), 1);
        QVERIFY(c.findings.first().box.has_value());
    }

    void whatCannotBeOpenedIsRefusedByName()
    {
        tests::writeSyntheticSeries(path("in/good"), {.slices = 2});
        write(path("in/plain"), "x");
        const QByteArray odd = QFile::encodeName(path("in")) + "/caf\xE9.dcm"; // no permission stops root; this does
        QCOMPARE(std::rename(QFile::encodeName(path("in/plain")).constData(), odd.constData()), 0);
        const IntakeReport report = import(*m_station, {path("in")});
        QCOMPARE(report.items.size(), 2);
        QCOMPARE(refused(report), 1);
        QVERIFY(report.items.first().error->text.contains(QLatin1String("UTF-8")));
        QVERIFY(!report.items.last().caseNumber.isEmpty());
    }

    void cancelKeepsWhatCameBefore()
    {
        for (int i = 0; i < 3; ++i) {
            tests::writeSyntheticSeries(path(qPrintable(QString::number(i))),
                                        {.slices = 3, .seed = static_cast<std::int16_t>(i)});
        }
        scans::Progress progress;
        const auto report = expectValue(
            intake::IntakeService(m_station->location(), m_station->inspector())
                .import({path("0"), path("1"), path("2")}, {}, progress, [&](const auto&) { progress.cancel(); }));
        QVERIFY(report.cancelled);
        QCOMPARE(report.items.size(), 1);
        QCOMPARE(expectValue(m_station->cache().worklist({})).rows.size(), 1);
    }

    void moveRemovesSourcesOnlyAfterImport()
    {
        tests::writeSyntheticSeries(path("in/series"), {.slices = 3});
        write(path("in/broken.dcm"), content(path("in/series/slice_000.dcm")).left(700));
        IntakeOptions options;
        options.removeSource = true;
        const IntakeReport report = import(*m_station, {path("in")}, options);
        QCOMPARE(refused(report), 1);
        QVERIFY(!QFileInfo::exists(path("in")));
        QVERIFY(m_station->cache().loadCase(report.items.first().caseId) ||
                m_station->cache().loadCase(report.items.last().caseId));
        QCOMPARE(filesUnder(m_station->location().quarantine()).size(), 2);
    }

    void tamperedScanIsRefused()
    {
        tests::writeSyntheticSeries(path("series"), {.slices = 3});
        const QString sha256 = import(*m_station, {path("series")}).items.first().sha256;
        const QStringList stored = filesUnder(m_station->location().scanStore());
        QCOMPARE(stored.size(), 1);
        QByteArray bytes = content(stored.first());
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QFile::setPermissions(stored.first(), QFile::ReadOwner | QFile::WriteOwner);
        write(stored.first(), bytes);
        scans::Progress progress;
        const auto scan = intake::loadStoredScan(m_station->location(), m_station->inspector(), sha256, progress);
        QVERIFY(!scan);
        QCOMPARE(scan.error().code, ErrorCode::Tampered);
    }

    void missingPathAndMissingSignInAreSaid()
    {
        const IntakeReport report = import(*m_station, {path("nowhere")});
        QCOMPARE(report.items.size(), 1);
        QVERIFY(report.items.first().error.has_value());
        scans::Progress progress;
        const auto locked = intake::IntakeService(m_station->location(), {}).import({path("x")}, {}, progress);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Locked);
    }

    void detachedDataIsKeptWithItsHeader()
    {
        write(path("in/parcel.mhd"), "ObjectType = Image\nNDims = 3\nDimSize = 4 3 2\nElementType = MET_SHORT\n"
                                     "ElementSpacing = 1 1 2\nElementByteOrderMSB = False\n"
                                     "ElementDataFile = parcel.raw\n");
        QByteArray voxels(4 * 3 * 2 * 2, '\0');
        voxels[46] = 77; // the last voxel
        write(path("in/parcel.raw"), voxels);
        IntakeOptions options;
        options.removeSource = true;
        const IntakeReport report = import(*m_station, {path("in")}, options);
        QCOMPARE(report.items.size(), 1);
        QVERIFY(!report.items.first().error);
        QVERIFY(!QFileInfo::exists(path("in")));
        scans::Progress progress;
        const scans::Scan scan = expectValue(intake::loadStoredScan(m_station->location(), m_station->inspector(),
                                                                    report.items.first().sha256, progress));
        QCOMPARE(scan.volumes.first().valueAt(3, 2, 1), 77.0);
    }

    void caseReportSpeaksOfTheScanInItsVoxels()
    {
        tests::writeSyntheticSeries(path("series"), {.slices = 8});
        const auto imported = import(*m_station, {path("series")}).items.first();
        scans::Progress progress;
        const scans::Scan scan = expectValue(
            intake::loadStoredScan(m_station->location(), m_station->inspector(), imported.sha256, progress));
        const scans::VolumeGeometry& grid = scan.volumes.first().geometry();
        inspection::Annotation mark;
        mark.id = inspection::newTimeOrderedId();
        mark.scan = imported.sha256;
        mark.points = {grid.toWorld({1.5, 2.5, 1.5}), grid.toWorld({5.5, 8.5, 3.5})}; // voxel faces
        m_station->append(imported.caseId, inspection::EventKind::AnnotationAdded, mark.toJson());
        const auto written = expectValue(intake::writeCaseReport(
            m_station->location(), m_station->inspector(), expectValue(m_station->cache().loadCase(imported.caseId)),
            {}, path("report.dcs"), progress));

        scans::Scan report = expectValue(scans::readScan(written.path));
        QVERIFY(report.report.has_value());
        QVERIFY(scans::speaksOf(*report.report, scan));
        scans::placeReport(*report.report, scan);
        QCOMPARE(report.report->objects.size(), 1);
        const auto& box = report.report->objects.first().finding.box;
        QVERIFY(box.has_value());
        for (std::size_t axis = 0; axis < 3; ++axis) {
            QVERIFY(std::abs(box->min[axis] - std::min(mark.points[0][axis], mark.points[1][axis])) < 1e-3);
            QVERIFY(std::abs(box->max[axis] - std::max(mark.points[0][axis], mark.points[1][axis])) < 1e-3);
        }
    }

    // A power cut at any step leaves whole cases only, an intact chain, and a batch that imports again.
    void killedImportLeavesWholeCases()
    {
        for (int i = 0; i < 3; ++i) {
            tests::writeSyntheticSeries(path(qPrintable(QStringLiteral("batch/%1").arg(i))),
                                        {.slices = 3, .seed = static_cast<std::int16_t>(i)});
        }
        for (const int percent : {6, 20, 34, 40, 52, 66, 80, 96}) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die-at"), QString::number(percent),
                                                                  m_station->location().folder, path("batch")});
            QVERIFY(child.waitForFinished(60000));
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            m_station->reopen();
            QVERIFY(expectValue(m_station->cache().verify()).faults.isEmpty());
            for (const auto& row : expectValue(m_station->cache().worklist({})).rows) {
                QCOMPARE(row.scanCount, 1);
            }
        }
        QCOMPARE(refused(import(*m_station, {path("batch")})), 0);
        QCOMPARE(expectValue(m_station->cache().worklist({})).rows.size(), 3);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::CacheFixture> m_station;
};

namespace {

// The import that dies: signs in as the fixture's inspector and kills itself when the progress gets there.
int importAndDie(const QStringList& arguments)
{
    const int percent = arguments.at(2).toInt();
    const local_cache::CacheLocation location{arguments.at(3)};
    const auto vault = local_cache::OfficerVault::open(location);
    const auto session = (*vault)->signIn(QStringLiteral("I1"), tests::password);
    scans::Progress progress([percent](int reached) {
        if (reached >= percent) {
            std::raise(SIGKILL);
        }
    });
    static_cast<void>(intake::IntakeService(location, *session).import({arguments.at(4)}, {}, progress));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--die-at") && arguments.size() == 5) {
        return importAndDie(arguments);
    }
    TestIntake test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_intake.moc"
