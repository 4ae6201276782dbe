#include "app/portlight/InspectionPage.h"

#include "app/portlight/ReferenceChooser.h"
#include "app/portlight/Settings.h"
#include "app/portlight/commands/CommandTable.h"
#include "viewers/InEveryLanguage.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/CollapsibleSection.h"
#include "widgets/CommandBar.h"
#include "widgets/DecisionBar.h"
#include "widgets/DocumentsView.h"
#include "widgets/EnhancementBar.h"
#include "widgets/Metrics.h"
#include "widgets/NoticeStrip.h"
#include "widgets/ReasonStrip.h"
#include "widgets/SandboxBanner.h"
#include "widgets/StatusStrip.h"
#include "widgets/ViewerBar.h"
#include "widgets/WorklistPanel.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace portlight::app {

namespace {

constexpr double sideSteps = 36.0; // width of a side panel in grid steps: fits 1366 pixels with the image largest

QStringList toolbarIds()
{
    return {QStringLiteral("tool-navigate"),
            QStringLiteral("tool-window-level"),
            QStringLiteral("tool-segment"),
            QString(),
            QStringLiteral("undo"),
            QStringLiteral("redo"),
            QString(),
            QStringLiteral("standard-image"),
            QStringLiteral("invert"),
            QStringLiteral("image-alone")};
}

// Behind one button each: the bar must leave room for presets and the read-out at 1366 pixels.
QStringList markIds()
{
    return {QStringLiteral("tool-box"),
            QStringLiteral("tool-ruler"),
            QStringLiteral("tool-marker"),
            QStringLiteral("tool-angle"),
            QStringLiteral("tool-sphere"),
            QStringLiteral("tool-polygon"),
            QString(),
            QStringLiteral("bookmark"),
            QStringLiteral("picture-to-case")};
}

QStringList volumeIds()
{
    return {QStringLiteral("shell-off"),
            QStringLiteral("tool-segment"),
            QStringLiteral("hide-thing"),
            QStringLiteral("isolate-thing"),
            QStringLiteral("show-all"),
            QString(),
            QStringLiteral("clip-plane"),
            QStringLiteral("clip-aim"),
            QStringLiteral("clip-in"),
            QStringLiteral("clip-out"),
            QString(),
            QStringLiteral("tool-crop"),
            QStringLiteral("crop-selected"),
            QStringLiteral("crop-off"),
            QString(),
            QStringLiteral("slab"),
            QStringLiteral("slab-mode"),
            QStringLiteral("oblique"),
            QStringLiteral("perspective"),
            QStringLiteral("compare"),
            QStringLiteral("cine")};
}

QStringList enhancementIds()
{
    return {QStringLiteral("local-contrast"),
            QStringLiteral("edges"),
            QString(),
            QStringLiteral("high-penetration"),
            QStringLiteral("low-density"),
            QStringLiteral("logarithm"),
            QStringLiteral("gamma"),
            QString(),
            QStringLiteral("magnifier"),
            QStringLiteral("density-strip"),
            QStringLiteral("link-views")};
}

QStringList documentIds()
{
    return {QStringLiteral("register-document"), QStringLiteral("hand-document-on"), QStringLiteral("present-document"),
            QStringLiteral("affix-seal"),        QStringLiteral("check-seal"),       QStringLiteral("receipt")};
}

QStringList decisionIds()
{
    return {QStringLiteral("decide-clear"),
            QStringLiteral("decide-hold"),
            QStringLiteral("decide-second-opinion"),
            QStringLiteral("decide-examination"),
            QStringLiteral("approve-hold"),
            QStringLiteral("reject-hold"),
            QStringLiteral("release"),
            QStringLiteral("record-examination")};
}

} // namespace

