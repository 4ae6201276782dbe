// When an exercise comes back: 1, 7 and 30 days after it was learned, and again from the start when it was missed.
//
// Spaced re-testing keeps what was learned better than massed practice (Cepeda et al., Psychol. Bull. 132 (2006) 354).
#pragma once

#include "inspection/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <array>

namespace portlight::training {

class RetestPlan
{
public:
    static constexpr std::array<int, 3> days{1, 7, 30};

    // The exercise was answered on this day outside a re-test: planned if it is not yet.
    void learned(const QString& exercise, QDate day);
    // Outcome of a re-test: found moves on to the next distance and ends after the last; missed begins anew.
    enum class Outcome { Found, Missed };
    void retested(const QString& exercise, QDate day, Outcome outcome);

    // What is due on this day or before, the longest overdue first.
    [[nodiscard]] QStringList due(QDate day) const;
    [[nodiscard]] qsizetype planned() const { return m_plans.size(); }

    [[nodiscard]] QJsonArray toJson() const;
    // BadInput for dates, stages or names that cannot be, and for more than 100,000 entries.
    [[nodiscard]] static inspection::Result<RetestPlan> fromJson(const QJsonArray& json);

private:
    struct Plan
    {
        int stage = 0; // index in `days`
        QDate due;
    };

    QMap<QString, Plan> m_plans;
};

} // namespace portlight::training
