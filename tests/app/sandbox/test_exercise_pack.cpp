// An exercise pack from a live station into a sandbox: the pixels and what was found arrive, nothing else leaves.
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/sandbox/ExercisePack.h"
#include "app/sandbox/GroundTruth.h"
#include "app/sandbox/PackExercises.h"
#include "app/sandbox/SandboxOfficers.h"
#include "app/sandbox/TrainingCourse.h"
#include "intake/CaseScanLoader.h"
#include "intake/IntakeService.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "scans/simulator/ParcelFiles.h"
#include "tests/app/sandbox/SandboxFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/NoticeStrip.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace portlight;
using inspection::EventKind;
using local_cache::CacheLocation;
using local_cache::EventDraft;

class TestExercisePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyPixelsClassesAndBoxesLeave();
    void thePixelsAreThoseOfTheCase();
    void theDeskRefusesAPackOfAStranger();
    void thePackBecomesCasesWhoseTruthIsKnown();
    void aSessionShowsItOnceToEachTrainee();
    void whoDecidedTheCaseIsNotAsked();
    void theImageIsTheScanAndItsPlaceIsKnown();
    void anAlteredPackIsRefused();
    void anUnknownKeyIsRefused();
    void aLiveStationIsNoPlaceForExercises();

private:
    [[nodiscard]] QVector<app::ExerciseSpec> exercisesFor(const QString& badge) const;
    [[nodiscard]] inspection::Result<app::PackContent> import(const CacheLocation& to, const QByteArray& key) const;

    QTemporaryDir m_folder;
    CacheLocation m_live;
    CacheLocation m_sandbox;
    local_cache::SessionPtr m_session;
    QString m_pack;
    QByteArray m_key;
    QString m_scan; // SHA-256 of the live case's scan
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure

// What an observer of the pack must not learn.
const QStringList secrets{
    QStringLiteral("GREYHOLM"),     QStringLiteral("Ada Whisper"), QStringLiteral("whisper-badge"),
    QStringLiteral("QUAY-STATION"), QStringLiteral("Roe"),         QStringLiteral("MSKU3070079"),
    QStringLiteral("hidden-name"),  QStringLiteral("Falmouth"),    QStringLiteral("DECL-778")};

QByteArray everyByteOf(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.fileName().toUtf8().mid(folder.size()) + '\n' + file.readAll();
        }
    }
    return all;
}

} // namespace

void TestExercisePack::initTestCase()
{
    m_live = {m_folder.filePath(QStringLiteral("live"))};
    m_sandbox = {m_folder.filePath(QStringLiteral("sandbox")), local_cache::Profile::Sandbox};
    m_pack = m_folder.filePath(QStringLiteral("pack"));
    const auto vault = local_cache::OfficerVault::open(m_live);
    QVERIFY(vault && (*vault)->setStation(QStringLiteral("QUAY-STATION")));
    QVERIFY((*vault)->createOfficer({QStringLiteral("whisper-badge"), QStringLiteral("Ada Whisper"),
                                     inspection::Role::Inspector | inspection::Role::Supervisor, tests::password()},
                                    nullptr, local_cache::PasswordCost::Fast));
    m_session = (*vault)->signIn(QStringLiteral("whisper-badge"), tests::password()).value_or(nullptr);
    QVERIFY(m_session);

    scans::DemoParcel parcel = tests::smallParcels().last();
    scans::Progress progress;
    auto simulated = scans::simulateParcel(parcel.recipe, progress);
    QVERIFY(simulated);
    simulated->declaration.importer = QStringLiteral("GREYHOLM Imports, Falmouth");
    simulated->declaration.number = QStringLiteral("DECL-778");
    simulated->declaration.container = QStringLiteral("MSKU3070079");
    const QString files = m_folder.filePath(QStringLiteral("files"));
    scans::Progress writing;
    QVERIFY(scans::writeParcel(*simulated, parcel.recipe,
                               {files, {}, QStringLiteral("hidden-name"), scans::ParcelFormat::Dicos}, writing));
    scans::Progress importing;
    const auto report = intake::IntakeService(m_live, m_session).import({files}, {}, importing);
    QVERIFY(report && report->items.size() == 1 && !report->items.first().error);
    const inspection::CaseId id = report->items.first().caseId;
    m_scan = report->items.first().sha256;

    const auto knife = std::find_if(simulated->truth.cbegin(), simulated->truth.cend(), [](const auto& finding) {
        return finding.assessment == inspection::FindingAssessment::Alarm;
    });
    QVERIFY(knife != simulated->truth.cend() && knife->rectangle);
    inspection::Annotation box;
    box.id = inspection::newTimeOrderedId();
    box.scan = m_scan;
    box.inPixels = true;
    box.text = QStringLiteral("Knife");
    box.points = {{knife->rectangle->left(), knife->rectangle->top(), 0},
                  {knife->rectangle->right(), knife->rectangle->bottom(), 0}};
    const std::array<EventDraft, 4> drafts{
        EventDraft{id, EventKind::AnnotationAdded, box.toJson()},
        EventDraft{id, EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("Mr Roe was nervous")}}},
        EventDraft{id,
                   EventKind::DecisionMade,
                   {{QStringLiteral("decision"), QStringLiteral("physical_examination")},
                    {QStringLiteral("reason"), QStringLiteral("Roe again")}}},
        EventDraft{id,
                   EventKind::ExaminationRecorded,
                   {{QStringLiteral("result"), QStringLiteral("knife in the lining, Roe arrested")},
                    {QStringLiteral("outcome"), QStringLiteral("fraud")},
                    {QStringLiteral("confirmed"), QJsonArray{QStringLiteral("knife")}}}}};
    const auto cache = local_cache::CaseCache::open(m_live);
    QVERIFY(cache && (*cache)->append(m_session, drafts));

    QFile key(m_folder.filePath(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(QByteArray(32, '\x17').toHex()) == 64);
    key.close();
    scans::Progress packing;
    const auto written = app::writePack(m_live, m_session, m_pack, key.fileName(), packing);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
    QCOMPARE(written->scans, 1);
    QCOMPARE(written->threats, 1);
    m_key = written->publicKey;
    tests::makeSandbox(m_sandbox);
}

