#include "viewers/ScanView.h"

#include <QLabel>
#include <QStackedLayout>

namespace portlight::viewers {

class ScanView::Private
{
public:
    QLabel* message = nullptr;
    ScanTool tool = ScanTool::Navigate;
    QString preset = QStringLiteral("standard");
    bool inverted = false;
};

ScanView::ScanView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto* stack = new QStackedLayout(this);
    d->message = new QLabel(this);
    d->message->setAlignment(Qt::AlignCenter);
    stack->addWidget(d->message);
}

ScanView::~ScanView() = default;
void ScanView::setScan(std::shared_ptr<const scans::Scan>) {}
void ScanView::clear() {}
void ScanView::showMessage(const QString& text)
{
    d->message->setText(text);
}
void ScanView::setFindings(const QVector<inspection::Finding>&) {}
void ScanView::setAnnotations(const QVector<inspection::Annotation>&) {}
void ScanView::showFinding(const inspection::FindingId&) {}
void ScanView::setTool(ScanTool tool)
{
    d->tool = tool;
}
ScanTool ScanView::tool() const
{
    return d->tool;
}
QStringList ScanView::presetIds() const
{
    return {d->preset};
}
QString ScanView::presetName(const QString& id) const
{
    return id;
}
void ScanView::setPreset(const QString& id)
{
    d->preset = id;
}
QString ScanView::preset() const
{
    return d->preset;
}
void ScanView::resetToStandardImage() {}
void ScanView::setInverted(bool inverted)
{
    d->inverted = inverted;
}
bool ScanView::isInverted() const
{
    return d->inverted;
}
void ScanView::zoomBy(double) {}
void ScanView::stepSlices(int) {}
QImage ScanView::grabPicture()
{
    return grab().toImage();
}
QString ScanView::rendererName() const
{
    return {};
}

} // namespace portlight::viewers
