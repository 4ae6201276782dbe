#include "app/portlight/InspectionDesk.h"

#include "app/portlight/CacheFeed.h"
#include "app/portlight/CaseContents.h"
#include "app/portlight/CaseController.h"
#include "app/portlight/CaseDetection.h"
#include "app/portlight/CasePictures.h"
#include "app/portlight/CaseRisk.h"
#include "app/portlight/DecisionFlow.h"
#include "app/portlight/FiguresDesk.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/OpeningNotice.h"
#include "app/portlight/ReceiptDesk.h"
#include "app/portlight/RulesDesk.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/ScanPreviews.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/SimilarDesk.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/training/DutyProjection.h"
#include "local_cache/CaseCache.h"
#include "local_cache/OfficerVault.h"
#include "viewers/ScanView.h"
#include "viewers/VolumeTools.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/model/UsageTracker.h"
#include "widgets/AnnotationsModel.h"
#include "widgets/CasePanel.h"
#include "widgets/CommandBar.h"
#include "widgets/DecisionBar.h"
#include "widgets/DisplayText.h"
#include "widgets/FindingsView.h"
#include "widgets/NoticeStrip.h"
#include "widgets/ReasonStrip.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewerBar.h"
#include "widgets/WorklistPanel.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace portlight::app {

using widgets::NoticeKind;

namespace {

constexpr int diskTickMs = 20000;

} // namespace

