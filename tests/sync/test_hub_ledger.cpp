// The hub's owner changes the past, and a desk that saw it finds out within one sync, with an alarm that names the
// event. And proofs that anyone can check, with our program and with one that is not ours.
#include "local_cache/Database.h"
#include "local_cache/LedgerRecord.h"
#include "local_cache/OpenDatabase.h"
#include "sync/ledger/LedgerVerify.h"
#include "tests/sync/HubFixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using inspection::Decision;

class TestHubLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aProofHoldsOffline();
    void aProofHoldsElsewhere();
    void aChangedByteIsFound();
    void aDroppedTailIsFoundAndSentAgain();
    void aForkIsFoundByItsCheckpoint();
    void aWitnessSignsNoRewrittenLog();

private:
    CtlAnswer witness(const QString& key);
    // Alarms of a desk, as "SEQ EVENT".
    QStringList alarms(Desk& desk);
    QString proofOf(Desk& desk, const inspection::CaseId& id);

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_a;
    std::unique_ptr<Desk> m_b;
    QTemporaryDir m_folder;
};

void TestHubLedger::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
}

void TestHubLedger::init()
{
    m_hub = std::make_unique<HubFixture>(QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"),
                                                     QStringLiteral("desk2:terminal:DESK2:HAVEN"),
                                                     QStringLiteral("notary:witness")});
    m_a = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_b = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
}

void TestHubLedger::cleanup()
{
    m_a.reset();
    m_b.reset();
    m_hub.reset();
    for (const char* state : {"/log.state", "/witness.state"}) {
        QFile::remove(m_folder.path() + QLatin1String(state));
    }
}

CtlAnswer TestHubLedger::witness(const QString& key)
{
    const bool isLog = key == QLatin1String("log_key_file");
    return runCtl({QStringLiteral("witness"), QStringLiteral("--link"), m_hub->linkFile(QStringLiteral("notary")),
                   QStringLiteral("--key"), m_hub->file(key), QStringLiteral("--state"),
                   m_folder.path() + (isLog ? QStringLiteral("/log.state") : QStringLiteral("/witness.state"))});
}

QStringList TestHubLedger::alarms(Desk& desk)
{
    const auto database = std::move(*local_cache::openDatabase(desk.location()));
    QStringList found;
    for (const auto& alarm : need(local_cache::LedgerRecord(*database).alarms())) {
        found.append(QStringLiteral("%1 %2").arg(alarm.seq).arg(alarm.event.toString(QUuid::WithoutBraces)));
    }
    return found;
}

QString TestHubLedger::proofOf(Desk& desk, const inspection::CaseId& id)
{
    const auto proof = runCtl({QStringLiteral("ledger"), QStringLiteral("proof"), id.toString(QUuid::WithoutBraces),
                               QStringLiteral("--data"), desk.location().folder});
    if (proof.exitCode != 0) {
        qFatal("%s", proof.complaint.constData());
    }
    QString path = m_folder.filePath(QStringLiteral("hold.tlog-proof"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(proof.output) != proof.output.size()) {
        qFatal("proof file");
    }
    return path;
}

void TestHubLedger::aProofHoldsOffline()
{
    const auto id = m_a->openCase();
    m_a->decide(id, Decision::Hold);
    m_b->openCase();
    m_a->sync();
    m_b->sync();
    QCOMPARE(witness(QStringLiteral("log_key_file")).json().value(QLatin1String("size")).toInt(), 5);
    QVERIFY(witness(QStringLiteral("witness_key_file")).json().value(QLatin1String("signed")).toBool());
    QVERIFY(!witness(QStringLiteral("witness_key_file")).json().value(QLatin1String("signed")).toBool());
    m_a->sync();
    const auto state = need(sync::ledger::verifyLedger(m_a->location()));
    QCOMPARE(state.checkpointSize, 5);
    QCOMPARE(state.ownEvents, 3);
    QVERIFY(state.isIntact());

    const QString proof = proofOf(*m_a, id);
    const auto link = m_hub->link(QStringLiteral("desk1"));
    const QStringList check{QStringLiteral("ledger"),
                            QStringLiteral("check"),
                            proof,
                            QStringLiteral("--log-key"),
                            link.logKey->verifierText(),
                            QStringLiteral("--witness-key"),
                            link.witnessKeys.first().verifierText()};
    const auto checked = runCtl(check);
    QVERIFY2(checked.exitCode == 0, checked.complaint.constData());
    QCOMPARE(checked.json().value(QLatin1String("witnesses")).toInt(), 1);
    QCOMPARE(checked.json().value(QLatin1String("payload")).toObject().value(QLatin1String("decision")).toString(),
             QStringLiteral("hold"));

    // Every line but its own words: one byte changed, and it proves nothing.
    QFile file(proof);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    int refused = 0;
    constexpr int step = 37;
    for (qsizetype at = whole.indexOf('\n') + 1; at < whole.size(); at += step) {
        QByteArray other = whole;
        other[at] = other.at(at) == 'A' ? 'B' : 'A';
        file.seek(0);
        file.write(other);
        file.flush();
        const int code = runCtl(check).exitCode;
        QVERIFY2(code == 1 || code == 2, qPrintable(QString::number(at)));
        ++refused;
    }
    QVERIFY(refused > 10);
}

void TestHubLedger::aProofHoldsElsewhere()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (node.isEmpty() || npm.isEmpty()) {
        QSKIP("node and npm are not here: the proof is checked by our own program only");
    }
    QProcess install;
    install.setWorkingDirectory(m_folder.path());
    install.start(npm, {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
                        QStringLiteral("--ignore-scripts"), QStringLiteral("--prefix"), m_folder.path(),
                        QStringLiteral("@sigstore/verify@2.1.0")});
    constexpr int installMs = 120'000;
    if (!install.waitForFinished(installMs) || install.exitCode() != 0) {
        install.kill();
        install.waitForFinished();
        QSKIP("npm cannot reach its registry: the proof is checked by our own program only");
    }
    const auto id = m_a->openCase();
    for (int i = 0; i < 20; ++i) {
        m_a->note(id, QString::number(i));
    }
    m_a->decide(id, Decision::Hold);
    m_b->openCase();
    m_a->sync();
    m_b->sync();
    witness(QStringLiteral("log_key_file"));
    m_a->sync();
    QProcess check;
    check.start(
        node, {QFINDTESTDATA("check_proof.mjs"), proofOf(*m_a, id), m_folder.filePath(QStringLiteral("node_modules"))});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    QCOMPARE(check.readAllStandardOutput().trimmed(), QByteArray("included"));
}

