#include "app/portlight/FileDesk.h"

#include "app/portlight/InspectionPage.h"
#include "app/portlight/ScanFacts.h"
#include "app/portlight/ScanOpener.h"
#include "app/portlight/commands/CommandTable.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/CommandBar.h"
#include "widgets/DecisionBar.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewerBar.h"

#include <QFileInfo>

namespace portlight::app {

FileDesk::FileDesk(CommandTable& commands, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_page(new InspectionPage(nullptr, commands, settings))
    , m_opener(new ScanOpener(this))
{
    for (const char* of : {"approve-hold", "reject-hold", "release"}) {
        m_page->decisionBar().setShown(QLatin1String(of), false);
    }
    reword();

    viewers::ScanView& view = m_page->view();
    widgets::ViewerBar& bar = m_page->viewerBar();
    connect(&m_page->casePanel(), &widgets::CasePanel::findingChosen, &view, &viewers::ScanView::showFinding);
    connect(&view, &viewers::ScanView::readOutChanged, &bar, &widgets::ViewerBar::setReadOut);
    connect(&view, &viewers::ScanView::presetChanged, &bar, &widgets::ViewerBar::setCurrentPreset);
    connect(&view, &viewers::ScanView::annotationDrawn, this, &FileDesk::keepMark);
    connect(&view, &viewers::ScanView::annotationRemovalRequested, this, &FileDesk::dropMark);
    connect(&view, &viewers::ScanView::noticed, this,
            [this](const QString& text) { m_page->notice().showNotice(widgets::NoticeKind::Information, text); });
    connect(&view, &viewers::ScanView::stateChanged, &commands, &CommandTable::updateChecks);
    connect(&bar, &widgets::ViewerBar::presetChosen, &view, &viewers::ScanView::setPreset);
    connect(m_opener, &ScanOpener::loaded, this, &FileDesk::show);
    connect(m_opener, &ScanOpener::overviewRead, &view, &viewers::ScanView::showOverview);
    connect(m_opener, &ScanOpener::failed, this, [this](const inspection::Error& error) {
        m_page->view().showMessage(error.text);
        Q_EMIT failed(error);
    });
    connect(m_opener, &ScanOpener::progressed, this, [this](int percent) {
        if (!m_shown && !m_page->view().showsOverview()) {
            m_page->view().showMessage(tr("Loading the scan, %1 %").arg(percent));
        }
    });
}

FileDesk::~FileDesk()
{
    m_opener->disconnect(this);
}

void FileDesk::open(const QString& path)
{
    m_shown = false;
    m_scan.reset();
    m_marks.clear();
    m_page->view().setAnnotations(m_marks);
    m_page->commandBar().showFile(QFileInfo(path).fileName());
    m_page->view().showMessage(tr("Loading the scan..."));
    m_opener->openFile(path);
}

void FileDesk::keepMark(const inspection::Annotation& drawn)
{
    m_marks.append(drawn);
    m_marks.last().id = inspection::newTimeOrderedId();
    m_page->view().setAnnotations(m_marks);
}

void FileDesk::dropMark(const QUuid& id)
{
    m_marks.removeIf([&id](const inspection::Annotation& mark) { return mark.id == id; });
    m_page->view().setAnnotations(m_marks);
}

Conditions FileDesk::conditions() const
{
    return m_shown ? Conditions(Condition::ScanShown) : Conditions();
}

void FileDesk::reword()
{
    const viewers::ScanView& view = m_page->view();
    m_page->decisionBar().showText(tr("A file has no case to decide"));
    m_page->status().setHubText(tr("Viewing only"), tr("Nothing here is kept or sent."));
    m_page->status().setRenderer(view.rendererName());
    if (m_scan) {
        m_page->viewerBar().setPresets(presetsOf(view));
        m_page->viewerBar().setCurrentPreset(view.preset());
        m_page->casePanel().setScanFacts(scanFacts(*m_scan));
    }
}

void FileDesk::show(const std::shared_ptr<const scans::Scan>& scan)
{
    m_shown = true;
    viewers::ScanView& view = m_page->view();
    if (scan->volumes.isEmpty() && scan->radiographs.isEmpty()) {
        m_shown = false;
        const inspection::Error error{inspection::ErrorCode::Unsupported,
                                      tr("This file holds a report but no image; open the scan it speaks of."),
                                      QString()};
        view.showMessage(error.text);
        Q_EMIT failed(error);
        return;
    }
    view.setScan(scan);
    QVector<inspection::Finding> findings;
    if (scan->report) {
        for (const scans::PotentialThreatObject& object : scan->report->objects) {
            findings.append(object.finding);
        }
    }
    view.setFindings(findings);
    m_scan = scan;
    m_page->casePanel().showFile(findings, {});
    reword();
    Q_EMIT conditionsChanged();
    Q_EMIT loaded();
}

} // namespace portlight::app
