// Trade documents over a real hub: recorded at one desk, read by the parties they concern and by nobody else, proved
// offline by anyone; receipts whose QR code is read from the rendered page.
#include "inspection/DocumentEvents.h"
#include "tests/sync/HubFixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using inspection::Decision;

class TestHubDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aCarrierReadsItsOwnOnly();
    void aPartyAppendsAndReadsNothingElse();
    void theHubsOwnViewSaysTheSame();
    void anAlteredRecordIsDoubted();
    void aDocumentIsProvedOffline();
    void aReceiptIsCheckedFromItsPage();
    void aReceiptNeedsAHold();

private:
    CtlAnswer document(Desk& desk, const QStringList& words);
    CtlAnswer readAs(const QString& participant);
    QString write(const QString& name, const QByteArray& content);
    void publish();
    QStringList keys();

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_other;
    QTemporaryDir m_folder;
    QString m_case;
};

CtlAnswer TestHubDocuments::document(Desk& desk, const QStringList& words)
{
    static const QString password = write(QStringLiteral("password"), "correct horse battery\n");
    return runCtl(QStringList{QStringLiteral("document")} + words +
                  QStringList{QStringLiteral("--data"), desk.location().folder, QStringLiteral("--badge"),
                              desk.inspector()->officer().badge, QStringLiteral("--password-file"), password});
}

CtlAnswer TestHubDocuments::readAs(const QString& participant)
{
    return runCtl(
        {QStringLiteral("document"), QStringLiteral("show"), QStringLiteral("--link"), m_hub->linkFile(participant)});
}

QString TestHubDocuments::write(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qUtf8Printable(file.errorString()));
    }
    return file.fileName();
}

void TestHubDocuments::publish()
{
    const auto witness = [this](const QString& key, const QString& state) {
        return runCtl({QStringLiteral("witness"), QStringLiteral("--link"), m_hub->linkFile(QStringLiteral("notary")),
                       QStringLiteral("--key"), m_hub->file(key), QStringLiteral("--state"), m_folder.filePath(state)})
            .exitCode;
    };
    m_desk->sync();
    QCOMPARE(witness(QStringLiteral("log_key_file"), QStringLiteral("log.state")), 0);
    QCOMPARE(witness(QStringLiteral("witness_key_file"), QStringLiteral("witness.state")), 0);
    m_desk->sync();
}

QStringList TestHubDocuments::keys()
{
    return {QStringLiteral("--log-key"), m_desk->link().logKey->verifierText(), QStringLiteral("--witness-key"),
            m_desk->link().witnessKeys.first().verifierText()};
}

void TestHubDocuments::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    m_hub = std::make_unique<HubFixture>(
        QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:OTHER"),
                    QStringLiteral("notary:witness"), QStringLiteral("auditor:auditor:::nation"),
                    QStringLiteral("seacargo:party:Sea Cargo"), QStringLiteral("bank:party:Bank of Haven")});
    m_desk = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_other = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    m_case = m_desk->openCase().toString(QUuid::WithoutBraces);

    const QString invoice = write(QStringLiteral("invoice.pdf"), "1,000 pairs of shoes");
    const CtlAnswer registered =
        document(*m_desk, {QStringLiteral("register"), m_case, invoice, QStringLiteral("--kind"),
                           QStringLiteral("invoice"), QStringLiteral("--number"), QStringLiteral("INV-7"),
                           QStringLiteral("--custodian"), QStringLiteral("Shoe Works")});
    QCOMPARE(registered.exitCode, 0);
    QCOMPARE(document(*m_desk, {QStringLiteral("transfer"), m_case, QStringLiteral("INV-7"), QStringLiteral("--to"),
                                QStringLiteral("Sea Cargo")})
                 .exitCode,
             0);
    QCOMPARE(
        document(*m_desk, {QStringLiteral("register"), m_case, write(QStringLiteral("origin.pdf"), "made in Elsewhere"),
                           QStringLiteral("--kind"), QStringLiteral("certificate_of_origin"),
                           QStringLiteral("--custodian"), QStringLiteral("Bank of Haven")})
            .exitCode,
        0);
    QCOMPARE(document(*m_desk, {QStringLiteral("seal"), m_case, QStringLiteral("SN-1"), QStringLiteral("--affix"),
                                QStringLiteral("right door"), QStringLiteral("--by"), QStringLiteral("Sea Cargo")})
                 .exitCode,
             0);
    m_desk->sync();
}

void TestHubDocuments::cleanupTestCase()
{
    m_desk.reset();
    m_other.reset();
    m_hub.reset();
}

