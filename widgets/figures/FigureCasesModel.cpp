#include "widgets/figures/FigureCasesModel.h"

#include "widgets/DisplayText.h"

namespace portlight::widgets {

void FigureCasesModel::setCases(const QVector<risk::FigureCase>& cases)
{
    beginResetModel();
    m_cases = cases;
    endResetModel();
}

int FigureCasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int FigureCasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureCasesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const risk::FigureCase& one = m_cases.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return one.number;
    case LaneColumn:
        return laneName(one.lane);
    case OpenedColumn:
        return exactTime(one.openedMs);
    case OutcomeColumn:
        return !one.fraud ? tr("not examined") : *one.fraud ? tr("fraud found") : tr("in order");
    default:
        return {};
    }
}

QVariant FigureCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Case");
    case LaneColumn:
        return tr("Lane");
    case OpenedColumn:
        return tr("Opened");
    case OutcomeColumn:
        return tr("Examination");
    default:
        return {};
    }
}

} // namespace portlight::widgets
