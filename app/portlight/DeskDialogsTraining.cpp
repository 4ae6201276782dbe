// The sheets and dialogs of training: what the next session is to be, what a trainee sees and misses, exercise packs.
#include "app/portlight/DeskCountry.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/Settings.h"
#include "app/portlight/training/DutyResultsPage.h"
#include "app/portlight/training/SessionAhead.h"
#include "app/portlight/training/TrainingReportPage.h"
#include "app/sandbox/CountryExercise.h"
#include "app/sandbox/PackExercises.h"
#include "app/sandbox/TrainingCourse.h"
#include "app/sandbox/TrainingReport.h"
#include "local_cache/OfficerVault.h"
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

CourseWish courseOf(const widgets::TrainingWish& chosen, const QString& title, std::uint64_t seed)
{
    CourseWish wish = exerciseOf(chosen.exercise).value_or(CourseWish());
    if (chosen.exercise.isEmpty()) {
        wish.kind = chosen.isRareTargets ? training::SessionKind::RareTargets : training::SessionKind::Adaptive;
        wish.images = static_cast<CourseImages>(chosen.images);
        wish.prevalence = chosen.isRareTargets ? chosen.prevalence : wish.prevalence;
    }
    wish.title = title;
    wish.minutes = chosen.minutes;
    wish.secondsAllowed = chosen.secondsAllowed;
    wish.isAided = chosen.isAided;
    wish.seed = seed;
    return wish;
}

QString titleOf(const QString& exercise, const country::CountryPack* pack)
{
    if (pack == nullptr || exercise.isEmpty()) {
        return {};
    }
    const auto found = std::find_if(pack->exercises.cbegin(), pack->exercises.cend(),
                                    [&exercise](const country::ExerciseReference& one) { return one.id == exercise; });
    return found == pack->exercises.cend() ? QString() : found->title;
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
    offerExercises(*m_trainingForm);
    m_ahead = makeAhead(*log);
    // The seed is fixed before: what the form says then is what the first image was made for.
    const auto course = [this, seed = m_nextSeed](const widgets::TrainingWish& chosen) {
        return courseOf(chosen, titleOf(chosen.exercise, m_window.country().pack().get()), seed);
    };
    openSheet(tr("Train"), m_trainingForm);
    connect(m_trainingForm, &widgets::TrainingForm::statisticsRequested, this, &DeskDialogs::showTrainingStatistics);
    connect(m_trainingForm, &widgets::TrainingForm::lessonsRequested, this, &DeskDialogs::showCountry);
    connect(m_trainingForm, &widgets::TrainingForm::changed, this, [this, course](const widgets::TrainingWish& chosen) {
        if (m_ahead) {
            m_ahead->expect(course(chosen));
        }
    });
    connect(m_trainingForm, &widgets::TrainingForm::begun, this, [this, course](const widgets::TrainingWish& chosen) {
        auto feed = m_ahead ? m_ahead->takeFeed() : nullptr;
        m_ahead.reset();
        closeSheet();
        m_window.startTraining(course(chosen), std::move(feed));
    });
    if (m_ahead) {
        m_ahead->expect(course(m_trainingForm->wish()));
    }
}

void DeskDialogs::prepareTraining()
{
    if (m_trainingForm) {
        return; // what it says is being made
    }
    const auto log = TrainingLog::read(m_window.location());
    if (!log) {
        return; // the form says so when it is asked for
    }
    m_ahead = makeAhead(*log);
    if (m_ahead) {
        m_ahead->expect(courseOf({}, {}, m_nextSeed), SessionAhead::Images::OfThisWish);
    }
}

// With what was made before, when it was for this trainee's next session too. Null when there is nothing to read: the
// session says why when it begins.
std::unique_ptr<SessionAhead> DeskDialogs::makeAhead(const TrainingLog& log)
{
    const local_cache::SessionPtr& session = m_window.desk()->session();
    const auto ofPacks = packExercises(m_window.location(), session->officer().id);
    if (!ofPacks) {
        return nullptr;
    }
    auto feed = m_ahead ? m_ahead->takeFeed() : nullptr;
    if (!feed) {
        feed = std::make_unique<ExerciseFeed>(m_window.location(), session);
        m_nextSeed = QRandomGenerator::global()->generate64();
    }
    return std::make_unique<SessionAhead>(log, *ofPacks, session->officer().badge, std::move(feed));
}

void DeskDialogs::offerExercises(widgets::TrainingForm& form)
{
    const auto pack = m_window.country().pack();
    if (!pack) {
        return;
    }
    QVector<widgets::TrainingOffer> offers;
    offers.reserve(pack->exercises.size());
    for (const country::ExerciseReference& exercise : pack->exercises) {
        widgets::TrainingOffer offer{exercise.id, exercise.title, std::nullopt};
        if (const auto course = exerciseOf(exercise.id)) {
            widgets::TrainingWish wish;
            wish.exercise = exercise.id;
            wish.isRareTargets = course->kind == training::SessionKind::RareTargets;
            wish.images = static_cast<widgets::TrainingWish::Images>(course->images);
            wish.minutes = static_cast<int>(course->minutes);
            wish.prevalence = course->prevalence;
            offer.wish = wish;
        }
        offers.append(offer);
    }
    form.offerExercises(pack->name, offers);
}

void DeskDialogs::showTrainingStatistics()
{
    auto log = readTrainingLog();
    if (!log) {
        return;
    }
    m_trainingReport = new TrainingReportPage(m_window.location(), m_window.desk()->session(), std::move(*log));
    openReport(tr("What you see and miss"), m_trainingReport);
}

void DeskDialogs::showDutyResults()
{
    auto log = readTrainingLog();
    if (!log) {
        return;
    }
    const auto vault = local_cache::OfficerVault::open(m_window.location());
    const auto officers = vault ? (*vault)->officers()
                                : inspection::Result<QVector<inspection::Officer>>(inspection::failure(vault.error()));
    if (!officers) {
        m_window.page()->notice().showNotice(NoticeKind::Problem, officers.error().text);
        return;
    }
    QMap<QString, QString> names;
    for (const inspection::Officer& officer : *officers) {
        names.insert(officer.badge, officer.name);
    }
    m_dutyResults = new DutyResultsPage(std::move(*log), names);
    openReport(tr("Projected threats: results"), m_dutyResults);
}

void DeskDialogs::openReport(const QString& title, QWidget* page)
{
    constexpr double share = 0.8; // of the desk
    page->setMinimumSize(std::min(m_over->width() - widgets::metrics::grid(12), widgets::metrics::grid(120)),
                         static_cast<int>(m_over->height() * share) - widgets::metrics::grid(8));
    openSheet(title, page);
}

void DeskDialogs::rewordTraining()
{
    if (!m_sheet) {
        return;
    }
    if (m_dutyResults) {
        m_sheet->setTitle(tr("Projected threats: results"));
    } else if (m_trainingReport) {
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
