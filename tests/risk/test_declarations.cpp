// Readers of declarations: CSV with a profile, WCO XML, UN/EDIFACT; and what validation says of them.
#include "risk/declarations/CsvDeclarationReader.h"
#include "risk/declarations/CsvTokenizer.h"
#include "risk/declarations/DeclarationFile.h"
#include "risk/declarations/EdifactReader.h"
#include "risk/declarations/EdifactTokenizer.h"
#include "risk/declarations/Validation.h"
#include "risk/declarations/WcoXmlReader.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

using namespace portlight::risk;

namespace {

struct ReadCsv
{
    QVector<TradeDeclaration> declarations;
    QVector<RowProblem> problems;
    CsvImportSummary summary;
};

ReadCsv readKcs(const QByteArray& csv)
{
    ReadCsv read;
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvSinks sinks;
    sinks.declaration = [&read](TradeDeclaration&& d) { read.declarations.append(std::move(d)); };
    sinks.problem = [&read](const RowProblem& p) { read.problems.append(p); };
    const auto profile = CsvProfile::named(QStringLiteral("kcs"));
    read.summary = readCsvDeclarations(buffer, *profile, sinks).value();
    return read;
}

QString sharedFile(const char* path)
{
    return qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QLatin1Char('/') + QLatin1String(path);
}

const QByteArray kcsHeader = "Declaration ID,Date,HS6 Code,Net Mass,Item Price,Country of Origin,Importer ID,Fraud\n";

} // namespace

class DeclarationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvFillsTheSchema()
    {
        const ReadCsv read = readKcs(kcsHeader + "7,2020-03-01,10129,108.0,372.5,KR,ABC,1\n");
        QCOMPARE(read.declarations.size(), 1);
        const TradeDeclaration& d = read.declarations.first();
        QCOMPARE(d.number, QStringLiteral("7"));
        QCOMPARE(d.acceptedOn, QDate(2020, 3, 1));
        QCOMPARE(d.goods.first().hsCode, QStringLiteral("010129"));
        QCOMPARE(d.goods.first().netWeight.kilograms(), std::optional(108.0));
        QCOMPARE(d.partyId(PartyRole::Importer), QStringLiteral("ABC"));
        QVERIFY(d.outcome == ExaminationOutcome::Fraud);
        QVERIFY(read.summary.absentElements.contains(QStringLiteral("seller")));
    }

    void csvListsBadRowsAndGoesOn()
    {
        const ReadCsv read = readKcs(kcsHeader + "1,2020-03-01,640299,1,1,KR,A,0\n"
                                                 "2,2020-03-01,640299\n"
                                                 ",2020-03-01,640299,1,1,KR,A,0\n"
                                                 "4,2020-03-01,640299,heavy,1,KR,A,0\n"
                                                 "5,2020-03-01,\"640299,1,1,KR,A,0\n"
                                                 "6,2020-03-01,640299,1,1,KR,\"A \"\"and\"\" B,\nC\",0\n");
        QCOMPARE(read.declarations.size(), 3);
        QCOMPARE(read.declarations.last().partyId(PartyRole::Importer), QStringLiteral("A \"and\" B,\nC"));
        QCOMPARE(read.summary.lostRows, 3);
        QCOMPARE(read.summary.doubtfulRows, 1);
        QCOMPARE(read.problems.first().line, 3);
        QVERIFY(!read.declarations.at(1).goods.first().netWeight.value);
    }

    void csvStopsWhenAsked()
    {
        QByteArray csv = kcsHeader;
        for (int i = 0; i < 20000; ++i) {
            csv += QByteArray::number(i) + ",2020-03-01,640299,1,1,KR,A,0\n";
        }
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        CsvSinks sinks;
        sinks.declaration = [](TradeDeclaration&&) {};
        sinks.progress = [](qint64, qint64) { return JobAnswer::Stop; };
        const auto read = readCsvDeclarations(buffer, *CsvProfile::named(QStringLiteral("kcs")), sinks);
        QVERIFY(!read);
        QCOMPARE(read.error().code, portlight::inspection::ErrorCode::Cancelled);
    }

    void edifactReadsWhatTheInterchangeSaysOfItself()
    {
        // Each interchange brings its separators; what is no UTF-8 is read in the announced character set.
        const auto two =
            readEdifact("UNB+UNOA:3+A+B+200101:1200+1'UNH+1+CUSCAR:D:03B:UN'BGM+85+X?+1?'2+9'UNT+3+1'UNZ+1+1'"
                        "UNA^*.\\ ~UNB*UNOA^4*A*B*20200101^1200*2~UNH*1*CUSDEC^D^96B^UN~"
                        "BGM*929*DEC\\*1+2*9~UNT*3*1~UNZ*1*2~");
        QVERIFY(two);
        QCOMPARE(two->first().number, QStringLiteral("X+1'2"));
        QCOMPARE(two->last().number, QStringLiteral("DEC*1+2"));
        const auto cyrillic = readEdifact("UNB+UNOE:3+A+B+200101:1200+1'UNH+1+CUSCAR:D:03B:UN'BGM+85+X1+9'"
                                          "NAD+CN+++\xbc\xde\xe1\xda\xd2\xd0'UNT+4+1'UNZ+1+1'");
        QVERIFY(cyrillic);
        QCOMPARE(cyrillic->first().partyId(PartyRole::Consignee), QStringLiteral("Москва"));
    }

    void xmlFillsTheSchema()
    {
        const auto read = readWcoXml(
            "<MetaData><Declaration><FunctionCode>9</FunctionCode><FunctionalReferenceID>REF1</FunctionalReferenceID>"
            "<TypeCode>IMA</TypeCode><InvoiceAmount currencyID='GBP'>120.5</InvoiceAmount>"
            "<Importer><ID>GB1</ID></Importer><GoodsShipment><ExportCountry><ID>CN</ID></ExportCountry>"
            "<Consignment><TransportEquipment><ID>CSQU3054383</ID></TransportEquipment></Consignment>"
            "<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><Commodity><Description>Shoes</Description>"
            "<Classification><ID>64029990</ID></Classification><GoodsMeasure><GrossMassMeasure "
            "unitCode='KGM'>20</GrossMassMeasure>"
            "</GoodsMeasure></Commodity></GovernmentAgencyGoodsItem></GoodsShipment></Declaration></MetaData>");
        QVERIFY(read);
        const TradeDeclaration& d = read->first();
        QCOMPARE(d.number, QStringLiteral("REF1"));
        QCOMPARE(d.invoiceTotal.currency, QStringLiteral("GBP"));
        QCOMPARE(d.dispatchCountry, QStringLiteral("CN"));
        QCOMPARE(d.goods.first().hsCode, QStringLiteral("64029990"));
        QCOMPARE(d.goods.first().grossWeight.kilograms(), std::optional(20.0));
        QCOMPARE(d.toCaseDeclaration().container, QStringLiteral("CSQU3054383"));
        QVERIFY(doubtsOf(d).isEmpty());
    }

    void brokenXmlSaysWhere()
    {
        const auto read = readWcoXml("<MetaData>\n<Declaration>\n<A></B>");
        QVERIFY(!read);
        QVERIFY(read.error().text.contains(QStringLiteral("line 3")));
        QCOMPARE(readWcoXml("<other/>").error().code, portlight::inspection::ErrorCode::Unsupported);
    }

    void everySampleReadsOrSaysWhy()
    {
        const QString folder = sharedFile("customs_messages/hmrc_wco_xml");
        if (!QDir(folder).exists()) {
            QSKIP("The shared sample data are not here.");
        }
        int read = 0;
        int otherMessages = 0;
        QStringList broken;
        QDirIterator files(folder, {QStringLiteral("*.xml")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            CsvSinks sinks;
            sinks.declaration = [](TradeDeclaration&& d) { QVERIFY(!d.source.isEmpty()); };
            const auto summary = readDeclarationFile(path, {}, sinks);
            if (summary) {
                ++read;
                continue;
            }
            QVERIFY2(!summary.error().text.contains(QLatin1Char('\n')), qPrintable(summary.error().text));
            if (summary.error().code == portlight::inspection::ErrorCode::Unsupported) {
                ++otherMessages;
            } else {
                broken.append(path);
            }
        }
        qInfo("%d read, %d other messages, %d not well-formed", read, otherMessages, static_cast<int>(broken.size()));
        QVERIFY(read > 450);
        QVERIFY2(broken.size() <= 5, qPrintable(broken.join(QLatin1Char('\n'))));
    }

    void edifactSeparatorsAndRelease()
    {
        const auto plain = edifactSegments("UNB+UNOB:2+S+R'FTX+AAA+++IT?'S 5?+3 ??:B'");
        QVERIFY(plain);
        QCOMPARE(plain->at(1).at(3), QStringLiteral("IT'S 5+3 ?"));
        QCOMPARE(plain->at(1).at(3, 1), QStringLiteral("B"));
        const auto advised = edifactSegments("UNA|*.! ~UNB*UNOB|2*S*R~\nBGM*85*A!*B*9~");
        QVERIFY(advised);
        QCOMPARE(advised->at(1).at(1), QStringLiteral("A*B"));
        QCOMPARE(advised->at(1).line, 2);
        QVERIFY(!edifactSegments("BGM+85'"));
        QVERIFY(!edifactSegments("UNB+UNOB:2+S+R'BGM+85"));
    }

    void manifestReads()
    {
        const auto read = readEdifact(
            "UNB+UNOB:2+S+R+191021:1052+1'UNH+M1+CUSCAR:D:95B:UN'BGM+85+DOC1+9'DTM+137:201910210852:203'"
            "TDT+20+V1+1++C:172:20:LINE+++9074729:103::TEST SHIP'LOC+60+GBPME'EQD+CN+CSQU3054383+22G1+++5'"
            "SEL+S123+CA'CNI+1+B1'RFF+BM:BL99'NAD+CN+C9+BUYER'GID+1+28:CT'FTX+AAA+++TOYS'MEA+AAE+G+KGM:558,5'"
            "SGP+CSQU3054383+28'UNT+15+M1'UNZ+1+1'");
        QVERIFY(read);
        const TradeDeclaration& d = read->first();
        QCOMPARE(d.number, QStringLiteral("DOC1"));
        QCOMPARE(d.acceptedOn, QDate(2019, 10, 21));
        QCOMPARE(d.transport.name, QStringLiteral("TEST SHIP"));
        QCOMPARE(d.equipment.first().seals, QStringList{QStringLiteral("S123")});
        QCOMPARE(d.transportDocuments, QStringList{QStringLiteral("BL99")});
        QCOMPARE(d.goods.first().grossWeight.kilograms(), std::optional(558.5));
        QCOMPARE(d.goods.first().containers.first(), QStringLiteral("CSQU3054383"));
        QVERIFY2(d.remarks.isEmpty(), qPrintable(d.remarks.join(QLatin1Char(' '))));
    }

    void bayPlanWeighsEachContainer()
    {
        const QString path = sharedFile("customs_messages/edifact/php-edifact/D95BBAPLIE.edi");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("The shared sample data are not here.");
        }
        const auto read = readEdifact(file.readAll());
        QVERIFY(read);
        const TransportEquipment& first = read->first().equipment.first();
        QCOMPARE(first.number, QStringLiteral("OOLU4293959"));
        QCOMPARE(first.position, QStringLiteral("0780690"));
        QCOMPARE(first.grossWeight.kilograms(), std::optional(3833.0));
    }

    void validationGivesReasons()
    {
        TradeDeclaration d;
        d.number = QStringLiteral("1");
        d.dispatchCountry = QStringLiteral("ZZZ");
        d.invoiceTotal = {1.0, QStringLiteral("XQX")};
        d.equipment.append(TransportEquipment{QStringLiteral("CSQU3054384"), {}, {}, {}, {}, {}});
        GoodsLine line;
        line.number = 1;
        line.hsCode = QStringLiteral("64AB");
        line.netWeight = {20.0, QStringLiteral("KGM")};
        line.grossWeight = {10.0, QStringLiteral("KGM")};
        d.goods.append(line);
        const QStringList doubts = doubtsOf(d);
        QCOMPARE(doubts.size(), 5);
        DuplicateFinder duplicates;
        QVERIFY(duplicates.check(d).isEmpty());
        QVERIFY(!duplicates.check(d).isEmpty());
        QVERIFY(isCountryCode(QStringLiteral("KR")));
        QVERIFY(isCurrencyCode(QStringLiteral("EUR")));
    }
};

QTEST_GUILESS_MAIN(DeclarationsTest)
#include "test_declarations.moc"
