#include "viewers/radiograph/Magnifier.h"

#include "viewers/model/ViewOverlay.h"
#include "viewers/volume/ParallelFor.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

double Magnifier::scaleFor(double viewScale)
{
    return std::min(1.0, 0.5 * viewScale);
}

QImage Magnifier::picture(const RadiographLook& look, QPointF centre, double viewScale, double devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(side * devicePixelRatio));
    const double scale = scaleFor(viewScale);
    // At one to one, screen pixels lie on scan pixels: what is seen are the samples themselves.
    QPointF corner = centre - QPointF(0.5, 0.5) * (pixels * scale);
    if (scale == 1.0) {
        corner = QPointF(std::floor(corner.x()), std::floor(corner.y()));
    }
    const QRectF area(corner, QSizeF(pixels * scale, pixels * scale));
    return look.picture(area, {pixels, pixels}, colours::background, renderThreads());
}

void Magnifier::paint(QPainter& painter, QPointF position, const QImage& picture, double scale)
{
    const QRectF frame(position - QPointF(0.5 * side, 0.5 * side), QSizeF(side, side));
    painter.drawImage(frame, picture);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(Qt::black, 3.0));
    painter.drawRect(frame);
    painter.setPen(QPen(QColor::fromRgb(colours::accent), 1.0));
    painter.drawRect(frame);
    drawText(painter, frame.adjusted(6, 4, -6, -4), Qt::AlignBottom | Qt::AlignRight,
             QCoreApplication::translate("Magnifier", "%1 %").arg(QLocale().toString(100.0 / scale, 'f', 0)),
             QColor::fromRgb(colours::text));
}

} // namespace portlight::viewers
