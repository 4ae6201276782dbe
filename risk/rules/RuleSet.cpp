#include "risk/rules/RuleSet.h"

#include "risk/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype mostRules = 1000;
constexpr qsizetype largestFile = 1 << 20;

struct NamedElement
{
    const char* name;
    Element element;
};
constexpr std::array codeElements{NamedElement{"office", Element::Office},
                                  NamedElement{"procedure", Element::Procedure},
                                  NamedElement{"type", Element::Type},
                                  NamedElement{"use", Element::Use},
                                  NamedElement{"payment", Element::PaymentMethod},
                                  NamedElement{"transport_mode", Element::TransportMode},
                                  NamedElement{"declarant", Element::Declarant},
                                  NamedElement{"importer", Element::Importer},
                                  NamedElement{"seller", Element::Seller},
                                  NamedElement{"carrier", Element::Carrier},
                                  NamedElement{"hs", Element::HsCode},
                                  NamedElement{"dispatch", Element::DispatchCountry},
                                  NamedElement{"origin", Element::Origin},
                                  NamedElement{"duty_regime", Element::DutyRegime}};

struct NamedNumber
{
    const char* name;
    double (*value)(const RiskRecord&);
};
constexpr std::array numberElements{
    NamedNumber{"net_weight", [](const RiskRecord& r) { return r.netWeightKg; }},
    NamedNumber{"price", [](const RiskRecord& r) { return r.price; }},
    NamedNumber{"unit_value",
                [](const RiskRecord& r) { return r.netWeightKg > 0 ? r.price / r.netWeightKg : std::nan(""); }},
    NamedNumber{"duty_rate", [](const RiskRecord& r) { return r.dutyRate; }}};

template <typename Table>
auto entryOf(const Table& table, const QString& name) -> decltype(table.data())
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const auto& entry) { return name == QLatin1String(entry.name); });
    return found == table.end() ? nullptr : &*found;
}

struct NamedTest
{
    const char* words;
    RuleTest test;
};
// "is not" stands before "is".
constexpr std::array tests{NamedTest{"is not", RuleTest::IsNot},  NamedTest{"is", RuleTest::Is},
                           NamedTest{"starts", RuleTest::Starts}, NamedTest{"below", RuleTest::Below},
                           NamedTest{"above", RuleTest::Above},   NamedTest{"missing", RuleTest::Missing}};

tl::unexpected<inspection::Error> faultOn(int line, const QString& text)
{
    return failure(ErrorCode::BadInput, Words::tr("Line %1: %2").arg(line).arg(text), QString::number(line));
}

bool codeHolds(const RuleLine& line, const QString& declared)
{
    const QString code = declared.toUpper();
    const auto any = [&](auto&& agrees) { return std::any_of(line.values.cbegin(), line.values.cend(), agrees); };
    switch (line.test) {
    case RuleTest::Missing:
        return code.isEmpty();
    case RuleTest::Is:
        return !code.isEmpty() && any([&](const QString& value) { return value == code; });
    case RuleTest::IsNot:
        return !code.isEmpty() && !any([&](const QString& value) { return value == code; });
    case RuleTest::Starts:
        return !code.isEmpty() && any([&](const QString& value) { return code.startsWith(value); });
    case RuleTest::Below:
    case RuleTest::Above:
        return false;
    }
    Q_UNREACHABLE();
}

bool numberHolds(const RuleLine& line, double declared)
{
    switch (line.test) {
    case RuleTest::Missing:
        return std::isnan(declared);
    case RuleTest::Below:
        return declared < line.number; // false for a missing one
    case RuleTest::Above:
        return declared > line.number;
    case RuleTest::Is:
    case RuleTest::IsNot:
    case RuleTest::Starts:
        return false;
    }
    Q_UNREACHABLE();
}

bool lineHolds(const RuleLine& line, const RiskRecord& record)
{
    if (const auto* code = entryOf(codeElements, line.element)) {
        return codeHolds(line, record.element(code->element));
    }
    return numberHolds(line, entryOf(numberElements, line.element)->value(record));
}

Result<Rule> parseHead(const QString& text, int line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^rule\\s+([A-Za-z0-9_-]{1,64})\\s+(red|yellow|blue)\\s*:\\s*(.+)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return faultOn(line, Words::tr("a rule begins \"rule NAME red|yellow|blue: its reason in words\"."));
    }
    const QString lane = match.captured(2);
    Rule rule;
    rule.name = match.captured(1);
    rule.lane = lane == QLatin1String("red") ? Lane::Red : lane == QLatin1String("yellow") ? Lane::Yellow : Lane::Blue;
    rule.reason = match.captured(3).trimmed();
    return rule;
}

