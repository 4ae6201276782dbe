// Draws one row of a list that was laid out from left to right, and its mirror image where lines begin on the right:
// places and alignments are turned about the row, words and pictures are not. A value for one paint call.
#pragma once

#include <QPainter>
#include <QPixmap>
#include <QRect>
#include <QStyle>

namespace portlight::widgets {

class RowPainter
{
public:
    // `row`: what is turned about. The painter must outlive this.
    RowPainter(QPainter& painter, const QRect& row, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_row(row)
        , m_direction(direction)
    {
    }

    [[nodiscard]] QRect placed(const QRect& area) const { return QStyle::visualRect(m_direction, m_row, area); }

    void fill(const QRect& area, const QColor& colour) const { m_painter.fillRect(placed(area), colour); }

    void text(const QRect& area, int flags, const QString& words) const
    {
        constexpr int horizontal = Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter | Qt::AlignJustify;
        const int sided = (flags & horizontal) == 0 ? flags | Qt::AlignLeft : flags;
        const Qt::Alignment turned =
            QStyle::visualAlignment(m_direction, Qt::Alignment(sided & int(Qt::AlignHorizontal_Mask)));
        m_painter.drawText(placed(area), (flags & ~int(Qt::AlignHorizontal_Mask)) | int(turned) | Qt::AlignAbsolute,
                           words);
    }

    // As large as in logical pixels.
    void pixmap(const QPoint& at, const QPixmap& picture) const
    {
        m_painter.drawPixmap(placed(QRect(at, picture.deviceIndependentSize().toSize())).topLeft(), picture);
    }

private:
    QPainter& m_painter;
    QRect m_row;
    Qt::LayoutDirection m_direction;
};

} // namespace portlight::widgets
