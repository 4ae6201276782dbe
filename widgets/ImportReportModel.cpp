#include "widgets/ImportReportModel.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <algorithm>

namespace portlight::widgets {

using intake::IntakeItem;

namespace {

QString outcome(const IntakeItem& item)
{
    if (item.error) {
        return item.error->text;
    }
    const QString base = item.caseNumber.isEmpty() ? ImportReportModel::tr("Imported")
                                                   : ImportReportModel::tr("Case %1").arg(item.caseNumber);
    return item.warnings.isEmpty() ? base
                                   : ImportReportModel::tr("%1. %2").arg(base, item.warnings.join(QLatin1Char(' ')));
}

} // namespace

void ImportReportModel::append(const intake::IntakeReport& report)
{
    beginResetModel();
    m_items += report.items;
    std::stable_partition(m_items.begin(), m_items.end(),
                          [](const IntakeItem& item) { return item.error.has_value(); });
    endResetModel();
}

void ImportReportModel::clear()
{
    beginResetModel();
    m_items.clear();
    endResetModel();
}

int ImportReportModel::importedCount() const
{
    return static_cast<int>(m_items.size()) - quarantinedCount();
}

int ImportReportModel::quarantinedCount() const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [](const IntakeItem& item) { return item.error.has_value(); }));
}

int ImportReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ImportReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const IntakeItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? item.name : outcome(item);
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(item.name, outcome(item));
    case Qt::DecorationRole:
        if (index.column() != NameColumn) {
            return {};
        }
        return item.error                ? icon(QStringLiteral("warning"), colours().alarm)
               : item.warnings.isEmpty() ? icon(QStringLiteral("clear"), colours().confirmed)
                                         : icon(QStringLiteral("info"), colours().caution);
    default:
        return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("File or series") : tr("Outcome");
}

} // namespace portlight::widgets
