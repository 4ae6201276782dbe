#include "sync/BackOff.h"

#include <algorithm>

namespace portlight::sync {

BackOff::BackOff(QRandomGenerator* random)
    : m_random(random)
{
}

std::chrono::milliseconds BackOff::next()
{
    const auto half = static_cast<qint64>(m_span.count() / 2);
    const std::chrono::milliseconds wait{half + m_random->bounded(half + 1)};
    m_span = std::min(m_span * 2, longest);
    return wait;
}

void BackOff::reset()
{
    m_span = shortest;
}

} // namespace portlight::sync
