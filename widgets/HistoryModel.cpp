#include "widgets/HistoryModel.h"

#include "widgets/DisplayText.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <algorithm>

namespace portlight::widgets {

using local_cache::HistoryEntry;

namespace {

bool holds(const HistoryEntry& entry)
{
    return entry.hashValid && entry.signatureValid;
}

QString proof(const HistoryEntry& entry)
{
    if (holds(entry)) {
        return HistoryModel::tr("Signed");
    }
    return entry.hashValid ? HistoryModel::tr("Bad signature") : HistoryModel::tr("Altered");
}

QString who(const HistoryEntry& entry)
{
    return entry.officer.badge.isEmpty() ? HistoryModel::tr("Unknown officer") : entry.officer.name;
}

QString cell(const HistoryEntry& entry, int column)
{
    switch (column) {
    case HistoryModel::ProofColumn:
        return proof(entry);
    case HistoryModel::EventColumn:
        return eventSentence(entry.event);
    case HistoryModel::OfficerColumn:
        return who(entry);
    case HistoryModel::TimeColumn:
        return exactTime(entry.event.timeMs);
    case HistoryModel::StationColumn:
        return entry.event.station;
    default:
        return {};
    }
}

QString toolTip(const HistoryEntry& entry)
{
    const QString verdict =
        holds(entry) ? HistoryModel::tr("Hash and signature are valid.")
        : entry.hashValid
            ? HistoryModel::tr("The signature is not the officer's: report this to your administrator.")
            : HistoryModel::tr("The record was altered after it was signed: report this to your administrator.");
    return HistoryModel::tr("%1\n%2, badge %3, station %4\n%5\n%6")
        .arg(cell(entry, HistoryModel::EventColumn), who(entry), entry.officer.badge, entry.event.station,
             exactTime(entry.event.timeMs), verdict);
}

} // namespace

void HistoryModel::setHistory(const QVector<HistoryEntry>& entries)
{
    beginResetModel();
    m_entries = QVector<HistoryEntry>(entries.crbegin(), entries.crend());
    endResetModel();
}

int HistoryModel::brokenCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cend(), [](const HistoryEntry& e) { return !holds(e); }));
}

void HistoryModel::refreshAges()
{
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_entries.size()) - 1, ColumnCount - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const HistoryEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, index.column());
    case Qt::ToolTipRole:
        return toolTip(entry);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4").arg(cell(entry, EventColumn), who(entry), cell(entry, TimeColumn), proof(entry));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ProofColumn:
        return tr("Proof");
    case EventColumn:
        return tr("Event");
    case OfficerColumn:
        return tr("Officer");
    case TimeColumn:
        return tr("Time");
    case StationColumn:
        return tr("Station");
    default:
        return {};
    }
}

} // namespace portlight::widgets
