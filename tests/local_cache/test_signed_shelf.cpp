// What a supervisor put in force: proved on every reading, by a supervisor only, never changed.
#include "local_cache/OfficerVault.h"
#include "local_cache/SignedShelf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight::local_cache;
using portlight::inspection::ErrorCode;
using portlight::inspection::Role;

namespace {

const QString password = QStringLiteral("correct horse");
const QString rules = QStringLiteral("rules");

} // namespace

class SignedShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto vault = OfficerVault::open(location());
        QVERIFY(vault && (*vault)->setStation(QStringLiteral("ROT1")));
        QVERIFY((*vault)->createOfficer({QStringLiteral("S1"), QStringLiteral("Sam"), Role::Supervisor, password}, {},
                                        PasswordCost::Fast));
        m_supervisor = (*vault)->signIn(QStringLiteral("S1"), password).value();
        QVERIFY((*vault)->createOfficer({QStringLiteral("I1"), QStringLiteral("Ines"), Role::Inspector, password},
                                        m_supervisor, PasswordCost::Fast));
        m_inspector = (*vault)->signIn(QStringLiteral("I1"), password).value();
    }

    void onlyASupervisorPublishes()
    {
        const SignedShelf shelf(location());
        QVERIFY(!shelf.inForce(rules).value());
        QCOMPARE(shelf.publish(m_inspector, rules, "x").error().code, ErrorCode::Refused);
        QCOMPARE(shelf.publish({}, rules, "x").error().code, ErrorCode::Locked);
        QCOMPARE(shelf.publish(m_supervisor, rules, "first").value().version, 1);
        QCOMPARE(shelf.publish(m_supervisor, rules, "second").value().version, 2);
        QCOMPARE(shelf.inForce(rules).value()->content, QByteArray("second"));
        QCOMPARE(shelf.versions(rules).value().size(), 2);
        QVERIFY(!shelf.inForce(QStringLiteral("model")).value()); // kinds do not mix
    }

    void aChangedVersionIsRefused()
    {
        const SignedShelf shelf(location());
        QFile file(m_folder.path() + QStringLiteral("/in-force/rules-000001.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray original = file.readAll();
        QByteArray forged = original;
        forged.replace(QByteArray("first").toBase64(), QByteArray("FIRST").toBase64());
        QVERIFY(forged != original);
        file.seek(0);
        file.write(forged);
        file.flush();
        QCOMPARE(shelf.inForce(rules).error().code, ErrorCode::Tampered);
        QCOMPARE(shelf.publish(m_supervisor, rules, "third").error().code, ErrorCode::Tampered);
        file.seek(0);
        file.write(original);
        file.flush();
        QVERIFY(shelf.inForce(rules));
    }

private:
    [[nodiscard]] CacheLocation location() const { return {m_folder.path()}; }

    QTemporaryDir m_folder;
    SessionPtr m_supervisor;
    SessionPtr m_inspector;
};

QTEST_GUILESS_MAIN(SignedShelfTest)
#include "test_signed_shelf.moc"
