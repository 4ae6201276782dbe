#include "app/portlight/DeskWindow.h"

#include "app/portlight/DeskCountry.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskLanguage.h"
#include "app/portlight/FileDesk.h"
#include "app/portlight/IdleWatch.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/Settings.h"
#include "app/portlight/VaultGate.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/commands/DeskCommands.h"
#include "app/portlight/training/DutyProjection.h"
#include "app/portlight/training/PackImport.h"
#include "app/portlight/training/TrainingDesk.h"
#include "viewers/ScanView.h"
#include "viewers/model/UsageTracker.h"
#include "widgets/Icons.h"
#include "widgets/LanguageChoice.h"
#include "widgets/NoticeStrip.h"
#include "widgets/PasswordForm.h"
#include "widgets/SandboxBanner.h"
#include "widgets/SignInPage.h"
#include "widgets/StationSetupPage.h"
#include "widgets/WorklistPanel.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace portlight::app {

using widgets::NoticeKind;
using Purpose = widgets::StationSetupPage::Purpose;

DeskWindow::DeskWindow(const local_cache::CacheLocation& location, local_cache::PasswordCost cost,
                       PortLineMaker makeLine)
    : m_location(location)
    , m_makeLine(std::move(makeLine))
    , m_settings(new Settings(location.folder, this))
    , m_language(new DeskLanguage(this))
    , m_country(new DeskCountry(this))
    , m_gate(new VaultGate(location, cost, this))
    , m_idle(new IdleWatch(this))
    , m_stack(new QStackedWidget(this))
    , m_signIn(nullptr)
{
    const auto country = m_country->use(m_settings->value(Setting::CountryPack).toString());
    setLanguage(m_settings->value(Setting::Language).toString());
    m_signIn = new widgets::SignInPage;
    m_signIn->setLanguage(m_settings->value(Setting::Language).toString());
    setWords();
    setWindowIcon(widgets::icon(QStringLiteral("portlight")));
    setAcceptDrops(true);
    buildCentre();
    m_dialogs = new DeskDialogs(*this, m_stack, *m_gate);
    m_commands = new CommandTable(deskCommands(*this), *m_settings, this);
    resize(1366, 768);
    restoreGeometry(m_settings->value(Setting::WindowGeometry).toByteArray());

    if (!country) {
        m_signIn->showFailure(country.error().text);
    }
    connect(m_signIn, &widgets::SignInPage::submitted, this, &DeskWindow::signIn);
    connect(m_signIn, &widgets::SignInPage::languageChosen, this,
            [this](const QString& code) { m_settings->set(Setting::Language, code); });
    connect(m_signIn, &widgets::SignInPage::signOutRequested, this, &DeskWindow::signOut);
    connect(m_signIn, &widgets::SignInPage::offerTaken, this, [this] {
        if (profile() == local_cache::Profile::Sandbox) {
            askForOfficer(Purpose::FurtherInSandbox);
        } else {
            openSandbox();
        }
    });
    connect(m_gate, &VaultGate::signedIn, this, &DeskWindow::enterDesk);
    connect(m_gate, &VaultGate::failed, this, &DeskWindow::takeFailure);
    connect(m_gate, &VaultGate::officerAdded, this, [this](const QString& name) {
        m_dialogs->closeSheet();
        page()->notice().showNotice(NoticeKind::Information, tr("%1 can sign in now.").arg(name));
    });
    connect(m_gate, &VaultGate::passwordChanged, this, [this] {
        m_dialogs->closeSheet();
        if (page() != nullptr) {
            page()->notice().showNotice(NoticeKind::Information, tr("Your password is changed, from now on."));
        }
    });
    connect(m_idle, &IdleWatch::idle, this, &DeskWindow::lock);
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::AutoLockMinutes) {
            m_idle->setMinutes(m_settings->value(setting).toInt());
        } else if (setting == Setting::Language) {
            setLanguage(m_settings->value(setting).toString());
        } else if (setting == Setting::CountryPack) {
            useCountry(m_settings->value(setting).toString());
        }
    });
}

