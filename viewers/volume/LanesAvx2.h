// Eight rays at a time (four columns by two rows) in AVX2: the vocabulary of the ray kernel. LanesPortable.h is its
// twin. Include only from files compiled for AVX2 and FMA; everything has internal linkage so that no such code is
// picked up by another file.
#pragma once

#include <cstdint>
#include <immintrin.h>

namespace portlight::viewers {
namespace {

struct LanesAvx2
{
    static constexpr int columns = 4;
    static constexpr int rows = 2;
    struct Float
    {
        __m256 v;
    };
    struct Int
    {
        __m256i v;
    };
    struct Mask
    {
        __m256 v;
    };

    static Float columnOffsets() { return {_mm256_setr_ps(0, 1, 2, 3, 0, 1, 2, 3)}; }
    static Float rowOffsets() { return {_mm256_setr_ps(0, 0, 0, 0, 1, 1, 1, 1)}; }
    static Float broadcast(float value) { return {_mm256_set1_ps(value)}; }
    static Int broadcast(std::int32_t value) { return {_mm256_set1_epi32(value)}; }
    static Mask none() { return {_mm256_setzero_ps()}; }

    static Float add(Float a, Float b) { return {_mm256_add_ps(a.v, b.v)}; }
    static Float sub(Float a, Float b) { return {_mm256_sub_ps(a.v, b.v)}; }
    static Float mul(Float a, Float b) { return {_mm256_mul_ps(a.v, b.v)}; }
    static Float div(Float a, Float b) { return {_mm256_div_ps(a.v, b.v)}; }
    static Float fma(Float a, Float b, Float c) { return {_mm256_fmadd_ps(a.v, b.v, c.v)}; }
    static Float min(Float a, Float b) { return {_mm256_min_ps(a.v, b.v)}; }
    static Float max(Float a, Float b) { return {_mm256_max_ps(a.v, b.v)}; }
    static Float abs(Float a) { return {_mm256_andnot_ps(_mm256_set1_ps(-0.0F), a.v)}; }
    static Float sqrt(Float a) { return {_mm256_sqrt_ps(a.v)}; }
    static Float floor(Float a) { return {_mm256_floor_ps(a.v)}; }
    static Float ceil(Float a) { return {_mm256_ceil_ps(a.v)}; }
    static Float inverseRoot(Float a) { return {_mm256_rsqrt_ps(a.v)}; } // 12 bits: enough for a colour

    static Mask less(Float a, Float b) { return {_mm256_cmp_ps(a.v, b.v, _CMP_LT_OQ)}; }
    static Mask lessEqual(Float a, Float b) { return {_mm256_cmp_ps(a.v, b.v, _CMP_LE_OQ)}; }
    static Mask equal(Int a, Int b) { return {_mm256_castsi256_ps(_mm256_cmpeq_epi32(a.v, b.v))}; }
    static Mask both(Mask a, Mask b) { return {_mm256_and_ps(a.v, b.v)}; }
    static Mask either(Mask a, Mask b) { return {_mm256_or_ps(a.v, b.v)}; }
    static Mask without(Mask a, Mask b) { return {_mm256_andnot_ps(b.v, a.v)}; }
    static bool any(Mask a) { return _mm256_movemask_ps(a.v) != 0; }
    static bool all(Mask a) { return _mm256_movemask_ps(a.v) == 0xff; }
    static Float select(Mask mask, Float yes, Float no) { return {_mm256_blendv_ps(no.v, yes.v, mask.v)}; }

    static Int truncate(Float a) { return {_mm256_cvttps_epi32(a.v)}; }
    static Float toFloat(Int a) { return {_mm256_cvtepi32_ps(a.v)}; }
    static Int add(Int a, Int b) { return {_mm256_add_epi32(a.v, b.v)}; }
    static Int mul(Int a, Int b) { return {_mm256_mullo_epi32(a.v, b.v)}; }
    static Int min(Int a, Int b) { return {_mm256_min_epi32(a.v, b.v)}; }
    static Int byteOf(Int a, int shift)
    {
        return {_mm256_and_si256(_mm256_srli_epi32(a.v, shift), _mm256_set1_epi32(0xff))};
    }
    static Int shiftRight(Int a, int shift) { return {_mm256_srai_epi32(a.v, shift)}; }

