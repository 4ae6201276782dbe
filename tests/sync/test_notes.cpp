// Keys, signed notes, cosignatures, checkpoints and proof files: what we write we read, what was changed is refused,
// and the C2SP documents' own examples verify.
#include "sync/ledger/Checkpoint.h"
#include "sync/ledger/MerkleTree.h"
#include "sync/ledger/NoteKey.h"
#include "sync/ledger/SignedNote.h"
#include "sync/ledger/StrictBase64.h"
#include "sync/ledger/TlogProof.h"

#include <QTest>

using namespace portlight::sync;
using namespace portlight::sync::ledger;

namespace {

template <typename Value>
Value need(const portlight::inspection::Result<Value>& result)
{
    if (!result) {
        qFatal("%s", qUtf8Printable(result.error().text));
    }
    return *result;
}

NoteKey newKey(const QString& name, NoteKeyType type = NoteKeyType::Note)
{
    return need(NoteKey::generate(name, type));
}

const QString logName = QStringLiteral("customs.example/haven");

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasOneReading()
    {
        QCOMPARE(strictBase64("QQ=="), std::optional(QByteArray("A")));
        QVERIFY(!strictBase64("QR==")); // the same byte, other bits behind it
        QVERIFY(!strictBase64("QQ"));
        QVERIFY(!strictBase64("QQ==\n"));
        QVERIFY(!strictBase64("Q*=="));
    }

    // Key and note of golang.org/x/mod/sumdb/note's documentation: an implementation that is not ours signed it.
    void aNoteSignedElsewhereHolds()
    {
        const NoteKey key = need(NoteKey::fromVerifierText(
            QStringLiteral("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")));
        const QByteArray text = "If you think cryptography is the answer to your problem,\n"
                                "then you don't know what your problem is.\n";
        const QByteArray line =
            "\xE2\x80\x94 PeterNeumann "
            "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        QVERIFY(need(SignedNote::parse(text + '\n' + line)).isSignedBy(key));
        QByteArray other = text;
        other.replace("answer", "Answer");
        QVERIFY(!need(SignedNote::parse(other + '\n' + line)).isSignedBy(key));
    }

    void keysComeBackFromTheirText()
    {
        for (const NoteKeyType type : {NoteKeyType::Note, NoteKeyType::Cosignature}) {
            const NoteKey key = newKey(logName, type);
            const NoteKey verifier = need(NoteKey::fromVerifierText(key.verifierText()));
            QCOMPARE(verifier.publicKey(), key.publicKey());
            QVERIFY(!verifier.canSign());
            const NoteKey signer = need(NoteKey::fromSignerText(QString::fromLatin1(key.signerText())));
            QCOMPARE(signer.publicKey(), key.publicKey());
            QVERIFY(verifier.isSignature(signer.sign("hold"), "hold"));
        }
        QVERIFY(!NoteKey::generate(QStringLiteral("two words"), NoteKeyType::Note));
        for (const char* bad : {"", "a", "a+b", "a+00000000+AAAA",
                                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"}) {
            QVERIFY2(!NoteKey::fromVerifierText(QLatin1String(bad)), bad);
        }
    }

    void cosignaturesBindTextAndTime()
    {
        const NoteKey log = newKey(logName);
        const NoteKey witness = newKey(QStringLiteral("carrier.example/w"), NoteKeyType::Cosignature);
        const NoteKey stranger = newKey(QStringLiteral("carrier.example/w"), NoteKeyType::Cosignature);
        SignedNote note = SignedNote::unsignedText(Checkpoint{logName, 7, MerkleTree::emptyRoot()}.text());
        note.add(log, 0);
        note.add(witness, 1'764'000'000);
        const SignedNote read = need(SignedNote::parse(note.bytes()));
        QCOMPARE(read.bytes(), note.bytes());
        QVERIFY(read.isSignedBy(log));
        QVERIFY(read.isSignedBy(witness));
        QVERIFY(!read.isSignedBy(stranger));
        QCOMPARE(need(Checkpoint::parse(read.text())).size, 7);
        QByteArray grown = note.bytes();
        grown.replace("\n7\n", "\n8\n");
        QVERIFY(!need(SignedNote::parse(grown)).isSignedBy(log));
        QVERIFY(!need(SignedNote::parse(grown)).isSignedBy(witness));
    }

    void hostileNotesAreRefused()
    {
        const QByteArray dash = "\xE2\x80\x94 ";
        for (const QByteArray& bad :
             {QByteArray(), QByteArray("\n\n"), QByteArray("text\n"), QByteArray("text\n\nno dash\n"),
              "text\n\n" + dash + "name\n", "text\n\n" + dash + "name !!!\n", "text\n\n" + dash + "name AAAA\n",
              "te\txt\n\n" + dash + "name AAAAAAAA\n", "text\n\n" + dash + "name AAAAAAAA",
              QByteArray("\xFF\xFE\n\n") + dash + "name AAAAAAAA\n"}) {
            QVERIFY2(!SignedNote::parse(bad), bad.constData());
        }
        for (const QByteArray& bad : {QByteArray("a\n07\n"), "a\n-1\n" + MerkleTree::emptyRoot().toBase64() + '\n',
                                      QByteArray("a\n1\nAAAA\n"), QByteArray("\n1\n")}) {
            QVERIFY2(!Checkpoint::parse(bad), bad.constData());
        }
    }

    void proofFilesComeBack()
    {
        const TlogProof proof{"{}", 5, {MerkleTree::emptyRoot(), MerkleTree::hashLeaf("x")}, "origin\n\nrest\n"};
        const TlogProof read = need(TlogProof::parse(proof.bytes()));
        QCOMPARE(read.extra, proof.extra);
        QCOMPARE(read.index, proof.index);
        QCOMPARE(read.path, proof.path);
        QCOMPARE(read.checkpoint, proof.checkpoint);
        for (const QByteArray& bad : {QByteArray(), QByteArray("c2sp.org/tlog-proof@v1\n"),
                                      QByteArray("c2sp.org/tlog-proof@v1\nindex 01\n\nx\n"),
                                      QByteArray("c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx\n"),
                                      proof.bytes().first(60), QByteArray("c2sp.org/tlog-proof@v2\nindex 1\n\nx\n")}) {
            QVERIFY2(!TlogProof::parse(bad), bad.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "test_notes.moc"
