#include "widgets/DocumentsDelegate.h"

#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/RowPainter.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace portlight::widgets {

using Tone = DocumentsModel::Tone;

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr double nodeRadius = 3.5; // pixels

int margin()
{
    return metrics::grid(0.25);
}

int textLeft()
{
    return metrics::grid() + metrics::lineHeight() + metrics::grid();
}

// Where the chain's line runs: under the middle of the icon.
int chainX()
{
    return metrics::grid() + metrics::lineHeight() / 2;
}

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return colours().quiet;
    case Tone::Good:
        return colours().confirmed;
    case Tone::Caution:
        return colours().caution;
    case Tone::Alarm:
        return colours().alarm;
    }
    Q_UNREACHABLE();
}

QString ageText(const DocumentsModel::Row& row)
{
    return age(row.timeMs, QDateTime::currentMSecsSinceEpoch());
}

int wrappedHeight(const QString& text, int width)
{
    return QFontMetrics(smallFont()).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height();
}

// Room left for a link's words beside its age.
int linkWidth(const DocumentsModel::Row& row, int rowWidth)
{
    return std::max(metrics::grid(10), rowWidth - textLeft() - metrics::grid(2) -
                                           QFontMetrics(smallFont()).horizontalAdvance(ageText(row)));
}

void paintNode(QPainter& painter, const QPointF& at, Tone tone)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colourOf(tone), 1.5));
    painter.setBrush(tone == Tone::Good ? colourOf(tone) : colours().panel);
    if (tone == Tone::Alarm || tone == Tone::Caution) { // a cross: no colour is needed to see it
        const double arm = nodeRadius + 1.0;
        painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
        painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
    } else {
        painter.drawEllipse(at, nodeRadius, nodeRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

DocumentsDelegate::DocumentsDelegate(const DocumentsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void DocumentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Colours& c = colours();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, c.selected);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, c.raised);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(c.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const DocumentsModel::Row& row = m_model.rowAt(index.row());
    if (row.rank == DocumentsModel::Rank::Head) {
        paintHead(*painter, option, row);
    } else {
        paintLink(*painter, option, row);
    }
    painter->restore();
}

void DocumentsDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                                  const DocumentsModel::Row& row) const
{
    const RowPainter draw(painter, option.rect, option.direction);
    const QRect inner = option.rect.adjusted(metrics::grid(), metrics::grid(0.5), -metrics::grid(), -margin());
    const int line = metrics::lineHeight();
    const bool isBroken = row.isSeal && row.tone == Tone::Alarm;
    const QString name = isBroken     ? QStringLiteral("seal-broken")
                         : row.isSeal ? QStringLiteral("seal")
                                      : QStringLiteral("document");
    const QColor colour = row.tone == Tone::Plain ? colours().text : colourOf(row.tone);
    draw.pixmap(inner.topLeft(), iconPixmap(name, line, colour, painter.device()->devicePixelRatioF()));
    const int left = option.rect.left() + textLeft();
    const QRect first(left, inner.top(), inner.right() - left, line);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours().text);
    draw.text(first, Qt::AlignVCenter, painter.fontMetrics().elidedText(row.text, Qt::ElideMiddle, first.width()));
    painter.setFont(smallFont());
    const bool isPlain = row.tone == Tone::Plain || row.tone == Tone::Good;
    painter.setPen(isPlain ? colours().quiet : colourOf(row.tone));
    draw.text(QRect(left, first.bottom() + 1, first.width(), inner.bottom() - first.bottom()), wrapped, row.state);
    const int below = inner.top() + line + 2; // the chain begins below the icon
    draw.fill(QRect(option.rect.left() + chainX(), below, 1, option.rect.bottom() + 1 - below), colours().edge);
}

void DocumentsDelegate::paintLink(QPainter& painter, const QStyleOptionViewItem& option,
                                  const DocumentsModel::Row& row) const
{
    const RowPainter draw(painter, option.rect, option.direction);
    const QRect inner = option.rect.adjusted(0, margin(), -metrics::grid(), -margin());
    painter.setFont(smallFont());
    const int nodeY = inner.top() + painter.fontMetrics().height() / 2;
    const int end = row.isLast ? nodeY : option.rect.bottom() + 1;
    const QRect chain(option.rect.left() + chainX(), option.rect.top(), 1, end - option.rect.top());
    draw.fill(chain, colours().edge);
    paintNode(painter, QPointF(draw.placed(chain).left() + 0.5, nodeY + 0.5), row.tone);
    painter.setPen(row.tone == Tone::Alarm || row.tone == Tone::Caution ? colourOf(row.tone) : colours().text);
    const int left = option.rect.left() + textLeft();
    draw.text(QRect(left, inner.top(), linkWidth(row, option.rect.width()), inner.height()), wrapped, row.text);
    painter.setPen(colours().quiet);
    draw.text(inner, Qt::AlignRight | Qt::AlignTop, ageText(row));
}

QSize DocumentsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DocumentsModel::Row& row = m_model.rowAt(index.row());
    const int width = option.rect.width();
    if (row.rank == DocumentsModel::Rank::Link) {
        return {width, wrappedHeight(row.text, linkWidth(row, width)) + 2 * margin()};
    }
    const int room = std::max(metrics::grid(10), width - textLeft() - metrics::grid());
    return {width, metrics::lineHeight() + 1 + wrappedHeight(row.state, room) + metrics::grid(0.5) + margin()};
}

} // namespace portlight::widgets
