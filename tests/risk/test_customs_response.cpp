// Outgoing answers to declarations: what is written is read back by our own readers, whatever the text holds.
#include "risk/declarations/CustomsResponse.h"
#include "risk/declarations/EdifactReader.h"
#include "risk/declarations/WcoXmlReader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace portlight::risk;

namespace {

CustomsResponse sample()
{
    CustomsResponse r;
    r.answer = CustomsAnswer::Hold;
    r.declaration = QStringLiteral("26NL'0001+A:B?");
    r.traderReference = QStringLiteral("REF-7");
    r.container = QStringLiteral("CSQU3054383");
    r.office = QStringLiteral("NL000432");
    r.reason = QStringLiteral("Knife? & \"blade\" <3 'in' box 4: see image\nMüller");
    r.issued = QDateTime(QDate(2026, 1, 31), QTime(12, 5, 6), Qt::UTC);
    r.reference = QStringLiteral("0123456789ABCD");
    r.sender = QStringLiteral("ROTTERDAM");
    r.recipient = QStringLiteral("ACME+BV");
    return r;
}

} // namespace

class CustomsResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerComesBack_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("function");
        QTest::newRow("clear") << static_cast<int>(CustomsAnswer::Clear) << "4"
                               << "09";
        QTest::newRow("hold") << static_cast<int>(CustomsAnswer::Hold) << "7"
                              << "05";
        QTest::newRow("examine") << static_cast<int>(CustomsAnswer::Examine) << "5"
                                 << "05";
        QTest::newRow("release") << static_cast<int>(CustomsAnswer::Release) << "4"
                                 << "08";
    }

    void everyAnswerComesBack()
    {
        QFETCH(int, answer);
        QFETCH(QString, indicator);
        QFETCH(QString, function);
        CustomsResponse response = sample();
        response.answer = static_cast<CustomsAnswer>(answer);
        QVERIFY(customsAnswerFromName(customsAnswerName(response.answer)) == response.answer);

        const auto edifact = readEdifact(toCusres(response).value());
        QVERIFY2(edifact, qPrintable(edifact ? QString() : edifact.error().text));
        QCOMPARE(edifact->size(), 1);
        QCOMPARE(edifact->first().number, response.declaration);
        QCOMPARE(edifact->first().status, indicator);
        QCOMPARE(edifact->first().equipment.first().number, response.container);
        QCOMPARE(edifact->first().office, response.office);
        QCOMPARE(edifact->first().acceptedOn, response.issued.date());
        QCOMPARE(edifact->first().remarks.first(), response.reason.simplified());

        const auto wco = readWcoXml(toWcoResponse(response).value());
        QVERIFY(wco);
        QCOMPARE(wco->first().source, QStringLiteral("WCO RES"));
        QCOMPARE(wco->first().number, response.declaration);
        QCOMPARE(wco->first().function, function);
        QCOMPARE(wco->first().status, indicator);
        QCOMPARE(wco->first().remarks, QStringList{response.reason.simplified()});
    }

    void longReasonsAreSplitAndTheCountIsRight()
    {
        CustomsResponse response = sample();
        response.reason = QStringLiteral("word ").repeated(200);
        const auto read = readEdifact(toCusres(response).value());
        QVERIFY(read);
        QVERIFY(read->first().remarks.first().endsWith(QStringLiteral("...")));
        for (const QString& remark : read->first().remarks) {
            QVERIFY2(!remark.contains(QStringLiteral("segments")), qPrintable(remark)); // UNT's count agrees
        }
    }

    void whatIsMissingOrTooLongIsNamed()
    {
        CustomsResponse response = sample();
        response.declaration.clear();
        QVERIFY(toCusres(response).error().text.contains(QStringLiteral("declaration number")));
        QVERIFY(toWcoResponse(response).error().text.contains(QStringLiteral("declaration number")));
        response = sample();
        response.recipient = QString(36, QLatin1Char('x'));
        QVERIFY(toCusres(response).error().text.contains(QStringLiteral("recipient")));
        QVERIFY(toWcoResponse(response)); // names no recipient
    }

    void xmlKeepsToThePublishedSchema()
    {
        const QString schemas = qEnvironmentVariable("PORTLIGHT_SHARED_DATA") +
                                QStringLiteral("/customs_messages/hmrc_wco_xml/public/api/conf/3.0/schemas/wco/"
                                               "notification/DocumentMetaData_2_DMS.xsd");
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (!QFile::exists(schemas) || xmllint.isEmpty()) {
            QSKIP("needs the published schemas beside the checkout and xmllint");
        }
        // The envelope demands a declaration of what it holds: one schema that knows both.
        QTemporaryDir folder;
        QFile both(folder.filePath(QStringLiteral("both.xsd")));
        QVERIFY(both.open(QIODevice::WriteOnly));
        both.write(QStringLiteral("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                                  "<xs:import namespace='urn:wco:datamodel:WCO:DocumentMetaData-DMS:2' "
                                  "schemaLocation='%1'/><xs:import namespace='urn:wco:datamodel:WCO:RES-DMS:2' "
                                  "schemaLocation='%2'/></xs:schema>")
                       .arg(schemas, QString(schemas).replace(QStringLiteral("DocumentMetaData_2_DMS.xsd"),
                                                              QStringLiteral("WCO_RES_2_DMS.xsd")))
                       .toUtf8());
        both.close();
        QFile file(folder.filePath(QStringLiteral("response.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toWcoResponse(sample()).value());
        file.close();
        QProcess check;
        check.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                              both.fileName(), file.fileName()});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(CustomsResponseTest)
#include "test_customs_response.moc"
