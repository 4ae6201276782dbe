// Exact nearest neighbours among all embeddings of one kind, by looking at every one: a million takes some ten
// milliseconds, and there is no approximation to explain to a court.
//
// 136 bytes an embedding, in blocks that never move. Not for concurrent change: one writer, or any number of readers.
#pragma once

#include "inference/similar/DistanceKernel.h"

#include <QtGlobal>

#include <memory>
#include <vector>

namespace portlight::inference {

struct Neighbour
{
    qint64 key = 0;
    int squaredDistance = 0;
    bool operator==(const Neighbour&) const = default;
};

class FlatIndex
{
public:
    explicit FlatIndex(DistanceKernel kernel = bestDistanceKernel(), int threads = 0); // 0: one a processor

    void add(qint64 key, const Embedding& embedding);
    [[nodiscard]] std::size_t size() const { return m_size; }
    // Nearest first, equal ones by key; all of them when there are fewer than `count`.
    [[nodiscard]] std::vector<Neighbour> nearest(const Embedding& query, std::size_t count) const;

private:
    static constexpr std::size_t blockRows = 8192; // a megabyte: small enough to waste, large enough to stream
    struct Block
    {
        std::array<Embedding, blockRows> rows;
        std::array<qint64, blockRows> keys;
    };

    [[nodiscard]] std::vector<Neighbour> nearestIn(std::size_t firstBlock, std::size_t stride, const Embedding& query,
                                                   std::size_t count) const;

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::size_t m_size = 0;
    DistanceKernel m_kernel;
    std::size_t m_threads;
};

} // namespace portlight::inference
