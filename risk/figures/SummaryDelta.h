// What a batch of cases changes in the summary tables, added up before anything is written.
#pragma once

#include "risk/figures/PortFact.h"

#include <array>
#include <unordered_map>

namespace portlight::risk {

// The numbers by which one case is counted, one a dimension (All is 0).
using FactKeys = std::array<qint64, dimensionCount>;

struct SummaryKey
{
    int filterDimension = 0;
    qint64 filterKey = 0;
    int dimension = 0;
    qint64 key = 0;
    bool operator==(const SummaryKey&) const = default;
};

struct AlarmKey
{
    int filterDimension = 0;
    qint64 filterKey = 0;
    qint64 label = 0;
    qint64 scanner = 0;
    bool operator==(const AlarmKey&) const = default;
};

struct AlarmCounts
{
    qint64 alarms = 0;
    qint64 judged = 0;
    qint64 confirmed = 0;
    qint64 holdsApproved = 0;
    qint64 holdsRejected = 0;
    qint64 unfamiliar = 0;
};

struct SummaryHash
{
    std::size_t operator()(const SummaryKey& k) const;
    std::size_t operator()(const AlarmKey& k) const;
};

class SummaryDelta
{
public:
    // factor 1 adds the case, -1 takes it out.
    void count(const FactKeys& keys, const Measures& measures, qint64 factor);
    void count(const FactKeys& keys, qint64 label, qint64 scanner, const AlarmCounts& counts, qint64 factor);

    [[nodiscard]] const std::unordered_map<SummaryKey, Measures, SummaryHash>& sums() const { return m_sums; }
    [[nodiscard]] const std::unordered_map<AlarmKey, AlarmCounts, SummaryHash>& alarms() const { return m_alarms; }

private:
    std::unordered_map<SummaryKey, Measures, SummaryHash> m_sums;
    std::unordered_map<AlarmKey, AlarmCounts, SummaryHash> m_alarms;
};

} // namespace portlight::risk
