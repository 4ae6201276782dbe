// What a party signs with its own key: made and read back exactly, recorded over a real hub, refused when it is
// another's, altered, used again or withdrawn, and told apart at every terminal.
#include "app/station/PartySignatures.h"
#include "local_cache/Database.h"
#include "local_cache/OfficerRegister.h"
#include "tests/sync/HubFixture.h"

#include <QFile>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using app::PartyAct;
using app::PartySignature;
using app::PartyStatement;
using sync::NoteKey;
using sync::NoteKeyType;

class TestPartyStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementIsReadBackExactly();
    void onlyWhatItWouldWriteIsRead_data();
    void onlyWhatItWouldWriteIsRead();
    void aNameWithALineBreakIsRefused();
    void whatAPartySignedIsSeenAtEveryDesk();

private:
    QString write(const QString& name, const QByteArray& content);
    CtlAnswer ctl(Desk& desk, const QStringList& words);
    QString sign(const QString& key, const QStringList& words);
    // What a desk says of the last link of the first document's chain.
    QString lastSignature(Desk& desk);

    QTemporaryDir m_folder;
    int m_notes = 0;
    QString m_case;
};

QString TestPartyStatements::write(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qUtf8Printable(file.errorString()));
    }
    return file.fileName();
}

CtlAnswer TestPartyStatements::ctl(Desk& desk, const QStringList& words)
{
    static const QString password = write(QStringLiteral("password"), "correct horse battery\n");
    return runCtl(QStringList{QStringLiteral("document")} + words +
                  QStringList{QStringLiteral("--data"), desk.location().folder, QStringLiteral("--badge"),
                              desk.inspector()->officer().badge, QStringLiteral("--password-file"), password});
}

QString TestPartyStatements::sign(const QString& key, const QStringList& words)
{
    const QString note = m_folder.filePath(QStringLiteral("note%1").arg(++m_notes));
    const CtlAnswer made = runCtl(QStringList{QStringLiteral("document"), QStringLiteral("sign")} + words +
                                  QStringList{QStringLiteral("--key"), key, QStringLiteral("--out"), note});
    if (made.exitCode != 0) {
        qFatal("%s", made.complaint.constData());
    }
    return note;
}

QString TestPartyStatements::lastSignature(Desk& desk)
{
    const auto documents = ctl(desk, {QStringLiteral("show"), m_case}).json().value(QLatin1String("documents"));
    const auto chain = documents.toArray().first().toObject().value(QLatin1String("chain")).toArray();
    return chain.last().toObject().value(QLatin1String("party_signature")).toString();
}

void TestPartyStatements::aStatementIsReadBackExactly()
{
    const NoteKey key = need(NoteKey::generate(QStringLiteral("seacargo.example"), NoteKeyType::Note));
    const PartyStatement made{PartyAct::HandOver, QString(64, QLatin1Char('a')), QStringLiteral("Sea Cargo: Håfen"),
                              QStringLiteral("Harbour Bank"), 1'800'000'000'000};
    QVERIFY(made.signedBy(key));
    const PartyStatement read = need(PartyStatement::parse(made.text()));
    QCOMPARE(read.party, made.party);
    QCOMPARE(read.to, made.to);
    QCOMPARE(read.sha256, made.sha256);
    QCOMPARE(read.timeMs, made.timeMs);
    QVERIFY(read.act == PartyAct::HandOver);
}

void TestPartyStatements::onlyWhatItWouldWriteIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = "portlight-party-statement/v1\nact: present\ndocument: " + QByteArray(64, 'a') +
                             "\nparty: Sea Cargo\ntime: 2026-11-27T10:30:00Z\n";
    QVERIFY(PartyStatement::parse(whole));
    const auto changed = [&whole](const char* from, const char* to) { return QByteArray(whole).replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another heading") << changed("/v1", "/v2");
    QTest::newRow("unknown act") << changed("present", "burn");
    QTest::newRow("short hash") << changed("aaaaaaaa", "");
    QTest::newRow("upper case hash") << changed("aa", "AA");
    QTest::newRow("no party") << changed("Sea Cargo", "");
    QTest::newRow("party twice") << changed("time", "party: Other\ntime");
    QTest::newRow("to without a hand-over") << changed("time", "to: Other\ntime");
    QTest::newRow("no time") << changed("2026-11-27T10:30:00Z", "soon");
    QTest::newRow("something after it") << whole + "and more\n";
    QTest::newRow("no UTF-8") << changed("Sea", "\xff\xfe");
}

void TestPartyStatements::onlyWhatItWouldWriteIsRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PartyStatement::parse(text));
}

void TestPartyStatements::aNameWithALineBreakIsRefused()
{
    const NoteKey key = need(NoteKey::generate(QStringLiteral("seacargo.example"), NoteKeyType::Note));
    PartyStatement statement{PartyAct::Present, QString(64, QLatin1Char('a')), QStringLiteral("Sea\nto: Cargo"), {}, 0};
    QVERIFY(!statement.signedBy(key));
    statement.party = QString(201, QLatin1Char('x'));
    QVERIFY(!statement.signedBy(key));
}

