// A drawn radiograph of a bag, for tests: its things lie where `seed` puts them.
#pragma once

#include <QImage>

namespace portlight::tests {

[[nodiscard]] QImage drawBag(unsigned seed);

} // namespace portlight::tests
