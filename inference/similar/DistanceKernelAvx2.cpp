// Compiled for AVX2 (see CMakeLists.txt); called only where the processor has it.
#include "inference/similar/DistanceKernel.h"

#if defined(__AVX2__)

#include <immintrin.h>

namespace portlight::inference {

namespace {

constexpr std::size_t lanes = 16;
constexpr std::size_t parts = embeddingBytes / lanes;

// 16 signed bytes as 16-bit numbers. Plain pointers from here on: no inline function of a header is compiled for AVX2.
__m256i widened(const std::int8_t* bytes)
{
    return _mm256_cvtepi8_epi16(_mm_load_si128(reinterpret_cast<const __m128i*>(bytes)));
}

int sumOf(__m256i eight)
{
    const __m128i four = _mm_add_epi32(_mm256_castsi256_si128(eight), _mm256_extracti128_si256(eight, 1));
    const __m128i two = _mm_add_epi32(four, _mm_unpackhi_epi64(four, four));
    return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 1)));
}

} // namespace

void squaredDistancesAvx2(const Embedding* rows, std::size_t count, const Embedding& query, int* distances)
{
    const auto* const asked = reinterpret_cast<const std::int8_t*>(&query);
    const auto* bytes = reinterpret_cast<const std::int8_t*>(rows);
    __m256i wanted[parts];
    for (std::size_t part = 0; part < parts; ++part) {
        wanted[part] = widened(asked + part * lanes);
    }
    for (std::size_t row = 0; row < count; ++row, bytes += embeddingBytes) {
        __m256i sum = _mm256_setzero_si256();
        for (std::size_t part = 0; part < parts; ++part) {
            const __m256i difference = _mm256_sub_epi16(widened(bytes + part * lanes), wanted[part]);
            sum = _mm256_add_epi32(sum, _mm256_madd_epi16(difference, difference));
        }
        distances[row] = sumOf(sum);
    }
}

} // namespace portlight::inference

#else

namespace portlight::inference {

void squaredDistancesAvx2(const Embedding* rows, std::size_t count, const Embedding& query, int* distances)
{
    squaredDistancesPortable(rows, count, query, distances);
}

} // namespace portlight::inference

#endif
