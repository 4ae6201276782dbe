// Progress of one command: per cent on standard error when a person watches it there, cancelled by Ctrl-C.
#pragma once

#include "scans/Progress.h"

#include <QString>

namespace portlight::ctl {

// One at a time in the process: it owns the handler of SIGINT while it lives.
class TerminalProgress
{
public:
    // `label` stands before the per cent: "Reading suitcase.dcs".
    explicit TerminalProgress(const QString& label);
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    [[nodiscard]] scans::Progress& progress() { return m_progress; }

private:
    using Handler = void (*)(int);

    bool m_visible; // before m_progress, whose sink reads it
    QString m_label;
    scans::Progress m_progress;
    Handler m_previousHandler = nullptr;
};

} // namespace portlight::ctl
