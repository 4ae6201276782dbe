#include "widgets/selection/PastRecordsModel.h"

#include "widgets/DisplayText.h"

#include <QLocale>

#include <cmath>

namespace portlight::widgets {

using risk::Element;
using risk::PastDeclaration;

void PastRecordsModel::setDeclarations(const QVector<PastDeclaration>& declarations)
{
    beginResetModel();
    m_declarations = declarations;
    endResetModel();
}

inspection::CaseId PastRecordsModel::caseAt(int row) const
{
    const auto& here = m_declarations.at(row).here;
    return here ? here->id : inspection::CaseId();
}

int PastRecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_declarations.size());
}

int PastRecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PastRecordsModel::text(const PastDeclaration& past, int column)
{
    const QLocale locale;
    switch (column) {
    case NumberColumn:
        return past.record.number;
    case DateColumn:
        return locale.toString(past.record.date, QLocale::ShortFormat);
    case OutcomeColumn:
        return past.record.isFraud() ? tr("fraud found") : tr("in order");
    case LaneColumn:
        return past.here ? laneName(past.here->lane) : QString();
    case ImporterColumn:
        return past.record.element(Element::Importer);
    case HsColumn:
        return past.record.element(Element::HsCode);
    case WeightColumn:
        return std::isnan(past.record.netWeightKg) ? QString()
                                                   : tr("%1 kg").arg(locale.toString(past.record.netWeightKg, 'g', 6));
    case CaseColumn:
        return past.here ? past.here->number : QString();
    default:
        return {};
    }
}

QVariant PastRecordsModel::sortKey(const PastDeclaration& past, int column)
{
    switch (column) {
    case DateColumn:
        return past.record.date;
    case OutcomeColumn:
        return past.record.isFraud() ? 0 : 1;
    case LaneColumn:
        return past.here ? static_cast<int>(past.here->lane) : ColumnCount;
    case WeightColumn:
        return std::isnan(past.record.netWeightKg) ? -1.0 : past.record.netWeightKg;
    default:
        return text(past, column);
    }
}

QVariant PastRecordsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(m_declarations.at(index.row()), index.column());
    case sortRole:
        return sortKey(m_declarations.at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == WeightColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PastRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == WeightColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Declaration");
    case DateColumn:
        return tr("Accepted on");
    case OutcomeColumn:
        return tr("Examination");
    case LaneColumn:
        return tr("Lane");
    case ImporterColumn:
        return tr("Importer");
    case HsColumn:
        return tr("HS code");
    case WeightColumn:
        return tr("Net weight");
    case CaseColumn:
        return tr("Case here");
    default:
        return {};
    }
}

} // namespace portlight::widgets
