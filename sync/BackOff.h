// How long to wait before the next attempt: doubling from half a second to two minutes, with full jitter, so that a
// thousand terminals do not come back in step when a line is mended.
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace portlight::sync {

class BackOff
{
public:
    explicit BackOff(QRandomGenerator* random = QRandomGenerator::global());

    // Anything from half of the current span to all of it; the span doubles.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset();

private:
    static constexpr std::chrono::milliseconds shortest{500};
    static constexpr std::chrono::milliseconds longest{120'000};

    QRandomGenerator* m_random; // not owned
    std::chrono::milliseconds m_span = shortest;
};

} // namespace portlight::sync
