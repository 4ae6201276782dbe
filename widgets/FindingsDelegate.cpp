#include "widgets/FindingsDelegate.h"

#include "widgets/FindingsModel.h"
#include "widgets/Metrics.h"
#include "widgets/RowPainter.h"
#include "widgets/Theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace portlight::widgets {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int margin()
{
    return metrics::grid(0.5);
}

int textLeft()
{
    return metrics::grid() + metrics::lineHeight() + metrics::grid();
}

int wrappedHeight(const QString& text, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(smallFont()).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height();
}

} // namespace

FindingsDelegate::FindingsDelegate(const FindingsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
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
    const RowPainter to(*painter, option.rect, option.direction);
    const QRect inner = option.rect.adjusted(metrics::grid(), margin(), -metrics::grid(), -margin());
    const int line = metrics::lineHeight();
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, to.placed(QRect(inner.left(), inner.top(), line, line)));

    QRect first(option.rect.left() + textLeft(), inner.top(), inner.right() - option.rect.left() - textLeft(), line);
    painter->setPen(c.text);
    painter->setFont(numberFont());
    const QString measure = index.siblingAtColumn(FindingsModel::MeasureColumn).data().toString();
    to.text(first, Qt::AlignRight | Qt::AlignVCenter, measure);
    first.setRight(first.right() - painter->fontMetrics().horizontalAdvance(measure) - metrics::grid());
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    to.text(first, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));

    const FindingRemark& remark = m_model.remarkAt(index.row());
    painter->setFont(smallFont());
    QRect rest(first.left(), first.bottom() + 1, inner.right() - first.left(), inner.bottom() - first.bottom());
    const QString details = m_model.detailsAt(index.row());
    painter->setPen(c.text);
    to.text(rest, wrapped, details);
    rest.setTop(rest.top() + wrappedHeight(details, rest.width()));
    painter->setPen(c.quiet);
    to.text(rest, wrapped, remark.origin);
    rest.setTop(rest.top() + wrappedHeight(remark.origin, rest.width()));
    painter->setPen(remark.isRule ? c.caution : c.quiet);
    to.text(rest, wrapped, remark.worth);
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = std::max(metrics::grid(10), option.rect.width() - textLeft() - metrics::grid());
    const FindingRemark& remark = m_model.remarkAt(index.row());
    return {option.rect.width(), metrics::lineHeight() + 2 * margin() + 1 +
                                     wrappedHeight(m_model.detailsAt(index.row()), width) +
                                     wrappedHeight(remark.origin, width) + wrappedHeight(remark.worth, width)};
}

} // namespace portlight::widgets
