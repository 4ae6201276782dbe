#include "risk/rules/RuleTrial.h"

#include "risk/Words.h"

#include <QJsonArray>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 progressEvery = 4096;

QJsonValue shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? QJsonValue(static_cast<double>(part) / static_cast<double>(whole)) : QJsonValue();
}

} // namespace

std::optional<double> RuleResult::hitRate() const
{
    return examined > 0 ? std::optional(static_cast<double>(frauds) / static_cast<double>(examined)) : std::nullopt;
}

QJsonObject RuleTrial::toJson() const
{
    QJsonArray listed;
    for (const RuleResult& rule : rules) {
        listed.append(QJsonObject{{QStringLiteral("rule"), rule.name},
                                  {QStringLiteral("lane"), laneName(rule.lane)},
                                  {QStringLiteral("matched"), rule.matched},
                                  {QStringLiteral("share"), shareOf(rule.matched, declarations)},
                                  {QStringLiteral("examined"), rule.examined},
                                  {QStringLiteral("frauds"), rule.frauds},
                                  {QStringLiteral("hit_rate"), shareOf(rule.frauds, rule.examined)}});
    }
    return {{QStringLiteral("declarations"), declarations},
            {QStringLiteral("usual_rate"), shareOf(frauds, examined)},
            {QStringLiteral("selected"), selected},
            {QStringLiteral("selected_share"), shareOf(selected, declarations)},
            {QStringLiteral("selected_hit_rate"), shareOf(selectedFrauds, selectedExamined)},
            {QStringLiteral("rules"), listed}};
}

Result<RuleTrial> tryRules(const RuleSet& rules, const QVector<RiskRecord>& history, const JobProgress& progress)
{
    RuleTrial trial;
    for (const Rule& rule : rules.rules()) {
        RuleResult result;
        result.name = rule.name;
        result.lane = rule.lane;
        trial.rules.append(result);
    }
    for (const RiskRecord& record : history) {
        if (trial.declarations % progressEvery == 0 && progress &&
            progress(trial.declarations, history.size()) == JobAnswer::Stop) {
            return failure(ErrorCode::Cancelled, Words::tr("The trial was stopped."));
        }
        const qint64 known = record.outcome ? 1 : 0;
        const qint64 fraud = record.isFraud() ? 1 : 0;
        ++trial.declarations;
        trial.examined += known;
        trial.frauds += fraud;
        const QVector<qsizetype> holding = rules.holding(record);
        for (const qsizetype position : holding) {
            RuleResult& result = trial.rules[position];
            ++result.matched;
            result.examined += known;
            result.frauds += fraud;
        }
        if (!holding.isEmpty()) {
            ++trial.selected;
            trial.selectedExamined += known;
            trial.selectedFrauds += fraud;
        }
    }
    return trial;
}

} // namespace portlight::risk
