#include "app/portlight/DeskDialogs.h"

#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/CaseRisk.h"
#include "app/portlight/DeskCountry.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/DetectionSettings.h"
#include "app/portlight/DocumentDialogs.h"
#include "app/portlight/FiguresDesk.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ReceiptDesk.h"
#include "app/portlight/ReferenceChooser.h"
#include "app/portlight/RulesDesk.h"
#include "app/portlight/Settings.h"
#include "app/portlight/SettingsPage.h"
#include "app/portlight/ShortcutSheet.h"
#include "app/portlight/VaultGate.h"
#include "app/portlight/training/ProjectionSettings.h"
#include "app/portlight/training/SessionAhead.h"
#include "viewers/ScanView.h"
#include "widgets/CountryPages.h"
#include "widgets/ExaminationForm.h"
#include "widgets/ImportReportView.h"
#include "widgets/Metrics.h"
#include "widgets/NoticeStrip.h"
#include "widgets/PasswordForm.h"
#include "widgets/Sheet.h"
#include "widgets/StationSetupPage.h"
#include "widgets/WheelToPage.h"
#include "widgets/figures/Dashboard.h"
#include "widgets/selection/PastRecordsView.h"
#include "widgets/selection/RulesEditor.h"
#include "widgets/similar/SimilarView.h"

#include <QFileDialog>
#include <QLabel>
#include <QScrollArea>

namespace portlight::app {

using widgets::NoticeKind;

namespace {

QStringList classesAlarmedOn(const inspection::Case& of)
{
    QStringList alarmed;
    for (const inspection::Finding& finding : of.findings) {
        if (finding.source == inspection::FindingSource::Detector &&
            finding.assessment == inspection::FindingAssessment::Alarm && !alarmed.contains(finding.label)) {
            alarmed.append(finding.label);
        }
    }
    return alarmed;
}

// Of the models that look at such scans as the case has.
QStringList otherClasses(const QVector<inference::ModelBundle>& models, const inspection::Case& of,
                         const QStringList& alarmed)
{
    QStringList others;
    for (const inference::ModelBundle& bundle : models) {
        if (inspection::scansOf(of, toString(bundle.kind)).isEmpty()) {
            continue;
        }
        for (const inference::ModelClass& one : bundle.classes) {
            if (!alarmed.contains(one.name)) {
                others.append(one.name);
            }
        }
    }
    return others;
}

} // namespace

QWidget* DeskDialogs::makeProjectionSettings(InspectionDesk& desk)
{
    const local_cache::SessionPtr& session = desk.session();
    ProjectionSettings::Publish publish;
    if (session->officer().roles.testFlag(inspection::Role::Supervisor)) {
        publish = [location = m_window.location(), session](const ProjectionPolicy& policy) {
            return publishProjectionPolicy(location, session, policy);
        };
    }
    return new ProjectionSettings(loadProjectionPolicy(m_window.location()).value_or(ProjectionPolicy()), publish);
}

DeskDialogs::DeskDialogs(DeskWindow& window, QWidget* over, VaultGate& gate)
    : QObject(&window)
    , m_window(window)
    , m_over(over)
    , m_gate(gate)
    , m_documents(new DocumentDialogs(window, *this))
{
}

DeskDialogs::~DeskDialogs() = default;

bool DeskDialogs::isSheetOpen() const
{
    return m_sheet != nullptr;
}

widgets::StationSetupPage* DeskDialogs::officerForm() const
{
    return m_officerForm;
}

void DeskDialogs::chooseFiles()
{
    auto* dialog =
        new QFileDialog(&m_window, tr("Import scans"), m_window.settings().value(Setting::LastImportFolder).toString());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList& files) {
        m_window.settings().set(Setting::LastImportFolder, dialog->directory().absolutePath());
        m_window.desk()->imports().importPaths(files);
    });
    openFileDialog(dialog);
}

void DeskDialogs::chooseFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import a folder"),
                                   m_window.settings().value(Setting::LastImportFolder).toString());
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_window.settings().set(Setting::LastImportFolder, folder);
        m_window.desk()->imports().importPaths({folder});
    });
    openFileDialog(dialog);
}

void DeskDialogs::chooseReference()
{
    auto* dialog = new QFileDialog(&m_window, tr("Compare with a reference scan"),
                                   m_window.settings().value(Setting::LastImportFolder).toString());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (m_window.page() != nullptr) {
            m_window.page()->reference().openFile(path);
        }
    });
    openFileDialog(dialog);
}

