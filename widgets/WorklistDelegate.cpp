#include "widgets/WorklistDelegate.h"

#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/LaneMark.h"
#include "widgets/Metrics.h"
#include "widgets/RowPainter.h"
#include "widgets/Theme.h"
#include "widgets/WorklistModel.h"

#include <QLocale>
#include <QPainter>

namespace portlight::widgets {

namespace {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Colours& c = colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, c.selected);
        RowPainter(painter, option.rect, option.direction)
            .fill(QRect(option.rect.topLeft(), QSize(metrics::grid(0.4), option.rect.height())), c.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, c.raised);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(c.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

int laneColumnWidth()
{
    const QFontMetrics small(smallFont());
    int width = 0;
    for (const auto lane : {inspection::Lane::Red, inspection::Lane::Yellow, inspection::Lane::Blue,
                            inspection::Lane::Green, inspection::Lane::None}) {
        width = std::max(width, small.horizontalAdvance(laneName(lane)));
    }
    return width;
}

void paintLane(QPainter& painter, const QRect& area, inspection::Lane lane)
{
    const int side = metrics::lineHeight() - 3;
    if (lane == inspection::Lane::None) {
        paintLaneShape(painter, QRectF(area.center().x() - side / 2.0, area.center().y() - side / 2.0, side, side),
                       lane);
        return;
    }
    const QRectF shape(area.left() + (area.width() - side) / 2.0, area.top() + 2.0, side, side);
    paintLaneShape(painter, shape, lane);
    painter.setFont(smallFont());
    painter.setPen(laneColour(lane));
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignBottom, laneName(lane));
}

// Draws `text` at the right of `area`; returns the area left of it.
QRect paintRight(QPainter& painter, const RowPainter& to, const QRect& area, const QString& text)
{
    to.text(area, Qt::AlignRight | Qt::AlignVCenter, text);
    return area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - metrics::grid(), 0);
}

// How far the detectors are, as a picture.
QString lookIcon(LookState state)
{
    switch (state) {
    case LookState::None:
        return {};
    case LookState::Waiting:
        return QStringLiteral("awaiting");
    case LookState::Looking:
        return QStringLiteral("search");
    case LookState::Veiled:
        return QStringLiteral("lock");
    case LookState::Looked:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

// What the detectors say, in words; alarms also by a mark. Where the words would take room that the case number needs
// (`kept` pixels), the mark stands alone, with the count of alarms once they have looked: a case without alarms never
// looks like one that still waits. Returns what is left of `area`.
QRect paintLook(QPainter& painter, const RowPainter& to, const QRect& area, const WorklistModel& model, int row,
                int kept)
{
    const LookState state = model.lookStateAt(row);
    QString text = model.lookTextAt(row);
    if (text.isEmpty()) {
        return area;
    }
    const bool alarms = state == LookState::Looked && model.rowAt(row).alarmCount > 0;
    painter.setFont(smallFont());
    const bool words = painter.fontMetrics().horizontalAdvance(text) + (alarms ? metrics::grid(4) : metrics::grid()) <=
                       area.width() - kept;
    if (!words) {
        text = state == LookState::Looked ? QLocale().toString(model.rowAt(row).alarmCount) : QString();
    }
    const QColor& colour = alarms ? colours().alarm : colours().quiet;
    painter.setPen(colour);
    QRect rest = text.isEmpty() ? area : paintRight(painter, to, area, text);
    if (alarms || !words) {
        const int side = metrics::lineHeight() - 3;
        rest.setRight(rest.right() - side + metrics::grid(0.5));
        to.pixmap(QPoint(rest.right(), area.top() + (area.height() - side) / 2),
                  iconPixmap(lookIcon(state), side, colour, painter.device()->devicePixelRatioF()));
        rest.setRight(rest.right() - metrics::grid(0.5));
    }
    return rest;
}

} // namespace

WorklistDelegate::WorklistDelegate(const WorklistModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void WorklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const RowPainter to(*painter, option.rect, option.direction);
    const local_cache::WorklistRow& row = m_model.rowAt(index.row());
    const QRect inner =
        option.rect.adjusted(metrics::grid(), metrics::grid(0.5), -metrics::grid(), -metrics::grid(0.5));
    const int laneWidth = laneColumnWidth();
    paintLane(*painter, to.placed(QRect(inner.topLeft(), QSize(laneWidth, inner.height()))), row.lane);

    const QRect lines = inner.adjusted(laneWidth + metrics::grid(), 0, 0, 0);
    QRect first(lines.topLeft(), QSize(lines.width(), lines.height() / 2));
    QRect second = first.translated(0, lines.height() / 2);

    painter->setFont(numberFont());
    painter->setPen(colours().quiet);
    first = paintRight(*painter, to, first, age(row.openedMs, QDateTime::currentMSecsSinceEpoch()));
    QFont strong = numberFont();
    strong.setWeight(QFont::DemiBold);
    first = paintLook(*painter, to, first, m_model, index.row(), QFontMetrics(strong).horizontalAdvance(row.number));
    painter->setPen(colours().text);
    painter->setFont(strong);
    to.text(first, Qt::AlignVCenter, painter->fontMetrics().elidedText(row.number, Qt::ElideLeft, first.width()));

    painter->setFont(smallFont());
    const int side = metrics::lineHeight() - 3;
    const bool waits = row.state == inspection::CaseState::HoldRequested || row.contested;
    const QString state = row.contested ? tr("Contested") : stateName(row.state);
    painter->setPen(waits ? colours().caution : colours().quiet);
    QRect rest = paintRight(*painter, to, second,
                            painter->fontMetrics().elidedText(state, Qt::ElideRight, second.width() * 3 / 5));
    const QPixmap mark =
        iconPixmap(stateIcon(row.state), side, painter->pen().color(), painter->device()->devicePixelRatioF());
    to.pixmap(QPoint(rest.right() - side + metrics::grid(0.5), second.top() + (second.height() - side) / 2), mark);
    rest.adjust(0, 0, -side - metrics::grid(0.5), 0);
    painter->setPen(row.goods.isEmpty() ? colours().quiet : colours().text);
    const QString goods =
        row.goods.isEmpty() ? (row.container.isEmpty() ? tr("No declaration") : row.container) : row.goods;
    to.text(rest, Qt::AlignVCenter, painter->fontMetrics().elidedText(goods, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize WorklistDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::grid(24), 2 * metrics::lineHeight() + metrics::grid(1.5)};
}

} // namespace portlight::widgets