const NamedTest* testOf(const QString& text)
{
    const auto found = std::find_if(tests.begin(), tests.end(), [&text](const NamedTest& test) {
        const QLatin1String words(test.words);
        return text == words || text.startsWith(QString(words) + QLatin1Char(' '));
    });
    return found == tests.end() ? nullptr : &*found;
}

Result<RuleLine> parseLine(const QString& text, int number)
{
    const qsizetype blank = text.indexOf(QLatin1Char(' '));
    RuleLine line;
    line.line = number;
    line.element = text.left(blank);
    const bool isCode = entryOf(codeElements, line.element) != nullptr;
    if (!isCode && entryOf(numberElements, line.element) == nullptr) {
        return faultOn(number, Words::tr("there is no element \"%1\"; there are %2.")
                                   .arg(line.element, ruleElements().join(QStringLiteral(", "))));
    }
    const QString rest = blank < 0 ? QString() : text.mid(blank + 1).simplified();
    const NamedTest* test = testOf(rest);
    if (test == nullptr) {
        return faultOn(number, Words::tr("after the element stands is, is not, starts, below, above or missing."));
    }
    line.test = test->test;
    const bool comparesNumbers = line.test == RuleTest::Below || line.test == RuleTest::Above;
    if (line.test != RuleTest::Missing && comparesNumbers == isCode) {
        return faultOn(number, isCode ? Words::tr("a code is tested with is, is not or starts.")
                                      : Words::tr("a number is tested with below or above."));
    }
    const QString values = rest.mid(static_cast<qsizetype>(qstrlen(test->words))).trimmed();
    for (const QString& value : values.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        line.values.append(value.trimmed().toUpper());
    }
    if ((line.test == RuleTest::Missing) != line.values.isEmpty()) {
        return faultOn(number, Words::tr("a test needs a value, \"missing\" has none."));
    }
    if (comparesNumbers) {
        bool ok = false;
        line.number = values.toDouble(&ok);
        if (!ok || !std::isfinite(line.number)) {
            return faultOn(number, Words::tr("\"%1\" is no number; write 2.5 with a point.").arg(values));
        }
    }
    return line;
}

} // namespace

QStringList ruleElements()
{
    QStringList names;
    for (const auto& entry : codeElements) {
        names.append(QLatin1String(entry.name));
    }
    for (const auto& entry : numberElements) {
        names.append(QLatin1String(entry.name));
    }
    return names;
}

Lane stricter(Lane a, Lane b)
{
    return std::min(a, b); // red stands first
}

bool Rule::holds(const RiskRecord& record) const
{
    return std::all_of(lines.cbegin(), lines.cend(),
                       [&record](const RuleLine& line) { return lineHolds(line, record); });
}

Result<RuleSet> RuleSet::parse(const QByteArray& text)
{
    if (text.size() > largestFile) {
        return failure(ErrorCode::BadInput, Words::tr("The rule file is larger than 1 MiB."));
    }
    RuleSet set;
    int number = 0;
    for (const QString& raw : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        if (line.startsWith(QLatin1String("rule")) && !raw.at(0).isSpace()) {
            auto rule = parseHead(line, number);
            if (!rule) {
                return failure(rule.error());
            }
            const auto same = [&](const Rule& other) { return other.name == rule->name; };
            if (std::any_of(set.m_rules.cbegin(), set.m_rules.cend(), same)) {
                return faultOn(number, Words::tr("there is already a rule %1.").arg(rule->name));
            }
            set.m_rules.append(std::move(*rule));
        } else if (set.m_rules.isEmpty()) {
            return faultOn(number, Words::tr("a test stands below the rule it belongs to."));
        } else {
            auto test = parseLine(line, number);
            if (!test) {
                return failure(test.error());
            }
            set.m_rules.last().lines.append(std::move(*test));
        }
    }
    for (const Rule& rule : std::as_const(set.m_rules)) {
        if (rule.lines.isEmpty()) {
            return failure(ErrorCode::BadInput,
                           Words::tr("Rule %1 has no test; it would hold for everything.").arg(rule.name));
        }
    }
    if (set.m_rules.size() > mostRules) {
        return failure(ErrorCode::BadInput, Words::tr("There are more than %1 rules.").arg(mostRules));
    }
    return set;
}

QVector<qsizetype> RuleSet::holding(const RiskRecord& record) const
{
    QVector<qsizetype> positions;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_rules.at(i).holds(record)) {
            positions.append(i);
        }
    }
    std::stable_sort(positions.begin(), positions.end(),
                     [this](qsizetype a, qsizetype b) { return m_rules.at(a).lane < m_rules.at(b).lane; });
    return positions;
}

} // namespace portlight::risk
