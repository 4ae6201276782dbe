// From a reason of selection to the declarations behind it: exactly those that its sentence counts, all earlier, and
// on to the case that one of them has here.
#include "app/portlight/CaseController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/station/ActiveSelection.h"
#include "app/station/ExaminedCases.h"
#include "local_cache/CaseCache.h"
#include "risk/declarations/DeclarationFile.h"
#include "risk/model/ModelFolder.h"
#include "risk/model/RiskTrainer.h"
#include "tests/app/DeskDriver.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/selection/PastRecordsModel.h"
#include "widgets/selection/PastRecordsView.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>

using namespace portlight;
using tests::DeskDriver;
using widgets::PastRecordsModel;
using widgets::PastRecordsView;

namespace {

// 20 declarations a day for 100 days from 1 January 2020; CHEAT is found fraudulent nearly always, the others rarely.
QByteArray pastCsv()
{
    QByteArray csv("number,accepted_on,importer,hs_code,net_weight,price,outcome\n");
    for (int day = 0; day < 100; ++day) {
        for (int i = 0; i < 20; ++i) {
            const bool cheats = (7 * day + i) % 20 == 0;
            const bool isFraud = cheats ? day % 10 != 0 : (13 * day + 5 * i) % 23 == 0;
            csv += QStringLiteral("P%1-%2,%3,%4,6402%5,%6,%7,%8\n")
                       .arg(day)
                       .arg(i)
                       .arg(QDate(2020, 1, 1).addDays(day).toString(Qt::ISODate))
                       .arg(cheats ? QStringLiteral("CHEAT") : QStringLiteral("IMP%1").arg(i))
                       .arg(10 + i % 5)
                       .arg(10 + (day * 17 + i * 31) % 500)
                       .arg(100 + (day * 13 + i * 7) % 900)
                       .arg(isFraud ? QStringLiteral("fraud") : QStringLiteral("in_order"))
                       .toLatin1();
        }
    }
    return csv;
}

// The counts in "this importer (CHEAT): 44 of 49 past declarations found fraudulent; ...".
std::pair<int, int> countsIn(const QString& sentence)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d+) of (\\d+) past declarations"));
    const auto match = pattern.match(sentence);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace

class TestReasonsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReasonOpensItsRecords();
    void rowsAreCopied();
    void aRecordOpensItsCase();
    void theCommandLineListsTheSame();
    void withoutTheModelItSaysSo();

private:
    [[nodiscard]] PastRecordsView* view() { return m_desk->window().findChild<PastRecordsView*>(); }
    [[nodiscard]] QTableView* table() { return view()->findChild<QTableView*>(QStringLiteral("pastTable")); }
    [[nodiscard]] QLabel* reasonLink();
    void append(const QString& number, const risk::TradeDeclaration& declaration, const QJsonObject& risk);
    void openList();
    [[nodiscard]] QVector<QJsonObject> records(const QStringList& more) const;

    std::unique_ptr<DeskDriver> m_desk;
    QString m_modelId;
    QString m_sentence;
};

void TestReasonsDesk::append(const QString& number, const risk::TradeDeclaration& declaration, const QJsonObject& risk)
{
    auto cache = local_cache::CaseCache::open(m_desk->location());
    QVERIFY(cache);
    const inspection::CaseId id = inspection::newTimeOrderedId();
    QJsonObject payload = declaration.toCaseDeclaration().toJson();
    if (!risk.isEmpty()) {
        payload.insert(QStringLiteral("risk"), risk);
    }
    const QVector<local_cache::EventDraft> drafts{
        {id,
         inspection::EventKind::CaseOpened,
         {{QStringLiteral("number"), number}, {QStringLiteral("lane"), QStringLiteral("blue")}}},
        {id, inspection::EventKind::DeclarationAttached, payload}};
    const auto appended = (*cache)->append(m_desk->window().desk()->session(), drafts);
    QVERIFY2(appended.has_value(), appended ? "" : qPrintable(appended.error().text));
}

