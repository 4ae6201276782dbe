#include "risk/model/ScoreFile.h"

#include "risk/Words.h"
#include "risk/model/PastFile.h"

#include <QSaveFile>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int scoreDigits = 10;
constexpr int probabilityDigits = 6;

QByteArray pastNumbers(const Reason& reason, const QVector<RiskRecord>& past)
{
    QStringList numbers;
    for (const qsizetype position : reason.past) {
        numbers.append(past.at(position).number);
    }
    return csvCell(numbers.join(QLatin1Char(' ')));
}

void applyRules(RiskPrediction& prediction, LaneDecision& decision, const RuleSet& rules, const RiskRecord& record)
{
    qsizetype at = 0;
    for (const qsizetype position : rules.holding(record)) {
        const Rule& rule = rules.rules().at(position);
        prediction.reasons.insert(at++, {Words::tr("rule %1: %2").arg(rule.name, rule.reason), 0, {}});
        if (rule.lane < decision.lane) {
            decision.lane = rule.lane;
            decision.selectedBy = SelectedBy::Rule;
        }
    }
}

QByteArray rowOf(const RiskModel& model, const RiskRecord& record, const RiskPrediction& prediction,
                 const LaneDecision& decision)
{
    QByteArrayList cells{csvCell(record.number),
                         QByteArray::number(prediction.score, 'g', scoreDigits),
                         QByteArray::number(model.calibration.probability(prediction.score), 'g', probabilityDigits),
                         laneName(decision.lane).toLatin1(),
                         selectedByName(decision.selectedBy).toLatin1(),
                         laneName(decision.modelLane).toLatin1()};
    QByteArrayList past;
    for (int i = 0; i < ReasonWriter::reasonsWanted; ++i) {
        const bool given = i < prediction.reasons.size();
        cells.append(given ? csvCell(prediction.reasons.at(i).text) : QByteArray());
        past.append(given ? pastNumbers(prediction.reasons.at(i), model.past) : QByteArray());
    }
    return (cells + past).join(',') + '\n';
}

} // namespace

QJsonObject ScoreSummary::toJson() const
{
    QJsonObject shares;
    for (const Lane lane : {Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green}) {
        const auto rows = static_cast<double>(lanes.at(static_cast<std::size_t>(lane)));
        shares.insert(laneName(lane), declarations > 0 ? rows / static_cast<double>(declarations) : 0.0);
    }
    return {{QStringLiteral("declarations"), declarations},
            {QStringLiteral("lane_shares"), shares},
            {QStringLiteral("drawn_for_exploration"), explored}};
}

Result<ScoreSummary> writeScoreFile(const QString& path, const RiskModel& model, const QVector<RiskRecord>& records,
                                    const QVector<RiskPrediction>& predictions, const LaneRouter& router,
                                    const RuleSet& rules)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    file.write("declaration_id,score,probability,lane,selected_by,model_lane,reason_1,reason_2,reason_3,past_1,past_2,"
               "past_3\n");
    ScoreSummary summary;
    for (qsizetype i = 0; i < records.size(); ++i) {
        RiskPrediction prediction = predictions.at(i);
        LaneDecision decision = router.route(records.at(i).number, prediction.score);
        applyRules(prediction, decision, rules, records.at(i));
        file.write(rowOf(model, records.at(i), prediction, decision));
        ++summary.declarations;
        ++summary.lanes.at(static_cast<std::size_t>(decision.lane));
        summary.explored += decision.selectedBy == SelectedBy::Exploration ? 1 : 0;
    }
    if (!file.commit()) {
        return failure(ErrorCode::Storage, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return summary;
}

} // namespace portlight::risk
