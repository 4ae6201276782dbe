// Recording trade documents and seals at the desk: which file, which form, and the signed event that comes of it. What
// is chosen for one case never lands in another: a case that was left closes its form. GUI thread; files are hashed on
// a worker.
#pragma once

#include "app/station/DocumentFile.h"
#include "app/station/PartyStatement.h"
#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "widgets/DocumentForm.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace portlight::app {

class DeskDialogs;
class DeskWindow;

class DocumentDialogs : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    DocumentDialogs(DeskWindow& window, DeskDialogs& dialogs);
    ~DocumentDialogs() override;

    void registerDocument();
    void handOn();
    void present();
    void affixSeal();
    void inspectSeal();
    // Hashes the file and goes on with its form; what choosing a file leads to.
    void takeFile(widgets::DocumentAct act, const QString& path);

    // A statement that the party signed, for the form that is open.
    void takeStatement(const QString& path);

    // Why the act makes no sense now, one sentence; empty where it does.
    [[nodiscard]] QString refusal(widgets::DocumentAct act) const;

private:
    void chooseFile(widgets::DocumentAct act, const QString& title);
    void showFile();
    // Opens the form; `record` makes the event of the answer.
    using Record = std::function<std::pair<inspection::EventKind, QJsonObject>(const widgets::DocumentAnswer& answer)>;
    void chooseStatement();
    // Into the payload, if it says the same; a sentence for the officer where it does not.
    [[nodiscard]] QString addStatement(inspection::EventKind kind, QJsonObject& payload) const;
    void openForm(const QString& title, widgets::DocumentForm* form, const Record& record, const QString& done);
    [[nodiscard]] const inspection::Case& current() const;
    [[nodiscard]] const inspection::TradeDocument* document() const;
    [[nodiscard]] const inspection::Seal* seal() const;
    [[nodiscard]] QStringList parties() const;
    void showRegistration(const DocumentFile& file);
    void showPresentation(const DocumentFile& file);

    DeskWindow& m_window;
    DeskDialogs& m_dialogs;
    QFutureWatcher<inspection::Result<DocumentFile>> m_hashing;
    widgets::DocumentAct m_act = widgets::DocumentAct::Register; // what the file is for
    inspection::CaseId m_case;                                   // the case it was chosen for
    QUuid m_document;                                            // the document it was presented as
    QPointer<widgets::DocumentForm> m_form;
    QByteArray m_note; // what the party signed; empty: nothing
    PartyStatement m_statement;
};

} // namespace portlight::app
