// How a long look asks whether to go on: between its steps, where it may be made to wait while the processors are
// wanted elsewhere. After false it is asked no more.
#pragma once

#include <functional>

namespace portlight::inference {

using GoOn = std::function<bool()>;

} // namespace portlight::inference
