#include "viewers/MessagePage.h"

#include <QPainter>

#include <algorithm>

namespace portlight::viewers {

namespace {

constexpr int margin = 24;
constexpr int textPixels = 15;
constexpr double mostScale = 3.0; // of a picture of some 250 pixels; beyond it only blurs
constexpr QRgb textColour = 0xff9a9da3;
constexpr QRgb frameColour = 0xff3a3d42;

} // namespace

void MessagePage::show(const QString& text, const QImage& picture)
{
    m_text = text;
    m_picture = picture;
    update();
}

void MessagePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = painter.font();
    font.setPixelSize(textPixels);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(textColour));
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRect inside = rect().adjusted(margin, margin, -margin, -margin);
    if (!hasPicture()) {
        painter.drawText(inside, flags, m_text);
        return;
    }
    const int textHeight = painter.boundingRect(inside, flags, m_text).height();
    const QSizeF room(inside.width(), std::max(1, inside.height() - textHeight - margin));
    const double scale = std::min({mostScale, room.width() / m_picture.width(), room.height() / m_picture.height()});
    const QSizeF size = QSizeF(m_picture.size()) * scale;
    const QRectF place(inside.center().x() - size.width() / 2.0,
                       inside.top() + (inside.height() - size.height() - margin - textHeight) / 2.0, size.width(),
                       size.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
    painter.drawText(QRectF(inside.left(), place.bottom() + margin, inside.width(), textHeight), flags, m_text);
    painter.setPen(QColor::fromRgb(frameColour));
    painter.drawRect(place);
}

} // namespace portlight::viewers