DeskWindow::~DeskWindow()
{
    leaveDesk();
}

void DeskWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (profile() == local_cache::Profile::Sandbox) {
        layout->addWidget(new widgets::SandboxBanner(centre));
    }
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_stack->addWidget(m_signIn);
}

InspectionPage* DeskWindow::page()
{
    return m_training ? &m_training->page() : m_page.data();
}

void DeskWindow::followPage(InspectionPage& shown)
{
    connect(&shown.view(), &viewers::ScanView::toolChanged, m_commands, &CommandTable::updateChecks);
    connect(&shown.view(), &viewers::ScanView::looksChanged, m_commands, &CommandTable::updateStates);
}

void DeskWindow::start()
{
    const auto state = m_gate->state();
    if (!state) {
        showSignIn();
        m_signIn->showFailure(state.error().text);
        return;
    }
    if (!state->empty) {
        showSignIn();
        return;
    }
    askForOfficer(profile() == local_cache::Profile::Sandbox ? Purpose::FirstInSandbox : Purpose::FirstOfficer);
}

void DeskWindow::askForOfficer(Purpose purpose)
{
    m_setup = new widgets::StationSetupPage(purpose);
    m_stack->addWidget(m_setup);
    m_stack->setCurrentWidget(m_setup);
    m_setup->setFocus();
    m_setup->language()->setCode(m_settings->value(Setting::Language).toString());
    connect(m_setup->language(), &widgets::LanguageChoice::chosen, this,
            [this](const QString& code) { m_settings->set(Setting::Language, code); });
    connect(m_setup, &widgets::StationSetupPage::submitted, this, [this](const widgets::StationSetup& setup) {
        m_setup->setBusy(true);
        m_gate->setUp(setup);
    });
    connect(m_setup, &widgets::StationSetupPage::cancelled, this, [this] {
        m_setup->deleteLater();
        m_setup = nullptr;
        showSignIn();
    });
}

void DeskWindow::viewFile(const QString& path)
{
    m_fileDesk = std::make_unique<FileDesk>(*m_commands, *m_settings);
    m_page = &m_fileDesk->page();
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    connect(m_fileDesk.get(), &FileDesk::conditionsChanged, this, &DeskWindow::updateConditions);
    followPage(*m_page);
    m_fileDesk->open(path);
    m_page->focusImage();
    updateConditions();
    m_commands->updateStates();
}

void DeskWindow::signIn(const QString& badge, const QString& password)
{
    m_signIn->setBusy(true);
    m_gate->signIn(badge, password);
}

void DeskWindow::enterDesk(const local_cache::SessionPtr& session)
{
    m_locked = false;
    if (m_setup) {
        m_setup->deleteLater();
        m_setup = nullptr;
    }
    if (!m_desk) { // otherwise the lock opens again
        auto desk = std::make_unique<InspectionDesk>(m_location, session, *m_commands, *m_settings, m_makeLine);
        if (desk->error()) {
            takeFailure(*desk->error());
            return;
        }
        m_desk = std::move(desk);
        m_page = m_desk->takePage().release(); // the stack owns it now
        m_stack->addWidget(m_page);
        m_commands->setRoles(session->officer().roles);
        connect(m_desk.get(), &InspectionDesk::conditionsChanged, this, &DeskWindow::updateConditions);
        connect(m_desk.get(), &InspectionDesk::pictureOpened, m_dialogs, &DeskDialogs::showPicture);
        connect(m_desk.get(), &InspectionDesk::recordsRequested, m_dialogs, &DeskDialogs::showRecords);
        followPage(*m_page);
        m_desk->imports().start();
        endInterruptedSessions();
    }
    prepareTraining();
    m_stack->setCurrentWidget(page());
    m_idle->setMinutes(m_settings->value(Setting::AutoLockMinutes).toInt());
    updateConditions();
    m_commands->updateStates();
    page()->focusImage();
    Q_EMIT signedIn();
}

