// Work on one scan that must not end the desk when it needs more memory than there is.
#pragma once

#include "inspection/Result.h"

#include <QCoreApplication>

#include <new>

namespace portlight::app {

// What `work()` returns, or a failure in one sentence. Only what the calling thread allocates is caught.
template <typename Work>
auto withinMemory(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return inspection::failure(inspection::ErrorCode::Unsupported,
                                   QCoreApplication::translate("portlight::app",
                                                               "There is not enough memory to look at this scan; close "
                                                               "other programs and open its case again."));
    }
}

} // namespace portlight::app
