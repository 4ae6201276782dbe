#include "inspection/CaseEvent.h"

#include <QJsonArray>
#include <QTest>

using namespace portlight::inspection;

namespace {

CaseEvent fixedEvent()
{
    CaseEvent event;
    event.id = QUuid(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    event.caseId = QUuid(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c073990"));
    event.sequenceInCase = 3;
    event.kind = EventKind::DecisionMade;
    event.payload = QStringLiteral("{\"decision\":\"hold\",\"reason\":\"Klinge im Schuh \u2013 12 cm\"}").toUtf8();
    event.officer = QUuid(QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c073991"));
    event.station = QStringLiteral("HAM-01 \u00dcberseebr\u00fccke");
    event.stationSequence = 7;
    event.timeMs = 1645557742000;
    event.previousHash = QByteArray(32, Qt::Uninitialized);
    for (int i = 0; i < 32; ++i) {
        event.previousHash[i] = static_cast<char>(i);
    }
    return event;
}

} // namespace

class TestCaseEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Computed once from the layout that CaseEvent.h states, with Python's hashlib: every log ever written depends on
    // it.
    void hashOfFixedEventNeverChanges()
    {
        QCOMPARE(fixedEvent().hashedBytes().size(), 281);
        QCOMPARE(fixedEvent().computeHash().toHex(),
                 QByteArrayLiteral("dcb528597cf2fd6721c47d78d45dc9379ad0708ce6c59ee7f2c77d9858f9fdf6"));
    }

    void everyFieldAboveTheHashIsHashed_data()
    {
        using Change = void (*)(CaseEvent&);
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
        row("id", [](CaseEvent& e) { e.id = QUuid(); });
        row("case", [](CaseEvent& e) { e.caseId = QUuid(); });
        row("sequence in case", [](CaseEvent& e) { ++e.sequenceInCase; });
        row("kind", [](CaseEvent& e) { e.kind = EventKind::NoteAdded; });
        row("payload", [](CaseEvent& e) { e.payload.replace("hold", "helt"); });
        row("officer", [](CaseEvent& e) { e.officer = QUuid(); });
        row("station", [](CaseEvent& e) { e.station += u'x'; });
        row("station sequence", [](CaseEvent& e) { ++e.stationSequence; });
        row("time", [](CaseEvent& e) { ++e.timeMs; });
        row("previous hash", [](CaseEvent& e) { e.previousHash[31] = 0; });
    }

    void everyFieldAboveTheHashIsHashed()
    {
        using Change = void (*)(CaseEvent&);
        QFETCH(Change, change);
        CaseEvent event = fixedEvent();
        change(event);
        QVERIFY(event.computeHash() != fixedEvent().computeHash());
    }

    void hashAndSignatureAreNotHashed()
    {
        CaseEvent event = fixedEvent();
        event.hash = event.computeHash();
        event.signature = QByteArray(64, 's');
        QCOMPARE(event.computeHash(), fixedEvent().computeHash());
    }

    // Lengths stand before fields, so that moving a byte from one to the next does not give the same bytes.
    void fieldsCannotFlowIntoEachOther()
    {
        CaseEvent one = fixedEvent();
        CaseEvent two = fixedEvent();
        one.payload = "{}";
        one.station = QStringLiteral("AB");
        two.payload = "{}A";
        two.station = QStringLiteral("B");
        QVERIFY(one.hashedBytes() != two.hashedBytes());
    }

    void kindNamesGoBothWays()
    {
        for (int i = 0; i <= static_cast<int>(EventKind::ExerciseAnswered); ++i) {
            const auto kind = static_cast<EventKind>(i);
            QVERIFY(!toString(kind).isEmpty());
            QVERIFY(eventKindFromString(toString(kind)) == kind);
        }
        QVERIFY(!eventKindFromString(u"caseopened"));
        QVERIFY(!eventKindFromString(u""));
    }

    void canonicalJsonIgnoresOrderOfInsertion()
    {
        QJsonObject one;
        one.insert(QStringLiteral("zebra"), 1);
        one.insert(QStringLiteral("apple"), QJsonArray{true, QJsonValue(), 2.5});
        QJsonObject two;
        two.insert(QStringLiteral("apple"), QJsonArray{true, QJsonValue(), 2.5});
        two.insert(QStringLiteral("zebra"), 1);
        QCOMPARE(canonicalJson(one), QByteArrayLiteral("{\"apple\":[true,null,2.5],\"zebra\":1}"));
        QCOMPARE(canonicalJson(two), canonicalJson(one));
    }

    void damagedPayloadIsAnEmptyObject()
    {
        CaseEvent event;
        event.payload = "{\"reason\":";
        QVERIFY(event.payloadObject().isEmpty());
        event.payload = "[1,2]";
        QVERIFY(event.payloadObject().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseEvent)
#include "test_case_event.moc"
