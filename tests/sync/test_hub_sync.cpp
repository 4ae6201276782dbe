// Two desks and a real hub: what one decides the other sees, nothing is lost or doubled, words made apart are both
// kept, and nobody gets past the hub's rules.
#include "tests/sync/HubFixture.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace portlight;
using namespace portlight::tests;
using inspection::CaseState;
using inspection::Decision;
using inspection::ErrorCode;
using inspection::EventKind;

namespace {

local_cache::WorklistQuery contestedCases()
{
    local_cache::WorklistQuery query;
    query.contestedOnly = true;
    query.order = local_cache::WorklistOrder::Oldest;
    return query;
}

} // namespace

class TestHubSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aDecisionTravelsAndItsAnswerComesBack();
    void wordsMadeApartAreBothKept();
    void nothingIsSentTwice();
    void manyEventsComeInPages();
    void anotherPortsEventsAreLeavesOnly();
    void aStationSpeaksForItselfAlone();
    void nobodyChangesTheLog();
    void whoIsNotKnownStaysOutside();
    void aRevokedOfficerIsStoppedAtTheNextSync();

private:
    void expectIntact(Desk& desk);

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_a;
    std::unique_ptr<Desk> m_b;
    std::unique_ptr<Desk> m_other;
};

void TestHubSync::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    m_hub = std::make_unique<HubFixture>(
        QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:HAVEN"),
                    QStringLiteral("desk3:terminal:DESK3:OTHER"), QStringLiteral("auditor:auditor"),
                    QStringLiteral("notary:witness"), QStringLiteral("carrier:relay::HAVEN:port")});
    m_a = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_b = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    m_other = std::make_unique<Desk>(*m_hub, QStringLiteral("desk3"), QStringLiteral("DESK3"));
}

void TestHubSync::cleanupTestCase()
{
    m_other.reset();
    m_b.reset();
    m_a.reset();
    m_hub.reset();
}

void TestHubSync::expectIntact(Desk& desk)
{
    QVERIFY(need(desk.cache().verify()).faults.isEmpty());
    QVERIFY(need(desk.cache().rebuild())); // the projections were what the log gives
    QCOMPARE(desk.status().queue, 0);
    QCOMPARE(desk.status().alarms, 0);
}

void TestHubSync::aDecisionTravelsAndItsAnswerComesBack()
{
    const auto id = m_a->openCase();
    m_a->decide(id, Decision::Hold);
    QCOMPARE(m_a->status().queue, 3);
    QVERIFY(m_a->status().oldestMs > 0);
    const auto sent = m_a->sync();
    QCOMPARE(sent.pushed, 3);
    QCOMPARE(sent.pulled, 3); // the echo, which clears the outbox
    QCOMPARE(m_a->status().queue, 0);

    QCOMPARE(m_b->sync().received, 3);
    QCOMPARE(toString(m_b->show(id).state), toString(CaseState::HoldRequested));
    const auto history = need(m_b->cache().history(id));
    for (const auto& entry : history) {
        QVERIFY(entry.hashValid);
        QVERIFY(entry.signatureValid); // by the register that the hub brought
        QCOMPARE(entry.officer.badge, QStringLiteral("DESK1-I"));
    }
    m_b->append(id, EventKind::HoldApproved, {{QStringLiteral("reason"), QStringLiteral("agreed")}}, m_b->supervisor());
    m_b->sync();
    m_a->sync();
    QCOMPARE(toString(m_a->show(id).state), toString(CaseState::Held));
    QVERIFY(!m_a->show(id).contested);
    expectIntact(*m_a);
    expectIntact(*m_b);
}

