// Findings of the open case, alarms first.
#pragma once

#include "inspection/Finding.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace portlight::widgets {

// What is said below a finding, each a whole line of words.
struct FindingRemark
{
    QString origin;      // which model, or whose report
    QString worth;       // what such alarms were worth here
    bool isRule = false; // `worth` is a rule that stands in place of the bare alarm
    bool operator==(const FindingRemark&) const = default;
};

class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, AssessmentColumn, MeasureColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QVector<inspection::Finding>& findings);
    // By finding; one that is not named says where it comes from.
    void setRemarks(const QHash<inspection::FindingId, FindingRemark>& remarks);
    [[nodiscard]] FindingRemark remarkAt(int row) const;
    // What was measured of it, beside its first measure: weight, volume, density, Zeff, size of its box. May be empty.
    [[nodiscard]] QString detailsAt(int row) const;
    [[nodiscard]] const inspection::Finding& findingAt(int row) const { return m_findings.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<inspection::Finding> m_findings;
    QHash<inspection::FindingId, FindingRemark> m_remarks;
};

} // namespace portlight::widgets
