// What Linux knows of this process: when it started, what memory it took.
#pragma once

#include <QtGlobal>

namespace portlight::app {

// Milliseconds since the process was started (exec), not since main; resolution 10 ms. Source: proc(5), stat field 22.
[[nodiscard]] double millisecondsSinceStart();
[[nodiscard]] qint64 peakResidentKib(); // VmHWM of proc(5)
[[nodiscard]] qint64 residentKib();     // VmRSS

} // namespace portlight::app
