#include "viewers/ScanView.h"

#include "viewers/InEveryLanguage.h"
#include "viewers/ScanViewPrivate.h"

namespace portlight::viewers {

ScanView::ScanView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    inEveryLanguage(this, [this] { setAccessibleName(tr("Scan")); });
    setLayoutDirection(Qt::LeftToRight); // what the scanner saw is never mirrored
    setFocusProxy(d->pages);
}

ScanView::~ScanView()
{
    d->disconnect();
}

void ScanView::setScan(std::shared_ptr<const scans::Scan> scan)
{
    if (scan && showsOverview() && standardVolume(*scan) < 0) { // stays until the picture is ready
        d->preparingOverview = false;
        d->scan = std::move(scan);
        d->prepare(-1);
        return;
    }
    d->dropScan();
    if (!scan) {
        return d->showMessage({});
    }
    d->scan = std::move(scan);
    d->showMessage(tr("Preparing the picture…"));
    d->prepare(standardVolume(*d->scan));
}

void ScanView::showOverview(std::shared_ptr<const scans::Scan> overview)
{
    d->dropScan();
    d->scan = std::move(overview);
    d->preparingOverview = true;
    d->prepare(-1);
}

bool ScanView::showsOverview() const
{
    return d->overview || d->preparingOverview;
}

void ScanView::clear()
{
    d->dropScan();
    d->findings.clear();
    d->annotations.clear();
    d->applyMarks();
    d->showMessage({});
}

void ScanView::showMessage(const QString& text, const QImage& picture)
{
    d->dropScan();
    d->showMessage(text, picture);
}

bool ScanView::showsPreview() const
{
    return d->pages->currentWidget() == d->message && d->message->hasPicture();
}

void ScanView::setFindings(const QVector<inspection::Finding>& findings)
{
    d->findings = findings;
    d->applyMarks();
}

void ScanView::setAnnotations(const QVector<inspection::Annotation>& annotations)
{
    d->annotations = annotations;
    d->applyMarks();
}

void ScanView::showFinding(const inspection::FindingId& id)
{
    for (const inspection::Finding& finding : std::as_const(d->findings)) {
        if (finding.id != id) {
            continue;
        }
        const int row = d->chooser->findData(finding.layer);
        if (finding.box && d->showsVolume() && !d->session.content().showsMarksOf(finding.layer) && row >= 0) {
            d->chooser->setCurrentIndex(row);
            d->prepare(finding.layer);
            return;
        }
    }
    d->session.selectFinding(id);
    if (d->showsVolume() && !d->session.isEmpty()) {
        d->volumePage->volumeView().lookAt(d->session.crosshairMm());
    }
    for (RadiographView* view : d->radiographPage->views()) {
        view->showFinding(id);
    }
}

void ScanView::setTool(ScanTool tool)
{
    if (tool == d->tool) {
        return;
    }
    d->tool = tool;
    d->volumePage->setTool(tool);
    d->radiographPage->setTool(tool);
    d->usage.setTools(d->toolsInUse());
    Q_EMIT toolChanged(tool);
}

ScanTool ScanView::tool() const
{
    return d->tool;
}

QStringList ScanView::presetIds() const
{
    QStringList ids;
    if (d->isRadiographic()) {
        for (const RadiographColouring colouring : d->colourings()) {
            ids.append(colouringId(colouring));
        }
        return ids;
    }
    for (const Preset& preset : PresetLibrary::instance().presets()) {
        ids.append(preset.id);
    }
    return ids;
}

QString ScanView::presetName(const QString& id) const
{
    if (const Preset* preset = PresetLibrary::instance().find(id)) {
        return preset->translatedName();
    }
    const auto colouring = colouringOfId(id);
    return colouring ? colouringName(*colouring) : id;
}

QVector<std::pair<QString, QString>> ScanView::missingPresets() const
{
    QVector<std::pair<QString, QString>> missing;
    if (d->isRadiographic()) {
        for (const MissingColouring& one : missingColouringsOf(d->scan->radiographs.first())) {
            missing.append({colouringId(one.colouring), one.reason});
        }
    }
    return missing;
}

void ScanView::setPreset(const QString& id)
{
    if (id == preset() || !presetIds().contains(id)) {
        return;
    }
    d->fullShown = false;
    if (d->isRadiographic()) {
        for (RadiographView* view : d->radiographPage->views()) {
            view->setColouring(*colouringOfId(id));
        }
    } else {
        d->session.setPreset(id);
    }
    Q_EMIT presetChanged(preset());
}

QString ScanView::preset() const
{
    if (d->isRadiographic()) {
        const RadiographView* view = d->radiographPage->activeView();
        const bool ready = view != nullptr && view->hasPicture();
        return colouringId(ready ? view->look().colouring() : d->colourings().first());
    }
    return d->session.preset().id;
}

void ScanView::resetToStandardImage()
{
    d->inverted = false;
    d->session.resetToStandard();
    d->volumePage->resetViews();
    for (RadiographView* view : d->radiographPage->views()) {
        view->resetToStandard();
    }
    Q_EMIT presetChanged(preset());
}

void ScanView::setInverted(bool inverted)
{
    d->inverted = inverted;
    d->session.setInverted(inverted);
    for (RadiographView* view : d->radiographPage->views()) {
        view->setInverted(inverted);
    }
}