void DeskDialogs::savePicture()
{
    if (const QString refusal = m_window.desk() ? m_window.desk()->pictureRefusal() : QString(); !refusal.isEmpty()) {
        m_window.page()->notice().showNotice(NoticeKind::Problem, refusal);
        return;
    }
    const QImage picture = m_window.page()->view().grabPicture(); // as seen now, whatever the dialog takes
    auto* dialog = new QFileDialog(&m_window, tr("Save the picture"), QString(), tr("PNG image (*.png)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& path) {
        const bool saved = picture.save(path);
        m_window.page()->notice().showNotice(
            saved ? NoticeKind::Information : NoticeKind::Problem,
            saved ? tr("Saved as %1.").arg(path)
                  : tr("The picture could not be written to %1; choose another folder.").arg(path));
    });
    openFileDialog(dialog);
}

void DeskDialogs::saveReceipt()
{
    const QString number = m_window.desk()->cases().current().number;
    auto* dialog = new QFileDialog(&m_window, tr("Save the receipt"), QString(), tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(number + QStringLiteral(".pdf"));
    const inspection::CaseId of = m_window.desk()->cases().current().id;
    connect(dialog, &QFileDialog::fileSelected, this, [this, of](const QString& path) {
        InspectionDesk* const desk = m_window.desk();
        if (desk != nullptr && desk->cases().isOpen() && desk->cases().current().id == of) {
            desk->receipts().save(path);
        }
    });
    openFileDialog(dialog);
}

void DeskDialogs::showPicture(const QImage& picture)
{
    constexpr double share = 0.8; // of the desk
    auto* label = new QLabel;
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(tr("Picture of the case"));
    const QSize room(static_cast<int>(m_over->width() * share), static_cast<int>(m_over->height() * share));
    const bool tooLarge = picture.width() > room.width() || picture.height() > room.height();
    label->setPixmap(
        QPixmap::fromImage(tooLarge ? picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture));
    openSheet(tr("Picture of the case"), label);
}

void DeskDialogs::showImportReport()
{
    openSheet(tr("Import report"), new widgets::ImportReportView(m_window.desk()->imports().report()));
}

void DeskDialogs::showSimilar()
{
    InspectionDesk& desk = *m_window.desk();
    if (const QString refusal = desk.similarRefusal(); !refusal.isEmpty()) {
        m_window.page()->notice().showNotice(NoticeKind::Information, refusal);
        return;
    }
    auto* view = desk.similarImages().release(); // the sheet owns it
    connect(view, &widgets::SimilarView::caseChosen, this, [this](const inspection::CaseId& id) {
        closeSheet();
        m_window.desk()->openCase(id);
    });
    connect(view, &widgets::SimilarView::comparisonRequested, this, [this](const QString& name, const QString& sha256) {
        closeSheet();
        m_window.page()->reference().openStored({name, sha256});
    });
    openWideSheet(tr("Images like %1").arg(desk.cases().current().number), view);
}

void DeskDialogs::showRecords(int reason)
{
    auto* view = m_window.desk()->risk().recordsBehind(reason).release(); // the sheet owns it
    connect(view, &widgets::PastRecordsView::caseChosen, this, [this](const inspection::CaseId& id) {
        closeSheet();
        m_window.desk()->openCase(id);
    });
    openWideSheet(tr("Past declarations behind a reason"), view);
}

void DeskDialogs::showFigures()
{
    auto* dashboard = m_window.desk()->figures().makeDashboard().release(); // the sheet owns it
    connect(dashboard, &widgets::Dashboard::caseChosen, this, [this](const inspection::CaseId& id) {
        closeSheet();
        m_window.desk()->openCase(id);
    });
    openWideSheet(tr("The port's figures"), dashboard);
}

void DeskDialogs::showRules()
{
    openWideSheet(tr("Selection rules"), m_window.desk()->rules().makeEditor().release()); // the sheet owns it
}

void DeskDialogs::openWideSheet(const QString& title, QWidget* content)
{
    constexpr double share = 0.92; // of the desk
    content->setMinimumSize(static_cast<int>(m_over->width() * share) - widgets::metrics::grid(10),
                            m_over->height() / 2);
    openSheet(title, content);
}

void DeskDialogs::showShortcuts()
{
    openSheet(tr("Keys"), new ShortcutSheet(m_window.commands()));
}

void DeskDialogs::showSettings()
{
    QVector<QWidget*> more;
    if (InspectionDesk* const desk = m_window.desk()) {
        more = {new DetectionSettings(desk->detection()), makeProjectionSettings(*desk)};
    }
    auto* page = new SettingsPage(m_window.settings(), m_window.profile(), more);
    m_settingsPage = page;
    auto* scroll = new QScrollArea; // longer than a small screen in some languages
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusProxy(page);
    widgets::leaveWheelToPage(*page);
    openSheet(tr("Settings"), scroll);
}

void DeskDialogs::showCountry()
{
    const auto pack = m_window.country().pack();
    if (!pack) {
        m_window.page()->notice().showNotice(NoticeKind::Information,
                                             tr("No country pack is in use; choose one in the settings (Ctrl+,)."));
        return;
    }
    auto* pages = new widgets::CountryPages(pack);
    constexpr double share = 0.7; // of the desk
    pages->setMinimumSize(static_cast<int>(m_over->width() * share), static_cast<int>(m_over->height() * share));
    openSheet(pack->name, pages);
}

void DeskDialogs::reword()
{
    if (m_settingsPage) {
        showSettings();
        m_settingsPage->focusLanguage();
    }
    rewordTraining();
}

void DeskDialogs::showAddOfficer()
{
    auto* form = new widgets::StationSetupPage(widgets::StationSetupPage::Purpose::FurtherOfficer);
    m_officerForm = form;
    openSheet(tr("Add an officer"), form);
    connect(form, &widgets::StationSetupPage::submitted, this, [this, form](const widgets::StationSetup& setup) {
        form->setBusy(true);
        m_gate.addOfficer(setup, m_window.desk()->session());
    });
    connect(form, &widgets::StationSetupPage::cancelled, this, &DeskDialogs::closeSheet);
}

void DeskDialogs::showChangePassword()
{
    auto* form = new widgets::PasswordForm;
    m_passwordForm = form;
    openSheet(tr("Change your password"), form);
    connect(form, &widgets::PasswordForm::submitted, this, [this, form](const QString& current, const QString& wanted) {
        form->setBusy(true);
        m_gate.changePassword(current, wanted, m_window.desk()->session());
    });
}

widgets::PasswordForm* DeskDialogs::passwordForm() const
{
    return m_passwordForm;
}

void DeskDialogs::showExamination()
{
    InspectionDesk& desk = *m_window.desk();
    if (const QString refusal = desk.examinationRefusal(); !refusal.isEmpty()) {
        m_window.page()->notice().showNotice(NoticeKind::Problem, refusal);
        return;
    }
    const inspection::Case& current = desk.cases().current();
    const inspection::CaseId of = current.id;
    const QStringList alarmed = desk.detection().isVeiled(current) ? QStringList() : classesAlarmedOn(current);
    auto* form = new widgets::ExaminationForm(alarmed, otherClasses(desk.detection().models(), current, alarmed));
    openSheet(tr("Examination of %1").arg(current.number), form);
    connect(form, &widgets::ExaminationForm::submitted, this,
            [this, form, of](const widgets::ExaminationAnswer& answer) {
                InspectionDesk* const at = m_window.desk();
                if (at == nullptr || !at->cases().isOpen() || at->cases().current().id != of) {
                    closeSheet();
                    return;
                }
                if (const auto recorded = at->recordExamination(answer); !recorded) {
                    form->showRefusal(recorded.error().text);
                    return;
                }
                closeSheet();
                m_window.page()->notice().showNotice(NoticeKind::Information, tr("The examination is recorded."));
            });
}

void DeskDialogs::openSheet(const QString& title, QWidget* content)
{
    closeSheet();
    m_sheet = new widgets::Sheet(title, content, m_over);
}

void DeskDialogs::openFileDialog(QFileDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog = dialog;
    dialog->open();
}

void DeskDialogs::closeAll()
{
    closeSheet();
    if (m_fileDialog) {
        m_fileDialog->reject();
    }
    m_ahead.reset(); // it was made for who leaves
}

void DeskDialogs::closeSheet()
{
    if (m_sheet) {
        m_sheet->closeSheet();
    }
}

} // namespace portlight::app
