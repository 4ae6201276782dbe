// What each rule would have done to past declarations, as a table: lane, how many it holds for, how many of them were
// examined and fraud, with the interval. GUI thread.
#pragma once

#include "risk/rules/RuleTrial.h"

#include <QAbstractTableModel>

namespace portlight::widgets {

class RuleTrialModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LaneColumn, MatchedColumn, ExaminedColumn, HitRateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTrial(const risk::RuleTrial& trial);
    void clear() { setTrial({}); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const risk::RuleResult& rule, int column) const;

    risk::RuleTrial m_trial;
};

} // namespace portlight::widgets
