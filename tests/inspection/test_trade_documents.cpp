// Trade documents and seals: who had what, what is told plainly, what the rules refuse, and that two terminals apart
// give the same picture in any order.
#include "inspection/CaseProjection.h"
#include "inspection/DocumentEvents.h"
#include "tests/inspection/CaseScript.h"

#include <QTest>

#include <algorithm>

using namespace portlight::inspection;
using namespace portlight::inspection::testing;

namespace {

const QString hashA(64, QLatin1Char('a'));
const QString hashB(64, QLatin1Char('b'));

TradeDocument invoice()
{
    TradeDocument document;
    document.id = newTimeOrderedId();
    document.kind = DocumentKind::Invoice;
    document.number = QStringLiteral("INV-7");
    document.name = QStringLiteral("invoice.pdf");
    document.sha256 = hashA;
    document.bytes = 1200;
    document.custodian = QStringLiteral("Shoe Works");
    return document;
}

Case withInvoice(const TradeDocument& document)
{
    Case c = caseToInspect();
    applyEvent(c, eventOf(EventKind::DocumentRegistered, 3, registrationOf(document)));
    return c;
}

bool isAllowed(const Case& c, EventKind kind, const QJsonObject& payload)
{
    return checkEvent(c, eventOf(kind, c.lastSequence + 1, payload), officerWith(Role::Inspector)).has_value();
}

} // namespace

class TestTradeDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void custodyIsAChain();
    void aFalseCopyIsTold();
    void handingOnWhatOneHasNotIsAGap();
    void sealsNeverBecomeWholeAgain();
    void theRulesRefuse();
    void rubbishInTheLogChangesNothing();
    void namesGoBothWays();
    void documentsAreFoundByWhatOneSays();
};

void TestTradeDocuments::custodyIsAChain()
{
    const TradeDocument registered = invoice();
    Case c = withInvoice(registered);
    QCOMPARE(c.documents.size(), 1);
    QCOMPARE(c.documents.first().custodian, QStringLiteral("Shoe Works"));
    applyEvent(c,
               eventOf(EventKind::CustodyTransferred, 4, transferOf(c.documents.first(), QStringLiteral("Sea Cargo"))));
    applyEvent(c, eventOf(EventKind::DocumentPresented, 5, presentationOf(c.documents.first(), hashA, {})));
    const TradeDocument& now = c.documents.first();
    QCOMPARE(now.custodian, QStringLiteral("Sea Cargo"));
    QCOMPARE(now.steps.size(), 3);
    QCOMPARE(now.steps.at(1).from, QStringLiteral("Shoe Works"));
    QCOMPARE(now.steps.at(2).party, QStringLiteral("Sea Cargo")); // whoever has it presents it
    QVERIFY(!now.isAltered());
    QVERIFY(!now.hasCustodyGap());
    QVERIFY(c.state == CaseState::ToInspect); // papers decide nothing
    QCOMPARE(c.eventCount, 5);
}

void TestTradeDocuments::aFalseCopyIsTold()
{
    Case c = withInvoice(invoice());
    applyEvent(c, eventOf(EventKind::DocumentPresented, 4, presentationOf(c.documents.first(), hashB, {})));
    QVERIFY(c.documents.first().isAltered());
    // A true copy afterwards does not undo that a false one was shown.
    applyEvent(c, eventOf(EventKind::DocumentPresented, 5, presentationOf(c.documents.first(), hashA, {})));
    QVERIFY(c.documents.first().isAltered());
    QVERIFY(c.documents.first().steps.last().holds);
}

void TestTradeDocuments::handingOnWhatOneHasNotIsAGap()
{
    const TradeDocument registered = invoice();
    const auto opened = eventOf(EventKind::CaseOpened, 1, {{QStringLiteral("number"), QStringLiteral("X-1")}});
    const auto entered = eventOf(EventKind::DocumentRegistered, 2, registrationOf(registered));
    // Two terminals apart, each handing it on from the exporter.
    const auto toSea = eventOf(EventKind::CustodyTransferred, 3, transferOf(registered, QStringLiteral("Sea Cargo")),
                               QStringLiteral("HAM-01"));
    const auto toBank = eventOf(EventKind::CustodyTransferred, 3, transferOf(registered, QStringLiteral("Bank")),
                                QStringLiteral("HAM-02"));
    QVector<CaseEvent> events{toBank, opened, toSea, entered};
    std::sort(events.begin(), events.end(), isBefore);
    Case c;
    for (const CaseEvent& event : events) {
        applyEvent(c, event);
    }
    QVERIFY(c.documents.first().hasCustodyGap());
    QVERIFY(c.documents.first().steps.at(1).holds);
    QVERIFY(!c.documents.first().steps.at(2).holds);
    QCOMPARE(c.documents.first().custodian, QStringLiteral("Bank"));
}

void TestTradeDocuments::sealsNeverBecomeWholeAgain()
{
    Case c = caseToInspect();
    const QString number = QStringLiteral("SN-1");
    applyEvent(c, eventOf(EventKind::SealAffixed, 3,
                          sealAffixed(number, QStringLiteral("right door"), QStringLiteral("Sea Cargo"))));
    QVERIFY(findSeal(c, number)->state == SealState::Intact);
    applyEvent(c, eventOf(EventKind::SealInspected, 4, sealInspected(number, SealState::Intact, {})));
    applyEvent(c, eventOf(EventKind::SealInspected, 5,
                          sealInspected(number, SealState::Broken, QStringLiteral("cut, glued"))));
    applyEvent(c, eventOf(EventKind::SealInspected, 6, sealInspected(number, SealState::Intact, {})));
    QVERIFY(findSeal(c, number)->state == SealState::Broken);
    QCOMPARE(findSeal(c, number)->steps.size(), 4);
}