    static Float gather(const float* table, Int index) { return {_mm256_i32gather_ps(table, index.v, 4)}; }
    static Int gather(const std::uint32_t* table, Int index)
    {
        return {_mm256_i32gather_epi32(reinterpret_cast<const int*>(table), index.v, 4)};
    }
    static Int gatherByte(const std::uint8_t* table, Int index)
    {
        const __m256i words = _mm256_i32gather_epi32(reinterpret_cast<const int*>(table), index.v, 1);
        return {_mm256_and_si256(words, _mm256_set1_epi32(0xff))};
    }

    // Two neighbours along i in one load. `last` is the index of the last voxel; no byte behind it is touched.
    static void gatherPair(const std::uint16_t* voxels, Int /*last*/, Int index, Float& first, Float& second)
    {
        const __m256i words = _mm256_i32gather_epi32(reinterpret_cast<const int*>(voxels), index.v, 2);
        first.v = _mm256_cvtepi32_ps(_mm256_and_si256(words, _mm256_set1_epi32(0xffff)));
        second.v = _mm256_cvtepi32_ps(_mm256_srli_epi32(words, 16));
    }
    static void gatherPair(const std::int16_t* voxels, Int /*last*/, Int index, Float& first, Float& second)
    {
        const __m256i words = _mm256_i32gather_epi32(reinterpret_cast<const int*>(voxels), index.v, 2);
        first.v = _mm256_cvtepi32_ps(_mm256_srai_epi32(_mm256_slli_epi32(words, 16), 16));
        second.v = _mm256_cvtepi32_ps(_mm256_srai_epi32(words, 16));
    }
    static void gatherPair(const std::uint8_t* voxels, Int last, Int index, Float& first, Float& second)
    {
        const __m256i words = bytesFrom(voxels, last, index);
        first.v = _mm256_cvtepi32_ps(_mm256_and_si256(words, _mm256_set1_epi32(0xff)));
        second.v = _mm256_cvtepi32_ps(_mm256_and_si256(_mm256_srli_epi32(words, 8), _mm256_set1_epi32(0xff)));
    }
    static void gatherPair(const std::int8_t* voxels, Int last, Int index, Float& first, Float& second)
    {
        const __m256i words = bytesFrom(voxels, last, index);
        first.v = _mm256_cvtepi32_ps(_mm256_srai_epi32(_mm256_slli_epi32(words, 24), 24));
        second.v = _mm256_cvtepi32_ps(_mm256_srai_epi32(_mm256_slli_epi32(words, 16), 24));
    }

    static Int gatherLabel(const std::uint8_t* labels, Int last, Int index)
    {
        return {_mm256_and_si256(bytesFrom(labels, last, index), _mm256_set1_epi32(0xff))};
    }
    static Int gatherLabel(const std::uint16_t* labels, Int last, Int index)
    {
        const __m256i from = _mm256_min_epi32(index.v, _mm256_sub_epi32(last.v, _mm256_set1_epi32(1)));
        const __m256i words = _mm256_i32gather_epi32(reinterpret_cast<const int*>(labels), from, 2);
        const __m256i behind = _mm256_slli_epi32(_mm256_sub_epi32(index.v, from), 4);
        return {_mm256_and_si256(_mm256_srlv_epi32(words, behind), _mm256_set1_epi32(0xffff))};
    }

    static Float load(const float* from) { return {_mm256_loadu_ps(from)}; }
    static void store(Float a, float* out) { _mm256_storeu_ps(out, a.v); }
    static bool isSet(Mask mask, int lane) { return ((_mm256_movemask_ps(mask.v) >> lane) & 1) != 0; }

private:
    static __m256i bytesFrom(const void* voxels, Int last, Int index)
    {
        const __m256i from = _mm256_min_epi32(index.v, _mm256_sub_epi32(last.v, _mm256_set1_epi32(3)));
        const __m256i words = _mm256_i32gather_epi32(static_cast<const int*>(voxels), from, 1);
        return _mm256_srlv_epi32(words, _mm256_slli_epi32(_mm256_sub_epi32(index.v, from), 3));
    }
};

} // namespace
} // namespace portlight::viewers