void TestHubDocuments::aCarrierReadsItsOwnOnly()
{
    const CtlAnswer seen = readAs(QStringLiteral("seacargo"));
    QVERIFY2(seen.exitCode == 0, seen.complaint.constData());
    const QJsonObject c = seen.json().value(QLatin1String("cases")).toArray().first().toObject();
    QCOMPARE(c.value(QLatin1String("case")).toString(), m_case);
    const QJsonArray documents = c.value(QLatin1String("documents")).toArray();
    QCOMPARE(documents.size(), 1); // the bank's certificate is not the carrier's business
    QCOMPARE(documents.first().toObject().value(QLatin1String("number")).toString(), QStringLiteral("INV-7"));
    QCOMPARE(documents.first().toObject().value(QLatin1String("custodian")).toString(), QStringLiteral("Sea Cargo"));
    QCOMPARE(documents.first().toObject().value(QLatin1String("chain")).toArray().size(), 2);
    QCOMPARE(c.value(QLatin1String("seals")).toArray().size(), 1);
    QVERIFY(seen.json().value(QLatin1String("doubts")).toArray().isEmpty());

    const QJsonArray ofBank = readAs(QStringLiteral("bank")).json().value(QLatin1String("cases")).toArray();
    QCOMPARE(ofBank.size(), 1);
    QCOMPARE(ofBank.first().toObject().value(QLatin1String("documents")).toArray().size(), 1);
    // Another port's terminal reads neither; nobody registered at its port has a document here.
    const auto rows = need(m_hub->connectAs(QStringLiteral("desk2"))->query("SELECT count(*) FROM hub.documents"));
    QCOMPARE(rows.integer(0, 0), 0);
}

void TestHubDocuments::aPartyAppendsAndReadsNothingElse()
{
    const auto party = m_hub->connectAs(QStringLiteral("seacargo"));
    const auto refused = [&](const char* sql) {
        const auto answer = party->query(sql);
        return !answer && answer.error().code == inspection::ErrorCode::Refused;
    };
    QVERIFY(refused("SELECT * FROM hub.append_events('[]')"));
    QVERIFY(refused("SELECT * FROM hub.events_after(0, 10)"));
    QVERIFY(refused("SELECT * FROM hub.participants"));
    QVERIFY(refused("UPDATE hub.events SET port = 'X'"));
    QVERIFY(refused("DELETE FROM hub.events"));
    QVERIFY(refused("SELECT hub.enrol_party('x', 'y', 'Bank of Haven')"));
    QVERIFY(refused("SELECT hub.audit(1, 10, 1)"));
    // Nothing but events about documents, whatever is asked.
    const auto kinds = need(party->query("SELECT count(*) FROM hub.events WHERE kind NOT IN ('DocumentRegistered', "
                                         "'CustodyTransferred', 'DocumentPresented', 'SealAffixed', 'SealInspected')"));
    QCOMPARE(kinds.integer(0, 0), 0);
    // The leaves of all entries, to hold the log to its past.
    const auto leaves = need(party->query("SELECT count(*) FROM hub.leaves_after(0, 1000)"));
    QVERIFY(leaves.integer(0, 0) >= 6);
}

void TestHubDocuments::theHubsOwnViewSaysTheSame()
{
    const auto rows =
        need(m_hub->connectAs(QStringLiteral("auditor"))
                 ->query("SELECT number, custodian, altered, kind FROM hub.documents ORDER BY registered_as"));
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows.text(0, 0), QStringLiteral("INV-7"));
    QCOMPARE(rows.text(0, 1), QStringLiteral("Sea Cargo"));
    QVERIFY(!rows.boolean(0, 2));
    QCOMPARE(rows.text(1, 3), QStringLiteral("certificate_of_origin"));
}

void TestHubDocuments::anAlteredRecordIsDoubted()
{
    const QString forged = write(QStringLiteral("forged.pdf"), "10,000 pairs of shoes");
    const CtlAnswer presented = document(*m_desk, {QStringLiteral("present"), m_case, QStringLiteral("INV-7"), forged});
    QCOMPARE(presented.exitCode, 1); // the answer is no, and it is on record
    QVERIFY(!presented.json().value(QLatin1String("matches")).toBool(true));
    m_desk->sync();
    const QJsonObject shown = document(*m_desk, {QStringLiteral("show"), m_case}).json();
    QVERIFY(
        shown.value(QLatin1String("documents")).toArray().first().toObject().value(QLatin1String("altered")).toBool());

    // The hub's owner changes what was registered, and leaves the hashes as they were.
    const auto swap = [this](const QByteArray& from, const QByteArray& to) {
        m_hub->tamper("UPDATE hub.events SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"bytes\":" +
                      from + "', '\"bytes\":" + to + "'), 'UTF8') WHERE kind = 'DocumentRegistered'");
    };
    swap("20", "21");
    const CtlAnswer seen = readAs(QStringLiteral("seacargo"));
    swap("21", "20");
    QCOMPARE(seen.exitCode, 1);
    QCOMPARE(seen.json().value(QLatin1String("doubts")).toArray().size(), 1);
    QCOMPARE(readAs(QStringLiteral("seacargo")).exitCode, 0);
}

