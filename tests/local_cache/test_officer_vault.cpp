// Who may sign in, and that a stolen file alone opens nothing.
#include "local_cache/Database.h"
#include "local_cache/SecretKey.h"
#include "local_cache/SignInBrake.h"
#include "tests/local_cache/CacheFixture.h"

#include <QFile>

#include <cstring>

using namespace portlight;
using inspection::ErrorCode;
using inspection::Role;
using local_cache::Database;
using local_cache::OfficerVault;
using local_cache::PasswordCost;
using tests::CacheFixture;
using tests::expectValue;
using tests::password;

class TestOfficerVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRun();
    void theStationIsNamedOnce();
    void wrongBadgeAndWrongPasswordGiveTheSameAnswer();
    void badgesIgnoreCase();
    void theScanKeyIsHandedOn();
    void onlyAdministratorsAndSupervisorsAddOfficers();
    void badNewOfficers_data();
    void badNewOfficers();
    void passwordsAreComparedInNormalForm();
    void anExchangedKeyIsNoticedAtSignIn();
    void aChangedPasswordKeepsTheKeys();
    void fiveWrongPasswordsSlowTheStationDown();
    void theBrakeSurvivesAClockSetBack();
    void damagedSealedKeys_data();
    void damagedSealedKeys();
    void nothingThatUnlocksIsInTheFile();
};

void TestOfficerVault::firstRun()
{
    const QTemporaryDir folder;
    const auto vault = std::move(*OfficerVault::open({folder.path() + QStringLiteral("/new/data")}));
    QVERIFY(expectValue(vault->isEmpty()));
    QVERIFY(expectValue(vault->station()).isEmpty());
    const auto first = expectValue(vault->createOfficer(
        {QStringLiteral("7"), QStringLiteral("Seven"), Role::Inspector, password}, {}, PasswordCost::Standard));
    QVERIFY(first.roles.testFlag(Role::Inspector));
    QVERIFY(first.roles.testFlag(Role::Administrator)); // or nobody could ever add another
    QVERIFY(!expectValue(vault->isEmpty()));
    QCOMPARE(vault->signIn(QStringLiteral("7"), password).error().code, ErrorCode::Refused); // no station yet
    QVERIFY(vault->setStation(QStringLiteral("ROT1")));
    const auto session = expectValue(vault->signIn(QStringLiteral("7"), password));
    QCOMPARE(session->station(), QStringLiteral("ROT1"));
    QCOMPARE(session->officer().id, first.id);
    QCOMPARE(session->officer().publicKey, first.publicKey);
}

void TestOfficerVault::theStationIsNamedOnce()
{
    CacheFixture station;
    QVERIFY(station.vault().setStation(QStringLiteral("ROT1")));
    QCOMPARE(station.vault().setStation(QStringLiteral("ROT2")).error().code, ErrorCode::Refused);
    QCOMPARE(station.vault().setStation(QString()).error().code, ErrorCode::BadInput);
    QCOMPARE(expectValue(station.vault().station()), QStringLiteral("ROT1"));
}

void TestOfficerVault::wrongBadgeAndWrongPasswordGiveTheSameAnswer()
{
    CacheFixture station;
    const auto wrongPassword = station.vault().signIn(QStringLiteral("I1"), QStringLiteral("not the password"));
    const auto wrongBadge = station.vault().signIn(QStringLiteral("nobody"), password);
    QVERIFY(!wrongPassword && !wrongBadge);
    QCOMPARE(wrongPassword.error().code, ErrorCode::Locked);
    QCOMPARE(wrongBadge.error().code, ErrorCode::Locked);
    QCOMPARE(wrongPassword.error().text, wrongBadge.error().text);
    QCOMPARE(wrongPassword.error().detail, wrongBadge.error().detail);
}

void TestOfficerVault::badgesIgnoreCase()
{
    CacheFixture station;
    QCOMPARE(expectValue(station.vault().signIn(QStringLiteral(" i1 "), password))->officer().badge,
             QStringLiteral("I1"));
    const auto taken = station.vault().createOfficer({QStringLiteral("i1"), {}, Role::Inspector, password},
                                                     station.supervisor(), PasswordCost::Fast);
    QCOMPARE(taken.error().code, ErrorCode::BadInput);
    QCOMPARE(expectValue(station.vault().officers()).size(), 3);
}

