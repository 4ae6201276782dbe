// What the window does when the language or the country pack changes.
#include "app/portlight/DeskCountry.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskLanguage.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/FileDesk.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/Settings.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/commands/DeskCommands.h"
#include "app/portlight/training/TrainingDesk.h"
#include "widgets/NoticeStrip.h"
#include "widgets/SignInPage.h"

#include <QCoreApplication>
#include <QEvent>

namespace portlight::app {

using widgets::NoticeKind;

void DeskWindow::setLanguage(const QString& code)
{
    const auto pack = m_country->pack();
    m_language->use(code, pack ? pack->locale : QString());
    setLocale(QLocale()); // fields write numbers in it
    if (m_signIn) {
        m_signIn->setLanguage(code);
    }
}

// A refused one leaves the one in use, and says why.
void DeskWindow::useCountry(const QString& folder)
{
    if (const auto used = m_country->use(folder); !used) {
        if (m_page) {
            m_page->notice().showNotice(NoticeKind::Problem, used.error().text);
        }
        return;
    }
    const auto pack = m_country->pack();
    if (pack && pack->language != m_settings->value(Setting::Language).toString()) {
        m_settings->set(Setting::Language, pack->language);
    } else {
        setLanguage(m_settings->value(Setting::Language).toString());
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::LanguageChange)); // texts are made anew in any case
}

void DeskWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_commands) {
        reword();
    }
}

void DeskWindow::setWords()
{
    const bool isSandbox = profile() == local_cache::Profile::Sandbox;
    setWindowTitle(isSandbox ? tr("Sandbox - Portlight") : tr("Portlight"));
    m_signIn->setOffer(isSandbox ? tr("New here: train in the sandbox") : tr("Train in the sandbox"));
}

void DeskWindow::reword()
{
    setWords();
    m_commands->reword(deskCommands(*this));
    if (m_desk) {
        m_desk->reword();
    }
    if (m_training) {
        m_training->reword();
    }
    if (m_fileDesk) {
        m_fileDesk->reword();
    }
    m_dialogs->reword();
}

} // namespace portlight::app
