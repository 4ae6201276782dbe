// The sandbox as a process: no socket of the Internet families is ever asked for, whatever its folder says of hubs and
// receivers; the same watch sees the live desk ask. And live work and sandbox never share a folder.
#include "intake/IntakeService.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "tests/app/SyntheticScan.h"
#include "tests/app/sandbox/SandboxFixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight;
using local_cache::CacheLocation;
using local_cache::Profile;

class TestSandboxProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLiveDeskOpensASocket();
    void theSandboxOpensNone();
    void nothingOfTheHubIsLinked();
    void aLiveFolderIsRefusedAsSandbox();
    void aSandboxIsRefusedAsLiveFolder();
    void nothingIsSentFromASandboxByCommand();

private:
    struct Outcome
    {
        int code = -1;
        QString errors;
        QByteArray sockets; // what the watch wrote
    };
    [[nodiscard]] Outcome run(const QString& program, const QStringList& arguments, const QString& badge = {}) const;
    [[nodiscard]] QStringList showFirstCase(const CacheLocation& location) const;
    static void linkToHub(const QString& folder);

    QTemporaryDir m_folder;
    CacheLocation m_live;
    CacheLocation m_sandbox;
};

namespace {

constexpr int patienceMs = 120000;

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

// A link file and a receiver as a live station has them; nobody listens there.
void TestSandboxProcess::linkToHub(const QString& folder)
{
    write(folder + QStringLiteral("/hub.json"),
          R"({"url": "postgresql://desk@127.0.0.1:9/portlight", "password_file": "hub.password"})");
    write(folder + QStringLiteral("/hub.password"), "secret\n");
    QFile::setPermissions(folder + QStringLiteral("/hub.password"), QFile::ReadOwner | QFile::WriteOwner);
    write(folder + QStringLiteral("/settings.ini"), "[receiver]\nenabled=true\nport=45111\n");
}

void TestSandboxProcess::initTestCase()
{
    m_live = {m_folder.filePath(QStringLiteral("live"))};
    m_sandbox = {m_folder.filePath(QStringLiteral("sandbox")), Profile::Sandbox};
    tests::makeSandbox(m_sandbox);
    const auto vault = local_cache::OfficerVault::open(m_live);
    QVERIFY(vault);
    QVERIFY((*vault)->setStation(QStringLiteral("TEST-1")));
    QVERIFY((*vault)->createOfficer(
        {QStringLiteral("ada"), QStringLiteral("Ada"), inspection::Role::Inspector, tests::password()}, nullptr,
        local_cache::PasswordCost::Fast));
    const auto session = (*vault)->signIn(QStringLiteral("ada"), tests::password());
    QVERIFY(session);
    const QString scan = m_folder.filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(scan, 32));
    scans::Progress progress;
    QVERIFY(intake::IntakeService(m_live, *session).import({scan}, {}, progress));
    linkToHub(m_live.folder);
    linkToHub(m_sandbox.folder);
}

TestSandboxProcess::Outcome TestSandboxProcess::run(const QString& program, const QStringList& arguments,
                                                    const QString& badge) const
{
    const QString log = m_folder.filePath(QStringLiteral("sockets"));
    QFile::remove(log);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SOCKET_WATCH));
    environment.insert(QStringLiteral("SOCKET_WATCH_LOG"), log);
    environment.insert(QStringLiteral("PORTLIGHT_BADGE"), badge);
    environment.insert(QStringLiteral("PORTLIGHT_PASSWORD"), tests::password());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    QFile sockets(log);
    if (!sockets.open(QIODevice::ReadOnly)) {
        qWarning("the watch was not there");
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()), sockets.readAll()};
}

QStringList TestSandboxProcess::showFirstCase(const CacheLocation& location) const
{
    const auto cache = local_cache::CaseCache::open(location);
    const auto page = cache ? (*cache)->worklist({}) : inspection::Result<local_cache::WorklistPage>({});
    return {QStringLiteral("--data"),       location.folder,
            QStringLiteral("--case"),       page->rows.first().number,
            QStringLiteral("--screenshot"), m_folder.filePath(QStringLiteral("desk.png")),
            QStringLiteral("--quit")};
}

void TestSandboxProcess::theLiveDeskOpensASocket()
{
    const Outcome outcome = run(QStringLiteral(PORTLIGHT_PROGRAM), showFirstCase(m_live), QStringLiteral("ada"));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.sockets.contains("internet socket"));
}

void TestSandboxProcess::theSandboxOpensNone()
{
    QFile::remove(m_folder.filePath(QStringLiteral("desk.png")));
    const Outcome outcome =
        run(QStringLiteral(PORTLIGHT_PROGRAM), QStringList{QStringLiteral("--sandbox")} + showFirstCase(m_sandbox),
            QStringLiteral("tom"));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("desk.png")))); // it worked all the way to the image
    QCOMPARE(outcome.sockets, QByteArray());
}

void TestSandboxProcess::nothingOfTheHubIsLinked()
{
    const auto needed = [](const QString& program) {
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("--dynamic"), program});
        readelf.waitForFinished(patienceMs);
        return readelf.readAllStandardOutput();
    };
    const QByteArray live = needed(QStringLiteral(PORTLIGHT_PROGRAM));
    const QByteArray sandbox = needed(QStringLiteral(SANDBOX_PROGRAM));
    QVERIFY(live.contains("libpq"));
    QVERIFY(live.contains("libcurl"));
    QVERIFY(sandbox.contains("libQt6Widgets"));
    QVERIFY(!sandbox.contains("libpq"));
    QVERIFY(!sandbox.contains("libcurl"));
}

void TestSandboxProcess::aLiveFolderIsRefusedAsSandbox()
{
    const Outcome outcome =
        run(QStringLiteral(PORTLIGHT_PROGRAM),
            {QStringLiteral("--sandbox"), QStringLiteral("--data"), m_live.folder, QStringLiteral("--quit")});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.errors, m_live.folder + QStringLiteral(" holds live cases and cannot be a sandbox; choose another "
                                                            "folder.\n"));
}

void TestSandboxProcess::aSandboxIsRefusedAsLiveFolder()
{
    const Outcome outcome =
        run(QStringLiteral(PORTLIGHT_PROGRAM), {QStringLiteral("--data"), m_sandbox.folder, QStringLiteral("--quit")});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.errors, m_sandbox.folder + QStringLiteral(" is a sandbox and cannot hold live cases; choose "
                                                               "another folder, or open it with portlight "
                                                               "--sandbox.\n"));
}

void TestSandboxProcess::nothingIsSentFromASandboxByCommand()
{
    for (const QStringList& command : {QStringList{QStringLiteral("sync"), QStringLiteral("--once")},
                                       QStringList{QStringLiteral("receive"), QStringLiteral("--once")}}) {
        const Outcome outcome =
            run(QStringLiteral(PORTLIGHTCTL), command + QStringList{QStringLiteral("--data"), m_sandbox.folder},
                QStringLiteral("tom"));
        QVERIFY(outcome.code != 0);
        QVERIFY2(outcome.errors.contains(QStringLiteral("is a sandbox")), qPrintable(outcome.errors));
        QCOMPARE(outcome.sockets, QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "test_sandbox_process.moc"
