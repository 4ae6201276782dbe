#include "risk/Selection.h"

#include "risk/declarations/Validation.h"

#include <QJsonArray>

#include <algorithm>

namespace portlight::risk {

using inspection::failure;
using inspection::Result;
using inspection::RiskAssessment;

namespace {

const QString reasonsKey = QStringLiteral("reasons"); // of RiskAssessment::toJson()
const QString groundsKey = QStringLiteral("grounds");
constexpr qsizetype mostLines = 200; // of one declaration that are scored

// The goods lines of all declarations, each with the position of its declaration.
struct Lines
{
    QVector<RiskRecord> records;
    QVector<qsizetype> declaration;
};

Lines linesOf(const QVector<TradeDeclaration>& declarations)
{
    Lines lines;
    for (qsizetype i = 0; i < declarations.size(); ++i) {
        const qsizetype count = std::clamp<qsizetype>(declarations.at(i).goods.size(), 1, mostLines);
        for (qsizetype line = 0; line < count; ++line) {
            lines.records.append(riskRecord(declarations.at(i), line));
            lines.declaration.append(i);
        }
    }
    return lines;
}

void takePrediction(Assessment& assessed, const RiskModel& model, const RiskPrediction& prediction)
{
    RiskAssessment& assessment = assessed.risk;
    if (assessment.score && *assessment.score >= prediction.score) {
        return;
    }
    assessment.score = prediction.score;
    assessment.probability = model.calibration.probability(prediction.score);
    assessment.reasons.clear();
    assessed.grounds.clear();
    for (const Reason& reason : prediction.reasons) {
        QStringList behind;
        for (const qsizetype position : reason.past) {
            behind.append(model.past.at(position).number);
        }
        assessment.reasons.append({reason.text, QStringLiteral("model"), behind});
        assessed.grounds.append(reason.grounds);
    }
}

// The rules' reasons come first: a person wrote them for just this.
void applyRules(Assessment& assessed, Lane& lane, const RuleSet& rules, const RiskRecord& record)
{
    RiskAssessment& assessment = assessed.risk;
    qsizetype at = 0;
    for (const qsizetype position : rules.holding(record)) {
        const Rule& rule = rules.rules().at(position);
        const QString source = QStringLiteral("rule %1").arg(rule.name);
        const auto told = [&source](const inspection::RiskReason& reason) { return reason.source == source; };
        if (std::any_of(assessment.reasons.cbegin(), assessment.reasons.cend(), told)) {
            continue;
        }
        assessed.grounds.insert(at, std::nullopt);
        assessment.reasons.insert(at++, {rule.reason, source, {}});
        if (rule.lane < lane) {
            lane = rule.lane;
            assessment.selectedBy = QStringLiteral("rule");
        }
    }
}

} // namespace

QJsonObject Assessment::toJson() const
{
    QJsonObject object = risk.toJson();
    QJsonArray reasons = object.value(reasonsKey).toArray();
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (const auto& counted = grounds.value(i)) {
            QJsonObject reason = reasons.at(i).toObject();
            reason.insert(groundsKey, counted->toJson());
            reasons[i] = reason;
        }
    }
    if (!reasons.isEmpty()) {
        object.insert(reasonsKey, reasons);
    }
    return object;
}

Assessment Assessment::fromJson(const QJsonObject& object)
{
    Assessment assessment;
    assessment.risk = RiskAssessment::fromJson(object);
    for (const auto& reason : object.value(reasonsKey).toArray()) {
        assessment.grounds.append(ReasonGrounds::fromJson(reason.toObject().value(groundsKey).toObject()));
    }
    return assessment;
}

Result<QVector<Assessment>> Selection::assess(const QVector<TradeDeclaration>& declarations,
                                              const JobProgress& progress) const
{
    QVector<Assessment> assessments(declarations.size());
    QVector<Lane> lanes(declarations.size(), Lane::Green);
    const Lines lines = linesOf(declarations);
    if (model) {
        const auto predictions = model->predict(lines.records, WithReasons::Yes, progress);
        if (!predictions) {
            return failure(predictions.error());
        }
        for (qsizetype i = 0; i < predictions->size(); ++i) {
            takePrediction(assessments[lines.declaration.at(i)], *model, predictions->at(i));
        }
        const LaneRouter router(model->laneThresholds, model->laneShares, explorationSeed);
        for (qsizetype i = 0; i < declarations.size(); ++i) {
            const LaneDecision decision =
                router.route(declarations.at(i).number, assessments.at(i).risk.score.value_or(0));
            lanes[i] = decision.lane;
            assessments[i].risk.selectedBy = selectedByName(decision.selectedBy);
            assessments[i].risk.model = modelId;
        }
    }
    for (qsizetype i = 0; i < lines.records.size(); ++i) {
        const qsizetype d = lines.declaration.at(i);
        applyRules(assessments[d], lanes[d], rules, lines.records.at(i));
    }
    for (qsizetype i = 0; i < declarations.size(); ++i) {
        assessments[i].risk.doubts = doubtsOf(declarations.at(i));
        if (!isEmpty()) {
            assessments[i].risk.lane = laneName(lanes.at(i));
        }
    }
    return assessments;
}

} // namespace portlight::risk
