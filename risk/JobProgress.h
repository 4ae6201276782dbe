// Progress and cancel of a long read, training or scoring.
#pragma once

#include <QtGlobal>

#include <functional>

namespace portlight::risk {

// Called on the worker's thread with work done and work in all (bytes or steps); answer Stop to cancel.
enum class JobAnswer { GoOn, Stop };
using JobProgress = std::function<JobAnswer(qint64 done, qint64 total)>;

} // namespace portlight::risk
