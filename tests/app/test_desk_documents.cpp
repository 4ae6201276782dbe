// Papers and seals at the real desk: registered, handed on, presented false, a seal found broken; and the receipt that
// needs a ledger.
#include "app/portlight/CaseController.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DocumentDialogs.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ReceiptDesk.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/station/PartyStatement.h"
#include "local_cache/HubOfficers.h"
#include "local_cache/SecretKey.h"
#include "tests/app/DeskDriver.h"
#include "tests/app/SyntheticScan.h"
#include "tests/widgets/WidgetsMain.h"
#include "widgets/CasePanel.h"
#include "widgets/DocumentsModel.h"
#include "widgets/DocumentsView.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace portlight;
using tests::DeskDriver;
using widgets::DocumentAct;

class TestDeskDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDocumentIsRegistered();
    void itIsHandedOn();
    void whatAPartySignedIsSaid();
    void aFalseCopyIsSaidBeforeItIsRecorded();
    void aBrokenSealIsSaid();
    void aFormOfACaseThatWasLeftRecordsNothing();
    void aReceiptNeedsAHoldAndALedger();

private:
    QString write(const QString& name, const QByteArray& content);
    [[nodiscard]] const inspection::Case& current() { return m_desk->cases().current(); }
    [[nodiscard]] QAction* command(const char* id) { return m_desk->window().commands().action(QLatin1String(id)); }
    // The open form's button, once its form is there.
    QPushButton* record();
    [[nodiscard]] widgets::DocumentsModel& rows() { return m_desk->page().casePanel().documents().documentsModel(); }

    std::unique_ptr<DeskDriver> m_desk;
};

QString TestDeskDocuments::write(const QString& name, const QByteArray& content)
{
    QFile file(m_desk->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

QPushButton* TestDeskDocuments::record()
{
    QPushButton* button = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            button = m_desk->window().findChild<QPushButton*>(QStringLiteral("recordDocument"));
            return button != nullptr;
        },
        DeskDriver::patienceMs);
    if (!there) {
        qFatal("no form opened");
    }
    return button;
}

void TestDeskDocuments::initTestCase()
{
    m_desk = std::make_unique<DeskDriver>();
    const QString path = m_desk->filePath(QStringLiteral("ball.nrrd"));
    QVERIFY(tests::writeBall(path, 40));
    m_desk->import(path);
    m_desk->openFirstCase();
    QVERIFY(!command("hand-document-on")->isEnabled());
    QVERIFY(command("hand-document-on")->toolTip().contains(QStringLiteral("No document is registered")));
    QVERIFY(command("register-document")->isEnabled());
}

void TestDeskDocuments::aDocumentIsRegistered()
{
    m_desk->window().dialogs().documents().takeFile(DocumentAct::Register,
                                                    write(QStringLiteral("invoice.pdf"), "1,000 pairs of shoes"));
    QPushButton* const button = record();
    auto* kind = m_desk->window().findChild<QComboBox*>(QStringLiteral("documentKind"));
    kind->setCurrentText(QStringLiteral("Invoice"));
    m_desk->type(QStringLiteral("documentNumber"), QStringLiteral("INV-7"));
    m_desk->type(QStringLiteral("documentParty"), QStringLiteral("Shoe Works"));
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->noticeText().contains(QStringLiteral("registered")), DeskDriver::patienceMs);
    QCOMPARE(current().documents.size(), 1);
    QCOMPARE(rows().index(0, 0).data().toString(), QStringLiteral("Invoice INV-7"));
    QVERIFY(command("hand-document-on")->isEnabled());
}