void TestExercisePack::onlyPixelsClassesAndBoxesLeave()
{
    const QByteArray all = everyByteOf(m_pack);
    QVERIFY(all.contains("\"knife\""));
    QVERIFY(all.contains("rectangle"));
    for (const QString& secret : secrets) {
        QVERIFY2(!all.contains(secret.toUtf8()), qPrintable(secret));
        QVERIFY2(!all.contains(secret.toLower().toUtf8()), qPrintable(secret));
    }
    // The same look at the station finds every one of them: the test can see.
    const auto cache = local_cache::CaseCache::open(m_live);
    QVERIFY(everyByteOf(m_live.folder).contains("GREYHOLM"));
    QVERIFY(everyByteOf(m_folder.filePath(QStringLiteral("files"))).contains("hidden-name"));
    QVERIFY(!all.contains(m_scan.toUtf8()));
}

void TestExercisePack::thePixelsAreThoseOfTheCase()
{
    scans::Progress progress;
    const auto before = intake::loadStoredScan(m_live, m_session, m_scan, progress);
    const auto after = scans::readScan(m_pack + QStringLiteral("/scans"), progress);
    QVERIFY2(after, after ? "" : qPrintable(after.error().text));
    QVERIFY(before);
    QCOMPARE(after->radiographs.size(), 1);
    for (const scans::LayerRole role : {scans::LayerRole::LowEnergy, scans::LayerRole::HighEnergy}) {
        const scans::RadiographLayer* one = before->radiographs.first().layer(role);
        const scans::RadiographLayer* two = after->radiographs.first().layer(role);
        QVERIFY(one && two);
        QVERIFY(std::ranges::equal(one->pixels->as<std::uint16_t>(), two->pixels->as<std::uint16_t>()));
    }
}

inspection::Result<app::PackContent> TestExercisePack::import(const CacheLocation& to, const QByteArray& key) const
{
    const auto supervisor = app::signInSupervisor(m_sandbox);
    scans::Progress progress;
    return supervisor ? app::importPack(to, *supervisor, m_pack, {key}, progress)
                      : inspection::failure(supervisor.error());
}