void DeskWindow::takeFailure(const inspection::Error& error)
{
    if (auto* form = m_dialogs->officerForm()) {
        form->showFailure(error.text);
    } else if (auto* change = m_dialogs->passwordForm()) {
        change->showFailure(error.text);
    } else if (m_setup) {
        m_setup->showFailure(error.text);
    } else {
        m_signIn->showFailure(error.text);
    }
    Q_EMIT signInFailed(error.text);
}

void DeskWindow::showSignIn()
{
    m_idle->setMinutes(0);
    const auto state = m_gate->state();
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->askFor(state ? state->station : QString());
    updateConditions();
}

void DeskWindow::lock()
{
    if (!m_desk || m_locked) {
        return;
    }
    m_locked = true;
    m_idle->setMinutes(0);
    m_dialogs->closeAll();
    const local_cache::SessionPtr& session = m_desk->session();
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->askForUnlock(session->station(), session->officer().name, session->officer().badge);
    updateConditions();
}

void DeskWindow::signOut()
{
    leaveDesk();
    m_locked = false;
    m_commands->setRoles({});
    showSignIn();
}

void DeskWindow::leaveDesk()
{
    m_dialogs->closeAll();
    m_locked = true; // no way back to the cases
    endTraining();
    m_locked = false;
    m_commands->setConditions({}); // no command asks a page that is going
    m_packs.reset();               // it speaks to the page's strips
    InspectionPage* const page = m_page;
    if (m_desk) {
        m_desk->imports().stop();
    }
    // The page's parts speak to the desk while they are taken down: it goes last of the two but one.
    if (page) {
        page->saveLayout();
        m_stack->removeWidget(page);
    }
    m_fileDesk.reset();
    if (m_desk) {
        std::unique_ptr<InspectionPage> owned(page);
        m_desk->disconnect(this);
        m_desk.reset();
    }
    m_page.clear();
}

void DeskWindow::updateConditions()
{
    Conditions have;
    const bool deskShown = page() && m_stack->currentWidget() == page();
    have.setFlag(Condition::DeskShown, deskShown);
    have.setFlag(Condition::SignedIn, m_desk != nullptr);
    if (m_training) {
        m_training->setPaused(!deskShown);
    }
    if (m_desk && m_page) {
        m_desk->duty().setPaused(m_stack->currentWidget() != m_page);
    }
    if (m_training && deskShown) {
        have |= m_training->conditions();
    } else if (m_desk && deskShown) {
        have |= m_desk->conditions();
    }
    if (m_fileDesk) {
        have |= m_fileDesk->conditions();
    }
    m_commands->setConditions(have);
    if (page()) { // behind the lock nobody looks
        page()->view().usage().setPaused(!deskShown);
    }
}

void DeskWindow::stepBack()
{
    if (m_dialogs->isSheetOpen()) {
        m_dialogs->closeSheet();
    } else if (m_training) {
        m_training->stepBack();
    } else if (m_desk) {
        m_desk->stepBack();
    } else if (m_page && m_page->view().stopWork()) {
        return;
    } else if (m_page && m_page->view().tool() != viewers::ScanTool::Navigate) {
        m_page->view().setTool(viewers::ScanTool::Navigate);
    } else if (m_page && m_page->isImageAlone()) {
        m_page->toggleImageAlone();
    }
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    if (!m_fileDesk) {
        m_settings->set(Setting::WindowGeometry, saveGeometry());
    }
    if (m_page) {
        m_page->saveLayout();
    }
    m_settings->sync();
    event->accept();
}

void DeskWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_desk && !m_locked && !m_training && event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void DeskWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (paths.isEmpty()) {
        m_page->notice().showNotice(NoticeKind::Problem,
                                    tr("Only files and folders of this terminal can be dropped here."));
        return;
    }
    event->acceptProposedAction();
    m_desk->imports().importPaths(paths);
}

} // namespace portlight::app
