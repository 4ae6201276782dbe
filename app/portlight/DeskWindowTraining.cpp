// The window's way into a training session and back, and into the sandbox.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/training/ExerciseFeed.h"
#include "app/portlight/training/PackImport.h"
#include "app/portlight/training/TrainingDesk.h"
#include "app/portlight/training/TrainingWords.h"
#include "widgets/NoticeStrip.h"
#include "widgets/SignInPage.h"
#include "widgets/StatusStrip.h"
#include "widgets/WorklistPanel.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStackedWidget>
#include <QTimer>

namespace portlight::app {

using widgets::NoticeKind;

void DeskWindow::startTraining(const CourseWish& wish, std::unique_ptr<ExerciseFeed> feed)
{
    if (!m_desk || m_training) {
        return;
    }
    auto training =
        std::make_unique<TrainingDesk>(m_location, m_desk->session(), *m_commands, *m_settings, std::move(feed));
    m_stack->addWidget(&training->page()); // the stack owns it now
    if (const auto begun = training->begin(wish); !begun) {
        delete &training->page();
        m_page->notice().showNotice(NoticeKind::Problem, begun.error().text);
        return;
    }
    m_training = std::move(training);
    followPage(m_training->page());
    connect(m_training.get(), &TrainingDesk::conditionsChanged, this, &DeskWindow::updateConditions);
    connect(m_training.get(), &TrainingDesk::ended, this, &DeskWindow::endTraining, Qt::QueuedConnection);
    connect(m_training.get(), &TrainingDesk::statisticsRequested, m_dialogs, &DeskDialogs::showTrainingStatistics);
    m_stack->setCurrentWidget(&m_training->page());
    updateConditions();
    m_commands->updateStates();
    m_training->page().focusImage();
}

void DeskWindow::endTraining()
{
    if (!m_training) {
        return;
    }
    m_commands->setConditions({}); // no command asks a page that is going
    m_training->disconnect(this);
    InspectionPage* const page = &m_training->page();
    page->disconnect();
    m_training.reset();
    delete page;
    if (m_desk && !m_locked) {
        m_stack->setCurrentWidget(m_page);
        m_page->worklist()->refresh();
        m_page->focusImage();
        prepareTraining();
    }
    updateConditions();
    m_commands->updateStates();
}

void DeskWindow::endInterruptedSessions()
{
    if (profile() != local_cache::Profile::Sandbox) {
        return;
    }
    const auto ended = TrainingSession::endInterrupted(m_location, m_desk->session());
    const QString text = ended ? interruptedSentence(*ended) : ended.error().text;
    if (!text.isEmpty()) {
        m_page->notice().showNotice(ended ? NoticeKind::Information : NoticeKind::Problem, text);
        m_page->worklist()->refresh();
    }
}

// After the desk is painted: an image takes a second of one core.
void DeskWindow::prepareTraining()
{
    constexpr int afterMs = 500;
    QTimer::singleShot(afterMs, this, [this] {
        if (profile() == local_cache::Profile::Sandbox && m_desk && !m_locked && !m_training) {
            m_dialogs->prepareTraining();
        }
    });
}

void DeskWindow::importExercises(const QString& folder)
{
    if (!m_desk || profile() != local_cache::Profile::Sandbox) {
        return;
    }
    if (!m_packs) {
        m_packs = std::make_unique<PackImport>(m_location, LineStrips{m_page->status(), m_page->notice()});
        connect(m_packs.get(), &PackImport::finished, m_page->worklist(), &widgets::WorklistPanel::refresh);
    }
    m_packs->import(folder);
}

void DeskWindow::openSandbox()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/portlight-sandbox");
    if (!QProcess::startDetached(program, {})) {
        const QString text = tr("The sandbox program %1 cannot be started; install Portlight again.").arg(program);
        if (m_page && m_stack->currentWidget() == m_page) {
            m_page->notice().showNotice(NoticeKind::Problem, text);
        } else {
            m_signIn->showFailure(text);
        }
    }
}

} // namespace portlight::app