void TestHubLedger::aChangedByteIsFound()
{
    const auto id = m_a->openCase();
    const auto hold = m_a->decide(id, Decision::Hold);
    m_a->note(id, QStringLiteral("after it"));
    m_a->sync();
    m_b->sync();
    m_hub->tamper("UPDATE hub.events SET payload = set_byte(payload, 3, get_byte(payload, 3) # 1) WHERE seq = 3");
    const QStringList expected{QStringLiteral("3 ") + hold.id.toString(QUuid::WithoutBraces)};
    for (Desk* desk : {m_a.get(), m_b.get()}) {
        QCOMPARE(desk->sync().alarms, 1);
        QCOMPARE(alarms(*desk), expected);
        QVERIFY(desk->status().newestAlarm.startsWith(QStringLiteral("Entry ")));
        desk->sync(); // the alarm stays, and stays one
        QCOMPARE(alarms(*desk), expected);
        QVERIFY(!need(sync::ledger::verifyLedger(desk->location())).isIntact());
        QCOMPARE(toString(desk->show(id).state), QStringLiteral("hold_requested")); // its own copy is untouched
    }
}

void TestHubLedger::aDroppedTailIsFoundAndSentAgain()
{
    const auto id = m_a->openCase();
    m_a->sync();
    const auto last = m_a->decide(id, Decision::Hold);
    m_a->sync();
    m_b->sync();
    m_hub->tamper("DELETE FROM hub.events WHERE seq = 3; UPDATE hub.station_heads SET station_sequence = 2, "
                  "hash = (SELECT hash FROM hub.events WHERE seq = 2) WHERE station = 'DESK1'");
    const QString named = QStringLiteral("3 ") + last.id.toString(QUuid::WithoutBraces);
    QCOMPARE(m_b->sync().rewrittenFrom, 3);
    QCOMPARE(alarms(*m_b), QStringList{named});
    const auto report = m_a->sync(); // the author has it still
    QCOMPARE(report.alarms, 1);
    QCOMPARE(report.pushed, 1);
    QCOMPARE(alarms(*m_a), QStringList{named});
    QCOMPARE(m_b->sync().pulled, 1);
    QCOMPARE(toString(m_b->show(id).state), QStringLiteral("hold_requested"));
    QCOMPARE(m_b->show(id).eventCount, 3);
}

// Desk 2 is shown another past than everybody else, from its first sync on; what the log's key signed does not fit.
void TestHubLedger::aForkIsFoundByItsCheckpoint()
{
    const auto id = m_a->openCase();
    const auto hold = m_a->decide(id, Decision::Hold);
    m_a->sync();
    witness(QStringLiteral("log_key_file"));
    m_a->sync();
    QCOMPARE(alarms(*m_a), QStringList{});
    m_hub->tamper("UPDATE hub.events SET signature = set_byte(signature, 0, get_byte(signature, 0) # 1) WHERE seq = 3; "
                  "UPDATE hub.events SET leaf = hub.leaf_hash(hash, signature) WHERE seq = 3");
    QCOMPARE(m_b->sync().alarms, 1);
    QCOMPARE(alarms(*m_b), QStringList{QStringLiteral("3 ") + hold.id.toString(QUuid::WithoutBraces)});
    const auto contradicted = m_a->trySync(); // who saw the true one names it too, and takes nothing more
    QVERIFY(!contradicted);
    QCOMPARE(contradicted.error().code, inspection::ErrorCode::Tampered);
    QVERIFY(alarms(*m_a).contains(QStringLiteral("3 ") + hold.id.toString(QUuid::WithoutBraces)));
}

void TestHubLedger::aWitnessSignsNoRewrittenLog()
{
    const auto id = m_a->openCase();
    m_a->sync();
    witness(QStringLiteral("log_key_file"));
    QVERIFY(witness(QStringLiteral("witness_key_file")).json().value(QLatin1String("signed")).toBool());
    m_a->note(id, QStringLiteral("more"));
    m_a->sync();
    m_hub->tamper("UPDATE hub.events SET leaf = sha256('other') WHERE seq = 2");
    for (const QString& key : {QStringLiteral("log_key_file"), QStringLiteral("witness_key_file")}) {
        if (key == QLatin1String("witness_key_file")) { // a log's key that signs anything
            QFile::remove(m_folder.filePath(QStringLiteral("log.state")));
            QCOMPARE(witness(QStringLiteral("log_key_file")).exitCode, 0);
        }
        const auto refused = witness(key);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.complaint.contains("nothing was signed"), refused.complaint.constData());
    }
}

QTEST_GUILESS_MAIN(TestHubLedger)
#include "test_hub_ledger.moc"