void TestTradeDocuments::theRulesRefuse()
{
    const TradeDocument registered = invoice();
    Case c = withInvoice(registered);
    TradeDocument again = registered;
    again.id = newTimeOrderedId();
    QVERIFY(!isAllowed(c, EventKind::DocumentRegistered, registrationOf(again))); // the same file twice
    again.sha256 = hashB;
    QVERIFY(isAllowed(c, EventKind::DocumentRegistered, registrationOf(again)));
    again.custodian.clear();
    QVERIFY(!isAllowed(c, EventKind::DocumentRegistered, registrationOf(again)));
    again = registered;
    again.sha256 = hashB.toUpper();
    QVERIFY(!isAllowed(c, EventKind::DocumentRegistered, registrationOf(again)));

    QVERIFY(!isAllowed(c, EventKind::CustodyTransferred, transferOf(registered, registered.custodian)));
    QVERIFY(!isAllowed(c, EventKind::CustodyTransferred, transferOf(registered, {})));
    TradeDocument stale = registered;
    stale.custodian = QStringLiteral("Somebody");
    QVERIFY(!isAllowed(c, EventKind::CustodyTransferred, transferOf(stale, QStringLiteral("Bank"))));
    TradeDocument other = registered;
    other.id = newTimeOrderedId();
    QVERIFY(!isAllowed(c, EventKind::DocumentPresented, presentationOf(other, hashA, {})));
    QVERIFY(isAllowed(c, EventKind::DocumentPresented, presentationOf(registered, hashB, {}))); // to be recorded

    const QString number = QStringLiteral("SN-1");
    const QJsonObject affixed = sealAffixed(number, QStringLiteral("right door"), {});
    QVERIFY(!isAllowed(c, EventKind::SealInspected, sealInspected(number, SealState::Intact, {})));
    QVERIFY(!isAllowed(c, EventKind::SealAffixed, sealAffixed(number, {}, {})));
    QVERIFY(isAllowed(c, EventKind::SealAffixed, affixed));
    applyEvent(c, eventOf(EventKind::SealAffixed, 4, affixed));
    QVERIFY(!isAllowed(c, EventKind::SealAffixed, affixed)); // a seal is used once
    QVERIFY(!isAllowed(c, EventKind::SealInspected, sealInspected(number, SealState::Broken, {}))); // how?
    applyEvent(c, eventOf(EventKind::SealInspected, 5,
                          sealInspected(number, SealState::Opened, QStringLiteral("examination"))));
    QVERIFY(!isAllowed(c, EventKind::SealInspected, sealInspected(number, SealState::Intact, {})));
}

void TestTradeDocuments::rubbishInTheLogChangesNothing()
{
    Case c = withInvoice(invoice());
    applyEvent(c, eventOf(EventKind::CustodyTransferred, 4, {{QStringLiteral("document"), QStringLiteral("?")}}));
    applyEvent(c, eventOf(EventKind::DocumentRegistered, 5, {}));
    applyEvent(c, eventOf(EventKind::SealInspected, 6, {{QStringLiteral("seal"), 7}}));
    applyEvent(c, eventOf(EventKind::DocumentPresented, 7, {{QStringLiteral("document"), QJsonObject()}}));
    QCOMPARE(c.documents.size(), 1);
    QCOMPARE(c.documents.first().steps.size(), 1);
    QVERIFY(c.seals.isEmpty());
    // An unknown finding is not a good one.
    applyEvent(c, eventOf(EventKind::SealAffixed, 8, sealAffixed(QStringLiteral("S"), QStringLiteral("door"), {})));
    applyEvent(
        c, eventOf(EventKind::SealInspected, 9,
                   {{QStringLiteral("seal"), QStringLiteral("S")}, {QStringLiteral("found"), QStringLiteral("?")}}));
    QVERIFY(c.seals.first().state == SealState::Broken);
}

void TestTradeDocuments::namesGoBothWays()
{
    for (const DocumentKind kind : allDocumentKinds()) {
        QVERIFY(!toString(kind).isEmpty());
        QVERIFY(documentKindFromString(toString(kind)) == kind);
    }
    for (const SealState state : {SealState::Intact, SealState::Opened, SealState::Broken}) {
        QVERIFY(sealStateFromString(toString(state)) == state);
    }
    QVERIFY(!documentKindFromString(u"Invoice"));
}

void TestTradeDocuments::documentsAreFoundByWhatOneSays()
{
    const TradeDocument one = invoice();
    Case c = withInvoice(one);
    QVERIFY(findDocument(c, one.id.toString(QUuid::WithoutBraces)) != nullptr);
    QVERIFY(findDocument(c, QStringLiteral("INV-7")) != nullptr);
    QVERIFY(findDocument(c, hashA.left(8)) != nullptr);
    QVERIFY(findDocument(c, hashA.left(7)) == nullptr);
    QVERIFY(findDocument(c, {}) == nullptr);
    TradeDocument two = one;
    two.id = newTimeOrderedId();
    two.sha256 = hashB;
    applyEvent(c, eventOf(EventKind::DocumentRegistered, 4, registrationOf(two)));
    QVERIFY(findDocument(c, QStringLiteral("INV-7")) == nullptr); // which of the two?
}

QTEST_GUILESS_MAIN(TestTradeDocuments)
#include "test_trade_documents.moc"