void TestHubDocuments::aDocumentIsProvedOffline()
{
    publish();
    const QString invoice = m_folder.filePath(QStringLiteral("invoice.pdf"));
    const CtlAnswer here = runCtl({QStringLiteral("document"), QStringLiteral("verify"), invoice,
                                   QStringLiteral("--data"), m_desk->location().folder});
    QCOMPARE(here.exitCode, 0);
    const QJsonObject registered = here.json().value(QLatin1String("registered")).toArray().first().toObject();
    QVERIFY(registered.value(QLatin1String("provable")).toBool());
    QCOMPARE(registered.value(QLatin1String("case")).toString(), m_case);

    const CtlAnswer proof = runCtl({QStringLiteral("ledger"), QStringLiteral("proof"), m_case,
                                    QStringLiteral("--event"), registered.value(QLatin1String("event")).toString(),
                                    QStringLiteral("--data"), m_desk->location().folder});
    QCOMPARE(proof.exitCode, 0);
    const QString proofFile = write(QStringLiteral("invoice.tlog-proof"), proof.output);
    const auto verify = [&](const QString& file) {
        return runCtl(QStringList{QStringLiteral("document"), QStringLiteral("verify"), file, QStringLiteral("--proof"),
                                  proofFile} +
                      keys());
    };
    const CtlAnswer genuine = verify(invoice);
    QVERIFY2(genuine.exitCode == 0, genuine.complaint.constData());
    QVERIFY(genuine.json().value(QLatin1String("matches")).toBool());
    QCOMPARE(genuine.json().value(QLatin1String("witnesses")).toInt(), 1);
    const CtlAnswer forgery = verify(m_folder.filePath(QStringLiteral("forged.pdf")));
    QCOMPARE(forgery.exitCode, 1);
    QVERIFY(!forgery.json().value(QLatin1String("matches")).toBool(true));
    QCOMPARE(
        runCtl({QStringLiteral("document"), QStringLiteral("verify"), m_folder.filePath(QStringLiteral("password")),
                QStringLiteral("--data"), m_desk->location().folder})
            .exitCode,
        1); // never registered
}

void TestHubDocuments::aReceiptIsCheckedFromItsPage()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty()) {
        QSKIP("zbarimg or pdftoppm is not here (Debian packages zbar-tools and poppler-utils)");
    }
    const auto id = QUuid::fromString(m_case);
    m_desk->decide(id, Decision::Hold);
    const QString pdf = m_folder.filePath(QStringLiteral("receipt.pdf"));
    const QStringList command{QStringLiteral("ledger"), QStringLiteral("receipt"), m_case, QStringLiteral("--out"), pdf,
                              QStringLiteral("--data"), m_desk->location().folder};
    QCOMPARE(runCtl(command).exitCode, 1); // not synced: nothing to prove yet
    QVERIFY(!QFile::exists(pdf));
    publish();
    if (!QFile::exists(sync::HubLink::fileIn(m_desk->location()))) {
        QVERIFY(m_desk->link().write(sync::HubLink::fileIn(m_desk->location())));
    }
    const CtlAnswer receipt = runCtl(command);
    QVERIFY2(receipt.exitCode == 0, receipt.complaint.constData());
    QCOMPARE(receipt.json().value(QLatin1String("codes")).toInt(), 1);
    QCOMPARE(receipt.json().value(QLatin1String("state")).toString(), QStringLiteral("hold_requested"));

    QProcess render;
    render.start(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
                  pdf, m_folder.filePath(QStringLiteral("page"))});
    QVERIFY(render.waitForFinished(60'000));
    QProcess scanner;
    scanner.start(QStringLiteral("zbarimg"),
                  {QStringLiteral("--raw"), QStringLiteral("-q"), m_folder.filePath(QStringLiteral("page.png"))});
    QVERIFY(scanner.waitForFinished(60'000));
    const QByteArray scanned = scanner.readAllStandardOutput();
    QVERIFY(scanned.startsWith("PLP1:1/1:"));
    const QString text = write(QStringLiteral("scanned.txt"), scanned);
    const auto check = [&](const QString& file) {
        return runCtl(QStringList{QStringLiteral("ledger"), QStringLiteral("check"), file} + keys());
    };
    const CtlAnswer checked = check(text);
    QVERIFY2(checked.exitCode == 0, checked.complaint.constData());
    QCOMPARE(checked.json().value(QLatin1String("kind")).toString(), QStringLiteral("DecisionMade"));
    QCOMPARE(checked.json().value(QLatin1String("event")).toString(),
             receipt.json().value(QLatin1String("event")).toString());
    QByteArray damaged = scanned;
    damaged[damaged.size() / 2] = damaged.at(damaged.size() / 2) == 'A' ? 'B' : 'A';
    QCOMPARE(check(write(QStringLiteral("damaged.txt"), damaged)).exitCode, 2);
}

void TestHubDocuments::aReceiptNeedsAHold()
{
    const auto id = m_desk->openCase();
    const CtlAnswer refused =
        runCtl({QStringLiteral("ledger"), QStringLiteral("receipt"), id.toString(QUuid::WithoutBraces),
                QStringLiteral("--out"), m_folder.filePath(QStringLiteral("none.pdf")), QStringLiteral("--data"),
                m_desk->location().folder});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.complaint.contains("no hold and no release"));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.pdf"))));
}

QTEST_GUILESS_MAIN(TestHubDocuments)
#include "test_hub_documents.moc"