void TestOfficerVault::theScanKeyIsHandedOn()
{
    CacheFixture station;
    const auto& one = station.inspector()->storeKey();
    const auto& other = station.supervisor()->storeKey();
    QCOMPARE(one.size(), std::size_t{32});
    QVERIFY(std::memcmp(one.data(), other.data(), one.size()) == 0);
    const auto& signing = station.inspector()->signingKey();
    QCOMPARE(signing.size(), std::size_t{64});
    QVERIFY(std::memcmp(signing.data(), station.supervisor()->signingKey().data(), signing.size()) != 0);
}

void TestOfficerVault::onlyAdministratorsAndSupervisorsAddOfficers()
{
    CacheFixture station;
    const local_cache::NewOfficer wanted{QStringLiteral("N1"), QStringLiteral("New"), Role::Inspector, password};
    QCOMPARE(station.vault().createOfficer(wanted, {}, PasswordCost::Fast).error().code, ErrorCode::Refused);
    QCOMPARE(station.vault().createOfficer(wanted, station.inspector(), PasswordCost::Fast).error().code,
             ErrorCode::Refused);
    QVERIFY(station.vault().createOfficer(wanted, station.supervisor(), PasswordCost::Fast));
    QVERIFY(station.vault().createOfficer({QStringLiteral("N2"), {}, Role::Inspector, password}, station.supervisor(),
                                          PasswordCost::Fast)); // without a name
    QVERIFY(expectValue(station.cache().verify()).faults.isEmpty());
}

void TestOfficerVault::badNewOfficers_data()
{
    QTest::addColumn<QString>("badge");
    QTest::addColumn<QString>("secret");
    QTest::newRow("no badge") << QStringLiteral("  ") << password;
    QTest::newRow("long badge") << QString(81, QLatin1Char('x')) << password;
    QTest::newRow("control character") << QStringLiteral("a\nb") << password;
    QTest::newRow("short password") << QStringLiteral("N1") << QStringLiteral("1234567");
}

void TestOfficerVault::badNewOfficers()
{
    QFETCH(const QString, badge);
    QFETCH(const QString, secret);
    CacheFixture station;
    const auto refused = station.vault().createOfficer({badge, QStringLiteral("x"), Role::Inspector, secret},
                                                       station.supervisor(), PasswordCost::Fast);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadInput);
}

void TestOfficerVault::passwordsAreComparedInNormalForm()
{
    CacheFixture station;
    expectValue(station.vault().createOfficer({QStringLiteral("N1"), {}, Role::Inspector, QStringLiteral("pässwörter")},
                                              station.supervisor(), PasswordCost::Fast));
    QVERIFY(station.vault().signIn(QStringLiteral("N1"),
                                   QStringLiteral("pässwörter").normalized(QString::NormalizationForm_D)));
}

void TestOfficerVault::anExchangedKeyIsNoticedAtSignIn()
{
    CacheFixture station;
    station.close();
    {
        const auto database = std::move(*Database::open(station.location().database()));
        QVERIFY(database->execute(QStringLiteral("DROP TRIGGER officers_refuse_update")));
        QVERIFY(
            database->execute(QStringLiteral("UPDATE officers SET public_key = randomblob(32) WHERE badge = 'I1'")));
    }
    station.reopen();
    QCOMPARE(station.vault().signIn(QStringLiteral("I1"), password).error().code, ErrorCode::Tampered);
}

void TestOfficerVault::aChangedPasswordKeepsTheKeys()
{
    CacheFixture station;
    const QString wanted = QStringLiteral("another horse");
    const auto change = [&](const QString& current, const QString& to) {
        return station.vault().changePassword(station.inspector(), current, to, PasswordCost::Fast);
    };
    QCOMPARE(change(QStringLiteral("not the password"), wanted).error().code, ErrorCode::Locked);
    QCOMPARE(change(password, QStringLiteral("short")).error().code, ErrorCode::BadInput);
    QCOMPARE(change(password, password).error().code, ErrorCode::BadInput);
    QVERIFY(change(password, wanted));
    QCOMPARE(station.vault().signIn(QStringLiteral("I1"), password).error().code, ErrorCode::Locked);
    const auto session = expectValue(station.vault().signIn(QStringLiteral("I1"), wanted));
    const auto& before = station.inspector()->signingKey();
    QVERIFY(std::memcmp(session->signingKey().data(), before.data(), before.size()) == 0);
    const auto& store = station.inspector()->storeKey();
    QVERIFY(std::memcmp(session->storeKey().data(), store.data(), store.size()) == 0);
    QVERIFY(expectValue(station.cache().verify()).faults.isEmpty());
}

