// A supervisor writes selection rules in the desk: faults are named, nothing goes in force untried, what does is
// signed.
#include "app/station/ActiveSelection.h"
#include "tests/app/DeskDriver.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/selection/RulesEditor.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace portlight;
using tests::DeskDriver;
using widgets::RulesEditor;

namespace {

const QString shoes =
    QStringLiteral("rule shoes red: Shoes far below their value\n  hs starts 64\n  unit_value below 2.5\n");

} // namespace

class TestRulesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFaultIsNamedAndNothingCanBeDone();
    void withoutExaminationsItSaysSo();
    void rulesAreTriedOnAFileOfThePast();
    void whatWasTriedGoesInForceSigned();
    void anOlderVersionComesBackAsText();
    void anInspectorDoesNotWriteRules();

private:
    [[nodiscard]] RulesEditor* editor() { return m_desk->window().findChild<RulesEditor*>(); }
    [[nodiscard]] QString labelText(const char* name)
    {
        return editor()->findChild<QLabel*>(QLatin1String(name))->text();
    }
    [[nodiscard]] QPushButton* button(const char* name)
    {
        return editor()->findChild<QPushButton*>(QLatin1String(name));
    }
    void tryOnFile(const QString& path);

    std::unique_ptr<DeskDriver> m_desk;
    QString m_past;
};

void TestRulesDesk::initTestCase()
{
    m_desk = std::make_unique<DeskDriver>();
    m_desk->addOfficer(QStringLiteral("Ben Reader"), QStringLiteral("ben"));
    m_past = m_desk->filePath(QStringLiteral("past.csv"));
    QFile file(m_past);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("number,accepted_on,hs_code,origin,net_weight,price,outcome\n"
               "D1,2026-01-01,640299,CN,10,20,fraud\n"
               "D2,2026-01-02,640299,CN,10,20,in_order\n"
               "D3,2026-01-03,640299,CN,10,90,in_order\n"
               "D4,2026-01-04,090210,KE,10,20,in_order\n");
    file.close();
    m_desk->press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(editor());
}

void TestRulesDesk::aFaultIsNamedAndNothingCanBeDone()
{
    editor()->setText(shoes + QStringLiteral("  colour is blue\n"));
    QVERIFY2(labelText("rulesState").contains(QLatin1String("colour")), qPrintable(labelText("rulesState")));
    QVERIFY2(labelText("rulesState").contains(QLatin1Char('4')), qPrintable(labelText("rulesState")));
    QVERIFY(!button("tryRules")->isEnabled());
    QVERIFY(!button("publishRules")->isEnabled());
}

void TestRulesDesk::withoutExaminationsItSaysSo()
{
    editor()->setText(shoes);
    button("tryRules")->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelText("rulesTrial").contains(QLatin1String("examined")), DeskDriver::patienceMs);
    QVERIFY(!button("publishRules")->isEnabled()); // that was no trial
}

void TestRulesDesk::tryOnFile(const QString& path)
{
    button("tryRulesOnFile")->click();
    auto* dialog = editor()->findChild<QFileDialog*>(QStringLiteral("rulesHistory"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(button("tryRulesOnFile")->isEnabled(), DeskDriver::patienceMs);
}

void TestRulesDesk::rulesAreTriedOnAFileOfThePast()
{
    tryOnFile(m_past);
    const auto* rows = editor()->findChild<QTableView*>(QStringLiteral("rulesTable"))->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("shoes"));
    QCOMPARE(rows->index(0, 2).data().toString(), QStringLiteral("2")); // D1 and D2
    QVERIFY2(rows->index(0, 4).data().toString().startsWith(QLatin1String("50%")),
             qPrintable(rows->index(0, 4).data().toString()));
    QVERIFY2(labelText("rulesTrial").contains(QLatin1String("past.csv")), qPrintable(labelText("rulesTrial")));
    QVERIFY(button("publishRules")->isEnabled());
    editor()->setText(shoes + QStringLiteral("# another word\n"));
    QVERIFY(!button("publishRules")->isEnabled()); // not what was tried
}

void TestRulesDesk::whatWasTriedGoesInForceSigned()
{
    editor()->setText(shoes);
    tryOnFile(m_past);
    button("publishRules")->click();
    QVERIFY2(labelText("rulesTrial").contains(QLatin1String("in force")), qPrintable(labelText("rulesTrial")));
    const local_cache::SignedShelf shelf(m_desk->location());
    const auto inForce = shelf.inForce(app::rulesKind);
    QVERIFY(inForce && *inForce);
    QCOMPARE((*inForce)->version, 1);
    QCOMPARE(QString::fromUtf8((*inForce)->content), shoes);
    QVERIFY(!button("publishRules")->isEnabled()); // it is in force
}

void TestRulesDesk::anOlderVersionComesBackAsText()
{
    const QString second = shoes + QStringLiteral("rule tea yellow: Tea\n  hs starts 09\n");
    editor()->setText(second);
    tryOnFile(m_past);
    button("publishRules")->click();
    auto* versions = editor()->findChild<QComboBox*>(QStringLiteral("rulesVersion"));
    QCOMPARE(versions->count(), 2);
    QVERIFY(versions->itemText(0).contains(QLatin1String("Ada Inspector")));
    versions->setCurrentIndex(1);
    Q_EMIT versions->activated(1);
    QCOMPARE(QString::fromUtf8(editor()->text()), shoes);
}

void TestRulesDesk::anInspectorDoesNotWriteRules()
{
    m_desk->changeOfficer(QStringLiteral("ben"));
    m_desk->press(Qt::Key_F4, Qt::ShiftModifier);
    QVERIFY(!editor());
}

PORTLIGHT_WIDGETS_MAIN(TestRulesDesk)
#include "test_rules_desk.moc"
