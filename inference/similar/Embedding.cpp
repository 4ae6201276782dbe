#include "inference/similar/Embedding.h"

#include <algorithm>

namespace portlight::inference {

int squaredDistance(const Embedding& a, const Embedding& b)
{
    int sum = 0;
    for (std::size_t i = 0; i < embeddingBytes; ++i) {
        const int difference = int{a.bytes[i]} - int{b.bytes[i]};
        sum += difference * difference;
    }
    return sum;
}

double likenessOf(int squaredDistance)
{
    return std::max(0.0, 1.0 - squaredDistance / (2.0 * embeddingLength * embeddingLength));
}

} // namespace portlight::inference
