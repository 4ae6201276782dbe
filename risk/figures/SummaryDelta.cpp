#include "risk/figures/SummaryDelta.h"

namespace portlight::risk {

namespace {

// 64-bit mix of splitmix64 (Steele, Lea and Flood 2014).
std::size_t mixed(quint64 seed, quint64 value)
{
    quint64 x = seed ^ (value + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U));
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

} // namespace

std::size_t SummaryHash::operator()(const SummaryKey& k) const
{
    const auto dimensions = k.filterDimension * dimensionCount + k.dimension;
    return mixed(mixed(static_cast<quint64>(dimensions), static_cast<quint64>(k.filterKey)),
                 static_cast<quint64>(k.key));
}

std::size_t SummaryHash::operator()(const AlarmKey& k) const
{
    return mixed(mixed(mixed(static_cast<quint64>(k.filterDimension), static_cast<quint64>(k.filterKey)),
                       static_cast<quint64>(k.label)),
                 static_cast<quint64>(k.scanner));
}

void SummaryDelta::count(const FactKeys& keys, const Measures& measures, qint64 factor)
{
    for (int filter = 0; filter < filterDimensions; ++filter) {
        for (int dimension = 0; dimension < dimensionCount; ++dimension) {
            m_sums[{filter, keys.at(static_cast<std::size_t>(filter)), dimension,
                    keys.at(static_cast<std::size_t>(dimension))}]
                .add(measures, factor);
        }
    }
}

void SummaryDelta::count(const FactKeys& keys, qint64 label, qint64 scanner, const AlarmCounts& counts, qint64 factor)
{
    for (int filter = 0; filter < filterDimensions; ++filter) {
        AlarmCounts& sum = m_alarms[{filter, keys.at(static_cast<std::size_t>(filter)), label, scanner}];
        sum.alarms += factor * counts.alarms;
        sum.judged += factor * counts.judged;
        sum.confirmed += factor * counts.confirmed;
        sum.holdsApproved += factor * counts.holdsApproved;
        sum.holdsRejected += factor * counts.holdsRejected;
        sum.unfamiliar += factor * counts.unfamiliar;
    }
}

} // namespace portlight::risk
