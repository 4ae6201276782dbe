#include "widgets/HistoryDelegate.h"

#include "widgets/DisplayText.h"
#include "widgets/HistoryModel.h"
#include "widgets/Icons.h"
#include "widgets/Metrics.h"
#include "widgets/RowPainter.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QPainter>

namespace portlight::widgets {

HistoryDelegate::HistoryDelegate(const HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Colours& c = colours();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, c.selected);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(c.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const RowPainter to(*painter, option.rect, option.direction);
    const local_cache::HistoryEntry& entry = m_model.entryAt(index.row());
    const bool valid = entry.hashValid && entry.signatureValid;
    const QColor proofColour = valid ? c.confirmed : c.alarm;
    const QRect inner =
        option.rect.adjusted(metrics::grid(), metrics::grid(0.25), -metrics::grid(), -metrics::grid(0.25));
    const int side = metrics::lineHeight();
    to.pixmap(inner.topLeft(), iconPixmap(valid ? QStringLiteral("valid") : QStringLiteral("invalid"), side,
                                          proofColour, painter->device()->devicePixelRatioF()));
    const QRect lines = inner.adjusted(side + metrics::grid(), 0, 0, 0);
    const QRect first(lines.topLeft(), QSize(lines.width(), lines.height() / 2));
    const QRect second = first.translated(0, lines.height() / 2);

    painter->setPen(c.text);
    painter->setFont(option.font);
    const QString event = index.siblingAtColumn(HistoryModel::EventColumn).data().toString();
    to.text(first, Qt::AlignVCenter, painter->fontMetrics().elidedText(event, Qt::ElideRight, first.width()));

    painter->setFont(smallFont());
    const QString proof = index.siblingAtColumn(HistoryModel::ProofColumn).data().toString();
    painter->setPen(proofColour);
    to.text(second, Qt::AlignVCenter, proof);
    const int used = painter->fontMetrics().horizontalAdvance(proof);
    painter->setPen(c.quiet);
    const QString when = age(entry.event.timeMs, QDateTime::currentMSecsSinceEpoch());
    to.text(second, Qt::AlignRight | Qt::AlignVCenter, when);
    const QRect middle = second.adjusted(used + metrics::grid(), 0,
                                         -painter->fontMetrics().horizontalAdvance(when) - metrics::grid(), 0);
    const QString officer = index.siblingAtColumn(HistoryModel::OfficerColumn).data().toString();
    to.text(middle, Qt::AlignVCenter, painter->fontMetrics().elidedText(officer, Qt::ElideRight, middle.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::grid(20), 2 * metrics::lineHeight() + metrics::grid(0.5)};
}

} // namespace portlight::widgets
