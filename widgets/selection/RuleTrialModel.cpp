#include "widgets/selection/RuleTrialModel.h"

#include "inspection/Percent.h"
#include "risk/figures/FigureTable.h"
#include "widgets/DisplayText.h"

#include <QLocale>

namespace portlight::widgets {

using inspection::percent;

namespace {

// risk/ has lanes of declarations, the domain those of cases: the same four words.
QString laneWord(risk::Lane lane)
{
    switch (lane) {
    case risk::Lane::Red:
        return laneName(inspection::Lane::Red);
    case risk::Lane::Yellow:
        return laneName(inspection::Lane::Yellow);
    case risk::Lane::Blue:
        return laneName(inspection::Lane::Blue);
    case risk::Lane::Green:
        break;
    }
    return laneName(inspection::Lane::Green);
}

} // namespace

void RuleTrialModel::setTrial(const risk::RuleTrial& trial)
{
    beginResetModel();
    m_trial = trial;
    endResetModel();
}

int RuleTrialModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trial.rules.size());
}

int RuleTrialModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleTrialModel::text(const risk::RuleResult& rule, int column) const
{
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return rule.name;
    case LaneColumn:
        return laneWord(rule.lane);
    case MatchedColumn:
        return locale.toString(rule.matched);
    case ExaminedColumn:
        return locale.toString(rule.examined);
    case HitRateColumn: {
        const risk::Rate rate = risk::rateOf(rule.frauds, rule.examined);
        return rate.value ? tr("%1% (%2 to %3)").arg(percent(*rate.value), percent(rate.low), percent(rate.high))
                          : tr("unknown");
    }
    default:
        return {};
    }
}

QVariant RuleTrialModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() >= MatchedColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(text(m_trial.rules.at(index.row()), index.column())) : QVariant();
}

QVariant RuleTrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section >= MatchedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Rule");
    case LaneColumn:
        return tr("Lane");
    case MatchedColumn:
        return tr("Holds for");
    case ExaminedColumn:
        return tr("Examined");
    case HitRateColumn:
        return tr("Fraud");
    default:
        return {};
    }
}

} // namespace portlight::widgets
