// What is known of the past at one moment: for every history key how many declarations carried it and how many of them
// an examination found fraudulent, and the usual unit value and weight of every HS code.
//
// Grows by add() in time order; nothing is ever taken back, so a reader of the state before add() has seen only the
// past. One thread. Memory: about 60 bytes for every key value met.
#pragma once

#include "risk/model/HistoryKey.h"
#include "risk/model/RunningMedian.h"

#include <QHash>

#include <unordered_map>

namespace portlight::risk {

// Positions are those of the records in the order they were added.
struct KeyStatistics
{
    static constexpr std::size_t remembered = 3;
    std::uint32_t count = 0;
    std::uint32_t fraud = 0;
    std::array<std::int32_t, remembered> latestFraud{-1, -1, -1};   // newest first
    std::array<std::int32_t, remembered> latestInOrder{-1, -1, -1}; // newest first
    bool operator==(const KeyStatistics&) const = default;
};

// A record's elements as small numbers, one dictionary per element; 0 is "not declared".
using ElementCodes = std::array<std::uint32_t, elementCount>;

// ln(price per kilogram); not a number without both. ln(kilograms) likewise.
[[nodiscard]] double logUnitValue(const RiskRecord& record);
[[nodiscard]] double logWeight(const RiskRecord& record);

class FraudHistory
{
public:
    FraudHistory();

    // Records without an outcome are passed over: the model learns from examined declarations.
    void add(const RiskRecord& record);

    // The codes of a record's elements, learning new ones.
    [[nodiscard]] ElementCodes codesOf(const RiskRecord& record);
    // Zero statistics when this value was never met; nothing when the record lacks one of the key's elements.
    [[nodiscard]] std::optional<KeyStatistics> statistics(qsizetype key, const ElementCodes& codes) const;
    // Usual ln(unit value) and ln(weight) of the record's HS code; not a number when it was never met.
    [[nodiscard]] double usualLogUnitValue(const ElementCodes& codes) const;
    [[nodiscard]] double usualLogWeight(const ElementCodes& codes) const;

    [[nodiscard]] std::uint32_t size() const { return m_count; }
    // Share of fraud among all records so far; 0.5 of one record is assumed where there are none.
    [[nodiscard]] double fraudRate() const;

private:
    struct Usual
    {
        RunningMedian logUnitValue;
        RunningMedian logWeight;
    };

    std::array<QHash<QString, std::uint32_t>, elementCount> m_dictionaries;
    QVector<std::unordered_map<std::uint64_t, KeyStatistics>> m_statistics; // by key, by combined code
    std::unordered_map<std::uint32_t, Usual> m_usual;                       // by code of the HS code
    std::uint32_t m_count = 0;
    std::uint32_t m_fraud = 0;
};

} // namespace portlight::risk
