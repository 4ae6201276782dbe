#include "viewers/volume/StretchedPicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace portlight::viewers {

namespace {

constexpr int tileWidth = 16;
constexpr int tileHeight = 8;

// Between two pixels, two channels at a time; `share` in 256ths.
std::uint32_t between(std::uint32_t a, std::uint32_t b, std::uint32_t share)
{
    constexpr std::uint32_t even = 0x00ff00ffU;
    const std::uint32_t low = ((a & even) * (256U - share) + (b & even) * share) >> 8U & even;
    const std::uint32_t high = ((a >> 8U & even) * (256U - share) + (b >> 8U & even) * share) & ~even;
    return low | high;
}

int stepBetween(std::uint32_t a, std::uint32_t b)
{
    const auto channel = [&](unsigned shift) {
        return std::abs(static_cast<int>(a >> shift & 0xffU) - static_cast<int>(b >> shift & 0xffU));
    };
    return std::max({channel(16), channel(8), channel(0)});
}

} // namespace

StretchedPicture::StretchedPicture(const RenderedFrame& small, QSize size)
    : m_small(small)
    , m_size(size)
    , m_columns(places(size.width(), small.image.width()))
    , m_rows(places(size.height(), small.image.height()))
{
}

std::vector<StretchedPicture::Place> StretchedPicture::places(int large, int small)
{
    std::vector<Place> result(static_cast<std::size_t>(large));
    for (int n = 0; n < large; ++n) {
        const double at = std::clamp((n + 0.5) * small / large - 0.5, 0.0, small - 1.0);
        Place& place = result[static_cast<std::size_t>(n)];
        place.low = static_cast<int>(at);
        place.high = std::min(place.low + 1, small - 1);
        place.share = static_cast<std::uint32_t>((at - place.low) * 256.0);
        place.nearest = static_cast<int>(std::lround(at));
    }
    return result;
}

const std::uint32_t* StretchedPicture::row(int y) const
{
    return reinterpret_cast<const std::uint32_t*>(m_small.image.constScanLine(y));
}

// Per small pixel, the larger of the steps to its neighbours on the right and below.
std::vector<std::uint8_t> StretchedPicture::steps() const
{
    const int width = m_small.image.width();
    const int height = m_small.image.height();
    std::vector<std::uint8_t> result(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        const std::uint32_t* here = row(y);
        const std::uint32_t* below = row(std::min(y + 1, height - 1));
        std::uint8_t* out = result.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        for (int x = 0; x < width; ++x) {
            const std::uint32_t right = here[std::min(x + 1, width - 1)];
            out[x] = static_cast<std::uint8_t>(std::max(stepBetween(here[x], right), stepBetween(here[x], below[x])));
        }
    }
    return result;
}

std::vector<StretchedPicture::Tile> StretchedPicture::tiles() const
{
    std::vector<Tile> tiles;
    for (int y = 0; y < m_size.height(); y += tileHeight) {
        for (int x = 0; x < m_size.width(); x += tileWidth) {
            tiles.push_back(
                {x, y, std::min(x + tileWidth, m_size.width()), std::min(y + tileHeight, m_size.height()), 0});
        }
    }
    return tiles;
}

std::vector<StretchedPicture::Tile> StretchedPicture::tilesByContrast() const
{
    const std::vector<std::uint8_t> step = steps();
    const auto width = static_cast<std::size_t>(m_small.image.width());
    std::vector<Tile> result = tiles();
    for (Tile& tile : result) {
        const int first = m_columns[static_cast<std::size_t>(tile.x0)].low;
        const int last = m_columns[static_cast<std::size_t>(tile.x1 - 1)].high;
        const int bottom = m_rows[static_cast<std::size_t>(tile.y1 - 1)].high;
        for (int v = m_rows[static_cast<std::size_t>(tile.y0)].low; v <= bottom; ++v) {
            const std::uint8_t* line = step.data() + static_cast<std::size_t>(v) * width;
            tile.contrast = std::max<int>(tile.contrast, *std::max_element(line + first, line + last + 1));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Tile& a, const Tile& b) { return a.contrast > b.contrast; });
    return result;
}

void StretchedPicture::fill(const Tile& tile, std::uint32_t* pixels, float* depth) const
{
    const auto width = static_cast<std::size_t>(m_size.width());
    const auto smallWidth = static_cast<std::size_t>(m_small.image.width());
    const int first = m_columns[static_cast<std::size_t>(tile.x0)].low;
    const int last = m_columns[static_cast<std::size_t>(tile.x1 - 1)].high;
    std::array<std::uint32_t, tileWidth + 2> line{}; // the small pixels, already between their two rows
    for (int y = tile.y0; y < tile.y1; ++y) {
        const Place& place = m_rows[static_cast<std::size_t>(y)];
        const std::uint32_t* above = row(place.low);
        const std::uint32_t* below = row(place.high);
        for (int x = first; x <= last; ++x) {
            line[static_cast<std::size_t>(x - first)] = between(above[x], below[x], place.share);
        }
        const float* near = m_small.depth->data() + static_cast<std::size_t>(place.nearest) * smallWidth;
        const std::size_t start = static_cast<std::size_t>(y) * width;
        for (int x = tile.x0; x < tile.x1; ++x) {
            const Place& column = m_columns[static_cast<std::size_t>(x)];
            pixels[start + static_cast<std::size_t>(x)] =
                0xff000000U | between(line[static_cast<std::size_t>(column.low - first)],
                                      line[static_cast<std::size_t>(column.high - first)], column.share);
            depth[start + static_cast<std::size_t>(x)] = near[column.nearest];
        }
    }
}

} // namespace portlight::viewers
