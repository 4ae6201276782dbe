// Whether the next image of a shift has a projected threat: by chance, by the minimum, never above the maximum. Knows
// no clock: it is told the time.
#pragma once

#include "scans/simulator/Random.h"

#include <QVector>

#include <cstdint>

namespace portlight::app {

struct DutyLimits
{
    double share = 0.0;
    int atLeastOneIn = 0; // 0: none
    int mostAnHour = 0;
};

class DutyDraw
{
public:
    explicit DutyDraw(std::uint64_t seed)
        : m_random(seed)
    {
    }

    // Of an image that could have one; `nowMs` never goes back. True books it.
    [[nodiscard]] bool draw(const DutyLimits& limits, qint64 nowMs)
    {
        constexpr qint64 hourMs = 3600000;
        m_shown.removeIf([nowMs](qint64 at) { return at <= nowMs - hourMs; });
        ++m_without;
        const bool isDue = limits.atLeastOneIn > 0 && m_without >= limits.atLeastOneIn;
        const bool isDrawn = m_random.chance(limits.share);
        if (m_shown.size() >= limits.mostAnHour || !(isDue || isDrawn)) {
            return false;
        }
        m_without = 0;
        m_shown.append(nowMs);
        return true;
    }

private:
    scans::Random m_random;
    QVector<qint64> m_shown;
    int m_without = 0;
};

} // namespace portlight::app