void TestHubSync::wordsMadeApartAreBothKept()
{
    const auto id = m_a->openCase();
    m_a->sync();
    m_b->sync();
    m_a->note(id, QStringLiteral("a note first, so that the clearance has the later place"));
    m_a->decide(id, Decision::Clear);
    m_b->decide(id, Decision::Hold);
    m_b->sync();
    m_a->sync();
    m_b->sync();
    for (Desk* desk : {m_a.get(), m_b.get()}) {
        const auto shown = desk->show(id);
        QCOMPARE(toString(shown.state), toString(CaseState::HoldRequested));
        QVERIFY(shown.contested);
        QCOMPARE(shown.decisions.size(), 2);
        expectIntact(*desk);
        const auto queue = need(desk->cache().worklist(contestedCases()));
        QCOMPARE(queue.rows.size(), 1); // the supervisor's queue
        QCOMPARE(queue.rows.first().id, id);
        QCOMPARE(need(desk->cache().contestedCount()), 1);
    }
    m_a->append(id, EventKind::HoldRejected, {{QStringLiteral("reason"), QStringLiteral("settled")}},
                m_a->supervisor());
    m_a->sync();
    m_b->sync();
    QVERIFY(!m_b->show(id).contested);
    QVERIFY(need(m_b->cache().worklist(contestedCases())).rows.isEmpty());
    QCOMPARE(toString(m_b->show(id).state), toString(CaseState::ToInspect));
}

void TestHubSync::nothingIsSentTwice()
{
    const auto before = need(sync::HubClient(m_hub->connectAs(QStringLiteral("desk1"))).head()).size;
    QCOMPARE(m_a->sync().pushed, 0);
    const auto id = m_a->openCase();
    // The hub takes them, the echo is lost: the line broke after the append.
    sync::HubClient client(m_hub->connectAs(QStringLiteral("desk1")));
    sync::EventBatch batch;
    for (const auto& entry : need(m_a->cache().history(id))) {
        batch.add(entry.event);
    }
    for (const auto& outcome : need(client.append(batch))) {
        QVERIFY(outcome.grade == sync::AppendGrade::Done);
    }
    QCOMPARE(m_a->status().queue, 2);
    QCOMPARE(m_a->sync().pushed, 0);
    QCOMPARE(m_a->status().queue, 0);
    QCOMPARE(need(client.head()).size, before + 2);
}

void TestHubSync::manyEventsComeInPages()
{
    const auto id = m_a->openCase();
    constexpr int notes = 4300; // more than two pages, more than eight batches
    std::vector<local_cache::EventDraft> drafts;
    for (int i = 0; i < notes; ++i) {
        drafts.push_back({id, EventKind::NoteAdded, {{QStringLiteral("text"), QString::number(i)}}});
    }
    need(m_a->cache().append(m_a->inspector(), drafts));
    QCOMPARE(m_a->sync().pushed, notes + 2);
    QVERIFY(m_b->sync().received >= notes + 2);
    const auto shown = m_b->show(id);
    QCOMPARE(shown.notes.size(), notes);
    for (int i = 0; i < notes; ++i) {
        QCOMPARE(shown.notes.at(i).text, QString::number(i));
    }
    expectIntact(*m_b);
}

void TestHubSync::anotherPortsEventsAreLeavesOnly()
{
    const auto report = m_other->sync();
    QVERIFY(report.pulled > 0);
    QCOMPARE(report.received, 0);
    QCOMPARE(m_other->status().entries, report.pulled);
    auto connection = m_hub->connectAs(QStringLiteral("desk3"));
    QCOMPARE(need(connection->query("SELECT count(*) FROM hub.events")).integer(0, 0), 0);
    QVERIFY(need(m_hub->connectAs(QStringLiteral("auditor"))->query("SELECT count(*) FROM hub.events")).integer(0, 0) >
            0);
}

void TestHubSync::aStationSpeaksForItselfAlone()
{
    const auto id = m_a->openCase();
    const auto event = m_a->note(id, QStringLiteral("mine"));
    const auto report = need(sync::SyncLoop(m_a->location(), m_b->link(), {}).runOnce());
    QVERIFY(report.stuck.has_value());
    QVERIFY(report.stuck->reason.contains(QStringLiteral("may not append for this station")));
    QCOMPARE(m_a->status().queue, 3);
    sync::HubClient outside(m_hub->connectAs(QStringLiteral("notary")));
    sync::EventBatch batch;
    batch.add(event);
    QVERIFY(outside.append(batch).error().code == ErrorCode::Refused);
    // A relay of the port may carry it, but not out of its order.
    sync::HubClient relay(m_hub->connectAs(QStringLiteral("carrier")));
    QVERIFY(need(relay.append(batch)).first().grade == sync::AppendGrade::Refused);
    QCOMPARE(m_a->sync().pushed, 3);
}

