#include "app/portlight/DocumentDialogs.h"

#include "app/portlight/CaseController.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/Settings.h"
#include "app/station/PartySignatures.h"
#include "inspection/DocumentEvents.h"
#include "widgets/CasePanel.h"
#include "widgets/DisplayText.h"
#include "widgets/DocumentText.h"
#include "widgets/DocumentsView.h"
#include "widgets/NoticeStrip.h"

#include <QFile>
#include <QFileDialog>
#include <QtConcurrent>

namespace portlight::app {

using inspection::EventKind;
using inspection::TradeDocument;
using widgets::DocumentAct;
using widgets::DocumentAnswer;
using widgets::DocumentForm;
using widgets::NoticeKind;

DocumentDialogs::DocumentDialogs(DeskWindow& window, DeskDialogs& dialogs)
    : QObject(&dialogs)
    , m_window(window)
    , m_dialogs(dialogs)
{
    connect(&m_hashing, &QFutureWatcherBase::finished, this, &DocumentDialogs::showFile);
}

DocumentDialogs::~DocumentDialogs()
{
    m_hashing.disconnect(this);
    m_hashing.waitForFinished();
}

const inspection::Case& DocumentDialogs::current() const
{
    return m_window.desk()->cases().current();
}

const TradeDocument* DocumentDialogs::document() const
{
    const QUuid id = m_window.page()->casePanel().documents().currentDocument();
    return id.isNull() ? nullptr : inspection::findDocument(current(), id.toString(QUuid::WithoutBraces));
}

const inspection::Seal* DocumentDialogs::seal() const
{
    return inspection::findSeal(current(), m_window.page()->casePanel().documents().currentSeal());
}

QStringList DocumentDialogs::parties() const
{
    const inspection::Case& c = current();
    QStringList names{c.declaration.importer, c.declaration.exporter, c.declaration.declarant};
    for (const TradeDocument& one : c.documents) {
        for (const inspection::CustodyStep& step : one.steps) {
            names << step.party << step.from;
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString DocumentDialogs::refusal(DocumentAct act) const
{
    if (m_window.desk() == nullptr || !m_window.desk()->cases().isOpen()) {
        return {};
    }
    if (current().state == inspection::CaseState::Closed) {
        return tr("This case is closed; nothing can be added to it.");
    }
    switch (act) {
    case DocumentAct::HandOn:
    case DocumentAct::Present:
        return current().documents.isEmpty() ? tr("No document is registered in this case yet.")
               : document() == nullptr       ? tr("Choose a document in the list first.")
                                             : QString();
    case DocumentAct::InspectSeal:
        if (current().seals.isEmpty()) {
            return tr("No seal is recorded in this case yet.");
        }
        if (seal() == nullptr) {
            return tr("Choose a seal in the list first.");
        }
        return seal()->state == inspection::SealState::Intact ? QString()
                                                              : tr("This seal is open; nothing more is found of it.");
    case DocumentAct::Register:
    case DocumentAct::AffixSeal:
        break;
    }
    return {};
}

void DocumentDialogs::registerDocument()
{
    chooseFile(DocumentAct::Register, tr("The document to register"));
}

void DocumentDialogs::present()
{
    if (const TradeDocument* const shown = document()) {
        chooseFile(DocumentAct::Present, tr("The file presented as %1").arg(widgets::documentTitle(*shown)));
    }
}

void DocumentDialogs::chooseFile(DocumentAct act, const QString& title)
{
    m_case = current().id;
    auto* dialog = new QFileDialog(&m_window, title, m_window.settings().value(Setting::LastImportFolder).toString());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, act, dialog](const QString& path) {
        m_window.settings().set(Setting::LastImportFolder, dialog->directory().absolutePath());
        takeFile(act, path);
    });
    m_dialogs.openFileDialog(dialog);
}

void DocumentDialogs::takeFile(DocumentAct act, const QString& path)
{
    if (m_hashing.isRunning() || m_window.desk() == nullptr) {
        return;
    }
    m_act = act;
    m_case = current().id;
    const TradeDocument* const shown = document();
    m_document = shown != nullptr ? shown->id : QUuid();
    m_hashing.setFuture(QtConcurrent::run([path] { return readDocumentFile(path); }));
}

void DocumentDialogs::showFile()
{
    const auto file = m_hashing.result();
    if (m_window.desk() == nullptr || !m_window.desk()->cases().isOpen() || current().id != m_case) {
        return; // the case was left meanwhile
    }
    if (!file) {
        m_window.page()->notice().showNotice(NoticeKind::Problem, file.error().text);
        return;
    }
    if (m_act == DocumentAct::Register) {
        showRegistration(*file);
    } else {
        showPresentation(*file);
    }
}

void DocumentDialogs::showRegistration(const DocumentFile& file)
{
    auto* form = new DocumentForm(DocumentAct::Register,
                                  tr("%1, %2. What is kept of it is its hash; the file stays where it is.")
                                      .arg(file.name, widgets::byteSize(file.bytes)),
                                  parties());
    form->setParty(current().declaration.importer);
    const auto made = [file](const DocumentAnswer& answer) {
        TradeDocument document;
        document.id = inspection::newTimeOrderedId();
        document.kind = answer.kind;
        document.number = answer.number;
        document.name = file.name;
        document.sha256 = file.sha256;
        document.bytes = file.bytes;
        document.custodian = answer.party;
        return std::pair(EventKind::DocumentRegistered, inspection::registrationOf(document));
    };
    openForm(tr("Register a document"), form, made, tr("The document is registered."));
}

void DocumentDialogs::showPresentation(const DocumentFile& file)
{
    const TradeDocument* const found = inspection::findDocument(current(), m_document.toString(QUuid::WithoutBraces));
    if (found == nullptr) {
        return;
    }
    const TradeDocument document = *found;
    const bool matches = file.sha256 == document.sha256;
    auto* form = new DocumentForm(
        DocumentAct::Present, tr("%1, presented as %2").arg(file.name, widgets::documentTitle(document)), parties());
    form->setParty(document.custodian);
    form->showVerdict(matches);
    const auto made = [document, file](const DocumentAnswer& answer) {
        return std::pair(EventKind::DocumentPresented, inspection::presentationOf(document, file.sha256, answer.party));
    };
    openForm(tr("Presented document"), form, made,
             matches ? tr("Recorded: the document is the one registered.")
                     : tr("Recorded: the document presented is not the one registered."));
}

void DocumentDialogs::handOn()
{
    const TradeDocument* const found = document();
    if (found == nullptr) {
        return;
    }
    const TradeDocument document = *found;
    auto* form =
        new DocumentForm(DocumentAct::HandOn,
                         tr("%1 is with %2 now.").arg(widgets::documentTitle(document), document.custodian), parties());
    const auto made = [document](const DocumentAnswer& answer) {
        return std::pair(EventKind::CustodyTransferred, inspection::transferOf(document, answer.party));
    };
    openForm(tr("Hand on"), form, made, tr("The hand-over is recorded."));
}

void DocumentDialogs::affixSeal()
{
    auto* form = new DocumentForm(DocumentAct::AffixSeal,
                                  tr("A seal is used once: its number tells it from all others."), parties());
    const QString& container = current().container;
    form->setPlace(container.isEmpty() ? QString() : tr("container %1").arg(container));
    const auto made = [](const DocumentAnswer& answer) {
        return std::pair(EventKind::SealAffixed, inspection::sealAffixed(answer.number, answer.place, answer.party));
    };
    openForm(tr("Affix a seal"), form, made, tr("The seal is recorded."));
}

void DocumentDialogs::inspectSeal()
{
    const inspection::Seal* const found = seal();
    if (found == nullptr) {
        return;
    }
    const QString number = found->number;
    auto* form = new DocumentForm(DocumentAct::InspectSeal, tr("Seal %1 on %2").arg(number, found->place), {});
    const auto made = [number](const DocumentAnswer& answer) {
        return std::pair(EventKind::SealInspected, inspection::sealInspected(number, answer.found, answer.text));
    };
    openForm(tr("Check the seal"), form, made, tr("The state of the seal is recorded."));
}

void DocumentDialogs::chooseStatement()
{
    auto* dialog = new QFileDialog(&m_window, tr("The statement that the party signed"),
                                   m_window.settings().value(Setting::LastImportFolder).toString());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentDialogs::takeStatement);
    m_dialogs.openFileDialog(dialog);
}

void DocumentDialogs::takeStatement(const QString& path)
{
    if (!m_form || m_window.desk() == nullptr || !m_window.desk()->cases().isOpen()) {
        return;
    }
    QFile file(path);
    const auto parties = registeredParties(m_window.location());
    if (!parties || !file.open(QIODevice::ReadOnly)) {
        m_form->showRefusal(parties ? tr("The file %1 cannot be read.").arg(path) : parties.error().text);
        return;
    }
    const QByteArray note = file.read(PartyStatement::longestNote + 1);
    const auto statement = checkStatement(note, *parties, m_window.desk()->cases().history());
    if (!statement) {
        m_form->showRefusal(statement.error().text);
        return;
    }
    m_note = note;
    m_statement = *statement;
    m_form->showStatement(statement->party, statement->act == PartyAct::HandOver ? statement->to : statement->party);
}

QString DocumentDialogs::addStatement(EventKind kind, QJsonObject& payload) const
{
    if (m_note.isEmpty()) {
        return {};
    }
    const TradeDocument* const of =
        inspection::findDocument(current(), payload.value(QLatin1String("document")).toString());
    if (of == nullptr || !m_statement.agreesWith(kind, payload, *of)) {
        return tr("What %1 signed is something else than what is to be recorded; compare what it does, the file and "
                  "the "
                  "names.")
            .arg(m_statement.party);
    }
    payload.insert(QStringLiteral("statement"), QString::fromUtf8(m_note));
    return {};
}

void DocumentDialogs::openForm(const QString& title, DocumentForm* form, const Record& record, const QString& done)
{
    const inspection::CaseId of = current().id;
    m_form = form;
    m_note.clear();
    m_dialogs.openSheet(title, form);
    connect(form, &DocumentForm::statementRequested, this, &DocumentDialogs::chooseStatement);
    connect(form, &DocumentForm::submitted, this, [this, form, record, done, of](const DocumentAnswer& answer) {
        if (m_window.desk() == nullptr || !m_window.desk()->cases().isOpen() || current().id != of) {
            m_dialogs.closeSheet();
            return;
        }
        auto [kind, payload] = record(answer);
        if (const QString refusal = addStatement(kind, payload); !refusal.isEmpty()) {
            form->showRefusal(refusal);
            return;
        }
        if (const auto appended = m_window.desk()->cases().append(kind, payload); !appended) {
            form->showRefusal(appended.error().text);
            return;
        }
        m_dialogs.closeSheet();
        m_window.page()->notice().showNotice(NoticeKind::Information, done);
    });
}

} // namespace portlight::app
