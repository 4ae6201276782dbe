#include "risk/model/FeatureTable.h"

#include <algorithm>
#include <cmath>

namespace portlight::risk {

namespace {

constexpr double smoothing = 3.0;
constexpr float missing = std::numeric_limits<float>::quiet_NaN();

QVector<Feature> makeFeatures()
{
    using Kind = Feature::Kind;
    QVector<Feature> list;
    const QVector<HistoryKey>& keys = historyKeys();
    for (qsizetype k = 0; k < keys.size(); ++k) {
        list.append({Kind::PastFraudRate, k, QByteArray("rate:") + keys.at(k).name});
        list.append({Kind::PastCount, k, QByteArray("count:") + keys.at(k).name});
    }
    list.append({Kind::LogWeight, -1, "log_weight"});
    list.append({Kind::LogPrice, -1, "log_price"});
    list.append({Kind::LogUnitValue, -1, "log_unit_value"});
    list.append({Kind::UnitValueAgainstUsual, -1, "unit_value_against_usual"});
    list.append({Kind::WeightAgainstUsual, -1, "weight_against_usual"});
    list.append({Kind::DutyRate, -1, "duty_rate"});
    list.append({Kind::Weekday, -1, "weekday"});
    list.append({Kind::DayOfMonth, -1, "day_of_month"});
    return list;
}

float numberFeature(Feature::Kind kind, const RiskRecord& record, const FraudHistory& history,
                    const ElementCodes& codes)
{
    using Kind = Feature::Kind;
    switch (kind) {
    case Kind::LogWeight:
        return static_cast<float>(logWeight(record));
    case Kind::LogPrice:
        return record.price > 0 ? static_cast<float>(std::log(record.price)) : missing;
    case Kind::LogUnitValue:
        return static_cast<float>(logUnitValue(record));
    case Kind::UnitValueAgainstUsual:
        return static_cast<float>(logUnitValue(record) - history.usualLogUnitValue(codes));
    case Kind::WeightAgainstUsual:
        return static_cast<float>(logWeight(record) - history.usualLogWeight(codes));
    case Kind::DutyRate:
        return static_cast<float>(record.dutyRate);
    case Kind::Weekday:
        return record.date.isValid() ? static_cast<float>(record.date.dayOfWeek()) : missing;
    case Kind::DayOfMonth:
        return record.date.isValid() ? static_cast<float>(record.date.day()) : missing;
    case Kind::PastFraudRate:
    case Kind::PastCount:
        break;
    }
    return missing;
}

float historyFeature(Feature::Kind kind, const std::optional<KeyStatistics>& statistics, double usual)
{
    if (!statistics) {
        return missing;
    }
    if (kind == Feature::Kind::PastCount) {
        return static_cast<float>(statistics->count);
    }
    return statistics->count == 0
               ? missing
               : static_cast<float>((statistics->fraud + smoothing * usual) / (statistics->count + smoothing));
}

} // namespace

const QVector<Feature>& features()
{
    static const QVector<Feature> list = makeFeatures();
    return list;
}

FeatureTimeline::FeatureTimeline(const QVector<RiskRecord>& past)
    : m_past(past)
{
}

FeatureTable FeatureTimeline::tableFor(QVector<RiskRecord>::const_iterator begin,
                                       QVector<RiskRecord>::const_iterator end, KeepEvidence keep)
{
    FeatureTable table;
    table.values.reserve(static_cast<std::size_t>((end - begin) * features().size()));
    for (auto row = begin; row != end; ++row) {
        while (m_next < m_past.size() && comesBefore(m_past.at(m_next), *row)) {
            m_history.add(m_past.at(m_next++));
        }
        const ElementCodes codes = m_history.codesOf(*row);
        const double usual = m_history.fraudRate();
        Evidence evidence;
        evidence.reserve(historyKeys().size());
        for (qsizetype k = 0; k < historyKeys().size(); ++k) {
            evidence.append(m_history.statistics(k, codes));
        }
        for (const Feature& feature : features()) {
            table.values.push_back(feature.key >= 0 ? historyFeature(feature.kind, evidence.at(feature.key), usual)
                                                    : numberFeature(feature.kind, *row, m_history, codes));
        }
        table.usualRates.push_back(usual);
        if (keep == KeepEvidence::Yes) {
            table.evidence.append(std::move(evidence));
        }
    }
    return table;
}

bool comesBefore(const RiskRecord& a, const RiskRecord& b)
{
    return a.date.isValid() && (!b.date.isValid() || a.date < b.date);
}

void sortByDate(QVector<RiskRecord>& records)
{
    std::stable_sort(records.begin(), records.end(), comesBefore);
}

} // namespace portlight::risk
