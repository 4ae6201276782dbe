// The past declarations behind a reason as a table: number, date, outcome, lane, importer, HS code, weight, and the
// case that it has on this terminal. GUI thread.
#pragma once

#include "risk/figures/PastDeclaration.h"

#include <QAbstractTableModel>

namespace portlight::widgets {

class PastRecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        DateColumn,
        OutcomeColumn,
        LaneColumn,
        ImporterColumn,
        HsColumn,
        WeightColumn,
        CaseColumn,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole; // what a column is sorted by

    using QAbstractTableModel::QAbstractTableModel;

    void setDeclarations(const QVector<risk::PastDeclaration>& declarations);
    // Null when that declaration has no case here.
    [[nodiscard]] inspection::CaseId caseAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const risk::PastDeclaration& past, int column);
    [[nodiscard]] static QVariant sortKey(const risk::PastDeclaration& past, int column);

    QVector<risk::PastDeclaration> m_declarations;
};

} // namespace portlight::widgets
