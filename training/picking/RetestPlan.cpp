#include "training/picking/RetestPlan.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QVector>

#include <algorithm>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

void RetestPlan::learned(const QString& exercise, QDate day)
{
    if (!m_plans.contains(exercise)) {
        m_plans.insert(exercise, {0, day.addDays(days.front())});
    }
}

void RetestPlan::retested(const QString& exercise, QDate day, Outcome outcome)
{
    const auto plan = m_plans.find(exercise);
    if (plan == m_plans.end()) {
        return;
    }
    plan->stage = outcome == Outcome::Found ? plan->stage + 1 : 0;
    if (plan->stage >= static_cast<int>(days.size())) {
        m_plans.erase(plan);
        return;
    }
    plan->due = day.addDays(days.at(static_cast<std::size_t>(plan->stage)));
}

QStringList RetestPlan::due(QDate day) const
{
    QStringList exercises;
    for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan) {
        if (plan->due <= day) {
            exercises.append(plan.key());
        }
    }
    std::stable_sort(exercises.begin(), exercises.end(), [this](const QString& a, const QString& b) {
        return m_plans.value(a).due < m_plans.value(b).due;
    });
    return exercises;
}

QJsonArray RetestPlan::toJson() const
{
    QJsonArray list;
    for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan) {
        list.append(QJsonObject{{QStringLiteral("exercise"), plan.key()},
                                {QStringLiteral("stage"), plan->stage},
                                {QStringLiteral("due"), plan->due.toString(Qt::ISODate)}});
    }
    return list;
}

Result<RetestPlan> RetestPlan::fromJson(const QJsonArray& json)
{
    constexpr qsizetype mostEntries = 100'000;
    constexpr qsizetype longestName = 128;
    RetestPlan plans;
    bool good = json.size() <= mostEntries;
    for (qsizetype i = 0; good && i < json.size(); ++i) {
        const QString exercise = json.at(i)[QLatin1String("exercise")].toString();
        const int stage = json.at(i)[QLatin1String("stage")].toInt(-1);
        const QDate due = QDate::fromString(json.at(i)[QLatin1String("due")].toString(), Qt::ISODate);
        good = !exercise.isEmpty() && exercise.size() <= longestName && stage >= 0 &&
               stage < static_cast<int>(days.size()) && due.isValid() && !plans.m_plans.contains(exercise);
        plans.m_plans.insert(exercise, {stage, due});
    }
    if (!good) {
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("portlight::training", "The list of re-tests holds an entry that cannot be."));
    }
    return plans;
}

} // namespace portlight::training
