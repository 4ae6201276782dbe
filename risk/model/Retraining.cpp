#include "risk/model/Retraining.h"

#include "risk/Words.h"

#include <QSet>

#include <algorithm>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype fewestOutcomes = 100;

QVector<RiskRecord> unknownTo(const RiskModel& active, const QVector<RiskRecord>& fresh)
{
    QSet<QString> known;
    for (const RiskRecord& record : active.past) {
        known.insert(record.number);
    }
    QVector<RiskRecord> unknown;
    for (const RiskRecord& record : fresh) {
        if (record.outcome && record.date.isValid() && !known.contains(record.number)) {
            known.insert(record.number);
            unknown.append(record);
        }
    }
    sortByDate(unknown);
    return unknown;
}

} // namespace

QJsonObject Retraining::toJson() const
{
    return {{QStringLiteral("new_outcomes"), newOutcomes},
            {QStringLiteral("held_out"), candidate.report.value(QLatin1String("held_out"))},
            {QStringLiteral("before"), before},
            {QStringLiteral("after"), after}};
}

Result<Retraining> retrain(const RiskModel& active, const QVector<RiskRecord>& fresh, const TrainingSettings& settings,
                           const JobProgress& progress)
{
    const QVector<RiskRecord> added = unknownTo(active, fresh);
    if (added.size() < fewestOutcomes) {
        return failure(ErrorCode::BadInput,
                       Words::tr("There are %1 new outcomes; learning again is worth it from %2 on.")
                           .arg(added.size())
                           .arg(fewestOutcomes));
    }
    // Only days after everything the active model learned from are fair to both.
    const QDate lastKnown = active.past.isEmpty() ? QDate() : active.past.last().date;
    const QDate middle = std::max(added.at(added.size() / 2).date, lastKnown);
    QVector<RiskRecord> learn = active.past;
    QVector<RiskRecord> later;
    for (const RiskRecord& record : added) {
        (record.date > middle ? later : learn).append(record);
    }
    if (later.isEmpty()) {
        return failure(ErrorCode::BadInput,
                       Words::tr("No new outcome is later than %1; there is nothing to compare the models on.")
                           .arg(middle.toString(Qt::ISODate)));
    }
    const auto before = evaluateRisk(active, later);
    if (!before) {
        return failure(before.error());
    }
    TrainingSettings kept = settings;
    kept.lanes = active.laneShares;
    auto candidate = trainRiskModel(learn, later, kept, progress);
    if (!candidate) {
        return failure(candidate.error());
    }
    Retraining result;
    result.before = before->all.toJson();
    result.after = candidate->report.value(QLatin1String("held_out_result"))
                       .toObject()
                       .value(QLatin1String("together"))
                       .toObject();
    result.newOutcomes = added.size();
    result.candidate = std::move(*candidate);
    return result;
}

} // namespace portlight::risk