void TestOfficerVault::fiveWrongPasswordsSlowTheStationDown()
{
    CacheFixture station;
    const auto wrong = [&](const QString& badge) {
        return station.vault().signIn(badge, QStringLiteral("not the password")).error();
    };
    for (int i = 0; i < 5; ++i) {
        QVERIFY(
            !wrong(i == 2 ? QStringLiteral("nobody") : QStringLiteral("I1")).text.contains(QStringLiteral("second")));
    }
    QVERIFY2(wrong(QStringLiteral("I1")).text.contains(QStringLiteral("5 wrong passwords")),
             qPrintable(wrong(QStringLiteral("I1")).text));
    const auto right = station.vault().signIn(QStringLiteral("I1"), password); // not even that is tried
    QVERIFY(!right);
    QCOMPARE(right.error().code, ErrorCode::Locked);
    QVERIFY(right.error().text.contains(QStringLiteral("second")));
    QVERIFY(!station.vault().changePassword(station.inspector(), password, QStringLiteral("another horse"),
                                            PasswordCost::Fast));
    const auto again = std::move(*OfficerVault::open(station.location())); // as after a restart
    QVERIFY(!again->signIn(QStringLiteral("S1"), password));
}

void TestOfficerVault::theBrakeSurvivesAClockSetBack()
{
    CacheFixture station;
    const auto database = std::move(*local_cache::Database::open(station.location().database()));
    const local_cache::SignInBrake brake(*database);
    constexpr qint64 noon = 1'800'000'000'000;
    constexpr qint64 second = 1000;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(brake.mayTry(noon));
        QVERIFY(brake.countWrong(noon));
    }
    QVERIFY(!brake.mayTry(noon + 9 * second));
    QVERIFY(brake.mayTry(noon + 10 * second));
    QVERIFY(brake.countWrong(noon + 10 * second));
    QVERIFY(!brake.mayTry(noon + 29 * second)); // twice as long
    QVERIFY(brake.mayTry(noon + 30 * second));
    constexpr qint64 days = 3 * 24 * 3600 * second;
    QVERIFY(!brake.mayTry(noon - days)); // the clock was set back: no longer than the wait itself
    QVERIFY(brake.mayTry(noon - days + 20 * second));
    for (int i = 0; i < 40; ++i) {
        QVERIFY(brake.countWrong(noon));
    }
    QVERIFY(!brake.mayTry(noon + 299 * second));
    QVERIFY(brake.mayTry(noon + 300 * second));
    QVERIFY(brake.release());
    QVERIFY(brake.mayTry(noon));
}

void TestOfficerVault::damagedSealedKeys_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    QTest::newRow("another's keys")
        << QStringLiteral("UPDATE officer_keys SET (salt, nonce, sealed) = (SELECT salt, nonce, sealed "
                          "FROM officer_keys WHERE officer = (SELECT id FROM officers WHERE badge = "
                          "'S1')) WHERE officer = (SELECT id FROM officers WHERE badge = 'I1')")
        << int(ErrorCode::Locked);
    QTest::newRow("cut short") << QStringLiteral("UPDATE officer_keys SET sealed = x'00'") << int(ErrorCode::Tampered);
    QTest::newRow("absurd memory") << QStringLiteral("UPDATE officer_keys SET memory = 9000000000000")
                                   << int(ErrorCode::Tampered);
    QTest::newRow("gone") << QStringLiteral("DELETE FROM officer_keys") << int(ErrorCode::Locked);
}

void TestOfficerVault::damagedSealedKeys()
{
    QFETCH(const QString, sql);
    QFETCH(const int, code);
    CacheFixture station;
    {
        const auto database = std::move(*Database::open(station.location().database()));
        QVERIFY(database->execute(sql));
    }
    QCOMPARE(int(station.vault().signIn(QStringLiteral("I1"), password).error().code), code);
}

void TestOfficerVault::nothingThatUnlocksIsInTheFile()
{
    CacheFixture station;
    const auto session = station.inspector();
    const QByteArray seed(reinterpret_cast<const char*>(session->signingKey().data()), 32);
    const QByteArray storeKey(reinterpret_cast<const char*>(session->storeKey().data()), 32);
    station.close();
    QFile file(station.location().database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains(session->officer().publicKey));
    QVERIFY(!content.contains(seed));
    QVERIFY(!content.contains(storeKey));
    QVERIFY(!content.contains(password.toUtf8()));
}

QTEST_GUILESS_MAIN(TestOfficerVault)
#include "test_officer_vault.moc"
