#include "viewers/ScanViewPrivate.h"

#include "viewers/InEveryLanguage.h"
#include "viewers/model/PartName.h"
#include "viewers/model/ViewOverlay.h"

#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace portlight::viewers {

ScanView::Private::Private(ScanView& view)
    : q(view)
    , pages(new QStackedWidget(&view))
    , message(new MessagePage(pages))
    , chooser(new QComboBox(&view))
    , volumePage(new VolumePage(session, pages))
    , radiographPage(new RadiographPage(pages))
{
    q.setAutoFillBackground(true);
    QPalette palette = q.palette();
    palette.setColor(QPalette::Window, QColor::fromRgb(colours::background));
    q.setPalette(palette);
    auto* layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chooser, 0, Qt::AlignLeft);
    layout->addWidget(pages, 1);
    inEveryLanguage(&q, [this] {
        chooser->setAccessibleName(ScanView::tr("Volume of the scan"));
        nameVolumes();
    });
    chooser->hide();
    pages->addWidget(message);
    pages->addWidget(volumePage);
    pages->addWidget(radiographPage);
    for (ViewPane* pane : volumePage->panes()) {
        connectPane(pane);
    }
    connect(&volumePage->volumeView(), &VolumeView::rendererChanged, &q, &ScanView::rendererChanged);
    connect(&volumePage->volumeView(), &VolumeView::emptyAtFullQuality, this, &Private::nothingToSee);
    connectVolumeTools();
    connect(radiographPage, &RadiographPage::viewAdded, this, &Private::connectPane);
    connect(radiographPage, &RadiographPage::lookChanged, this, &Private::reportLook);
    connect(&session, &VolumeSession::transferChanged, this, &Private::reportLook);
    connect(&session, &VolumeSession::greysChanged, this, &Private::reportLook);
    connect(&watcher, &QFutureWatcherBase::finished, this, &Private::takePrepared);
    connect(chooser, &QComboBox::activated, this, [this](int row) { prepare(chooser->itemData(row).toInt()); });
}

ScanView::Private::~Private()
{
    cancelPreparation();
    delete comparison; // while the session that both pictures show is there
}

void ScanView::Private::connectPane(ViewPane* pane)
{
    connect(pane, &ViewPane::annotationDrawn, this, &Private::takeDrawn);
    connect(pane, &ViewPane::annotationRemovalRequested, &q, &ScanView::annotationRemovalRequested);
    connect(pane, &ViewPane::readOutChanged, &q, &ScanView::readOutChanged);
    connect(pane, &ViewPane::scanPainted, this, [this, pane](bool full) { painted(pane, full); });
}

void ScanView::Private::connectVolumeTools()
{
    volumeTools = new VolumeTools(session, *volumePage, this);
    comparison = new Comparison(session, *volumePage, this);
    connect(comparison, &Comparison::changed, &q, &ScanView::stateChanged);
    connect(comparison, &Comparison::failed, &q, &ScanView::noticed);
    connect(comparison, &Comparison::viewAdded, this,
            [this](ViewPane* pane) { connect(pane, &ViewPane::readOutChanged, &q, &ScanView::readOutChanged); });
    connect(&session.unpacking(), &Unpacking::labelsChanged, this, [this] { fullShown = false; });
    connect(&session.unpacking(), &Unpacking::lookChanged, this, [this] { fullShown = false; });
    working = new QLabel(&q);
    working->setObjectName(QStringLiteral("viewWorking"));
    working->setStyleSheet(
        QStringLiteral("background: rgba(12,13,15,215); color: #d6d8dc; padding: 4px 10px; border-radius: 3px;"));
    working->hide();
    for (ViewPane* pane : volumePage->panes()) {
        connect(pane, &ViewPane::segmentationRequested, this,
                [this](const ScenePoint& point, LeakGuard guard) { session.unpacking().segmentAt(point, guard); });
        connect(pane, &ViewPane::cropRequested, this, [this](const ScenePoint& from, const ScenePoint& to) {
            volumeTools->cropTo(from, to);
            q.setTool(ScanTool::Navigate);
        });
    }
    connect(&volumePage->volumeView(), &VolumeView::clipMoved, volumeTools, &VolumeTools::moveClip);
    connect(volumeTools, &VolumeTools::noticed, &q, &ScanView::noticed);
    Unpacking& unpacking = session.unpacking();
    connect(&unpacking, &Unpacking::objectFound, &q, &ScanView::annotationDrawn);
    connect(&unpacking, &Unpacking::measured, &q, &ScanView::annotationDrawn);
    connect(&unpacking, &Unpacking::failed, &q, &ScanView::noticed);
    connect(&unpacking, &Unpacking::progressed, this, &Private::showWork);
    connect(&unpacking, &Unpacking::lookChanged, &q, &ScanView::stateChanged);
    connect(&session, &VolumeSession::cutChanged, &q, &ScanView::stateChanged);
    connect(&session, &VolumeSession::slabChanged, &q, &ScanView::stateChanged);
}

// Regions of a volume are measured first; everything else is a mark as drawn.
void ScanView::Private::takeDrawn(const inspection::Annotation& drawn)
{
    if (!drawn.inPixels && showsVolume() && isMeasuredKind(drawn.kind)) {
        session.unpacking().measure(drawn);
    } else {
        Q_EMIT q.annotationDrawn(drawn);
    }
}

void ScanView::Private::showWork(const QString& text)
{
    working->setText(text);
    working->setVisible(!text.isEmpty());
    working->adjustSize();
    working->move((q.width() - working->width()) / 2, q.height() - working->height() - 12);
    working->raise();
}

void ScanView::Private::cancelPreparation()
{
    if (cancelled) {
        cancelled->store(true);
    }
    watcher.waitForFinished();
    watcher.setFuture({});
}

