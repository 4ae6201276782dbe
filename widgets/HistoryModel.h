// The case's events, newest first, each with its state of proof.
#pragma once

#include "local_cache/CaseCache.h"

#include <QAbstractTableModel>
#include <QVector>

namespace portlight::widgets {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProofColumn, EventColumn, OfficerColumn, TimeColumn, StationColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const QVector<local_cache::HistoryEntry>& entries);
    [[nodiscard]] const local_cache::HistoryEntry& entryAt(int row) const { return m_entries.at(row); }
    [[nodiscard]] int brokenCount() const; // entries whose hash or signature does not hold
    void refreshAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<local_cache::HistoryEntry> m_entries; // newest first
};

} // namespace portlight::widgets
