// The hub's own sums over all ports: what the desks' books of figures say, by the engine that holds the data.
#include "tests/sync/HubFixture.h"

#include <QSet>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using inspection::Decision;
using inspection::EventKind;

class TestHubFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hubAndDeskSayTheSame_data();
    void hubAndDeskSayTheSame();
    void portsAreSummedApart();
    void anAuditorOnly();
    void badPayloadsAreCountedNotFatal();

private:
    void work(Desk& desk, const QString& origin, bool fraud);
    [[nodiscard]] CtlAnswer hubReport(const QString& chart, const QString& who = QStringLiteral("auditor"));
    // Rows by their value, without the values that a hub has and a desk has not.
    [[nodiscard]] static QMap<QString, QJsonObject> rows(const CtlAnswer& answer, const QString& chart);

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<Desk> m_haven;
    std::unique_ptr<Desk> m_other;
};

void TestHubFigures::work(Desk& desk, const QString& origin, bool fraud)
{
    const auto id = desk.openCase();
    const QJsonObject goods{{QStringLiteral("description"), QStringLiteral("shoes")},
                            {QStringLiteral("hs_code"), QStringLiteral("640399")},
                            {QStringLiteral("origin"), origin}};
    desk.append(id, EventKind::DeclarationAttached,
                {{QStringLiteral("dispatch_country"), origin},
                 {QStringLiteral("goods"), QJsonArray{goods}},
                 {QStringLiteral("risk"), QJsonObject{{QStringLiteral("lane"), QStringLiteral("red")},
                                                      {QStringLiteral("selected_by"), QStringLiteral("model")}}}});
    desk.decide(id, Decision::Hold);
    desk.append(id, EventKind::HoldApproved, {{QStringLiteral("reason"), QStringLiteral("agreed")}}, desk.supervisor());
    desk.append(id, EventKind::ExaminationRecorded,
                {{QStringLiteral("result"), QStringLiteral("opened")},
                 {QStringLiteral("outcome"), fraud ? QStringLiteral("fraud") : QStringLiteral("in_order")}},
                desk.supervisor());
}

CtlAnswer TestHubFigures::hubReport(const QString& chart, const QString& who)
{
    const sync::HubLink link = m_hub->link(who);
    return runCtl({QStringLiteral("report"), QStringLiteral("--hub"), link.url, QStringLiteral("--hub-password-file"),
                   link.passwordFile, QStringLiteral("--chart"), chart});
}

QMap<QString, QJsonObject> TestHubFigures::rows(const CtlAnswer& answer, const QString& chart)
{
    QMap<QString, QJsonObject> byValue;
    for (const auto& row : answer.json().value(chart).toArray()) {
        byValue.insert(row.toObject().value(QStringLiteral("value")).toString(), row.toObject());
    }
    return byValue;
}

void TestHubFigures::initTestCase()
{
    if (const QString why = HubFixture::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    m_hub = std::make_unique<HubFixture>(QStringList{QStringLiteral("desk1:terminal:DESK1:HAVEN"),
                                                     QStringLiteral("desk2:terminal:DESK2:OTHER"),
                                                     QStringLiteral("auditor:auditor:::nation")});
    m_haven = std::make_unique<Desk>(*m_hub, QStringLiteral("desk1"), QStringLiteral("DESK1"));
    m_other = std::make_unique<Desk>(*m_hub, QStringLiteral("desk2"), QStringLiteral("DESK2"));
    work(*m_haven, QStringLiteral("KR"), true);
    work(*m_haven, QStringLiteral("CN"), false);
    m_haven->decide(m_haven->openCase(), Decision::Clear);
    work(*m_other, QStringLiteral("KR"), false);
    m_haven->sync();
    m_other->sync();
}

void TestHubFigures::hubAndDeskSayTheSame_data()
{
    QTest::addColumn<QString>("chart");
    for (const char* chart : {"lane", "chapter", "origin", "route", "officer", "all"}) {
        QTest::newRow(chart) << QString::fromLatin1(chart);
    }
}

// Desk 2 is of another port: what the hub has beyond it is what desk 1's book says.
void TestHubFigures::hubAndDeskSayTheSame()
{
    QFETCH(QString, chart);
    const CtlAnswer hub = hubReport(chart);
    QCOMPARE(hub.exitCode, 0);
    QMap<QString, qint64> sums;
    for (Desk* desk : {m_haven.get(), m_other.get()}) {
        const CtlAnswer own = runCtl({QStringLiteral("report"), QStringLiteral("--chart"), chart,
                                      QStringLiteral("--data"), desk->location().folder});
        QCOMPARE(own.exitCode, 0);
        for (const auto& row : rows(own, chart)) {
            for (auto it = row.begin(); it != row.end(); ++it) {
                if (it.value().isDouble() && !it.key().contains(QLatin1String("rate")) &&
                    !it.key().contains(QLatin1String("mean")) && !it.key().contains(QLatin1String("precision"))) {
                    sums[row.value(QStringLiteral("value")).toString() + QLatin1Char('/') + it.key()] +=
                        it.value().toInteger();
                }
            }
        }
    }
    QVERIFY(!sums.isEmpty());
    for (const auto& row : rows(hub, chart)) {
        for (const char* figure :
             {"cases", "decided", "examined", "hits", "holds", "holds_approved", "holds_rejected"}) {
            const QString key =
                row.value(QStringLiteral("value")).toString() + QLatin1Char('/') + QString::fromLatin1(figure);
            QVERIFY2(sums.contains(key), qPrintable(key));
            QCOMPARE(row.value(QLatin1String(figure)).toInteger(), sums.take(key));
        }
    }
    QVERIFY2(sums.isEmpty(), qPrintable(QStringList(sums.keys()).join(QLatin1Char(' '))));
}

void TestHubFigures::portsAreSummedApart()
{
    const auto ports = rows(hubReport(QStringLiteral("port")), QStringLiteral("port"));
    QCOMPARE(ports.value(QStringLiteral("HAVEN")).value(QStringLiteral("cases")).toInt(), 3);
    QCOMPARE(ports.value(QStringLiteral("HAVEN")).value(QStringLiteral("hits")).toInt(), 1);
    QCOMPARE(ports.value(QStringLiteral("HAVEN")).value(QStringLiteral("model_precision")).toDouble(), 0.5);
    QCOMPARE(ports.value(QStringLiteral("OTHER")).value(QStringLiteral("cases")).toInt(), 1);
    const CtlAnswer unknown = hubReport(QStringLiteral("weather"));
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.complaint.contains("weather"));
}

void TestHubFigures::anAuditorOnly()
{
    const CtlAnswer refused = hubReport(QStringLiteral("lane"), QStringLiteral("desk1"));
    QVERIFY(refused.exitCode != 0);
    QVERIFY(!refused.complaint.isEmpty());
    QVERIFY(refused.output.isEmpty());
}

void TestHubFigures::badPayloadsAreCountedNotFatal()
{
    m_hub->tamper("UPDATE hub.events SET payload = '\\xff00' WHERE kind = 'NoteAdded' OR kind = 'DeclarationAttached'");
    const auto lanes = rows(hubReport(QStringLiteral("lane")), QStringLiteral("lane"));
    QCOMPARE(lanes.value(QStringLiteral("no lane")).value(QStringLiteral("cases")).toInt(), 4);
}

QTEST_GUILESS_MAIN(TestHubFigures)
#include "test_hub_figures.moc"
