#include "risk/model/FraudHistory.h"

#include <cmath>

namespace portlight::risk {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// splitmix64 (Steele, Lea, Flood 2014): spreads the small codes over 64 bits, so that two values of one key share a
// code with a probability below 1e-7 even among a million.
std::uint64_t mix(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

// Nothing when one of the elements is not declared.
std::optional<std::uint64_t> combinedCode(const HistoryKey& key, const ElementCodes& codes)
{
    std::uint64_t combined = 0;
    for (const Element element : key.elements) {
        const std::uint32_t code = codes.at(static_cast<std::size_t>(element));
        if (code == 0) {
            return std::nullopt;
        }
        combined = mix(combined ^ code);
    }
    return combined;
}

void remember(std::array<std::int32_t, KeyStatistics::remembered>& latest, std::int32_t position)
{
    std::copy_backward(latest.begin(), latest.end() - 1, latest.end());
    latest.front() = position;
}

} // namespace

double logUnitValue(const RiskRecord& record)
{
    return record.price > 0 && record.netWeightKg > 0 ? std::log(record.price / record.netWeightKg) : missing;
}

double logWeight(const RiskRecord& record)
{
    return record.netWeightKg > 0 ? std::log(record.netWeightKg) : missing;
}

FraudHistory::FraudHistory()
    : m_statistics(historyKeys().size())
{
}

ElementCodes FraudHistory::codesOf(const RiskRecord& record)
{
    ElementCodes codes{};
    for (std::size_t i = 0; i < elementCount; ++i) {
        const QString& value = record.elements.at(i);
        if (!value.isEmpty()) {
            auto& dictionary = m_dictionaries.at(i);
            const auto known = dictionary.constFind(value);
            codes.at(i) = known != dictionary.constEnd()
                              ? *known
                              : *dictionary.insert(value, static_cast<std::uint32_t>(dictionary.size()) + 1);
        }
    }
    return codes;
}

void FraudHistory::add(const RiskRecord& record)
{
    if (!record.outcome) {
        return;
    }
    const ElementCodes codes = codesOf(record);
    const auto position = static_cast<std::int32_t>(m_count);
    const QVector<HistoryKey>& keys = historyKeys();
    for (qsizetype k = 0; k < keys.size(); ++k) {
        if (const auto code = combinedCode(keys.at(k), codes)) {
            KeyStatistics& statistics = m_statistics[k][*code];
            ++statistics.count;
            statistics.fraud += record.isFraud() ? 1 : 0;
            remember(record.isFraud() ? statistics.latestFraud : statistics.latestInOrder, position);
        }
    }
    Usual& usual = m_usual[codes.at(static_cast<std::size_t>(Element::HsCode))];
    usual.logUnitValue.add(logUnitValue(record));
    usual.logWeight.add(logWeight(record));
    ++m_count;
    m_fraud += record.isFraud() ? 1 : 0;
}

std::optional<KeyStatistics> FraudHistory::statistics(qsizetype key, const ElementCodes& codes) const
{
    const auto code = combinedCode(historyKeys().at(key), codes);
    if (!code) {
        return std::nullopt;
    }
    const auto& known = m_statistics.at(key);
    const auto found = known.find(*code);
    return found == known.end() ? KeyStatistics{} : found->second;
}

double FraudHistory::usualLogUnitValue(const ElementCodes& codes) const
{
    const auto found = m_usual.find(codes.at(static_cast<std::size_t>(Element::HsCode)));
    return found == m_usual.end() ? missing : found->second.logUnitValue.median();
}

double FraudHistory::usualLogWeight(const ElementCodes& codes) const
{
    const auto found = m_usual.find(codes.at(static_cast<std::size_t>(Element::HsCode)));
    return found == m_usual.end() ? missing : found->second.logWeight.median();
}

double FraudHistory::fraudRate() const
{
    return (m_fraud + 0.5) / (m_count + 1.0);
}

} // namespace portlight::risk
