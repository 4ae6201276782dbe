// The median of a growing set of numbers: two heaps, O(log n) a number (Cormen et al., 6.5).
#pragma once

#include <queue>

#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace portlight::risk {

class RunningMedian
{
public:
    // Numbers that are not finite are passed over.
    void add(double value)
    {
        if (!std::isfinite(value)) {
            return;
        }
        if (m_lower.empty() || value <= m_lower.top()) {
            m_lower.push(value);
        } else {
            m_upper.push(value);
        }
        if (m_lower.size() > m_upper.size() + 1) {
            m_upper.push(m_lower.top());
            m_lower.pop();
        } else if (m_upper.size() > m_lower.size()) {
            m_lower.push(m_upper.top());
            m_upper.pop();
        }
    }

    // Not a number while empty; the lower of the two middle numbers of an even set.
    [[nodiscard]] double median() const
    {
        return m_lower.empty() ? std::numeric_limits<double>::quiet_NaN() : m_lower.top();
    }

private:
    std::priority_queue<double> m_lower;
    std::priority_queue<double, std::vector<double>, std::greater<>> m_upper;
};

} // namespace portlight::risk