void TestReasonsDesk::initTestCase()
{
    m_desk = std::make_unique<DeskDriver>();
    const QString past = m_desk->filePath(QStringLiteral("past.csv"));
    QFile file(past);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pastCsv());
    file.close();
    QVector<risk::TradeDeclaration> declared;
    QVector<risk::RiskRecord> learned;
    risk::CsvSinks sinks;
    sinks.declaration = [&](risk::TradeDeclaration&& one) {
        learned.append(risk::riskRecord(one));
        declared.append(std::move(one));
    };
    QVERIFY(risk::readDeclarationFile(past, {}, sinks));
    risk::TrainingSettings settings;
    settings.booster.rounds = 30;
    settings.booster.learningRate = 0.2;
    settings.seeds = {1, 2};
    const auto model = risk::trainRiskModel(learned, {}, settings, {});
    QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().text));
    const QString folder = m_desk->filePath(QStringLiteral("model"));
    QVERIFY(risk::saveRiskModel(*model, folder));
    const auto approved = app::approveModel(m_desk->location(), m_desk->window().desk()->session(), folder, {});
    QVERIFY2(approved.has_value(), approved ? "" : qPrintable(approved.error().text));

    // The declaration at hand: of the cheat, on a day in the middle of the past.
    risk::TradeDeclaration now = declared.at(60 * 20); // (7 * 60 + 0) % 20 == 0
    now.number = QStringLiteral("NOW-1");
    now.outcome.reset();
    const auto active = app::loadActiveSelection(m_desk->location());
    QVERIFY(active);
    m_modelId = active->selection.modelId;
    const auto assessed = active->selection.assess({now}, {});
    QVERIFY(assessed);
    m_sentence = assessed->first().risk.reasons.first().text;
    QVERIFY2(m_sentence.contains(QStringLiteral("CHEAT")), qPrintable(m_sentence));
    append(QStringLiteral("C-NOW"), now, app::riskPayload(assessed->first(), now));
    append(QStringLiteral("C-PAST"), declared.at(40 * 20), {}); // of the cheat as well
    append(QStringLiteral("C-LATER"), declared.at(80 * 20), {});
}

QLabel* TestReasonsDesk::reasonLink()
{
    const auto links = m_desk->window().findChildren<QLabel*>(QStringLiteral("riskReason"));
    return links.isEmpty() ? nullptr : links.first();
}

void TestReasonsDesk::openList()
{
    m_desk->cases().openCaseByNumber(QStringLiteral("C-NOW"));
    QTRY_VERIFY_WITH_TIMEOUT(reasonLink() && reasonLink()->isVisible(), DeskDriver::patienceMs);
    reasonLink()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(reasonLink(), Qt::Key_Return);
    QVERIFY(view());
}

void TestReasonsDesk::aReasonOpensItsRecords()
{
    openList();
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), DeskDriver::patienceMs);
    const auto [frauds, count] = countsIn(m_sentence);
    QVERIFY2(count > 10, qPrintable(m_sentence));
    const QAbstractItemModel& rows = *table()->model();
    QCOMPARE(rows.rowCount(), count);
    int found = 0;
    int here = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto text = [&](int column) { return rows.index(row, column).data().toString(); };
        QCOMPARE(text(PastRecordsModel::ImporterColumn), QStringLiteral("CHEAT"));
        QVERIFY(rows.index(row, PastRecordsModel::DateColumn).data(PastRecordsModel::sortRole).toDate() <
                QDate(2020, 1, 1).addDays(60));
        found += text(PastRecordsModel::OutcomeColumn) == QLatin1String("fraud found") ? 1 : 0;
        here += text(PastRecordsModel::CaseColumn).isEmpty() ? 0 : 1;
    }
    QCOMPARE(found, frauds);
    QCOMPARE(here, 1); // the later one is not among them
    const QString summary = view()->findChild<QLabel*>(QStringLiteral("pastSummary"))->text();
    QVERIFY2(summary.contains(QString::number(count)) && summary.contains(QString::number(frauds)),
             qPrintable(summary));
}

