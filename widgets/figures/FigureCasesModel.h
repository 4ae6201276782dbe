// The cases behind the figures as a table: number, lane, when it was opened, what its examination found. GUI thread.
#pragma once

#include "risk/figures/PortBook.h"

#include <QAbstractTableModel>

namespace portlight::widgets {

class FigureCasesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, LaneColumn, OpenedColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(const QVector<risk::FigureCase>& cases);
    [[nodiscard]] inspection::CaseId caseAt(int row) const { return m_cases.value(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<risk::FigureCase> m_cases;
};

} // namespace portlight::widgets
