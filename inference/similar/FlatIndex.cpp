#include "inference/similar/FlatIndex.h"

#include <algorithm>
#include <thread>
#include <tuple>

namespace portlight::inference {

namespace {

constexpr std::size_t scanRows = 256; // distances at a time: they stay in the first cache

bool isNearer(const Neighbour& a, const Neighbour& b)
{
    return std::tie(a.squaredDistance, a.key) < std::tie(b.squaredDistance, b.key);
}

// The nearest of all that were offered; the farthest of them on top.
class Nearest
{
public:
    explicit Nearest(std::size_t count)
        : m_count(count)
    {
        m_heap.reserve(count + 1);
    }

    void offer(const Neighbour& one)
    {
        if (m_heap.size() == m_count && !isNearer(one, m_heap.front())) {
            return;
        }
        m_heap.push_back(one);
        std::push_heap(m_heap.begin(), m_heap.end(), isNearer);
        if (m_heap.size() > m_count) {
            std::pop_heap(m_heap.begin(), m_heap.end(), isNearer);
            m_heap.pop_back();
        }
    }
    // No distance above this one can get in.
    [[nodiscard]] int reach() const
    {
        return m_heap.size() < m_count ? std::numeric_limits<int>::max() : m_heap.front().squaredDistance;
    }
    [[nodiscard]] std::vector<Neighbour> taken() && { return std::move(m_heap); }

private:
    std::size_t m_count;
    std::vector<Neighbour> m_heap;
};

} // namespace

FlatIndex::FlatIndex(DistanceKernel kernel, int threads)
    : m_kernel(kernel)
    , m_threads(threads > 0 ? static_cast<std::size_t>(threads) : std::max(1U, std::thread::hardware_concurrency()))
{
}

void FlatIndex::add(qint64 key, const Embedding& embedding)
{
    const std::size_t place = m_size % blockRows;
    if (place == 0) {
        m_blocks.push_back(std::make_unique_for_overwrite<Block>());
    }
    m_blocks.back()->rows[place] = embedding;
    m_blocks.back()->keys[place] = key;
    ++m_size;
}

std::vector<Neighbour> FlatIndex::nearest(const Embedding& query, std::size_t count) const
{
    if (count == 0 || m_size == 0) {
        return {};
    }
    const std::size_t threads = std::min(m_threads, m_blocks.size());
    std::vector<std::vector<Neighbour>> found(threads);
    {
        std::vector<std::jthread> others;
        for (std::size_t t = 1; t < threads; ++t) {
            others.emplace_back([&, t] { found[t] = nearestIn(t, threads, query, count); });
        }
        found[0] = nearestIn(0, threads, query, count);
    }
    std::vector<Neighbour> all;
    for (const std::vector<Neighbour>& part : found) {
        all.insert(all.end(), part.begin(), part.end());
    }
    std::sort(all.begin(), all.end(), isNearer);
    all.resize(std::min(count, all.size()));
    return all;
}

std::vector<Neighbour> FlatIndex::nearestIn(std::size_t firstBlock, std::size_t stride, const Embedding& query,
                                            std::size_t count) const
{
    Nearest best(std::min(count, m_size));
    std::array<int, scanRows> distances{};
    for (std::size_t b = firstBlock; b < m_blocks.size(); b += stride) {
        const Block& block = *m_blocks[b];
        const std::size_t rows = std::min(blockRows, m_size - b * blockRows);
        for (std::size_t begin = 0; begin < rows; begin += scanRows) {
            const std::size_t some = std::min(scanRows, rows - begin);
            m_kernel(block.rows.data() + begin, some, query, distances.data());
            for (std::size_t i = 0; i < some; ++i) {
                if (distances[i] <= best.reach()) {
                    best.offer({block.keys[begin + i], distances[i]});
                }
            }
        }
    }
    return std::move(best).taken();
}

} // namespace portlight::inference