InspectionPage::InspectionPage(widgets::WorklistFeed* feed, const CommandTable& commands, Settings& settings,
                               QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_notice(new widgets::NoticeStrip(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_casePanel(new widgets::CasePanel)
    , m_reason(new widgets::ReasonStrip(this))
    , m_decisionBar(new widgets::DecisionBar(commands.actions(decisionIds()), this))
    , m_status(new widgets::StatusStrip(this))
{
    auto* menu = new QMenu(this);
    viewers::inEveryLanguage(this, [menu, &commands] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
        commands.fillMenu(*menu);
    });
    m_commandBar = new widgets::CommandBar(menu, this);
    if (feed) {
        m_worklist = new widgets::WorklistPanel(*feed);
        m_worklist->setMinimumWidth(widgets::metrics::grid(34));
        m_splitter->addWidget(m_worklist);
    }
    m_centre = buildCentre(commands);
    m_splitter->addWidget(m_centre);
    m_reference = new ReferenceChooser(*this, this);
    m_casePanel->documents().setActions(commands.actions(documentIds()));
    m_side = m_casePanel;
    m_casePanel->setMinimumWidth(widgets::metrics::grid(26));
    m_splitter->addWidget(m_casePanel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(widgets::metrics::grid(0.5));
    m_splitter->setStretchFactor(m_splitter->indexOf(m_centre), 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_commandBar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_decisionBar);
    layout->addWidget(m_status);
    for (QWidget* strip : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_notice)}) {
        strip->installEventFilter(this);
        strip->raise();
    }
    restoreLayout();
}

InspectionPage::~InspectionPage()
{
    saveLayout();
    if (m_detached) {
        m_detached->removeEventFilter(this);
        delete m_detached;
    }
}

QWidget* InspectionPage::buildCentre(const CommandTable& commands)
{
    auto* centre = new QWidget;
    m_viewerBar = new widgets::ViewerBar(commands.actions(toolbarIds()), centre);
    auto* marks = m_viewerBar->addMenu(QStringLiteral("box"), commands.actions(markIds()));
    auto* volume = m_viewerBar->addMenu(QStringLiteral("renderer"), commands.actions(volumeIds()));
    m_enhancementBar = new widgets::EnhancementBar(commands.actions(enhancementIds()), centre);
    m_view = new viewers::ScanView(centre);
    connect(m_view, &viewers::ScanView::looksChanged, this, &InspectionPage::followImage);
    connect(m_view, &viewers::ScanView::rendererChanged, this,
            [this](const QString& reason) { m_status->setRenderer(m_view->rendererName(), reason); });
    m_view->setObjectName(QStringLiteral("scanView"));
    viewers::inEveryLanguage(centre, [this, marks, volume] {
        marks->setText(tr("Mark"));
        volume->setText(tr("Volume"));
        m_view->setAccessibleName(tr("Image"));
    });
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view->setMinimumSize(widgets::metrics::grid(30), widgets::metrics::grid(20));
    m_centreLayout = new QVBoxLayout(centre);
    m_centreLayout->setContentsMargins(0, 0, 0, 0);
    m_centreLayout->setSpacing(0);
    m_centreLayout->addWidget(m_viewerBar);
    m_centreLayout->addWidget(m_enhancementBar);
    m_centreLayout->addWidget(m_view, 1);
    return centre;
}

void InspectionPage::restoreLayout()
{
    m_worklistShown = m_settings.value(Setting::WorklistShown).toBool();
    m_casePanelShown = m_settings.value(Setting::CasePanelShown).toBool();
    const QByteArray splitter = m_settings.value(Setting::MainSplitter).toByteArray();
    if (!m_worklist || splitter.isEmpty() || !m_splitter->restoreState(splitter)) {
        const int side = widgets::metrics::grid(sideSteps);
        m_splitter->setSizes(m_worklist ? QList<int>{side, 4 * side, side} : QList<int>{4 * side, side});
    }
    const QStringList folded = m_settings.value(Setting::FoldedSections).toStringList();
    for (widgets::CollapsibleSection* section : m_casePanel->sections()) {
        section->setExpanded(!folded.contains(section->id()));
    }
    const QByteArray image = m_settings.value(Setting::ImageLayout).toByteArray();
    if (!image.isEmpty()) {
        m_view->restoreLayout(image);
    }
    m_view->setMagnifier(m_settings.value(Setting::Magnifier).toBool());
    m_view->setViewsLinked(m_settings.value(Setting::ViewsLinked).toBool());
    applyVisibility();
}

void InspectionPage::saveLayout()
{
    if (!m_worklist) {
        return; // viewing a file leaves the officer's layout alone
    }
    m_settings.set(Setting::WorklistShown, m_worklistShown);
    m_settings.set(Setting::CasePanelShown, m_casePanelShown);
    m_settings.set(Setting::MainSplitter, m_splitter->saveState());
    QStringList folded;
    for (const widgets::CollapsibleSection* section : m_casePanel->sections()) {
        if (!section->isExpanded()) {
            folded << section->id();
        }
    }
    m_settings.set(Setting::FoldedSections, folded);
    m_settings.set(Setting::ImageLayout, m_view->saveLayout());
    m_settings.set(Setting::Magnifier, m_view->hasMagnifier());
    m_settings.set(Setting::ViewsLinked, m_view->areViewsLinked());
}

void InspectionPage::applyVisibility()
{
    if (m_worklist) {
        m_worklist->setVisible(m_worklistShown && !m_imageAlone);
    }
    m_side->setVisible(m_casePanelShown && !m_imageAlone);
    m_commandBar->setVisible(!m_imageAlone);
    m_viewerBar->setVisible(!m_imageAlone);
    m_enhancementBar->setVisible(!m_imageAlone && m_radiographShown);
    m_decisionBar->setVisible(!m_imageAlone);
    m_status->setVisible(!m_imageAlone);
}

void InspectionPage::followImage()
{
    const viewers::ShownKind kind = m_view->shownKind();
    if (kind != viewers::ShownKind::Nothing && m_radiographShown != (kind == viewers::ShownKind::Radiograph)) {
        m_radiographShown = !m_radiographShown;
        applyVisibility();
    }
}

void InspectionPage::setProfile(local_cache::Profile profile, const CommandTable& commands)
{
    m_profile = profile;
    if (profile == local_cache::Profile::Sandbox) {
        m_commandBar->showSandbox(commands.action(QStringLiteral("train")));
    }
}

void InspectionPage::setSide(QWidget* side)
{
    m_casePanel->hide();
    m_side = side;
    m_casePanelShown = true;
    m_splitter->addWidget(side);
    applyVisibility();
}

void InspectionPage::toggleWorklist()
{
    m_worklistShown = !m_worklistShown;
    applyVisibility();
}

void InspectionPage::toggleCasePanel()
{
    m_casePanelShown = !m_casePanelShown;
    applyVisibility();
}

void InspectionPage::toggleImageAlone()
{
    m_imageAlone = !m_imageAlone;
    applyVisibility();
    focusImage();
}

void InspectionPage::toggleDetached()
{
    if (m_detached) {
        m_centreLayout->addWidget(m_view, 1);
        m_detached->removeEventFilter(this);
        m_detached->deleteLater();
        m_detached = nullptr;
        window()->activateWindow(); // the keyboard goes with the image
        return;
    }
    m_detached = new QWidget(window(), Qt::Window);
    viewers::inEveryLanguage(m_detached, [this] { m_detached->setWindowTitle(tr("Image - Portlight")); });
    m_detached->addActions(window()->actions()); // the keys work there too
    auto* layout = new QVBoxLayout(m_detached);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_profile == local_cache::Profile::Sandbox) {
        layout->addWidget(new widgets::SandboxBanner(m_detached));
    }
    layout->addWidget(m_view, 1);
    m_detached->resize(m_centre->size());
    m_detached->installEventFilter(this);
    m_detached->show();
}

bool InspectionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_detached && event->type() == QEvent::Close) {
        event->ignore();
        toggleDetached();
        return true;
    }
    const bool strip = watched == m_reason || watched == m_notice;
    if (strip &&
        (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::LayoutRequest)) {
        placeStrips();
    }
    return QWidget::eventFilter(watched, event);
}

void InspectionPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_detached && !event->spontaneous()) {
        m_detached->hide();
    }
}

void InspectionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_detached && !event->spontaneous()) {
        m_detached->show();
    }
}

void InspectionPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeStrips();
}

void InspectionPage::placeStrips()
{
    int bottom = m_decisionBar->isVisible() ? m_decisionBar->y() : height();
    for (QWidget* strip : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_notice)}) {
        if (!strip->isHidden()) {
            const int wanted = strip->layout()->hasHeightForWidth() ? strip->layout()->totalHeightForWidth(width())
                                                                    : strip->sizeHint().height();
            strip->setGeometry(0, bottom - wanted, width(), wanted);
            bottom -= wanted;
        }
    }
}

void InspectionPage::focusImage()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace portlight::app
