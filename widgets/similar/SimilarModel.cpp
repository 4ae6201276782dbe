#include "widgets/similar/SimilarModel.h"

#include "inspection/Percent.h"
#include "widgets/DisplayText.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QLocale>

namespace portlight::widgets {

QString SimilarModel::outcomeText(const std::optional<bool>& fraud)
{
    return !fraud ? tr("not examined") : *fraud ? tr("examined: fraud found") : tr("examined: in order");
}

void SimilarModel::setRows(const QVector<SimilarRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_pictures.clear();
    for (const SimilarRow& row : rows) {
        QIcon picture;
        const QPixmap pixels = QPixmap::fromImage(row.picture);
        for (const auto mode : {QIcon::Normal, QIcon::Selected}) { // chosen or not: its colours mean something
            picture.addPixmap(pixels, mode);
        }
        m_pictures.append(picture);
    }
    endResetModel();
}

int SimilarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SimilarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SimilarModel::text(const SimilarRow& one, int column) const
{
    switch (column) {
    case CaseColumn:
        return one.number;
    case LikenessColumn:
        return tr("%1 %").arg(inspection::percent(one.likeness));
    case GoodsColumn:
        return one.goods.isEmpty() ? tr("No declaration") : one.goods;
    case StateColumn:
        return stateName(one.state);
    case OutcomeColumn:
        return outcomeText(one.fraud);
    case OpenedColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.openedMs).date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant SimilarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SimilarRow& one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::DecorationRole:
        return index.column() == CaseColumn && !one.picture.isNull() ? QVariant(m_pictures.at(index.row()))
                                                                     : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == LikenessColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == OutcomeColumn && one.fraud.value_or(false) ? QVariant(colours().alarm) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == OpenedColumn  ? QVariant(exactTime(one.openedMs))
               : index.column() == GoodsColumn ? QVariant(one.goods)
                                               : QVariant();
    default:
        return {};
    }
}

QVariant SimilarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == LikenessColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    switch (section) {
    case CaseColumn:
        return tr("Case");
    case LikenessColumn:
        return tr("Alike");
    case GoodsColumn:
        return tr("Declared goods");
    case StateColumn:
        return tr("Decision");
    case OutcomeColumn:
        return tr("Examination");
    case OpenedColumn:
        return tr("Opened");
    default:
        return {};
    }
}

} // namespace portlight::widgets
