// A training session whose program dies in the middle: at the next sign-in it is ended, what was answered counts, what
// was not leaves no trace, and the trainee is told.
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/training/TrainingSession.h"
#include "app/sandbox/SandboxOfficers.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "tests/app/sandbox/SandboxFixture.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/NoticeStrip.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <array>
#include <csignal>

using namespace portlight;
using app::TrainingSession;
using inspection::CaseState;
using inspection::EventKind;
using local_cache::EventDraft;

class TestInterruptedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dieInTheMiddle();
    void whatWasAnsweredCountsAndTheCaseIsClosed();
    void aSessionOfAnotherWindowGoesOn();
    void anothersSessionIsTheirs();
    void otherCasesAreLeftAlone();
    void theTraineeIsTold();

private:
    [[nodiscard]] local_cache::SessionPtr signIn(const QString& badge) const;
    void crash(int answers) const;
    [[nodiscard]] QVector<local_cache::WorklistRow> inState(CaseState state) const;

    QTemporaryDir m_data;
    local_cache::CacheLocation m_location{m_data.filePath(QStringLiteral("sandbox")), local_cache::Profile::Sandbox};
};

namespace {

constexpr int patienceMs = 120000; // a bound, not a measure
const char* const folderOfTheDying = "PORTLIGHT_TEST_DIE_IN";
const char* const answersOfTheDying = "PORTLIGHT_TEST_DIE_AFTER";

app::RecordedAnswer missed(std::uint64_t seed)
{
    app::RecordedAnswer given;
    given.spec.truth = training::Truth::Threat;
    given.spec.itemClass = scans::ItemClass::Knife;
    given.spec.seed = seed;
    given.answer.truth = training::Truth::Threat;
    given.answer.itemClass = given.spec.className();
    given.answer.view = given.spec.view();
    given.answer.seconds = 3.0;
    return given;
}

local_cache::SessionPtr signInAt(const local_cache::CacheLocation& location, const QString& badge)
{
    const auto vault = local_cache::OfficerVault::open(location);
    return vault ? (*vault)->signIn(badge, tests::password()).value_or(nullptr) : nullptr;
}

} // namespace

local_cache::SessionPtr TestInterruptedSession::signIn(const QString& badge) const
{
    return signInAt(m_location, badge);
}

// Only as a process of its own (crash()): a session, some answers, the end of the program.
void TestInterruptedSession::dieInTheMiddle()
{
    const QString folder = qEnvironmentVariable(folderOfTheDying);
    if (folder.isEmpty()) {
        tests::makeSandbox(m_location); // for the tests that follow
        return;
    }
    const local_cache::CacheLocation location{folder, local_cache::Profile::Sandbox};
    auto session = TrainingSession::begin(location, signInAt(location, QStringLiteral("tom")), QStringLiteral("x"));
    QVERIFY(session);
    for (int i = 0; i < qEnvironmentVariableIntValue(answersOfTheDying); ++i) {
        QVERIFY(session->record(missed(static_cast<std::uint64_t>(i) + 1), false));
    }
    std::raise(SIGKILL);
}

void TestInterruptedSession::crash(int answers) const
{
    QProcess dying;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(folderOfTheDying), m_location.folder);
    environment.insert(QLatin1String(answersOfTheDying), QString::number(answers));
    dying.setProcessEnvironment(environment);
    dying.start(QCoreApplication::applicationFilePath(), {QStringLiteral("dieInTheMiddle")});
    QVERIFY(dying.waitForFinished(patienceMs));
    QCOMPARE(dying.exitStatus(), QProcess::CrashExit);
}

QVector<local_cache::WorklistRow> TestInterruptedSession::inState(CaseState state) const
{
    const auto cache = local_cache::CaseCache::open(m_location);
    local_cache::WorklistQuery query;
    query.states = {state};
    return cache ? (*cache)->worklist(query)->rows : QVector<local_cache::WorklistRow>();
}

