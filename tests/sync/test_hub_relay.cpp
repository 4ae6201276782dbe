// A port's hub and the nation's, with a relay between them: a hold asked for at the port is answered elsewhere and
// comes back; a relay may run twice, stop anywhere, and meet a hub that lost its tail.
#include "tests/sync/HubFixture.h"

#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using inspection::CaseState;
using inspection::Decision;
using inspection::EventKind;

class TestHubRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aHoldGoesUpAndItsAnswerComesDown();
    void thePortWorksOnAlone();
    void aPortThatLostItsTailIsFilledAgain();
    void aForkedStationHoldsUpNobodyElse();

private:
    CtlAnswer relay();
    qint64 sizeOf(HubFixture& hub);

    std::unique_ptr<HubFixture> m_nation;
    std::unique_ptr<HubFixture> m_port;
    std::unique_ptr<Desk> m_desk;   // at the port
    std::unique_ptr<Desk> m_second; // at the port
    std::unique_ptr<Desk> m_office; // at the nation's hub
};

void TestHubRelay::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    m_nation = std::make_unique<HubFixture>(QStringList{QStringLiteral("desk9:terminal:DESK9:CAPITAL:nation"),
                                                        QStringLiteral("carrier:relay::HAVEN:nation")});
    m_port = std::make_unique<HubFixture>(QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN:nation"),
                                                      QStringLiteral("desk2:terminal:DESK2:HAVEN:nation"),
                                                      QStringLiteral("carrier:relay:::nation")},
                                          m_nation.get());
    m_desk = std::make_unique<Desk>(*m_port, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_second = std::make_unique<Desk>(*m_port, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    m_office = std::make_unique<Desk>(*m_nation, QStringLiteral("desk9"), QStringLiteral("DESK9"));
}

void TestHubRelay::cleanupTestCase()
{
    m_desk.reset();
    m_second.reset();
    m_office.reset();
    m_port.reset();
    m_nation.reset();
}

CtlAnswer TestHubRelay::relay()
{
    const auto port = m_port->link(QStringLiteral("carrier"));
    const auto hub = m_nation->link(QStringLiteral("carrier"));
    return runCtl({QStringLiteral("relay"), QStringLiteral("--once"), QStringLiteral("--port"), port.url,
                   QStringLiteral("--port-password-file"), port.passwordFile, QStringLiteral("--hub"), hub.url,
                   QStringLiteral("--hub-password-file"), hub.passwordFile});
}

qint64 TestHubRelay::sizeOf(HubFixture& hub)
{
    return need(sync::HubClient(hub.connectAs(QStringLiteral("carrier"))).head()).size;
}

void TestHubRelay::aHoldGoesUpAndItsAnswerComesDown()
{
    const auto id = m_desk->openCase();
    m_desk->decide(id, Decision::Hold);
    m_desk->sync();
    const auto first = relay();
    QVERIFY2(first.exitCode == 0, first.complaint.constData());
    QCOMPARE(first.json().value(QLatin1String("up")).toInt(), 3);
    m_office->sync();
    QCOMPARE(toString(m_office->show(id).state), toString(CaseState::HoldRequested));
    QCOMPARE(m_office->status().setAside, 0); // the port's officers came up with their events
    m_office->append(id, EventKind::HoldApproved, {{QStringLiteral("reason"), QStringLiteral("agreed")}},
                     m_office->supervisor());
    m_office->sync();
    QCOMPARE(relay().json().value(QLatin1String("down")).toInt(), 1);
    QCOMPARE(relay().output, QByteArray()); // nothing left to say
    m_desk->sync();
    QCOMPARE(toString(m_desk->show(id).state), toString(CaseState::Held));
    QCOMPARE(sizeOf(*m_port), sizeOf(*m_nation));
}

void TestHubRelay::thePortWorksOnAlone()
{
    const auto id = m_desk->openCase();
    m_desk->decide(id, Decision::Hold);
    m_desk->sync();
    m_second->sync();
    m_second->append(id, EventKind::HoldApproved, {{QStringLiteral("reason"), QStringLiteral("seen")}},
                     m_second->supervisor());
    m_second->sync();
    m_desk->sync();
    QCOMPARE(toString(m_desk->show(id).state), toString(CaseState::Held));
    QVERIFY(relay().exitCode == 0);
    m_office->sync();
    QCOMPARE(toString(m_office->show(id).state), toString(CaseState::Held));
}

void TestHubRelay::aPortThatLostItsTailIsFilledAgain()
{
    const auto id = m_desk->openCase();
    m_desk->sync();
    relay();
    const auto atNation = sizeOf(*m_nation);
    const auto hold = m_desk->decide(id, Decision::Hold);
    m_desk->sync();
    relay();
    QCOMPARE(sizeOf(*m_nation), atNation + 1);
    const QByteArray last = QByteArray::number(sizeOf(*m_port));
    m_port->tamper(
        "DELETE FROM hub.events WHERE seq = " + last +
        "; UPDATE hub.station_heads h SET (station_sequence, hash) = (SELECT e.station_sequence, e.hash FROM "
        "hub.events e WHERE e.station = h.station ORDER BY e.station_sequence DESC LIMIT 1)");
    QCOMPARE(m_desk->sync().pushed, 1); // the desk had it still
    relay();
    QCOMPARE(sizeOf(*m_nation), atNation + 1); // and the nation has it once
    m_second->sync();
    QCOMPARE(toString(m_second->show(id).state), toString(CaseState::HoldRequested));
    QCOMPARE(m_second->show(id).eventCount, 3);
}

void TestHubRelay::aForkedStationHoldsUpNobodyElse()
{
    m_second->openCase();
    m_second->sync();
    relay();
    // The nation's hub holds another end of DESK2's chain than the port's.
    m_nation->tamper("UPDATE hub.station_heads SET hash = sha256('other') WHERE station = 'DESK2'");
    m_second->openCase();
    m_second->sync();
    const auto id = m_desk->openCase();
    m_desk->sync();
    const auto report = relay();
    QCOMPARE(report.exitCode, 1);
    QCOMPARE(report.json().value(QLatin1String("stuck_stations")).toArray(), QJsonArray{QStringLiteral("DESK2")});
    m_office->sync();
    QVERIFY(m_office->cache().loadCase(id));
}

QTEST_GUILESS_MAIN(TestHubRelay)
#include "test_hub_relay.moc"
