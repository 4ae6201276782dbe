// The sheets and dialogs of training: what the next session is to be, what a trainee sees and misses, exercise packs.
#include "app/portlight/DeskCountry.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/Settings.h"
#include "app/portlight/training/TrainingReportPage.h"
#include "app/sandbox/TrainingCourse.h"
#include "app/sandbox/TrainingReport.h"
#include "widgets/Metrics.h"
#include "widgets/NoticeStrip.h"
#include "widgets/Sheet.h"
#include "widgets/training/TrainingForm.h"

#include <QFileDialog>
#include <QRandomGenerator>

#include <algorithm>

namespace portlight::app {

using widgets::NoticeKind;

namespace {

CourseWish courseOf(const widgets::TrainingWish& chosen)
{
    CourseWish wish;
    wish.kind = chosen.isRareTargets ? training::SessionKind::RareTargets : training::SessionKind::Adaptive;
    wish.images = static_cast<CourseImages>(chosen.images);
    wish.minutes = chosen.minutes;
    wish.prevalence = chosen.isRareTargets ? chosen.prevalence : CourseWish().prevalence;
    wish.secondsAllowed = chosen.secondsAllowed;
    wish.isAided = chosen.isAided;
    wish.seed = QRandomGenerator::global()->generate64();
    return wish;
}

} // namespace

std::optional<TrainingLog> DeskDialogs::readTrainingLog()
{
    auto log = TrainingLog::read(m_window.location());
    if (!log) {
        m_window.page()->notice().showNotice(NoticeKind::Problem, log.error().text);
        return std::nullopt;
    }
    return std::move(*log);
}

void DeskDialogs::showTrainingForm()
{
    const auto log = readTrainingLog();
    if (!log) {
        return;
    }
    const QString& trainee = m_window.desk()->session()->officer().badge;
    const auto due = log->retestsOf(trainee).due(QDate::currentDate()).size();
    m_trainingForm = new widgets::TrainingForm(static_cast<int>(due));
    m_trainingForm->setHistory(progressSentence(*log, trainee));
    if (const auto pack = m_window.country().pack()) {
        m_trainingForm->offerLessons(pack->name);
    }
    openSheet(tr("Train"), m_trainingForm);
    connect(m_trainingForm, &widgets::TrainingForm::statisticsRequested, this, &DeskDialogs::showTrainingStatistics);
    connect(m_trainingForm, &widgets::TrainingForm::lessonsRequested, this, &DeskDialogs::showCountry);
    connect(m_trainingForm, &widgets::TrainingForm::begun, this, [this](const widgets::TrainingWish& chosen) {
        closeSheet();
        m_window.startTraining(courseOf(chosen));
    });
}

void DeskDialogs::showTrainingStatistics()
{
    auto log = readTrainingLog();
    if (!log) {
        return;
    }
    m_trainingReport = new TrainingReportPage(m_window.location(), m_window.desk()->session(), std::move(*log));
    constexpr double share = 0.8; // of the desk
    m_trainingReport->setMinimumSize(
        std::min(m_over->width() - widgets::metrics::grid(12), widgets::metrics::grid(120)),
        static_cast<int>(m_over->height() * share) - widgets::metrics::grid(8));
    openSheet(tr("What you see and miss"), m_trainingReport);
}

void DeskDialogs::rewordTraining()
{
    if (!m_sheet) {
        return;
    }
    if (m_trainingReport) {
        m_sheet->setTitle(tr("What you see and miss"));
    } else if (m_trainingForm) {
        m_sheet->setTitle(tr("Train"));
        if (const auto log = readTrainingLog()) {
            m_trainingForm->setHistory(progressSentence(*log, m_window.desk()->session()->officer().badge));
        }
    }
}

void DeskDialogs::chooseExercisePack()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import an exercise pack"),
                                   m_window.settings().value(Setting::LastImportFolder).toString());
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_window.importExercises(folder); });
    openFileDialog(dialog);
}

} // namespace portlight::app