void TestInterruptedSession::whatWasAnsweredCountsAndTheCaseIsClosed()
{
    crash(2);
    QCOMPARE(inState(CaseState::AwaitingScan).size(), 1);
    const auto ended = TrainingSession::endInterrupted(m_location, signIn(QStringLiteral("tom")));
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
    QCOMPARE(ended->size(), 1);
    QCOMPARE(ended->first().answers, 2);
    QVERIFY(inState(CaseState::AwaitingScan).isEmpty());
    const auto closed = inState(CaseState::Closed);
    const auto cache = local_cache::CaseCache::open(m_location);
    const auto history = (*cache)->history(closed.first().id);
    QVERIFY(history && history->last().event.kind == EventKind::CaseClosed);
    QVERIFY(history->last().signatureValid);
    QVERIFY(!history->last().event.payloadObject().value(QStringLiteral("reason")).toString().isEmpty());
    const auto log = app::TrainingLog::read(m_location);
    QVERIFY(log);
    QCOMPARE(log->measured().size(), 2);
    QVERIFY((*cache)->verify()->faults.isEmpty());
    QVERIFY(TrainingSession::endInterrupted(m_location, signIn(QStringLiteral("tom")))->isEmpty()); // once
}

void TestInterruptedSession::aSessionOfAnotherWindowGoesOn()
{
    const auto tom = signIn(QStringLiteral("tom"));
    auto session = TrainingSession::begin(m_location, tom, QStringLiteral("Training"));
    QVERIFY(session);
    QVERIFY(TrainingSession::endInterrupted(m_location, tom)->isEmpty());
    QVERIFY(session->record(missed(7), true));
    QVERIFY(session->end(QStringLiteral("done")));
    QVERIFY(TrainingSession::endInterrupted(m_location, tom)->isEmpty());
}

void TestInterruptedSession::anothersSessionIsTheirs()
{
    const auto uma = app::registerInSandbox(
        m_location, {QStringLiteral("uma"), QStringLiteral("Uma"), inspection::Role::Trainee, tests::password()},
        local_cache::PasswordCost::Fast);
    QVERIFY(uma);
    crash(1);
    QVERIFY(TrainingSession::endInterrupted(m_location, *uma)->isEmpty());
    QCOMPARE(TrainingSession::endInterrupted(m_location, signIn(QStringLiteral("tom")))->size(), 1);
}

void TestInterruptedSession::otherCasesAreLeftAlone()
{
    const auto tom = signIn(QStringLiteral("tom"));
    const auto cache = local_cache::CaseCache::open(m_location);
    const std::array<EventDraft, 1> drafts{EventDraft{inspection::newTimeOrderedId(),
                                                      EventKind::CaseOpened,
                                                      {{QStringLiteral("number"), *(*cache)->nextCaseNumber()}}}};
    QVERIFY((*cache)->append(tom, drafts));
    QVERIFY(TrainingSession::endInterrupted(m_location, tom)->isEmpty());
    QCOMPARE(inState(CaseState::AwaitingScan).size(), 1);
}

void TestInterruptedSession::theTraineeIsTold()
{
    crash(3);
    app::DeskWindow window(m_location, local_cache::PasswordCost::Fast);
    window.show();
    window.start();
    QSignalSpy signedIn(&window, &app::DeskWindow::signedIn);
    window.signIn(QStringLiteral("tom"), tests::password());
    QTRY_COMPARE_WITH_TIMEOUT(signedIn.count(), 1, patienceMs);
    QVERIFY(window.page()->notice().isVisible());
    const QString said = window.page()->notice().text();
    QVERIFY2(said.contains(QStringLiteral("cut off")) && said.contains(QStringLiteral("The 3 image")),
             qPrintable(said));
    QCOMPARE(inState(CaseState::AwaitingScan).size(), 1); // the one that is no session
}

PORTLIGHT_WIDGETS_MAIN(TestInterruptedSession)
#include "test_interrupted_session.moc"
