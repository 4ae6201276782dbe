#include "inference/similar/DistanceKernel.h"

namespace portlight::inference {

void squaredDistancesPortable(const Embedding* rows, std::size_t count, const Embedding& query, int* distances)
{
    for (std::size_t row = 0; row < count; ++row) {
        int sum = 0;
        for (std::size_t i = 0; i < embeddingBytes; ++i) {
            const int difference = int{rows[row].bytes[i]} - int{query.bytes[i]};
            sum += difference * difference;
        }
        distances[row] = sum;
    }
}

DistanceKernel bestDistanceKernel()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") != 0 ? squaredDistancesAvx2 : squaredDistancesPortable;
#else
    return squaredDistancesPortable;
#endif
}

} // namespace portlight::inference
