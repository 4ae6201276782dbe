// An officer's password at the real desk: changed, and five wrong ones slow whoever tries.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/commands/CommandTable.h"
#include "tests/app/DeskDriver.h"
#include "tests/widgets/WidgetsMain.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace portlight;
using tests::DeskDriver;

class TestDeskPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsChangedAtTheDesk();
    void fiveWrongOnesSlowDown();

private:
    // Sign-in as typed; what the page says when it is refused, empty when it is not.
    QString signIn(const QString& password);

    std::unique_ptr<DeskDriver> m_desk;
};

void TestDeskPassword::initTestCase()
{
    m_desk = std::make_unique<DeskDriver>();
}

QString TestDeskPassword::signIn(const QString& password)
{
    QSignalSpy in(&m_desk->window(), &app::DeskWindow::signedIn);
    QSignalSpy refused(&m_desk->window(), &app::DeskWindow::signInFailed);
    m_desk->window().signIn(QStringLiteral("ada"), password);
    if (!QTest::qWaitFor([&] { return in.count() + refused.count() > 0; }, DeskDriver::patienceMs)) {
        qFatal("no answer");
    }
    return refused.isEmpty() ? QString() : refused.first().first().toString();
}

void TestDeskPassword::itIsChangedAtTheDesk()
{
    m_desk->window().commands().action(QStringLiteral("change-password"))->trigger();
    m_desk->type(QStringLiteral("currentPassword"), QStringLiteral("wrong horse"));
    m_desk->type(QStringLiteral("wantedPassword"), QStringLiteral("another horse"));
    m_desk->type(QStringLiteral("repeatedPassword"), QStringLiteral("another house"));
    auto* const change = m_desk->window().findChild<QPushButton*>(QStringLiteral("changePassword"));
    const auto* message = m_desk->window().findChild<QLabel*>(QStringLiteral("passwordMessage"));
    change->click();
    QVERIFY(message->text().contains(QStringLiteral("the same twice")));
    m_desk->type(QStringLiteral("repeatedPassword"), QStringLiteral("another horse"));
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains(QStringLiteral("wrong")),
                             DeskDriver::patienceMs);
    m_desk->type(QStringLiteral("currentPassword"), DeskDriver::password());
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->noticeText().contains(QStringLiteral("password is changed")),
                             DeskDriver::patienceMs);
    QVERIFY(!m_desk->window().dialogs().isSheetOpen());
    m_desk->window().signOut();
    QVERIFY(!signIn(DeskDriver::password()).isEmpty());
    QCOMPARE(signIn(QStringLiteral("another horse")), QString());
}

void TestDeskPassword::fiveWrongOnesSlowDown()
{
    m_desk->window().signOut();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(signIn(QStringLiteral("guess")).contains(QStringLiteral("wrong; try again")));
    }
    QVERIFY(signIn(QStringLiteral("another horse")).contains(QStringLiteral("5 wrong passwords in a row")));
}

PORTLIGHT_WIDGETS_MAIN(TestDeskPassword)
#include "test_desk_password.moc"
