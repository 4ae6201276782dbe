// Findings of the open case, alarms first.
#pragma once

#include "inspection/Finding.h"

#include <QAbstractTableModel>
#include <QVector>

namespace portlight::widgets {

class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, AssessmentColumn, MeasureColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QVector<inspection::Finding>& findings);
    [[nodiscard]] const inspection::Finding& findingAt(int row) const { return m_findings.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<inspection::Finding> m_findings;
};

} // namespace portlight::widgets
