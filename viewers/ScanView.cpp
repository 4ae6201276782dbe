#include "viewers/ScanView.h"

#include "viewers/ScanViewPrivate.h"

#include <QCoreApplication>

namespace portlight::viewers {

namespace {

struct ColouringName
{
    RadiographColouring colouring;
    const char* id;
    const char* name;
};

constexpr std::array colouringNames{
    ColouringName{RadiographColouring::Rgb, "rgb", QT_TRANSLATE_NOOP("Presets", "Scanner's colours")},
    ColouringName{RadiographColouring::DualEnergy, "dual-energy", QT_TRANSLATE_NOOP("Presets", "Materials")},
    ColouringName{RadiographColouring::Grey, "grey", QT_TRANSLATE_NOOP("Presets", "Grey")},
    ColouringName{RadiographColouring::HighEnergy, "high", QT_TRANSLATE_NOOP("Presets", "High energy")},
    ColouringName{RadiographColouring::LowEnergy, "low", QT_TRANSLATE_NOOP("Presets", "Low energy")},
};

const ColouringName& nameOf(RadiographColouring colouring)
{
    for (const ColouringName& entry : colouringNames) {
        if (entry.colouring == colouring) {
            return entry;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

ScanView::ScanView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    setAccessibleName(tr("Scan"));
    setFocusProxy(d->pages);
}

ScanView::~ScanView()
{
    d->disconnect();
}

void ScanView::setScan(std::shared_ptr<const scans::Scan> scan)
{
    d->dropScan();
    if (!scan) {
        return d->showMessage({});
    }
    d->scan = std::move(scan);
    d->showMessage(tr("Preparing the picture…"));
    d->prepare(standardVolume(*d->scan));
}

void ScanView::clear()
{
    d->dropScan();
    d->findings.clear();
    d->annotations.clear();
    d->applyMarks();
    d->showMessage({});
}

void ScanView::showMessage(const QString& text)
{
    d->dropScan();
    d->showMessage(text);
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
            ids.append(QLatin1String(nameOf(colouring).id));
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
    for (const ColouringName& entry : colouringNames) {
        if (id == QLatin1String(entry.id)) {
            return QCoreApplication::translate("Presets", entry.name);
        }
    }
    return id;
}

void ScanView::setPreset(const QString& id)
{
    if (id == preset() || !presetIds().contains(id)) {
        return;
    }
    d->fullShown = false;
    if (d->isRadiographic()) {
        for (const ColouringName& entry : colouringNames) {
            if (id == QLatin1String(entry.id)) {
                for (RadiographView* view : d->radiographPage->views()) {
                    view->setColouring(entry.colouring);
                }
            }
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
        return QLatin1String(nameOf(ready ? view->look().colouring() : d->colourings().first()).id);
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
    return grab().toImage();
}

QString ScanView::rendererName() const
{
    return d->volumePage->volumeView().rendererName();
}

} // namespace portlight::viewers
