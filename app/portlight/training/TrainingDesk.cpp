#include "app/portlight/training/TrainingDesk.h"

#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanFacts.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/training/ExerciseFeed.h"
#include "app/portlight/training/TrainingWords.h"
#include "app/sandbox/PackExercises.h"
#include "viewers/ScanView.h"
#include "viewers/model/UsageTracker.h"
#include "widgets/CommandBar.h"
#include "widgets/DecisionBar.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewerBar.h"
#include "widgets/training/TrainingPanel.h"

#include <algorithm>

namespace portlight::app {

using training::Reply;
using training::Truth;
using widgets::Verdict;

namespace {

constexpr int tickMs = 100;

} // namespace

TrainingDesk::TrainingDesk(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                           CommandTable& commands, Settings& settings, std::unique_ptr<ExerciseFeed> feed,
                           QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_officer(std::move(session))
    , m_page(new InspectionPage(nullptr, commands, settings))
    , m_panel(new widgets::TrainingPanel)
    , m_feed(feed ? feed.release() : new ExerciseFeed(location, m_officer))
{
    m_feed->setParent(this);
    m_page->setProfile(location.profile, commands);
    m_page->setSide(m_panel);
    for (const char* of : {"decide-second-opinion", "decide-examination", "approve-hold", "reject-hold", "release",
                           "record-examination"}) {
        m_page->decisionBar().setShown(QLatin1String(of), false);
    }
    sayStation();
    wire(commands);
}

void TrainingDesk::sayStation()
{
    m_page->status().setHubText(tr("Sandbox: no hub"), tr("Nothing here is sent."));
    m_page->status().setRenderer(m_page->view().rendererName());
    const inspection::Officer& officer = m_officer->officer();
    m_page->commandBar().showOfficer(m_officer->station(), officer.name, widgets::roleNames(officer.roles));
    m_page->commandBar().showFile(tr("Training"), tr("your answers are kept, no case is touched"));
}

void TrainingDesk::reword()
{
    sayStation();
    if (m_course) {
        m_panel->setKind(sessionKind(m_course->wish()));
    }
    if (m_course && m_course->wish().isAided && (m_state == State::Looking || m_state == State::Marking)) {
        m_shown->aid = simulatedAid(*m_shown); // its label
        m_page->view().setFindings(m_shown->aid);
    }
    say();
}

void TrainingDesk::say()
{
    viewers::ScanView& view = m_page->view();
    widgets::DecisionBar& bar = m_page->decisionBar();
    switch (m_state) {
    case State::Idle:
        break;
    case State::Preparing:
        m_panel->showPreparing();
        bar.showText(tr("One moment"));
        view.showMessage(tr("Making the next image..."));
        break;
    case State::Looking:
        m_panel->showQuestion(m_course->isRetest(), m_course->wish().isAided);
        bar.showText(tr("Is there anything prohibited in it?"));
        break;
    case State::Marking:
        m_panel->showMarking();
        break;
    case State::Feedback:
        sayOutcome();
        break;
    case State::Over:
        view.showMessage(tr("The session is over."));
        bar.showText(tr("The session is over"));
        m_panel->showSummary(tr("Session over"), sessionSummary(m_session->answers()));
        break;
    }
}

void TrainingDesk::sayOutcome()
{
    if (!m_told) {
        m_panel->showFeedback(Verdict::Wrong, tr("No image"), m_failure);
        return;
    }
    const RecordedAnswer& given = m_session->answers().last();
    QVector<inspection::Finding> items;
    if (m_shown->item) {
        items = QVector<inspection::Finding>{*m_shown->item} + m_shown->others;
    }
    const QString headline = outcomeHeadline(given, m_told->alarm);
    const bool isRight = (given.answer.reply == Reply::Alarm) == (given.answer.truth == Truth::Threat);
    m_panel->showFeedback(isRight ? Verdict::Right : Verdict::Wrong, headline,
                          outcomeDetail(given, m_told->alarm, items, m_course->wish().kind));
    for (inspection::Finding& item : items) {
        item.label = widgets::className(item.label);
    }
    m_page->view().setFindings(items);
    m_page->decisionBar().showText(headline);
}

TrainingDesk::~TrainingDesk()
{
    m_feed->disconnect(this);
    if (m_session && m_state != State::Over) {
        const auto closed = m_session->end(tr("Left before its end"));
        Q_UNUSED(closed) // the answers are kept whatever becomes of the case
    }
}

void TrainingDesk::wire(CommandTable& commands)
{
    viewers::ScanView& view = m_page->view();
    widgets::ViewerBar& bar = m_page->viewerBar();
    connect(&view, &viewers::ScanView::annotationDrawn, this, &TrainingDesk::takeMark);
    connect(&view, &viewers::ScanView::firstImageShown, this, &TrainingDesk::startClock);
    connect(&view, &viewers::ScanView::readOutChanged, &bar, &widgets::ViewerBar::setReadOut);
    connect(&view, &viewers::ScanView::presetChanged, &bar, &widgets::ViewerBar::setCurrentPreset);
    connect(&view, &viewers::ScanView::noticed, this,
            [this](const QString& text) { m_page->notice().showNotice(widgets::NoticeKind::Information, text); });
    connect(&view, &viewers::ScanView::stateChanged, &commands, &CommandTable::updateChecks);
    connect(&bar, &widgets::ViewerBar::presetChosen, &view, &viewers::ScanView::setPreset);
    connect(m_feed, &ExerciseFeed::made, this, &TrainingDesk::showMade);
    connect(m_feed, &ExerciseFeed::failed, this, &TrainingDesk::fail);
    connect(m_panel, &widgets::TrainingPanel::nextRequested, this, &TrainingDesk::next);
    connect(m_panel, &widgets::TrainingPanel::endRequested, this, &TrainingDesk::end);
    connect(m_panel, &widgets::TrainingPanel::statisticsRequested, this, &TrainingDesk::statisticsRequested);
    connect(&m_tick, &QTimer::timeout, this, &TrainingDesk::tick);
    m_tick.setInterval(tickMs);
}

inspection::Result<void> TrainingDesk::begin(const CourseWish& wish)
{
    const auto past = TrainingLog::read(m_location);
    const auto ofPacks = packExercises(m_location, m_officer->officer().id);
    if (!past || !ofPacks) {
        return inspection::failure(past ? ofPacks.error() : past.error());
    }
    auto session = TrainingSession::begin(m_location, m_officer, tr("Training: %1").arg(sessionKind(wish)));
    if (!session) {
        return inspection::failure(session.error());
    }
    m_session.emplace(std::move(*session));
    m_course.emplace(wish, *past, m_officer->officer().badge, QDate::currentDate(), *ofPacks);
    m_panel->setSession(sessionKind(wish), m_course->images());
    showNext();
    return {};
}

void TrainingDesk::showNext()
{
    m_mark.reset();
    m_shown.reset();
    m_told.reset();
    m_page->viewerBar().setReadOut({});
    m_page->view().clear();
    m_feed->make(m_course->current());
    setState(State::Preparing);
}

void TrainingDesk::showMade(const MadeExercise& made)
{
    if (m_state != State::Preparing) {
        return;
    }
    m_shown = made;
    viewers::ScanView& view = m_page->view();
    view.usage().openCase(made.spec.name());
    view.usage().restart();
    view.setTool(viewers::ScanTool::Navigate);
    view.setAnnotations({});
    view.setFindings(m_course->wish().isAided ? made.aid : QVector<inspection::Finding>());
    view.setScan(made.scan);
    m_page->viewerBar().setPresets(presetsOf(view));
    m_page->viewerBar().setCurrentPreset(view.preset());
    if (const auto following = m_course->following()) {
        m_feed->prepare({*following});
    }
    setState(State::Looking);
    m_page->focusImage();
}

void TrainingDesk::startClock()
{
    if (m_state == State::Looking && !m_clock.isRunning()) {
        m_clock.start();
        if (m_paused) {
            m_clock.stop();
        }
        m_tick.start();
    }
}

void TrainingDesk::setPaused(bool paused)
{
    if (paused == m_paused) {
        return;
    }
    m_paused = paused;
    const bool isLookedAt = m_state == State::Looking || m_state == State::Marking;
    if (isLookedAt && paused && m_clock.isRunning()) {
        m_clock.stop();
    } else if (isLookedAt && !paused && !m_clock.isRunning()) {
        m_clock.go();
    }
}

void TrainingDesk::tick()
{
    const auto allowed = m_course->wish().secondsAllowed;
    if (!allowed || (m_state != State::Looking && m_state != State::Marking)) {
        return;
    }
    const double left = *allowed - static_cast<double>(m_clock.elapsedMs()) / 1000.0;
    m_panel->setRemaining(std::max(0.0, left), *allowed);
    if (left <= 0.0) {
        answer(Reply::Clear, false, true);
    }
}

void TrainingDesk::clear()
{
    if (m_state == State::Looking || m_state == State::Marking) {
        answer(Reply::Clear, false, false);
    }
}

void TrainingDesk::hold()
{
    if (m_state != State::Looking) {
        return;
    }
    if (m_mark) {
        takeMark(*m_mark);
        return;
    }
    setState(State::Marking);
    m_page->view().setTool(viewers::ScanTool::Marker);
    m_page->focusImage();
}

void TrainingDesk::takeMark(const inspection::Annotation& drawn)
{
    if (drawn.points.isEmpty() || (m_state != State::Looking && m_state != State::Marking)) {
        return;
    }
    inspection::Annotation mark = drawn;
    mark.id = inspection::newTimeOrderedId();
    const bool isAnswer = m_state == State::Marking || (m_mark && m_mark->points == drawn.points);
    m_mark = mark;
    m_page->view().setAnnotations({mark});
    if (isAnswer) {
        answer(Reply::Alarm, pointsAt(*m_shown, mark), false);
    }
}

void TrainingDesk::answer(Reply reply, bool located, bool late)
{
    RecordedAnswer given;
    given.spec = m_shown->spec;
    given.isRetest = m_course->isRetest();
    given.isLate = late;
    given.image = given.spec.imageName();
    given.viewing = m_page->view().usage().record();
    given.answer.truth = given.spec.truth;
    given.answer.reply = reply;
    given.answer.itemClass = given.spec.className();
    given.answer.view = given.spec.view();
    given.answer.cargo = given.spec.cargoName();
    given.answer.seconds = static_cast<double>(m_clock.elapsedMs()) / 1000.0;
    if (m_course->wish().isAided) {
        given.answer.aid = m_shown->aid.isEmpty() ? training::Aid::Silent : training::Aid::Marked;
    }
    if (const auto recorded = m_session->record(given, located); !recorded) {
        fail(recorded.error());
        return;
    }
    m_tick.stop();
    m_clock.stop();
    m_course->record(m_session->answers().last().answer.reply);
    m_panel->setShown(m_course->shown());
    m_page->view().setTool(viewers::ScanTool::Navigate);
    m_told = Told{reply == Reply::Alarm};
    setState(State::Feedback);
    if (m_shown->item) {
        m_page->view().showFinding(m_shown->item->id);
    }
    m_panel->focusAction();
}

void TrainingDesk::next()
{
    if (m_state != State::Feedback) {
        return;
    }
    if (m_course->isDone()) {
        finish();
    } else {
        showNext();
    }
}

void TrainingDesk::end()
{
    if (m_state == State::Over || m_state == State::Idle || m_session->answers().isEmpty()) {
        Q_EMIT ended();
    } else {
        finish();
    }
}

void TrainingDesk::finish()
{
    m_tick.stop();
    if (const auto closed =
            m_session->end(tr("%n image(s) answered", nullptr, static_cast<int>(m_session->answers().size())));
        !closed) {
        fail(closed.error());
    }
    m_page->view().clear();
    m_page->viewerBar().setReadOut({});
    m_page->viewerBar().setPresets({});
    setState(State::Over);
    m_panel->focusAction();
}

void TrainingDesk::stepBack()
{
    viewers::ScanView& view = m_page->view();
    if (view.stopWork()) {
        return;
    }
    if (m_state == State::Marking) {
        view.setTool(viewers::ScanTool::Navigate);
        setState(State::Looking);
    } else if (view.tool() != viewers::ScanTool::Navigate) {
        view.setTool(viewers::ScanTool::Navigate);
    } else if (m_page->isImageAlone()) {
        m_page->toggleImageAlone();
    } else {
        m_page->focusImage();
    }
}

Conditions TrainingDesk::conditions() const
{
    Conditions have;
    const bool isLookedAt = m_state == State::Looking || m_state == State::Marking;
    have.setFlag(Condition::ScanShown, m_shown.has_value());
    have.setFlag(Condition::CanAnswer, isLookedAt);
    return have;
}

void TrainingDesk::setState(State state)
{
    m_state = state;
    say();
    Q_EMIT conditionsChanged();
}

void TrainingDesk::fail(const inspection::Error& error)
{
    m_page->notice().showNotice(widgets::NoticeKind::Problem, error.text);
    if (m_state == State::Preparing) { // this one cannot be made: another can
        m_failure = error.text;
        m_course->skip();
        setState(State::Feedback);
        m_panel->focusAction();
    }
}

} // namespace portlight::app
