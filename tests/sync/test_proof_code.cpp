// Proofs on paper: the text of the QR codes gives back the very bytes, and nothing else does.
#include "inspection/CaseEvent.h"
#include "sync/ledger/Base45.h"
#include "sync/ledger/EventProof.h"
#include "sync/ledger/ProofCode.h"
#include "sync/ledger/TlogProof.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace portlight;
using namespace portlight::sync::ledger;

namespace {

QByteArray noise(qsizetype bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray made(bytes, Qt::Uninitialized);
    for (char& c : made) {
        c = static_cast<char>(random.bounded(256));
    }
    return made;
}

QByteArray proofWith(const QByteArray& payload, int path = 20)
{
    inspection::CaseEvent event;
    event.id = inspection::newTimeOrderedId();
    event.caseId = inspection::newTimeOrderedId();
    event.sequenceInCase = 12;
    event.kind = inspection::EventKind::HoldApproved;
    event.payload = payload;
    event.officer = inspection::newTimeOrderedId();
    event.station = QStringLiteral("ROT1");
    event.stationSequence = 4711;
    event.timeMs = 1'790'000'000'000;
    event.previousHash = noise(32, 1);
    event.signature = noise(64, 2);
    TlogProof proof;
    proof.extra = eventLine(event);
    proof.index = 999'999;
    for (int i = 0; i < path; ++i) {
        proof.path.append(noise(32, static_cast<quint32>(10 + i)));
    }
    proof.checkpoint = "portlight.test/hub\n1000000\n" + noise(32, 3).toBase64() + "\n\n\u2014 portlight.test/hub " +
                       noise(68, 4).toBase64() + "\n\u2014 portlight.test/w1 " + noise(76, 5).toBase64() + '\n';
    return proof.bytes();
}

QVector<QByteArray> codesOf(const QByteArray& proof)
{
    const auto codes = codesOfProof(proof);
    return codes ? *codes : QVector<QByteArray>();
}

} // namespace

class TestProofCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base45IsThatOfTheStandard_data();
    void base45IsThatOfTheStandard();
    void base45RefusesWhatNoBytesGive();
    void theProofComesBackByteForByte();
    void aProofOfAMillionEntriesFitsOneCode();
    void longPayloadsTakeMoreCodes();
    void damageIsRefused();
    void hostileTextIsRefused();
};

void TestProofCode::base45IsThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("coded");
    // RFC 9285, sections 4.3 and 4.4.
    QTest::newRow("AB") << QByteArray("AB") << QByteArray("BB8");
    QTest::newRow("Hello!!") << QByteArray("Hello!!") << QByteArray("%69 VD92EX0");
    QTest::newRow("base-45") << QByteArray("base-45") << QByteArray("UJCLQE7W581");
    QTest::newRow("ietf!") << QByteArray("ietf!") << QByteArray("QED8WEX0");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void TestProofCode::base45IsThatOfTheStandard()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, coded);
    QCOMPARE(toBase45(plain), coded);
    QCOMPARE(fromBase45(coded).value(), plain);
}

void TestProofCode::base45RefusesWhatNoBytesGive()
{
    QVERIFY(!fromBase45("A"));
    QVERIFY(!fromBase45("GGW")); // 65536
    QVERIFY(!fromBase45(":::"));
    QVERIFY(!fromBase45("::")); // one byte is at most 255
    QVERIFY(!fromBase45("ab8"));
    const QByteArray all = noise(2001, 9);
    QCOMPARE(fromBase45(toBase45(all)).value(), all);
}

void TestProofCode::theProofComesBackByteForByte()
{
    const QByteArray proof = proofWith(R"({"reason":"Möbel, seen twice","seen":{"ROT1":4710,"ROT2":12}})");
    const auto codes = codesOf(proof);
    QCOMPARE(codes.size(), 1);
    QVERIFY(isProofCode(codes.first()));
    QCOMPARE(proofFromCodes(codes.first()).value(), proof);
    QCOMPARE(proofFromCodes("QR-Code:" + codes.first() + "\r\n").value(), proof); // as some scanners write it
    QVERIFY(!isProofCode(proof));
}

void TestProofCode::aProofOfAMillionEntriesFitsOneCode()
{
    // A decision made at a desk, with all it was looked at with; 20 hashes of the path, one witness.
    QByteArray viewing;
    for (int i = 0; i < 12; ++i) {
        viewing += QByteArray(i == 0 ? "" : ",") + R"({"name":"preset-)" + QByteArray::number(i) + R"(","ms":)" +
                   QByteArray::number(1000 + 37 * i) + R"(,"on":false})";
    }
    const auto codes =
        codesOf(proofWith(R"({"decision":"hold","reason":"differs from declaration","seen":{"ROT1":4710},)"
                          R"("viewing":{"total_ms":74000,"used":[)" +
                          viewing + "]}}"));
    QCOMPARE(codes.size(), 1);
    QVERIFY2(codes.first().size() < 3000, QByteArray::number(codes.first().size()).constData());
}

void TestProofCode::longPayloadsTakeMoreCodes()
{
    const QByteArray proof = proofWith("{\"reason\":\"" + noise(9000, 7).toBase64() + "\"}");
    const auto codes = codesOf(proof);
    QVERIFY(codes.size() > 1);
    QByteArray backwards;
    for (auto code = codes.crbegin(); code != codes.crend(); ++code) {
        QVERIFY(code->size() <= longestProofCode);
        backwards += *code + '\n';
    }
    QCOMPARE(proofFromCodes(backwards).value(), proof);
    const auto missing = proofFromCodes(codes.first() + '\n');
    QVERIFY(!missing);
    QVERIFY(missing.error().text.contains(QStringLiteral("code 2 of")));
    QVERIFY(!codesOfProof(proofWith("{\"reason\":\"" + noise(90'000, 7).toBase64() + "\"}"))); // no page holds it
}

void TestProofCode::damageIsRefused()
{
    const QByteArray code = codesOf(proofWith("{}")).first();
    QByteArray cut = code;
    cut.chop(30);
    QVERIFY(!proofFromCodes(cut + '.'));
    int kept = 0;
    for (qsizetype i = 9; i < code.size() - 1; i += 41) {
        QByteArray changed = code;
        changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
        kept += proofFromCodes(changed) ? 1 : 0;
    }
    QCOMPARE(kept, 0); // zlib's checksum, before any signature is looked at
    QVERIFY(!proofFromCodes(code + '\n' +
                            codesOf(proofWith("{\"reason\":\"" + noise(9000, 7).toBase64() + "\"}")).first()));
}

void TestProofCode::hostileTextIsRefused()
{
    for (const char* text : {"PLP1:", "PLP1:1/1:", "PLP1:1/1:.", "PLP1:0/1:AB.", "PLP1:2/1:AB.", "PLP1:1/99999:AB.",
                             "PLP1:-1/1:AB.", "PLP1:1/1:BB8.", "", "\n\n"}) {
        QVERIFY(!proofFromCodes(text));
    }
    // Says that it unpacks to two gigabytes.
    QByteArray bomb(8, '\0');
    qToBigEndian<quint32>(0x7fffffff, bomb.data());
    QVERIFY(!proofFromCodes("PLP1:1/1:" + toBase45(bomb) + '.'));
    QVERIFY(!proofFromCodes(QByteArray(1 << 20, 'A')));
    QVERIFY(!codesOfProof("no proof"));
}

QTEST_GUILESS_MAIN(TestProofCode)
#include "test_proof_code.moc"
