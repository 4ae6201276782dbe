// The numbers the booster sees: for every history key the smoothed past fraud rate and the count behind it, then
// values, weights, duty and calendar. Nothing in a row comes from the row's own day or later.
//
// Codes (countries, parties, HS) never enter as themselves: only their past does. A rate is (fraud + m * usual) /
// (count + m) with m = 3 and `usual` the share of fraud among everything before (Micci-Barreca 2001); it is missing
// where the key was never met or one of its elements is not declared, and the booster learns which way missing goes.
#pragma once

#include "risk/JobProgress.h"
#include "risk/model/FraudHistory.h"

#include <vector>

namespace portlight::risk {

constexpr int featureVersion = 1;

// What one feature says, for its reason and for the sign the booster must keep.
struct Feature
{
    enum class Kind {
        PastFraudRate, // of keys().at(key): more can only raise the risk
        PastCount,
        LogWeight,
        LogPrice,
        LogUnitValue,
        UnitValueAgainstUsual, // ln(unit value / median of the HS code)
        WeightAgainstUsual,
        DutyRate,
        Weekday,
        DayOfMonth
    };
    Kind kind;
    qsizetype key; // -1 where the feature is no history
    QByteArray name;
};
[[nodiscard]] const QVector<Feature>& features();

// What the features of one row were made from; one entry a history key.
using Evidence = QVector<std::optional<KeyStatistics>>;

struct FeatureTable
{
    std::vector<float> values;      // row by row, features().size() wide; not a number: missing
    std::vector<double> usualRates; // share of fraud before each row
    QVector<Evidence> evidence;     // empty unless asked for
    [[nodiscard]] qsizetype rows() const { return static_cast<qsizetype>(usualRates.size()); }
};

enum class KeepEvidence { No, Yes };

// Walks through time: `past` is added to the history day by day, and every row sees only days before its own. Positions
// in the evidence are positions in `past`. `past` must be sorted by date (sortByDate) and hold only records with an
// outcome.
class FeatureTimeline
{
public:
    explicit FeatureTimeline(const QVector<RiskRecord>& past);

    // `rows` must be sorted by date and not begin before the end of an earlier call's; a row without a date sees all of
    // the past.
    [[nodiscard]] FeatureTable tableFor(QVector<RiskRecord>::const_iterator begin,
                                        QVector<RiskRecord>::const_iterator end, KeepEvidence keep);

private:
    const QVector<RiskRecord>& m_past;
    qsizetype m_next = 0;
    FraudHistory m_history;
};

// Strictly an earlier day; a record without a date comes after all that have one.
[[nodiscard]] bool comesBefore(const RiskRecord& a, const RiskRecord& b);

// By date, keeping the order within a day.
void sortByDate(QVector<RiskRecord>& records);

} // namespace portlight::risk
