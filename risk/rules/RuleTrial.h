// What rules would have done: a dry run against examined declarations before they go live.
#pragma once

#include "risk/JobProgress.h"
#include "risk/rules/RuleSet.h"

#include <QJsonObject>

namespace portlight::risk {

struct RuleResult
{
    QString name;
    Lane lane = Lane::Red;
    qint64 matched = 0;  // declarations it holds for
    qint64 examined = 0; // of those with a known outcome
    qint64 frauds = 0;
    // Share of fraud among the examined; nothing when none was.
    [[nodiscard]] std::optional<double> hitRate() const;
};

struct RuleTrial
{
    qint64 declarations = 0;
    qint64 examined = 0;
    qint64 frauds = 0;
    qint64 selected = 0; // declarations for which at least one rule holds
    qint64 selectedExamined = 0;
    qint64 selectedFrauds = 0;
    QVector<RuleResult> rules; // as written
    [[nodiscard]] QJsonObject toJson() const;
};

// Cancelled when progress (records) says Stop.
[[nodiscard]] inspection::Result<RuleTrial> tryRules(const RuleSet& rules, const QVector<RiskRecord>& history,
                                                     const JobProgress& progress);

} // namespace portlight::risk
