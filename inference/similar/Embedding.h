// What an image looks like in 128 bytes: near each other for images of the same or similar goods.
//
// An embedding is a direction: the descriptor of an image (MapDescriptor.h, GridDescriptor.h), projected by a fitted
// table (EmbeddingTable.h) and scaled to a fixed length. The squared distance of two is all that is ever compared, and
// only within one kind: radiographs with radiographs, CT with CT, made by the same version of descriptor and table.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace portlight::inference {

inline constexpr std::size_t embeddingBytes = 128;

struct alignas(32) Embedding
{
    std::array<std::int8_t, embeddingBytes> bytes{};
    bool operator==(const Embedding&) const = default;
};

// Stored numbers; never reuse one.
enum class EmbeddingSpace { Radiograph = 1, Volume = 2 };

// Raised with every change of descriptor or table: embeddings of another version are made anew, never compared.
[[nodiscard]] constexpr int embeddingVersion(EmbeddingSpace /*space*/)
{
    return 1;
}

// Length of every embedding before it was rounded: no direction but a very lopsided one has a number beyond 127.
inline constexpr double embeddingLength = 140.0;

[[nodiscard]] int squaredDistance(const Embedding& a, const Embedding& b);
// Cosine of the angle between the two, negative ones as 0: 1 for equal images, about 0 for any two.
[[nodiscard]] double likenessOf(int squaredDistance);

} // namespace portlight::inference