void ScanView::Private::dropScan()
{
    cancelPreparation();
    preparingOverview = false;
    setOverview(false);
    usage.setScanShown(false);
    comparison->end();
    scan.reset();
    chooser->clear();
    session.setContent({});
    radiographPage->setContent({}, {});
}

void ScanView::Private::prepare(int volume)
{
    cancelPreparation();
    firstShown = firstShown && overview;
    fullShown = false;
    cancelled = std::make_shared<std::atomic<bool>>(false);
    watcher.setFuture(
        QtConcurrent::run([scan = scan, volume, stop = cancelled] { return prepareScan(*scan, volume, *stop); }));
}

void ScanView::Private::takePrepared()
{
    if (!watcher.isFinished() || watcher.future().resultCount() == 0 || !scan || cancelled->load()) {
        return;
    }
    PreparedScan prepared = watcher.result();
    inverted = false;
    setOverview(preparingOverview && !prepared.radiographs.isEmpty());
    if (preparingOverview && !overview) {
        return; // the scan itself will say what is wrong
    }
    if (!prepared.volume.volume.isNull()) {
        fillChooser();
        pages->setCurrentWidget(volumePage);
        session.setContent(std::move(prepared.volume));
        Q_EMIT q.presetChanged(q.preset());
    } else if (!prepared.radiographs.isEmpty()) {
        pages->setCurrentWidget(radiographPage);
        radiographPage->setContent(prepared.radiographs, prepared.materials);
        Q_EMIT q.presetChanged(q.preset());
    } else {
        showMessage(ScanView::tr("This scan holds no image that can be shown."));
        return;
    }
    if (!overview) {
        applyMarks();
    }
}

// Its pixels are not the scan's: no mark may be drawn on it, and none is shown.
void ScanView::Private::setOverview(bool shown)
{
    overview = shown;
    radiographPage->setAttribute(Qt::WA_TransparentForMouseEvents, shown);
    showWork(shown ? ScanView::tr("Coarse picture; the scan is still being read.") : QString());
}

void ScanView::Private::fillChooser()
{
    const QVector<int> indices = choosableVolumes(*scan);
    const QSignalBlocker blocker(chooser);
    if (chooser->count() != indices.size()) {
        chooser->clear();
        for (const int index : indices) {
            chooser->addItem({}, index);
        }
        nameVolumes();
        chooser->setCurrentIndex(chooser->findData(standardVolume(*scan)));
    }
    chooser->setVisible(indices.size() > 1);
}

void ScanView::Private::nameVolumes()
{
    for (int row = 0; row < chooser->count(); ++row) {
        const int index = chooser->itemData(row).toInt();
        const QString& name = scan->volumes[index].name();
        chooser->setItemText(row, name.isEmpty() ? ScanView::tr("Volume %1").arg(index + 1) : partName(name));
    }
}

void ScanView::Private::showMessage(const QString& text, const QImage& picture)
{
    message->show(text, picture);
    q.setAccessibleDescription(text);
    chooser->hide();
    pages->setCurrentWidget(message);
}

void ScanView::Private::painted(ViewPane* pane, bool atFullQuality)
{
    // The 3D picture counts where it is to be seen; a slice only when it fills the view.
    const bool mainPane = pane == &volumePage->volumeView() || !volumePage->volumeView().isVisible();
    if (!mainPane) {
        return;
    }
    if (!firstShown) {
        firstShown = true;
        usage.setScanShown(true);
        Q_EMIT q.firstImageShown();
    }
    if (atFullQuality && !fullShown && !overview) {
        fullShown = true;
        Q_EMIT q.fullQualityShown();
    }
}

// The volume picture is complete and empty; the slices are what shows the scan.
void ScanView::Private::nothingToSee()
{
    if (!firstShown) {
        firstShown = true;
        usage.setScanShown(true);
        Q_EMIT q.firstImageShown();
    }
    if (!fullShown) {
        fullShown = true;
        Q_EMIT q.fullQualityShown();
    }
}

bool ScanView::Private::isRadiographic() const
{
    return scan && standardVolume(*scan) < 0 && !scan->radiographs.isEmpty();
}

QVector<RadiographColouring> ScanView::Private::colourings() const
{
    const RadiographView* view = radiographPage->activeView();
    return view != nullptr && view->hasPicture() ? view->look().colourings() : colouringsOf(scan->radiographs.first());
}

// What is on goes to the record of the case, and to whoever shows it.
void ScanView::Private::reportLook()
{
    QStringList looks;
    if (const RadiographView* view = radiographPage->activeView(); view != nullptr && view->hasPicture()) {
        looks = view->look().activeIds();
    } else if (showsVolume() && !session.isEmpty()) {
        if (session.preset().id != PresetLibrary::instance().presets().front().id) {
            looks << session.preset().id;
        }
        if (session.isInverted()) {
            looks << QStringLiteral("inverted");
        }
        if (!session.hasStandardWindow()) {
            looks << QStringLiteral("window");
        }
    }
    usage.setLooks(looks);
    usage.setTools(toolsInUse());
    Q_EMIT q.looksChanged();
}

QStringList ScanView::Private::toolsInUse() const
{
    QStringList tools;
    if (radiographPage->activeView() != nullptr && magnifier) {
        tools << QStringLiteral("magnifier");
    }
    if (tool == ScanTool::Strip) {
        tools << QStringLiteral("density-strip");
    }
    return tools;
}

void ScanView::Private::applyMarks()
{
    session.setFindings(findings);
    session.setAnnotations(annotations);
    if (overview || preparingOverview) {
        return;
    }
    for (RadiographView* view : radiographPage->views()) {
        view->setFindings(findings);
        view->setAnnotations(annotations);
    }
}

} // namespace portlight::viewers