// As a trainee does it from the menu, but for the dialog that asks for the folder.
void TestExercisePack::theDeskRefusesAPackOfAStranger()
{
    app::DeskWindow window(m_sandbox, local_cache::PasswordCost::Fast);
    window.show();
    window.start();
    QSignalSpy signedIn(&window, &app::DeskWindow::signedIn);
    window.signIn(QStringLiteral("tom"), tests::password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    QVERIFY(window.commands().action(QStringLiteral("import-pack"))->isEnabled());
    const widgets::NoticeStrip& notice = window.page()->notice();
    window.importExercises(m_pack);
    QTRY_VERIFY_WITH_TIMEOUT(notice.text().contains(QStringLiteral("not trusted")), patienceMs);
    QVERIFY(app::packExercises(m_sandbox, {})->isEmpty());
    window.importExercises(m_folder.filePath(QStringLiteral("files"))); // no pack at all
    QTRY_VERIFY_WITH_TIMEOUT(notice.text().contains(QStringLiteral("no exercise pack")), patienceMs);
}

void TestExercisePack::thePackBecomesCasesWhoseTruthIsKnown()
{
    const auto cache = local_cache::CaseCache::open(m_sandbox);
    QVERIFY(cache);
    const qsizetype before = (*cache)->worklist({})->rows.size();
    // Its key is put where the sandbox looks for those that it trusts.
    QVERIFY(QDir(m_sandbox.folder).mkpath(QStringLiteral("pack-keys")));
    QFile key(m_sandbox.folder + QStringLiteral("/pack-keys/quay.pub"));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(m_key.toHex()) == 64);
    key.close();
    app::DeskWindow window(m_sandbox, local_cache::PasswordCost::Fast);
    window.show();
    window.start();
    QSignalSpy signedIn(&window, &app::DeskWindow::signedIn);
    window.signIn(QStringLiteral("tom"), tests::password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    window.importExercises(m_pack);
    QTRY_VERIFY_WITH_TIMEOUT(window.page()->notice().text().contains(QStringLiteral("came in from the pack")),
                             patienceMs);
    local_cache::WorklistQuery newest;
    newest.order = local_cache::WorklistOrder::Newest;
    const auto page = (*cache)->worklist(newest);
    QCOMPARE(page->rows.size(), before + 1);
    const auto exercise = (*cache)->loadCase(page->rows.first().id);
    QVERIFY(exercise);
    const auto truth = app::TruthShelf(m_sandbox).of(exercise->scans.first().sha256);
    QVERIFY(truth && *truth);
    QCOMPARE((*truth)->classes(), QStringList{QStringLiteral("knife")});
    QVERIFY((*truth)->prohibited.first().rectangle);
}

QVector<app::ExerciseSpec> TestExercisePack::exercisesFor(const QString& badge) const
{
    const auto vault = local_cache::OfficerVault::open(m_sandbox);
    const auto session = vault ? (*vault)->signIn(badge, tests::password()).value_or(nullptr) : nullptr;
    return session ? app::packExercises(m_sandbox, session->officer().id).value_or(QVector<app::ExerciseSpec>())
                   : QVector<app::ExerciseSpec>();
}

void TestExercisePack::aSessionShowsItOnceToEachTrainee()
{
    const QVector<app::ExerciseSpec> ofPacks = exercisesFor(QStringLiteral("tom"));
    QCOMPARE(ofPacks.size(), 1); // what the sandbox simulated is no exercise of a pack
    const app::ExerciseSpec& knife = ofPacks.first();
    QCOMPARE(knife.className(), QStringLiteral("knife"));
    QCOMPARE(app::ExerciseSpec::fromName(knife.name())->name(), knife.name());
    app::CourseWish wish;
    wish.minutes = 40.0;
    app::TrainingCourse course(wish, app::TrainingLog({}), QStringLiteral("tom"), QDate(2026, 11, 1), ofPacks);
    int shown = 0;
    while (!course.isDone()) {
        const app::ExerciseSpec spec = course.current();
        QCOMPARE(spec.name(), course.current().name());
        shown += spec.scan == knife.scan ? 1 : 0;
        course.record(training::Reply::Alarm);
    }
    QCOMPARE(shown, 1);
    QCOMPARE(course.shown(), course.images());

    app::RecordedAnswer answered;
    answered.spec = knife;
    answered.answer.trainee = QStringLiteral("tom");
    answered.answer.truth = training::Truth::Threat;
    answered.answer.itemClass = knife.className();
    answered.answer.time = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    const app::TrainingLog past({answered});
    for (const QString& trainee : {QStringLiteral("tom"), QStringLiteral("uma")}) {
        app::TrainingCourse next(wish, past, trainee, QDate(2026, 11, 1), ofPacks);
        int again = 0;
        while (!next.isDone()) {
            again += next.current().scan == knife.scan ? 1 : 0;
            next.record(training::Reply::Alarm);
        }
        QCOMPARE(again, trainee == QLatin1String("tom") ? 0 : 1);
    }
    // Missed: it comes back as what it is.
    app::TrainingCourse tomorrow(wish, past, QStringLiteral("tom"), QDate(2026, 11, 2), ofPacks);
    QVERIFY(tomorrow.isRetest());
    QCOMPARE(tomorrow.current().name(), knife.name());
    // Nor does a session of CT scans take a radiograph.
    wish.images = app::CourseImages::Ct;
    app::TrainingCourse volumes(wish, app::TrainingLog({}), QStringLiteral("tom"), QDate(2026, 11, 1), ofPacks);
    while (!volumes.isDone()) {
        QVERIFY(!volumes.current().isOfPack());
        volumes.record(training::Reply::Alarm);
    }
}

void TestExercisePack::whoDecidedTheCaseIsNotAsked()
{
    const auto uma = app::registerInSandbox(
        m_sandbox, {QStringLiteral("uma"), QStringLiteral("Uma"), inspection::Role::Trainee, tests::password()},
        local_cache::PasswordCost::Fast);
    QVERIFY(uma);
    QCOMPARE(exercisesFor(QStringLiteral("uma")).size(), 1);
    const QString scan = exercisesFor(QStringLiteral("uma")).first().scan;
    const auto cache = local_cache::CaseCache::open(m_sandbox);
    const auto page = (*cache)->worklist({});
    for (const local_cache::WorklistRow& row : page->rows) {
        const auto c = (*cache)->loadCase(row.id);
        if (c->scans.first().sha256 == scan) {
            const std::array<EventDraft, 1> drafts{
                EventDraft{row.id, EventKind::DecisionMade, {{QStringLiteral("decision"), QStringLiteral("clear")}}}};
            QVERIFY((*cache)->append(*uma, drafts));
        }
    }
    QVERIFY(exercisesFor(QStringLiteral("uma")).isEmpty());
    QCOMPARE(exercisesFor(QStringLiteral("tom")).size(), 1);
}

void TestExercisePack::theImageIsTheScanAndItsPlaceIsKnown()
{
    const app::ExerciseSpec spec = exercisesFor(QStringLiteral("tom")).first();
    const auto vault = local_cache::OfficerVault::open(m_sandbox);
    const auto session = (*vault)->signIn(QStringLiteral("tom"), tests::password());
    scans::Progress progress;
    const auto made = app::loadExercise(m_sandbox, *session, spec, progress);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QVERIFY(made->item && made->item->rectangle);
    inspection::Annotation mark;
    mark.points = {{made->item->rectangle->center().x(), made->item->rectangle->center().y(), 0.0}};
    QVERIFY(app::pointsAt(*made, mark));
    mark.points = {{-500.0, -500.0, 0.0}};
    QVERIFY(!app::pointsAt(*made, mark));
    const auto original = intake::loadStoredScan(m_live, m_session, m_scan, progress);
    const auto* one = original->radiographs.first().layer(scans::LayerRole::HighEnergy);
    const auto* two = made->scan->radiographs.first().layer(scans::LayerRole::HighEnergy);
    QVERIFY(one && two && std::ranges::equal(one->pixels->as<std::uint16_t>(), two->pixels->as<std::uint16_t>()));
}

void TestExercisePack::anAlteredPackIsRefused()
{
    QFile scan(m_pack + QStringLiteral("/scans/") +
               QDir(m_pack + QStringLiteral("/scans")).entryList(QDir::Files).first());
    QVERIFY(scan.open(QIODevice::ReadWrite) && scan.seek(scan.size() - 5) && scan.write("x") == 1);
    scan.close();
    const auto imported = import(m_sandbox, m_key);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, inspection::ErrorCode::Tampered);
    QFile manifest(m_pack + QStringLiteral("/pack.json"));
    QVERIFY(manifest.open(QIODevice::ReadWrite));
    const QByteArray text = manifest.readAll().replace("knife", "ivory");
    QVERIFY(manifest.seek(0) && manifest.write(text) == text.size());
    manifest.close();
    QCOMPARE(import(m_sandbox, m_key).error().code, inspection::ErrorCode::Tampered);
}

void TestExercisePack::anUnknownKeyIsRefused()
{
    const auto imported = import(m_sandbox, QByteArray(32, '\x01'));
    QVERIFY(!imported);
    QVERIFY(imported.error().text.contains(QStringLiteral("not trusted")));
}

void TestExercisePack::aLiveStationIsNoPlaceForExercises()
{
    const auto imported = import(m_live, m_key);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, inspection::ErrorCode::Refused);
}

PORTLIGHT_WIDGETS_MAIN(TestExercisePack)
#include "test_exercise_pack.moc"
