// Which case a declaration goes to, and what is said when that is doubtful.
#include "risk/declarations/DeclarationMatch.h"

#include <QTest>

using namespace portlight;
using risk::MatchedBy;

namespace {

inspection::Case caseWith(const QString& container, qint64 openedMs)
{
    inspection::Case c;
    c.id = inspection::newTimeOrderedId();
    c.container = container;
    c.openedMs = openedMs;
    return c;
}

risk::TradeDeclaration declared(const QString& number, const QString& container, const QString& document = {})
{
    risk::TradeDeclaration d;
    d.number = number;
    risk::TransportEquipment equipment;
    equipment.number = container;
    d.equipment.append(equipment);
    if (!document.isEmpty()) {
        d.transportDocuments.append(document);
    }
    return d;
}

} // namespace

class DeclarationMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containersAreFoundInScanNames()
    {
        QCOMPARE(risk::containersIn(QStringLiteral("gate3_csqu 305438-3_top.dcs")),
                 QStringList{QStringLiteral("CSQU3054383")});
        QVERIFY(risk::containersIn(QStringLiteral("CSQU3054384.dcs")).isEmpty()); // wrong check digit
    }

    void theDeclarationNumberCountsMost()
    {
        risk::CaseIndex index;
        inspection::Case byContainer = caseWith(QStringLiteral("CSQU3054383"), 2);
        inspection::Case byNumber = caseWith({}, 1);
        byNumber.declaration.number = QStringLiteral("26NL-7");
        index.add(byContainer);
        index.add(byNumber);
        const auto match = index.match(declared(QStringLiteral("26nl 7"), QStringLiteral("CSQU3054383")));
        QVERIFY(match && match->caseId == byNumber.id && match->by == MatchedBy::DeclarationNumber);
        const auto other = index.match(declared(QStringLiteral("26NL8"), QStringLiteral("CSQU3054383")));
        QVERIFY(other && other->caseId == byContainer.id && other->by == MatchedBy::Container);
        QVERIFY(other->doubts.isEmpty());
    }

    void aScansNameIsEnough()
    {
        risk::CaseIndex index;
        inspection::Case scanned = caseWith({}, 1);
        inspection::ScanReference scan;
        scan.name = QStringLiteral("CSQU3054383_side.dcs");
        scanned.scans.append(scan);
        index.add(scanned);
        QVERIFY(index.match(declared(QStringLiteral("1"), QStringLiteral("CSQU3054383"))));
        QVERIFY(!index.match(declared(QStringLiteral("1"), QStringLiteral("MSKU1234565"))));
        QVERIFY(!index.match(declared({}, {})));
    }

    void billsOfLadingMatch()
    {
        risk::CaseIndex index;
        inspection::Case shipped = caseWith({}, 1);
        shipped.declaration.transportDocument = QStringLiteral("HLCU 123");
        index.add(shipped);
        const auto match = index.match(declared(QStringLiteral("9"), {}, QStringLiteral("HLCU123")));
        QVERIFY(match && match->by == MatchedBy::TransportDocument);
    }

    void doubtsAreSaid()
    {
        risk::CaseIndex index;
        inspection::Case older = caseWith(QStringLiteral("CSQU3054383"), 1);
        inspection::Case newer = caseWith(QStringLiteral("CSQU3054383"), 2);
        newer.declaration.number = QStringLiteral("OTHER");
        index.add(older);
        index.add(newer);
        const auto match = index.match(declared(QStringLiteral("9"), QStringLiteral("CSQU3054383")));
        QVERIFY(match && match->caseId == newer.id);
        QCOMPARE(match->doubts.size(), 2); // two cases agree; the case holds another declaration
        QVERIFY(match->doubts.last().contains(QStringLiteral("OTHER")));
    }
};

QTEST_GUILESS_MAIN(DeclarationMatchTest)
#include "test_declaration_match.moc"
