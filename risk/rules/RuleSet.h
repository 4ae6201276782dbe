// An administration's own selection rules, beside the model: a small file that a supervisor reads and writes.
//
//   # Rules of the port of Rotterdam
//   rule cheap-shoes red: Shoes from China or Hong Kong far below their usual value
//     hs starts 64
//     origin is CN, HK
//     unit_value below 2.5
//
// A rule holds when all its lines do; a line with several values when one of them agrees. `red`, `yellow` or `blue` is
// the lane it sends to: a rule can make selection stricter, never milder. A line on an element that the declaration
// does not give does not hold, save `missing`.
#pragma once

#include "inspection/Result.h"
#include "risk/model/Lanes.h"
#include "risk/model/RiskRecord.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::risk {

enum class RuleTest { Is, IsNot, Starts, Below, Above, Missing };

struct RuleLine
{
    QString element; // a name of ruleElements()
    RuleTest test = RuleTest::Is;
    QStringList values; // upper case
    double number = 0;  // Below and Above
    int line = 0;       // of the file, from 1
};

struct Rule
{
    QString name;
    Lane lane = Lane::Red;
    QString reason;
    QVector<RuleLine> lines;

    [[nodiscard]] bool holds(const RiskRecord& record) const;
};

class RuleSet
{
public:
    // BadInput with the line's number and what is wrong there; the error's detail is the number alone, where the fault
    // has a line. At most 1,000 rules and 1 MiB.
    [[nodiscard]] static inspection::Result<RuleSet> parse(const QByteArray& text);

    [[nodiscard]] const QVector<Rule>& rules() const { return m_rules; }
    // Positions of the rules that hold, strictest lane first, as written within a lane.
    [[nodiscard]] QVector<qsizetype> holding(const RiskRecord& record) const;

private:
    QVector<Rule> m_rules;
};

// "hs", "origin", "importer", "unit_value", ...; for help and messages.
[[nodiscard]] QStringList ruleElements();

// The stricter of two lanes.
[[nodiscard]] Lane stricter(Lane a, Lane b);

} // namespace portlight::risk
