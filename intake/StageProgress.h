// One stage of a longer job: its own 0..100 is a part of the whole's, and cancelling the whole cancels it.
#pragma once

#include "scans/Progress.h"

namespace portlight::intake {

class StageProgress
{
public:
    // `whole` must outlive the stage; `from` and `to` are its per cents.
    StageProgress(scans::Progress& whole, int from, int to)
        : m_whole(whole)
        , m_stage([this, from, to](int percent) {
            m_whole.report(from + percent * (to - from) / 100);
            follow();
        })
    {
        follow();
    }

    [[nodiscard]] scans::Progress& progress() { return m_stage; }
    // For jobs that ask whether to go on.
    [[nodiscard]] bool report(int percent)
    {
        m_stage.report(percent);
        follow();
        return !m_stage.isCancelled();
    }

private:
    void follow()
    {
        if (m_whole.isCancelled()) {
            m_stage.cancel();
        }
    }

    scans::Progress& m_whole;
    scans::Progress m_stage;
};

} // namespace portlight::intake