void TestReasonsDesk::rowsAreCopied()
{
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), countsIn(m_sentence).second);
    QCOMPARE(lines.first().count(QLatin1Char('\t')), PastRecordsModel::ColumnCount - 1);
}

void TestReasonsDesk::aRecordOpensItsCase()
{
    const QAbstractItemModel& rows = *table()->model();
    int withCase = -1;
    for (int row = 0; row < rows.rowCount(); ++row) {
        withCase = rows.index(row, PastRecordsModel::CaseColumn).data().toString().isEmpty() ? withCase : row;
    }
    QVERIFY(withCase >= 0);
    QCOMPARE(rows.index(withCase, PastRecordsModel::LaneColumn).data().toString(), QStringLiteral("Blue"));
    table()->setCurrentIndex(rows.index(withCase == 0 ? 1 : 0, 0)); // has none: nothing happens
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_desk->cases().current().number, QStringLiteral("C-NOW"));
    table()->setCurrentIndex(rows.index(withCase, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_desk->cases().current().number, QStringLiteral("C-PAST"));
    QTRY_VERIFY(!view());
}

QVector<QJsonObject> TestReasonsDesk::records(const QStringList& more) const
{
    QProcess ctl;
    ctl.start(QString::fromLocal8Bit(qgetenv("PORTLIGHT_CTL")),
              QStringList{QStringLiteral("risk"), QStringLiteral("records")} + more);
    ctl.waitForFinished(DeskDriver::patienceMs);
    QVector<QJsonObject> lines;
    for (const QByteArray& line : ctl.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) {
            lines.append(QJsonDocument::fromJson(line).object());
        }
    }
    return lines;
}

void TestReasonsDesk::theCommandLineListsTheSame()
{
    const auto [frauds, count] = countsIn(m_sentence);
    const auto check = [&, frauds = frauds, count = count](const QVector<QJsonObject>& lines) {
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().value(QStringLiteral("text")).toString(), m_sentence);
        const QJsonArray listed = lines.first().value(QStringLiteral("records")).toArray();
        QCOMPARE(listed.size(), count);
        QCOMPARE(std::count_if(listed.cbegin(), listed.cend(),
                               [](const auto& row) {
                                   return row.toObject().value(QStringLiteral("outcome")).toString() ==
                                          QLatin1String("fraud");
                               }),
                 frauds);
    };
    const QStringList firstReason{QStringLiteral("--reason"), QStringLiteral("1")};
    const QVector<QJsonObject> ofCase = records(
        QStringList{QStringLiteral("C-NOW"), QStringLiteral("--data"), m_desk->location().folder} + firstReason);
    check(ofCase);
    QVERIFY(QJsonDocument(ofCase.first()).toJson().contains("C-PAST"));

    QFile file(m_desk->filePath(QStringLiteral("now.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pastCsv().split('\n').mid(0, 1).first() + "\nNOW-1,2020-03-01,CHEAT,640210,30,880,\n");
    file.close();
    const QVector<QJsonObject> ofFile =
        records(QStringList{file.fileName(), QStringLiteral("--model"), m_desk->filePath(QStringLiteral("model")),
                            QStringLiteral("--declaration"), QStringLiteral("NOW-1")} +
                firstReason);
    check(ofFile);
}

// As at a terminal that got the case from another one.
void TestReasonsDesk::withoutTheModelItSaysSo()
{
    const QString folder = app::modelFolder(m_desk->location(), m_modelId);
    QVERIFY(QFile::rename(folder, folder + QStringLiteral("-away")));
    openList();
    QTRY_VERIFY_WITH_TIMEOUT(!view()->findChildren<QLabel*>().isEmpty() && !table()->isVisible(),
                             DeskDriver::patienceMs);
    const auto says = [this](const QString& part) {
        const auto labels = view()->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&part](const QLabel* one) { return one->text().contains(part); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(m_modelId), DeskDriver::patienceMs);
    QVERIFY(QFile::rename(folder + QStringLiteral("-away"), folder));
}

PORTLIGHT_WIDGETS_MAIN(TestReasonsDesk)
#include "test_reasons_desk.moc"