void TestPartyStatements::whatAPartySignedIsSeenAtEveryDesk()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qUtf8Printable(why));
    }
    HubFixture hub({QStringLiteral("desk1:terminal:DESK1:HAVEN"), QStringLiteral("desk2:terminal:DESK2:HAVEN"),
                    QStringLiteral("bank:party:Harbour Bank")});
    Desk desk(hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    Desk other(hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    const QString seaKey = m_folder.filePath(QStringLiteral("sea.key"));
    const QString falseKey = m_folder.filePath(QStringLiteral("false.key"));
    const auto makeKey = [](const QString& file) {
        return runCtl({QStringLiteral("hub"), QStringLiteral("key"), QStringLiteral("seacargo.example"),
                       QStringLiteral("--type"), QStringLiteral("note"), QStringLiteral("--out"), file})
            .json()
            .value(QLatin1String("verifier"))
            .toString();
    };
    const QString verifier = makeKey(seaKey);
    makeKey(falseKey);
    const auto tell = [&](const QString& option) {
        return runCtl({QStringLiteral("hub"), QStringLiteral("party"), QStringLiteral("Sea Cargo"), option, verifier,
                       QStringLiteral("--administration-key"), hub.file(QStringLiteral("administration_key_file")),
                       QStringLiteral("--link"), hub.linkFile(QStringLiteral("office"))});
    };
    const CtlAnswer registered = tell(QStringLiteral("--key"));
    QVERIFY2(registered.exitCode == 0, registered.complaint.constData());

    const QString paper = write(QStringLiteral("lading.pdf"), "500 crates of tea");
    m_case = desk.show(desk.openCase()).number;
    QCOMPARE(ctl(desk, {QStringLiteral("register"), m_case, paper, QStringLiteral("--kind"),
                        QStringLiteral("bill_of_lading"), QStringLiteral("--custodian"), QStringLiteral("Sea Cargo"),
                        QStringLiteral("--number"), QStringLiteral("BL-1")})
                 .exitCode,
             0);
    const auto present = [&](const QString& note) {
        return ctl(desk, {QStringLiteral("present"), m_case, QStringLiteral("BL-1"), paper, QStringLiteral("--by"),
                          QStringLiteral("Sea Cargo"), QStringLiteral("--statement"), note});
    };
    const QStringList presenting{paper, QStringLiteral("--party"), QStringLiteral("Sea Cargo")};
    const QString note = sign(seaKey, presenting);
    QVERIFY(present(note).complaint.contains("registered for Sea Cargo")); // this desk has not heard of the key yet
    desk.sync();
    const auto database = std::move(*local_cache::Database::open(desk.location().database()));
    const auto signers = need(local_cache::OfficerRegister(*database).publicKeys()).values();
    QVERIFY(!signers.isEmpty());
    QVERIFY(!signers.contains(need(NoteKey::fromVerifierText(verifier)).publicKey())); // it signs no event
    const CtlAnswer recorded = present(note);
    QVERIFY2(recorded.exitCode == 0, recorded.complaint.constData());
    QCOMPARE(recorded.json().value(QLatin1String("party_signature")).toString(), QStringLiteral("signed"));
    QVERIFY(present(note).complaint.contains("recorded in this case already"));
    QVERIFY(present(sign(falseKey, presenting)).complaint.contains("registered for Sea Cargo")); // of the same name
    const QString other1 = write(QStringLiteral("other.pdf"), "900 crates of tea");
    QVERIFY(present(sign(seaKey, {other1, QStringLiteral("--party"), QStringLiteral("Sea Cargo")}))
                .complaint.contains("something else"));
    QVERIFY(present(paper).complaint.contains("no statement")); // no note at all

    const QString handing =
        sign(seaKey, presenting + QStringList{QStringLiteral("--to"), QStringLiteral("Harbour Bank")});
    QVERIFY(ctl(desk, {QStringLiteral("transfer"), m_case, QStringLiteral("BL-1"), QStringLiteral("--to"),
                       QStringLiteral("Another Bank"), QStringLiteral("--statement"), handing})
                .complaint.contains("something else"));
    QCOMPARE(ctl(desk, {QStringLiteral("transfer"), m_case, QStringLiteral("BL-1"), QStringLiteral("--to"),
                        QStringLiteral("Harbour Bank"), QStringLiteral("--statement"), handing})
                 .exitCode,
             0);
    desk.sync();
    other.sync();
    QCOMPARE(lastSignature(other), QStringLiteral("signed"));
    const CtlAnswer seen = runCtl({QStringLiteral("document"), QStringLiteral("show"), QStringLiteral("--link"),
                                   hub.linkFile(QStringLiteral("bank"))}); // as the bank, without any desk
    QVERIFY2(seen.output.contains("\"party_signature\":\"signed\""), seen.output.constData());

    QCOMPARE(tell(QStringLiteral("--withdraw")).exitCode, 0);
    desk.sync();
    other.sync();
    QCOMPARE(lastSignature(other), QStringLiteral("withdrawn"));
    QVERIFY(present(sign(seaKey, presenting)).complaint.contains("was withdrawn"));
}

QTEST_GUILESS_MAIN(TestPartyStatements)
#include "test_party_statements.moc"
