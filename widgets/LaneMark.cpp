#include "widgets/LaneMark.h"

#include "viewers/InEveryLanguage.h"
#include "widgets/CountryInUse.h"
#include "widgets/DisplayText.h"
#include "widgets/Metrics.h"
#include "widgets/RowPainter.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace portlight::widgets {

namespace {

QPolygonF regularPolygon(const QRectF& area, int corners, double turnDegrees)
{
    QPolygonF polygon;
    const double radius = std::min(area.width(), area.height()) / 2.0;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turnDegrees + 360.0 * i / corners) * std::numbers::pi / 180.0;
        polygon << area.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

} // namespace

void paintLaneShape(QPainter& painter, const QRectF& area, inspection::Lane lane)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(laneColour(lane));
    switch (lane) {
    case inspection::Lane::Red:
        painter.drawPolygon(regularPolygon(area, 8, 22.5));
        break;
    case inspection::Lane::Yellow:
        painter.drawPolygon(QPolygonF({{area.center().x(), area.top()}, area.bottomRight(), area.bottomLeft()}));
        break;
    case inspection::Lane::Blue:
        painter.drawPolygon(regularPolygon(area, 4, 0.0));
        break;
    case inspection::Lane::Green:
        painter.drawEllipse(area);
        break;
    case inspection::Lane::None:
        painter.drawRect(QRectF(area.left(), area.center().y() - 1.0, area.width(), 2.0));
        break;
    }
    painter.restore();
}

LaneMark::LaneMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    viewers::inEveryLanguage(this, [this] { setLane(m_lane); });
}

void LaneMark::setLane(inspection::Lane lane)
{
    m_lane = lane;
    setAccessibleName(tr("Lane: %1").arg(laneName(lane)));
    QStringList lines{accessibleName(), laneMeaning(lane)};
    lines.removeAll(QString());
    setToolTip(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize LaneMark::sizeHint() const
{
    const int width = metrics::lineHeight() + metrics::grid() + fontMetrics().horizontalAdvance(laneName(m_lane));
    return {width + metrics::grid(0.5), metrics::lineHeight() + metrics::grid(0.5)};
}

void LaneMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = metrics::lineHeight() * 0.8;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    paintLaneShape(painter, QRectF(fromRight ? width() - side - 2.0 : 2.0, (height() - side) / 2.0, side, side),
                   m_lane);
    painter.setPen(laneColour(m_lane));
    RowPainter(painter, rect(), layoutDirection())
        .text(rect().adjusted(metrics::lineHeight() + metrics::grid(0.5), 0, 0, 0), Qt::AlignVCenter, laneName(m_lane));
}

} // namespace portlight::widgets
