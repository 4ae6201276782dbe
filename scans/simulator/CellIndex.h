// Where a cell of a plane lies in its row-major list.
#pragma once

#include <cstddef>

namespace portlight::scans {

// None of them negative.
[[nodiscard]] constexpr std::size_t cellIndex(int column, int row, int width)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
}

} // namespace portlight::scans