void TestDeskDocuments::itIsHandedOn()
{
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    QTest::keyClick(&m_desk->window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QPushButton* const button = record();
    button->click();
    QVERIFY(m_desk->window().findChild<QLabel*>(QStringLiteral("documentMessage"))->isVisible()); // to whom?
    m_desk->type(QStringLiteral("documentParty"), QStringLiteral("Sea Cargo"));
    button->click();
    QCOMPARE(current().documents.first().custodian, QStringLiteral("Sea Cargo"));
    QCOMPARE(rows().index(0, widgets::DocumentsModel::StateColumn).data().toString(), QStringLiteral("With Sea Cargo"));
}

void TestDeskDocuments::whatAPartySignedIsSaid()
{
    const auto administration = *sync::NoteKey::generate(QStringLiteral("office.example"), sync::NoteKeyType::Note);
    const auto key = *sync::NoteKey::generate(QStringLiteral("seacargo.example"), sync::NoteKeyType::Note);
    const QString party = QStringLiteral("Sea Cargo");
    std::array entries{local_cache::HubOfficer{
        {inspection::newTimeOrderedId(), key.verifierText(), party, {}, key.publicKey()}, 1, {}, {}}};
    entries.front().sign(administration.secret());
    QVERIFY((*local_cache::HubOfficers::open(m_desk->location()))->take(entries, administration.publicKey()));
    const auto note = [&](const QString& to) {
        const app::PartyStatement statement{to.isEmpty() ? app::PartyAct::Present : app::PartyAct::HandOver,
                                            current().documents.first().sha256, party, to, 1'800'000'000'000};
        return write(QStringLiteral("statement"), *statement.signedBy(key));
    };

    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    auto& documents = m_desk->window().dialogs().documents();
    documents.takeFile(DocumentAct::Present, m_desk->filePath(QStringLiteral("invoice.pdf")));
    QPushButton* const button = record();
    const auto* message = m_desk->window().findChild<QLabel*>(QStringLiteral("documentMessage"));
    documents.takeStatement(m_desk->filePath(QStringLiteral("invoice.pdf")));
    QVERIFY2(message->text().contains(QStringLiteral("no statement")), qPrintable(message->text()));
    documents.takeStatement(note(QStringLiteral("Harbour Bank"))); // that it hands it on is not what is recorded here
    button->click();
    QVERIFY2(message->text().contains(QStringLiteral("something else")), qPrintable(message->text()));
    documents.takeStatement(note({}));
    const auto* said = m_desk->window().findChild<QLabel*>(QStringLiteral("documentSigned"));
    QCOMPARE(said->text(), QStringLiteral("Signed by Sea Cargo with its own key."));
    button->click();
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    const int last = static_cast<int>(current().documents.first().steps.size()); // the head is row 0
    QVERIFY2(rows().index(last, 0).data().toString().endsWith(QStringLiteral("signed by the party")),
             qPrintable(rows().index(last, 0).data().toString()));
}

void TestDeskDocuments::aFalseCopyIsSaidBeforeItIsRecorded()
{
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    m_desk->window().dialogs().documents().takeFile(DocumentAct::Present,
                                                    write(QStringLiteral("copy.pdf"), "9,000 pairs of shoes"));
    QPushButton* const button = record();
    const auto* verdict = m_desk->window().findChild<QLabel*>(QStringLiteral("documentMessage"));
    QVERIFY(verdict->text().startsWith(QStringLiteral("ALTERED")));
    QVERIFY(!current().documents.first().isAltered());
    button->click();
    QVERIFY(current().documents.first().isAltered());
    QVERIFY(
        rows().index(0, widgets::DocumentsModel::StateColumn).data().toString().startsWith(QStringLiteral("Altered:")));
}

void TestDeskDocuments::aBrokenSealIsSaid()
{
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    QVERIFY(!command("check-seal")->isEnabled());
    command("affix-seal")->trigger();
    QPushButton* button = record();
    m_desk->type(QStringLiteral("sealNumber"), QStringLiteral("SN-1"));
    m_desk->type(QStringLiteral("sealPlace"), QStringLiteral("right door"));
    button->click();
    QCOMPARE(current().seals.size(), 1);
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    m_desk->page().casePanel().focusDocuments();
    QTest::keyClick(m_desk->window().findChild<QTableView*>(QStringLiteral("documentsView")), Qt::Key_End,
                    Qt::ControlModifier);
    QVERIFY(command("check-seal")->isEnabled());
    command("check-seal")->trigger();
    button = record();
    m_desk->window().findChild<QComboBox*>(QStringLiteral("sealFound"))->setCurrentIndex(1);
    m_desk->type(QStringLiteral("sealText"), QStringLiteral("cut and glued"));
    button->click();
    QVERIFY(current().seals.first().state == inspection::SealState::Broken);
    QVERIFY(!command("check-seal")->isEnabled());
}

void TestDeskDocuments::aFormOfACaseThatWasLeftRecordsNothing()
{
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    const auto events = current().eventCount;
    const auto first = current().id;
    command("affix-seal")->trigger();
    QPushButton* const button = record();
    m_desk->type(QStringLiteral("sealNumber"), QStringLiteral("SN-2"));
    m_desk->type(QStringLiteral("sealPlace"), QStringLiteral("left door"));
    const QString path = m_desk->filePath(QStringLiteral("other.nrrd"));
    QVERIFY(tests::writeBall(path, 30));
    m_desk->import(path);
    const QString number = current().number.chopped(1) + QLatin1Char('2'); // the second case of this station
    m_desk->cases().openCaseByNumber(number);
    QVERIFY(current().id != first);
    button->click();
    QVERIFY(current().seals.isEmpty());
    m_desk->window().desk()->openCase(first);
    QCOMPARE(current().eventCount, events);
}

void TestDeskDocuments::aReceiptNeedsAHoldAndALedger()
{
    QTRY_VERIFY(!m_desk->window().dialogs().isSheetOpen());
    QVERIFY(!command("receipt")->isEnabled());
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    m_desk->decide(Qt::Key_F6, QStringLiteral("papers are false"));
    QTRY_VERIFY(command("receipt")->isEnabled());
    const QString pdf = m_desk->filePath(QStringLiteral("receipt.pdf"));
    m_desk->window().desk()->receipts().save(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->noticeText().contains(QStringLiteral("No checkpoint covers")),
                             DeskDriver::patienceMs);
    QVERIFY(!QFile::exists(pdf));
}

PORTLIGHT_WIDGETS_MAIN(TestDeskDocuments)
#include "test_desk_documents.moc"
