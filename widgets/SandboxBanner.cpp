#include "widgets/SandboxBanner.h"

#include "widgets/Metrics.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

namespace portlight::widgets {

namespace {

constexpr double heightSteps = 2.75;
constexpr double stripeSteps = 2.0; // width of a stripe across the band

} // namespace

SandboxBanner::SandboxBanner(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sandboxBanner"));
    setFixedHeight(metrics::grid(heightSteps));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name();
}

QString SandboxBanner::text() const
{
    return tr("SANDBOX   nothing here is real, nothing leaves it");
}

void SandboxBanner::name()
{
    setAccessibleName(text());
}

void SandboxBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        update();
    }
    QWidget::changeEvent(event);
}

void SandboxBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().caution);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().ground);
    const int stripe = metrics::grid(stripeSteps);
    const int h = height();
    for (int x = -h; x < width(); x += 2 * stripe) {
        painter.drawPolygon(QPolygon({{x, h}, {x + h, 0}, {x + h + stripe, 0}, {x + stripe, h}}));
    }
    QFont font = titleFont();
    painter.setFont(font);
    const QFontMetrics size(font);
    const int plate = size.horizontalAdvance(text()) + metrics::grid(4);
    // Once in the middle of a narrow window, more often in a wide one: it is seen wherever one looks.
    const int plates = std::max(1, width() / (plate * 3));
    for (int i = 0; i < plates; ++i) {
        const int centre = width() * (2 * i + 1) / (2 * plates);
        const QRect place(centre - plate / 2, 0, plate, h);
        painter.fillRect(place, colours().ground);
        painter.setPen(colours().caution);
        painter.drawText(place, Qt::AlignCenter, text());
    }
}

} // namespace portlight::widgets
