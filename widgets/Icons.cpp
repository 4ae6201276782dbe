#include "widgets/Icons.h"

#include "widgets/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace portlight::widgets {

namespace {

QByteArray source(const QString& name)
{
    QFile file(QStringLiteral(":/desk/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(QByteArray svg, const QColor& colour)
        : m_svg(std::move(svg))
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        const QColor colour = mode == QIcon::Disabled ? colours().disabled : m_colour;
        QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StrokeIconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString& name)
{
    return icon(name, colours().text);
}

QIcon icon(const QString& name, const QColor& colour)
{
    QByteArray svg = source(name);
    return svg.isEmpty() ? QIcon() : QIcon(new StrokeIconEngine(std::move(svg), colour));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio)
{
    return icon(name, colour).pixmap(QSize(size, size), devicePixelRatio);
}

} // namespace portlight::widgets
