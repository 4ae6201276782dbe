// How the station uses its detectors: what counts as mostly false, who reads unaided, what an administrator signs.
#include "app/station/AlarmWorth.h"
#include "app/station/DetectionPolicy.h"
#include "local_cache/OfficerVault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight;
using app::AlarmWorth;
using app::DetectionPolicy;
using inspection::ErrorCode;
using inspection::Role;

class TestDetectionPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostlyFalseNeedsMoreThanChance()
    {
        QVERIFY(!AlarmWorth{}.isMostlyFalse());
        QVERIFY(!(AlarmWorth{3, 3, 0}).isMostlyFalse());
        QVERIFY((AlarmWorth{9, 4, 0}).isMostlyFalse());
        QVERIFY((AlarmWorth{8, 8, 1}).isMostlyFalse());
        QVERIFY((AlarmWorth{14, 14, 3}).isMostlyFalse());
        QVERIFY(!(AlarmWorth{5, 5, 2}).isMostlyFalse());
        QVERIFY(!(AlarmWorth{1000, 1000, 490}).isMostlyFalse());
        QVERIFY((AlarmWorth{1000, 1000, 450}).isMostlyFalse());
        // Wilson 1927 of 4 in 10: .168 to .687.
        const risk::Rate rate = AlarmWorth{10, 10, 4}.ppv();
        QVERIFY(qAbs(rate.low - 0.168) < 0.001 && qAbs(rate.high - 0.687) < 0.001);
    }

    void theUnaidedShareIsSteadyAndGrows()
    {
        int few = 0;
        int many = 0;
        constexpr int cases = 4000;
        for (int i = 0; i < cases; ++i) {
            const inspection::CaseId id = inspection::newTimeOrderedId();
            const bool inFew = app::isReadUnaided(id, 0.1);
            const bool inMany = app::isReadUnaided(id, 0.5);
            QCOMPARE(app::isReadUnaided(id, 0.1), inFew);
            QVERIFY(!inFew || inMany);
            QVERIFY(!app::isReadUnaided(id, 0.0));
            QVERIFY(app::isReadUnaided(id, 1.0));
            few += inFew ? 1 : 0;
            many += inMany ? 1 : 0;
        }
        QVERIFY(few > cases * 0.07 && few < cases * 0.13); // six standard deviations
        QVERIFY(many > cases * 0.45 && many < cases * 0.55);
        const auto fixed = QUuid::fromString(QStringLiteral("01a2191a-bbee-7000-89bc-46e45fd8db19"));
        QVERIFY(app::isReadUnaided(fixed, 0.814) && !app::isReadUnaided(fixed, 0.813)); // the same on every terminal
    }

    void eachClassGetsAnEqualPart()
    {
        const inference::ModelClass one{
            QStringLiteral("Gun"), 0.5, {{0.9, 0.0, 0.5}, {0.6, 0.1, 0.8}, {0.3, 0.4, 0.9}}};
        const auto picture = [&one](const DetectionPolicy& policy, int classes) {
            return app::alarmPoint(inference::ModelKind::Radiograph, one, policy, classes).threshold;
        };
        const auto parcel = [&one](const DetectionPolicy& policy, int classes) {
            return app::alarmPoint(inference::ModelKind::Volume, one, policy, classes).threshold;
        };
        DetectionPolicy policy;
        QCOMPARE(picture(policy, 8), 0.5);
        policy.falseAlarms = 0.8;
        QCOMPARE(picture(policy, 8), 0.6);
        QCOMPARE(picture(policy, 2), 0.3);
        policy.falseAlarms = 0.0;
        QCOMPARE(picture(policy, 8), 0.9);
        QCOMPARE(parcel(policy, 8), 0.5); // volumes have a rate of their own
        policy.falseAlarmsAParcel = 0.8;
        QCOMPARE(parcel(policy, 8), 0.6);
    }

    void onlyAnAdministratorsSignatureCounts()
    {
        const QTemporaryDir folder;
        const local_cache::CacheLocation location{folder.path()};
        QCOMPARE(*app::loadDetectionPolicy(location), DetectionPolicy());
        QVERIFY(!QFile::exists(location.database())); // asking makes no station
        const auto vault = std::move(*local_cache::OfficerVault::open(location));
        const QString password = QStringLiteral("correct horse");
        QVERIFY(vault->setStation(QStringLiteral("ROT1")));
        QVERIFY(vault->createOfficer({QStringLiteral("A1"), QStringLiteral("Ada"), Role::Administrator, password}, {},
                                     local_cache::PasswordCost::Fast));
        const auto administrator = *vault->signIn(QStringLiteral("A1"), password);
        QVERIFY(vault->createOfficer({QStringLiteral("S1"), QStringLiteral("Sam"), Role::Supervisor, password},
                                     administrator, local_cache::PasswordCost::Fast));
        const auto supervisor = *vault->signIn(QStringLiteral("S1"), password);
        DetectionPolicy policy;
        policy.falseAlarms = 0.2;
        policy.unaidedShare = 0.1;
        policy.responseRule = QStringLiteral("Ask twice.");
        QCOMPARE(app::publishDetectionPolicy(location, supervisor, policy).error().code, ErrorCode::Refused);
        QVERIFY(app::publishDetectionPolicy(location, administrator, policy));
        QCOMPARE(*app::loadDetectionPolicy(location), policy);
        policy.unaidedShare = 1.5;
        QCOMPARE(app::publishDetectionPolicy(location, administrator, policy).error().code, ErrorCode::BadInput);
        const QDir shelf(folder.filePath(QStringLiteral("in-force")));
        QFile file(shelf.filePath(shelf.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray forged = file.readAll();
        forged.replace("\"station\": \"ROT1\"", "\"station\": \"ROT2\"");
        file.resize(0);
        file.write(forged);
        file.close();
        QCOMPARE(app::loadDetectionPolicy(location).error().code, ErrorCode::Tampered);
    }
};

QTEST_GUILESS_MAIN(TestDetectionPolicy)
#include "test_detection_policy.moc"
