// `portlight --badge B --case N` with the password in the environment: the desk opens at that case, for a person to
// work on; what is refused is said where it can be mended.
#include "app/portlight/CaseController.h"
#include "app/portlight/GivenSignIn.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/LaunchOptions.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"

#include <QLabel>
#include <QSignalSpy>

using namespace portlight;
using app::LaunchOptions;
using tests::DeskDriver;

class TestGivenSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCaseOpens();
    void aBadgeAloneOpensTheDesk();
    void aWrongPasswordIsSaidOnThePage();
    void theEnvironmentAloneSignsNobodyIn();

private:
    [[nodiscard]] static LaunchOptions optionsOf(const QStringList& words);

    std::unique_ptr<DeskDriver> m_desk;
    QString m_number;
};

LaunchOptions TestGivenSignIn::optionsOf(const QStringList& words)
{
    const auto options = LaunchOptions::parse(QStringList{QStringLiteral("portlight")} + words);
    if (!options) {
        qFatal("%s", qPrintable(options.error().text));
    }
    return *options;
}

void TestGivenSignIn::initTestCase()
{
    m_desk = std::make_unique<DeskDriver>();
    const QString scan = m_desk->filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(scan, 24));
    m_desk->import(scan);
    m_desk->openFirstCase();
    m_number = m_desk->cases().current().number;
    qputenv("PORTLIGHT_PASSWORD", DeskDriver::password().toUtf8());
    m_desk->window().signOut();
    QVERIFY(!m_desk->window().desk());
}

void TestGivenSignIn::theCaseOpens()
{
    const LaunchOptions options =
        optionsOf({QStringLiteral("--badge"), QStringLiteral("ada"), QStringLiteral("--case"), m_number});
    QVERIFY(!options.isScripted()); // a person stays at it
    app::signInAsGiven(m_desk->window(), options);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().desk() && m_desk->cases().isOpen(), DeskDriver::patienceMs);
    QCOMPARE(m_desk->cases().current().number, m_number);
    m_desk->window().signOut();
}

void TestGivenSignIn::aBadgeAloneOpensTheDesk()
{
    app::signInAsGiven(m_desk->window(), optionsOf({QStringLiteral("--badge"), QStringLiteral("ada")}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().desk(), DeskDriver::patienceMs);
    QVERIFY(!m_desk->cases().isOpen());
    m_desk->window().signOut();
}

void TestGivenSignIn::aWrongPasswordIsSaidOnThePage()
{
    LaunchOptions options = optionsOf({QStringLiteral("--badge"), QStringLiteral("ada")});
    options.password = QStringLiteral("wrong horse");
    QSignalSpy failed(&m_desk->window(), &app::DeskWindow::signInFailed);
    app::signInAsGiven(m_desk->window(), options);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, DeskDriver::patienceMs);
    const auto labels = m_desk->window().findChildren<QLabel*>();
    const QString text = failed.first().first().toString();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&text](const QLabel* label) { return label->isVisible() && label->text() == text; }));
}

// A terminal may have both variables for its scripts: a desk that somebody opens there is not theirs.
void TestGivenSignIn::theEnvironmentAloneSignsNobodyIn()
{
    qputenv("PORTLIGHT_BADGE", "ada");
    QSignalSpy signedIn(&m_desk->window(), &app::DeskWindow::signedIn);
    app::signInAsGiven(m_desk->window(), optionsOf({}));
    QTest::qWait(200);
    QCOMPARE(signedIn.count(), 0);
    qunsetenv("PORTLIGHT_BADGE");
}

PORTLIGHT_WIDGETS_MAIN(TestGivenSignIn)
#include "test_given_sign_in.moc"
