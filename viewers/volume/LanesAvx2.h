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
    using Row = LanesAvx2; // what works along a brick's rows of eight voxels
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
    // Table entries of two words: a float and a whole number.
    template <class Entry>
    static void gatherEntries(const Entry* table, Int index, Float& first, Int& second)
    {
        const auto* words = reinterpret_cast<const long long*>(table);
        const __m256 low = _mm256_castsi256_ps(_mm256_i32gather_epi64(words, _mm256_castsi256_si128(index.v), 8));
        const __m256 high = _mm256_castsi256_ps(_mm256_i32gather_epi64(words, _mm256_extracti128_si256(index.v, 1), 8));
        const auto inOrder = [](__m256 pairs) { return _mm256_permute4x64_epi64(_mm256_castps_si256(pairs), 0xd8); };
        first.v = _mm256_castsi256_ps(inOrder(_mm256_shuffle_ps(low, high, 0x88)));
        second.v = inOrder(_mm256_shuffle_ps(low, high, 0xdd));
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

    // Bit n of 64, for each lane's own n.
    static Mask bitOf(std::uint64_t bits, Int n)
    {
        const __m256i low = _mm256_set1_epi32(static_cast<int>(bits));
        const __m256i high = _mm256_set1_epi32(static_cast<int>(bits >> 32U));
        const __m256 upper = _mm256_castsi256_ps(_mm256_slli_epi32(n.v, 26));
        const __m256i word =
            _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(low), _mm256_castsi256_ps(high), upper));
        const __m256i place = _mm256_sub_epi32(_mm256_set1_epi32(31), _mm256_and_si256(n.v, _mm256_set1_epi32(31)));
        return {_mm256_castsi256_ps(_mm256_srai_epi32(_mm256_sllv_epi32(word, place), 31))};
    }

    // Four quantities at once, trilinear between the eight nodes around a point, for the wanted lanes: a node is four
    // floats, the next along x follows it.
    template <int rowStride, int sliceStride>
    static void mixNodes(const float* nodes, Int node, Mask wanted, Float fx, Float fy, Float fz, Float* mixed)
    {
        alignas(32) std::uint32_t at[8];
        alignas(32) float share[5][8];
        const __m256 one = _mm256_set1_ps(1.0F);
        const __m256 gy = _mm256_sub_ps(one, fy.v);
        const __m256 gz = _mm256_sub_ps(one, fz.v);
        _mm256_store_si256(reinterpret_cast<__m256i*>(at), _mm256_slli_epi32(node.v, 2));
        _mm256_store_ps(share[0], _mm256_mul_ps(gy, gz));
        _mm256_store_ps(share[1], _mm256_mul_ps(fy.v, gz));
        _mm256_store_ps(share[2], _mm256_mul_ps(gy, fz.v));
        _mm256_store_ps(share[3], _mm256_mul_ps(fy.v, fz.v));
        _mm256_store_ps(share[4], fx.v);
        __m128 of[8] = {};
        const int lanes = _mm256_movemask_ps(wanted.v);
        const auto four = [&](int first) {
            for (int lane = first; lane < first + 4; ++lane) {
                const float* from = nodes + at[lane];
                __m256 pair = _mm256_mul_ps(_mm256_loadu_ps(from), _mm256_broadcast_ss(&share[0][lane]));
                pair =
                    _mm256_fmadd_ps(_mm256_loadu_ps(from + 4 * rowStride), _mm256_broadcast_ss(&share[1][lane]), pair);
                pair = _mm256_fmadd_ps(_mm256_loadu_ps(from + 4 * sliceStride), _mm256_broadcast_ss(&share[2][lane]),
                                       pair);
                pair = _mm256_fmadd_ps(_mm256_loadu_ps(from + 4 * (sliceStride + rowStride)),
                                       _mm256_broadcast_ss(&share[3][lane]), pair);
                const __m128 low = _mm256_castps256_ps128(pair);
                of[lane] = _mm_fmadd_ps(_mm_sub_ps(_mm256_extractf128_ps(pair, 1), low),
                                        _mm_broadcast_ss(&share[4][lane]), low);
            }
        };
        if ((lanes & 0x0f) != 0) {
            four(0);
        }
        if ((lanes & 0xf0) != 0) {
            four(4);
        }
        const __m256 a = _mm256_set_m128(of[4], of[0]);
        const __m256 b = _mm256_set_m128(of[5], of[1]);
        const __m256 c = _mm256_set_m128(of[6], of[2]);
        const __m256 d = _mm256_set_m128(of[7], of[3]);
        const __m256 ab = _mm256_unpacklo_ps(a, b);
        const __m256 cd = _mm256_unpacklo_ps(c, d);
        const __m256 upperAb = _mm256_unpackhi_ps(a, b);
        const __m256 upperCd = _mm256_unpackhi_ps(c, d);
        mixed[0].v = _mm256_shuffle_ps(ab, cd, 0x44);
        mixed[1].v = _mm256_shuffle_ps(ab, cd, 0xee);
        mixed[2].v = _mm256_shuffle_ps(upperAb, upperCd, 0x44);
        mixed[3].v = _mm256_shuffle_ps(upperAb, upperCd, 0xee);
    }
    // The nodes of all lanes, side by side.
    static void storeNodes(Float a, Float b, Float c, Float d, float* out)
    {
        const __m256 ab = _mm256_unpacklo_ps(a.v, b.v);
        const __m256 cd = _mm256_unpacklo_ps(c.v, d.v);
        const __m256 upperAb = _mm256_unpackhi_ps(a.v, b.v);
        const __m256 upperCd = _mm256_unpackhi_ps(c.v, d.v);
        const __m256 n0 = _mm256_shuffle_ps(ab, cd, 0x44); // nodes 0 and 4
        const __m256 n1 = _mm256_shuffle_ps(ab, cd, 0xee);
        const __m256 n2 = _mm256_shuffle_ps(upperAb, upperCd, 0x44);
        const __m256 n3 = _mm256_shuffle_ps(upperAb, upperCd, 0xee);
        _mm256_storeu_ps(out, _mm256_permute2f128_ps(n0, n1, 0x20));
        _mm256_storeu_ps(out + 8, _mm256_permute2f128_ps(n2, n3, 0x20));
        _mm256_storeu_ps(out + 16, _mm256_permute2f128_ps(n0, n1, 0x31));
        _mm256_storeu_ps(out + 24, _mm256_permute2f128_ps(n2, n3, 0x31));
    }

    // Neighbouring voxels, one a lane.
    static Float widened(const std::uint16_t* from)
    {
        return {_mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(sixteen(from)))};
    }
    static Float widened(const std::int16_t* from)
    {
        return {_mm256_cvtepi32_ps(_mm256_cvtepi16_epi32(sixteen(from)))};
    }
    static Float widened(const std::uint8_t* from)
    {
        return {_mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from))))};
    }
    static Float widened(const std::int8_t* from)
    {
        return {_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from))))};
    }

    static Float load(const float* from) { return {_mm256_loadu_ps(from)}; }
    static void store(Float a, float* out) { _mm256_storeu_ps(out, a.v); }
    static bool isSet(Mask mask, int lane) { return ((_mm256_movemask_ps(mask.v) >> lane) & 1) != 0; }

private:
    static __m128i sixteen(const void* from) { return _mm_loadu_si128(static_cast<const __m128i*>(from)); }
    static __m256i bytesFrom(const void* voxels, Int last, Int index)
    {
        const __m256i from = _mm256_min_epi32(index.v, _mm256_sub_epi32(last.v, _mm256_set1_epi32(3)));
        const __m256i words = _mm256_i32gather_epi32(static_cast<const int*>(voxels), from, 1);
        return _mm256_srlv_epi32(words, _mm256_slli_epi32(_mm256_sub_epi32(index.v, from), 3));
    }
};

} // namespace
} // namespace portlight::viewers