InspectionDesk::InspectionDesk(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                               CommandTable& commands, Settings& settings, const PortLineMaker& makeLine,
                               QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_session(std::move(session))
    , m_commands(commands)
{
    auto cache = local_cache::CaseCache::open(location);
    auto vault = local_cache::OfficerVault::open(location);
    if (!cache || !vault) {
        m_error = cache ? vault.error() : cache.error();
        return;
    }
    m_cache = std::move(*cache);
    m_vault = std::move(*vault);
    m_feed = std::make_unique<CacheFeed>(location);
    m_ownedPage = std::make_unique<InspectionPage>(m_feed.get(), commands, settings);
    m_page = m_ownedPage.get();
    m_page->setProfile(location.profile, commands);
    m_cases = new CaseController(*m_cache, *m_vault, m_session, this);
    m_decisions = new DecisionFlow(*m_cases, m_page->view().usage(), m_page->reason(), m_page->decisionBar(),
                                   m_page->notice(), this);
    m_scans = new ScanDisplay(location, m_session, *m_page, this);
    m_imports = new ImportController(location, m_session, settings, m_page->status(), m_page->notice(), this);
    m_pictures = new CasePictures(location, m_session, this);
    m_transfers = new ScanTransfers(location, m_session, settings, m_page->status(), m_page->notice(), this);
    m_previews = new ScanPreviews(location, m_session, *m_transfers, this);
    m_figures = new FiguresDesk(location, m_session->station(), this);
    m_receipts = new ReceiptDesk(location, *m_cases, this);
    m_rules = new RulesDesk(location, m_session, this);
    m_risk = new CaseRisk(location, m_page->casePanel(), this);
    m_contents = new CaseContents(m_page->casePanel(), this);
    m_detection = new CaseDetection(location, m_session, *m_page, this);
    m_similar = new SimilarDesk(location, m_session, this);
    if (makeLine) {
        m_line = makeLine(location, m_session, {m_page->status(), m_page->notice()});
    }
    wire();
    wireLine();
    wireView();
    wireDetection();
    wireTransfers();
    wirePreviews();
    wireDocuments();
    wireSimilar();
    wireDuty();

    showStation();
    if (const QStringList& refusals = viewers::PresetLibrary::instance().refusals(); !refusals.isEmpty()) {
        m_page->notice().showNotice(NoticeKind::Problem, refusals.join(QLatin1Char(' ')));
    }
    connect(&m_diskTimer, &QTimer::timeout, this, &InspectionDesk::updateDisk);
    m_diskTimer.start(diskTickMs);
}

void InspectionDesk::showStation()
{
    const inspection::Officer& officer = m_session->officer();
    m_page->commandBar().showOfficer(m_session->station(), officer.name, widgets::roleNames(officer.roles));
    m_page->status().setRenderer(m_page->view().rendererName());
    updateDisk();
    if (!m_cases->isOpen()) {
        m_page->view().showMessage(tr("Choose a case from the worklist, or drop a scan here."));
    }
}

void InspectionDesk::reword()
{
    showStation();
    if (m_line) {
        m_line->reword();
    } else {
        showNoLine();
    }
    m_imports->reword();
    m_detection->reword();
    m_decisions->reword();
    if (m_cases->isOpen()) {
        m_scans->reword();
        refreshCase();
    }
}

InspectionDesk::~InspectionDesk()
{
    m_line.reset(); // it speaks to the page's strips
    if (m_scans) {
        m_scans->disconnect(this);
    }
    if (m_page) {
        m_page->disconnect(this);
    }
}

std::unique_ptr<InspectionPage> InspectionDesk::takePage()
{
    return std::move(m_ownedPage);
}

void InspectionDesk::wire()
{
    widgets::WorklistPanel& worklist = *m_page->worklist();
    connect(&worklist, &widgets::WorklistPanel::caseChosen, this, &InspectionDesk::openCase);
    connect(&worklist, &widgets::WorklistPanel::importRequested, m_commands.action(QStringLiteral("import")),
            &QAction::trigger);
    connect(m_cases, &CaseController::opened, this, &InspectionDesk::showOpenedCase);
    connect(m_cases, &CaseController::changed, this, &InspectionDesk::refreshCase);
    connect(m_cases, &CaseController::changed, &worklist, &widgets::WorklistPanel::refresh);
    connect(m_cases, &CaseController::failed, this,
            [this](const QString& text) { m_page->notice().showNotice(NoticeKind::Problem, text); });
    connect(&m_cases->undoStack(), &QUndoStack::indexChanged, this, &InspectionDesk::conditionsChanged);
    connect(m_decisions, &DecisionFlow::decided, this,
            [this](const QString& text) { m_page->notice().showNotice(NoticeKind::Information, text); });
    connect(m_decisions, &DecisionFlow::holdRequested, this, &InspectionDesk::keepDecidedView);
    connect(m_decisions, &DecisionFlow::finished, m_page, &InspectionPage::focusImage);
    connect(m_imports, &ImportController::casesChanged, &worklist, &widgets::WorklistPanel::refresh);
    connect(m_imports, &ImportController::casesChanged, m_cases, &CaseController::reload);
    connect(m_figures, &FiguresDesk::exported, this, [this](const QString& path) {
        m_page->notice().showNotice(NoticeKind::Information, tr("Saved as %1.").arg(path));
    });
    connect(m_figures, &FiguresDesk::failed, this,
            [this](const QString& text) { m_page->notice().showNotice(NoticeKind::Problem, text); });
    connect(m_imports, &ImportController::runningChanged, this, &InspectionDesk::conditionsChanged);
    connect(&m_page->notice(), &widgets::NoticeStrip::actionRequested,
            m_commands.action(QStringLiteral("import-report")), &QAction::trigger);

    widgets::CasePanel& panel = m_page->casePanel();
    connect(m_risk, &CaseRisk::recordsRequested, this, &InspectionDesk::recordsRequested);
    connect(m_risk, &CaseRisk::caseRequested, this, &InspectionDesk::openCase);
    connect(m_risk, &CaseRisk::comparisonRequested, this, &InspectionDesk::compareWithCase);
    connect(&panel, &widgets::CasePanel::findingChosen, this, &InspectionDesk::showFinding);
    connect(&panel, &widgets::CasePanel::annotationChosen, this, &InspectionDesk::showAnnotation);
    connect(&panel, &widgets::CasePanel::annotationRemovalRequested, m_cases, &CaseController::removeAnnotation);
    connect(&panel, &widgets::CasePanel::noteEntered, this, [this](const QString& text) {
        const auto added = m_cases->append(inspection::EventKind::NoteAdded, {{QStringLiteral("text"), text}});
        if (!added) {
            m_page->notice().showNotice(NoticeKind::Problem, added.error().text);
        }
    });
}

void InspectionDesk::wireView()
{
    viewers::ScanView& view = m_page->view();
    widgets::ViewerBar& bar = m_page->viewerBar();
    connect(m_scans, &ScanDisplay::loaded, this, [this] {
        refreshCase();
        if (!m_findingToShow.isNull()) {
            m_page->view().showFinding(m_findingToShow);
            m_findingToShow = {};
        }
    });
    connect(m_scans, &ScanDisplay::changed, this, &InspectionDesk::conditionsChanged);
    connect(m_scans, &ScanDisplay::changed, this, [this] {
        if (!m_scans->isScanShown()) {
            m_contents->setScan(nullptr);
        }
    });
    connect(&view, &viewers::ScanView::fullQualityShown, this, [this] { m_contents->setScan(m_scans->scan()); });
    connect(&view, &viewers::ScanView::annotationDrawn, this, &InspectionDesk::drawAnnotation);
    connect(&view, &viewers::ScanView::annotationRemovalRequested, m_cases, &CaseController::removeAnnotation);
    connect(&view, &viewers::ScanView::readOutChanged, &bar, &widgets::ViewerBar::setReadOut);
    connect(&view, &viewers::ScanView::presetChanged, &bar, &widgets::ViewerBar::setCurrentPreset);
    connect(&view, &viewers::ScanView::fullQualityShown, this, &InspectionDesk::readNextAhead);
    connect(&view, &viewers::ScanView::noticed, this,
            [this](const QString& text) { m_page->notice().showNotice(NoticeKind::Information, text); });
    connect(&view, &viewers::ScanView::stateChanged, &m_commands, &CommandTable::updateChecks);
    connect(m_pictures, &CasePictures::kept, this, [this](const inspection::Annotation& mark) {
        if (m_cases->isOpen() && m_cases->current().id == m_pictureCase) {
            m_cases->addAnnotation(mark);
        } else {
            m_page->notice().showNotice(NoticeKind::Problem,
                                        tr("The picture was not kept: its case was left before it was stored."));
        }
    });
    connect(m_pictures, &CasePictures::loaded, this, &InspectionDesk::pictureOpened);
    connect(m_pictures, &CasePictures::failed, this,
            [this](const QString& text) { m_page->notice().showNotice(NoticeKind::Problem, text); });
    connect(&bar, &widgets::ViewerBar::presetChosen, &view, &viewers::ScanView::setPreset);
}

Conditions InspectionDesk::conditions() const
{
    Conditions have;
    if (m_error) {
        return have;
    }
    have.setFlag(Condition::AtCases);
    have.setFlag(Condition::CaseOpen, m_cases->isOpen());
    have.setFlag(Condition::CanAnswer, m_cases->isOpen());
    have.setFlag(Condition::ScanShown, m_scans->isScanShown());
    have.setFlag(Condition::Importing, m_imports->isRunning());
    have.setFlag(Condition::CanUndo, m_cases->undoStack().canUndo());
    have.setFlag(Condition::CanRedo, m_cases->undoStack().canRedo());
    return have;
}

void InspectionDesk::openCase(const inspection::CaseId& id)
{
    if (!m_cases->isOpen() || m_cases->current().id != id) {
        m_cases->openCase(id);
    }
}

void InspectionDesk::compareWithCase(const inspection::CaseId& id)
{
    const auto other = m_cache->loadCase(id);
    if (!other) {
        m_page->notice().showNotice(NoticeKind::Problem, other.error().text);
        return;
    }
    const auto volume = std::find_if(other->scans.cbegin(), other->scans.cend(), [](const auto& scan) {
        return scan.kind == scans::toString(scans::ScanKind::Volume);
    });
    if (volume == other->scans.cend()) {
        m_page->notice().showNotice(NoticeKind::Information,
                                    tr("%1 has no CT volume to compare with.").arg(other->number));
        return;
    }
    m_page->reference().openStored({other->number, volume->sha256});
}

void InspectionDesk::openNeighbour(int steps)
{
    m_page->worklist()->openNeighbour(steps);
}

void InspectionDesk::showOpenedCase()
{
    m_duty->forget();
    m_dutyItem.reset();
    m_pictureWanted.clear();
    const inspection::Case& current = m_cases->current();
    m_page->notice().dismiss();
    if (const QString text = openingNotice(*m_cases); !text.isEmpty()) {
        m_page->notice().showNotice(NoticeKind::Information, text);
    }
    m_page->view().usage().openCase(current.id.toString());
    m_page->worklist()->setCurrentCase(current.id);
    m_scans->openCase(current);
    refreshCase();
}

void InspectionDesk::refreshCase()
{
    const inspection::Case& current = m_cases->current();
    const inspection::Case shown = m_detection->presented(current);
    m_page->commandBar().showCase(current);
    m_page->casePanel().findings().setVeiled(m_detection->isVeiled(current));
    showPartySignatures();
    m_page->casePanel().showCase(shown, m_detection->presented(current, m_cases->history()),
                                 [this](const inspection::OfficerId& id) { return m_cases->officerName(id); });
    m_risk->showCase(current);
    m_contents->setDeclaration(current.declaration);
    m_scans->updateCase(current);
    m_transfers->showCase(current);
    m_detection->follow(current);
    showLooks();
    QVector<inspection::Finding> inPicture = inspection::findingsIn(shown, m_scans->shownHash());
    if (m_dutyItem) {
        inPicture.append(*m_dutyItem);
    }
    m_page->view().setFindings(inPicture);
    QVector<inspection::Annotation> onThisScan;
    for (const inspection::Annotation& annotation : current.annotations) {
        if (annotation.scan.isEmpty() || annotation.scan == m_scans->shownHash()) {
            onThisScan.append(annotation);
        }
    }
    m_page->view().setAnnotations(onThisScan);
    Q_EMIT conditionsChanged();
}

// The supervisor who answers looks at what the asking officer looked at.
void InspectionDesk::keepDecidedView()
{
    if (m_scans->isScanShown() && m_page->view().showsVolume()) {
        drawAnnotation(m_page->view().volumeTools().viewMark());
    }
}

void InspectionDesk::undo()
{
    m_cases->undoStack().undo();
}

void InspectionDesk::redo()
{
    m_cases->undoStack().redo();
}

void InspectionDesk::stepBack()
{
    if (m_page->view().stopWork()) {
        return;
    }
    if (m_dutyItem) {
        m_duty->remove();
        m_page->notice().dismiss();
    } else if (m_page->reason().isVisible()) {
        m_decisions->cancel();
    } else if (m_page->notice().isVisible()) {
        m_page->notice().dismiss();
    } else if (m_page->view().tool() != viewers::ScanTool::Navigate) {
        m_page->view().setTool(viewers::ScanTool::Navigate);
    } else if (m_page->isImageAlone()) {
        m_page->toggleImageAlone();
    } else {
        m_page->focusImage();
    }
}

void InspectionDesk::updateDisk()
{
    m_page->status().setFreeDisk(QStorageInfo(m_location.folder).bytesAvailable());
}

void InspectionDesk::readNextAhead()
{
    const auto next = m_page->worklist()->nextCase();
    if (!next) {
        return;
    }
    const auto neighbour = m_cache->loadCase(*next);
    if (!neighbour) {
        return; // reading ahead is a courtesy; opening the case reports the error
    }
    m_scans->readAhead(*neighbour);
}

} // namespace portlight::app
