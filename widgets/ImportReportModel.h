// What an import did, line by line: problems first, then what came in.
#pragma once

#include "inspection/Case.h"
#include "intake/IntakeService.h"

#include <QAbstractTableModel>

namespace portlight::widgets {

class ImportReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const intake::IntakeReport& report);
    void clear();
    [[nodiscard]] int importedCount() const;
    [[nodiscard]] int quarantinedCount() const;
    [[nodiscard]] const intake::IntakeItem& itemAt(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<intake::IntakeItem> m_items;
};

} // namespace portlight::widgets