void TestHubSync::nobodyChangesTheLog()
{
    for (const char* who : {"desk1", "notary", "auditor", "carrier", "office"}) {
        for (const char* sql :
             {"UPDATE hub.events SET payload = ''", "DELETE FROM hub.events", "TRUNCATE hub.events CASCADE",
              "INSERT INTO hub.station_heads VALUES ('DESK1', 1, '')", "DELETE FROM hub.checkpoints",
              "UPDATE hub.participants SET scope = 'nation'", "UPDATE hub.officers SET revoked = false",
              "ALTER TABLE hub.events DISABLE TRIGGER ALL", "SET session_replication_role = replica",
              "SELECT hub.enrol('desk1', 'x', 'auditor', NULL, '', 'nation')"}) {
            const auto done = m_hub->connectAs(QLatin1String(who))->query(sql);
            QVERIFY2(!done, qPrintable(QLatin1String(who) + QLatin1String(": ") + QLatin1String(sql)));
            QCOMPARE(done.error().code, ErrorCode::Refused);
        }
    }
    for (const char* sql : {"UPDATE hub.events SET payload = ''", "DELETE FROM hub.events", "TRUNCATE hub.events"}) {
        QVERIFY2(!m_hub->connectAsOwner()->query(sql), sql); // the owner must go out of its way, and is found out
    }
}

void TestHubSync::whoIsNotKnownStaysOutside()
{
    sync::Interrupt interrupt;
    auto link = m_hub->link(QStringLiteral("desk1"));
    const auto good = need(link.address());
    auto wrongPassword = good;
    wrongPassword.password = "guess";
    auto otherCertificate = good; // of another participant: the name in it must be the role's
    otherCertificate.url.replace("desk1.crt", "desk2.crt").replace("desk1.key", "desk2.key");
    auto noCertificate = good;
    noCertificate.url = noCertificate.url.left(noCertificate.url.indexOf("&sslcert")) + "&sslcert=/nonexistent";
    auto noTls = good;
    noTls.url = noTls.url.left(noTls.url.indexOf('?')) + "?sslmode=disable";
    for (const auto& address : {wrongPassword, otherCertificate, noCertificate, noTls}) {
        const auto opened = sync::HubConnection::open(address, interrupt);
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == ErrorCode::Locked, qUtf8Printable(opened.error().detail));
    }
    auto nobodyThere = good;
    nobodyThere.url.replace(
        QByteArray::number(m_hub->connectAs(QStringLiteral("desk1")) ? QUrl(QString::fromUtf8(good.url)).port() : 0),
        "9");
    QCOMPARE(sync::HubConnection::open(nobodyThere, interrupt).error().code, ErrorCode::Storage);
}

void TestHubSync::aRevokedOfficerIsStoppedAtTheNextSync()
{
    const auto id = m_a->openCase();
    const auto revoked =
        runCtl({QStringLiteral("hub"), QStringLiteral("register"), QStringLiteral("--data"), m_a->location().folder,
                QStringLiteral("--link"), m_hub->linkFile(QStringLiteral("office")),
                QStringLiteral("--administration-key"), m_hub->file(QStringLiteral("administration_key_file")),
                QStringLiteral("--revoke"), QStringLiteral("DESK1-I")});
    QVERIFY2(revoked.exitCode == 0, revoked.complaint.constData());
    m_a->note(id, QStringLiteral("not heard of it yet"));
    QVERIFY(m_a->sync().officers > 0);
    const std::array drafts{
        local_cache::EventDraft{id, EventKind::NoteAdded, {{QStringLiteral("text"), QStringLiteral("late")}}}};
    const auto late = m_a->cache().append(m_a->inspector(), drafts);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Refused);
    QVERIFY(m_a->cache().append(m_a->supervisor(), drafts));
}

QTEST_GUILESS_MAIN(TestHubSync)
#include "test_hub_sync.moc"
