#include "viewers/radiograph/EdgeFilter.h"

#include <algorithm>

namespace portlight::viewers {

namespace {

constexpr int gainPercent = 150;

} // namespace

void enhanceEdges(std::vector<std::uint16_t>& brightness, QSize size, int radius)
{
    const int width = size.width();
    const int height = size.height();
    const int side = 2 * radius + 1;
    if (width <= 0 || height <= 0) {
        return;
    }
    const auto row = [&](int y) {
        return brightness.data() + static_cast<std::ptrdiff_t>(std::clamp(y, 0, height - 1)) * width;
    };
    // Sums down the columns travel with the row; sums along the row with the column. The source rows above are still
    // needed after they were written: results go to a second picture.
    std::vector<std::uint16_t> out(brightness.size());
    std::vector<std::uint32_t> columns(static_cast<std::size_t>(width), 0);
    for (int y = -radius; y <= radius; ++y) {
        const std::uint16_t* const from = row(y);
        for (int x = 0; x < width; ++x) {
            columns[static_cast<std::size_t>(x)] += from[x];
        }
    }
    const auto column = [&](int x) { return columns[static_cast<std::size_t>(std::clamp(x, 0, width - 1))]; };
    for (int y = 0; y < height; ++y) {
        std::int64_t sum = 0;
        for (int x = -radius; x <= radius; ++x) {
            sum += column(x);
        }
        const std::uint16_t* const from = row(y);
        std::uint16_t* const to = out.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x) {
            const auto blurred = static_cast<int>(sum / (side * side));
            const int value = from[x] + (from[x] - blurred) * gainPercent / 100;
            to[x] = static_cast<std::uint16_t>(std::clamp(value, 0, 65535));
            sum += static_cast<std::int64_t>(column(x + radius + 1)) - column(x - radius);
        }
        const std::uint16_t* const leaving = row(y - radius);
        const std::uint16_t* const coming = row(y + radius + 1);
        for (int x = 0; x < width; ++x) {
            columns[static_cast<std::size_t>(x)] += static_cast<std::uint32_t>(coming[x]) - leaving[x];
        }
    }
    brightness.swap(out);
}

} // namespace portlight::viewers