bool ScanView::isInverted() const
{
    return d->inverted;
}

VolumeTools& ScanView::volumeTools()
{
    return *d->volumeTools;
}

bool ScanView::showsVolume() const
{
    return d->showsVolume();
}

bool ScanView::stopWork()
{
    if (d->session.unpacking().stop()) {
        return true;
    }
    if (d->volumeTools->isCine()) {
        d->volumeTools->toggleCine();
        Q_EMIT stateChanged();
        return true;
    }
    return false;
}

bool ScanView::isWorking() const
{
    return d->session.unpacking().isBusy();
}

void ScanView::compareWith(std::shared_ptr<const scans::Scan> reference, const QString& name)
{
    if (reference && d->showsVolume()) {
        d->comparison->start(std::move(reference), name);
    } else {
        d->comparison->end();
    }
}

bool ScanView::isComparing() const
{
    return d->comparison->isShown();
}

void ScanView::showAnnotation(const QUuid& id)
{
    for (const inspection::Annotation& mark : std::as_const(d->annotations)) {
        const int row = d->chooser->findData(mark.layer);
        if (mark.id == id && !mark.inPixels && d->showsVolume() && !d->session.content().showsMarksOf(mark.layer) &&
            row >= 0) {
            d->chooser->setCurrentIndex(row);
            d->prepare(mark.layer);
            return;
        }
    }
    d->volumeTools->showMark(id);
    for (RadiographView* view : d->radiographPage->views()) {
        view->selectAnnotation(id);
    }
}

void ScanView::toggleEnhancement(Enhancement enhancement)
{
    const bool on = !isEnhanced(enhancement);
    d->fullShown = false;
    for (RadiographView* view : d->radiographPage->views()) {
        if (view->look().isOn(enhancement) != on) {
            view->toggle(enhancement);
        }
    }
}

bool ScanView::isEnhanced(Enhancement enhancement) const
{
    const RadiographView* view = d->radiographPage->activeView();
    return view != nullptr && view->hasPicture() && view->look().isOn(enhancement);
}

QString ScanView::enhancementRefusal(Enhancement enhancement) const
{
    const RadiographView* view = d->radiographPage->activeView();
    return view != nullptr && view->hasPicture() ? view->look().refusal(enhancement) : tr("Only for radiographs.");
}

void ScanView::scaleGamma(double factor)
{
    const RadiographView* active = d->radiographPage->activeView();
    if (active == nullptr || !active->hasPicture() || !active->look().refusal(Enhancement::Gamma).isEmpty()) {
        return;
    }
    const bool on = active->look().isOn(Enhancement::Gamma);
    const double gamma = on ? active->look().tone().gamma * factor : factor;
    for (RadiographView* view : d->radiographPage->views()) {
        view->setGamma(gamma);
    }
}

void ScanView::setMagnifier(bool on)
{
    d->magnifier = on;
    d->radiographPage->setMagnifier(on);
    d->reportLook();
}

bool ScanView::hasMagnifier() const
{
    return d->magnifier;
}

void ScanView::setViewsLinked(bool linked)
{
    d->radiographPage->setLinked(linked);
    Q_EMIT looksChanged();
}

bool ScanView::areViewsLinked() const
{
    return d->radiographPage->isLinked();
}

QString ScanView::linkRefusal() const
{
    if (d->radiographPage->views().size() < 2) {
        return tr("This scan has one view only.");
    }
    return d->radiographPage->beltAxis() == BeltAxis::None ? tr("The views of this scan share no length along a belt.")
                                                           : QString();
}

ShownKind ScanView::shownKind() const
{
    if (d->radiographPage->activeView() != nullptr) {
        return ShownKind::Radiograph;
    }
    return d->showsVolume() && !d->session.isEmpty() ? ShownKind::Volume : ShownKind::Nothing;
}

UsageTracker& ScanView::usage()
{
    return d->usage;
}

void ScanView::zoomBy(double factor)
{
    if (d->showsVolume()) {
        d->volumePage->activePane().zoom(factor);
    } else if (RadiographView* view = d->radiographPage->activeView(); view != nullptr) {
        view->zoom(factor);
    }
}

void ScanView::stepSlices(int steps)
{
    if (!d->showsVolume()) {
        return;
    }
    auto* slice = qobject_cast<SliceView*>(&d->volumePage->activePane());
    (slice != nullptr ? slice : d->volumePage->sliceViews().first())->stepSlices(steps);
}

QByteArray ScanView::saveLayout() const
{
    return d->volumePage->saveLayout();
}

void ScanView::restoreLayout(const QByteArray& layout)
{
    d->volumePage->restoreLayout(layout);
}

void ScanView::toggleMaximised()
{
    if (d->showsVolume()) {
        d->volumePage->toggleMaximised(&d->volumePage->activePane());
    } else if (RadiographView* view = d->radiographPage->activeView(); view != nullptr) {
        d->radiographPage->toggleMaximised(view);
    }
}

QImage ScanView::grabPicture()
{
    for (RadiographView* view : d->radiographPage->views()) {
        view->finishPicture();
    }
    return grab().toImage();
}

QString ScanView::rendererName() const
{
    return d->volumePage->volumeView().rendererName();
}

} // namespace portlight::viewers
