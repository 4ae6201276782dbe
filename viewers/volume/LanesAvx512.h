// Sixteen rays at a time (four columns by four rows) in AVX-512: the vocabulary of the ray kernel. LanesPortable.h and
// LanesAvx2.h are its twins. Include only from files compiled for it; everything has internal linkage so that no such
// code is picked up by another file.
#pragma once

#include "viewers/volume/LanesAvx2.h"

namespace portlight::viewers {
namespace {

struct LanesAvx512
{
    static constexpr int columns = 4;
    static constexpr int rows = 4;
    using Row = LanesAvx2; // what works along a brick's rows of eight voxels
    struct Float
    {
        __m512 v;
    };
    struct Int
    {
        __m512i v;
    };
    struct Mask
    {
        __mmask16 v;
    };

    static Float columnOffsets() { return {_mm512_setr_ps(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3)}; }
    static Float rowOffsets() { return {_mm512_setr_ps(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3)}; }
    static Float broadcast(float value) { return {_mm512_set1_ps(value)}; }
    static Int broadcast(std::int32_t value) { return {_mm512_set1_epi32(value)}; }
    static Mask none() { return {0}; }

    static Float add(Float a, Float b) { return {_mm512_add_ps(a.v, b.v)}; }
    static Float sub(Float a, Float b) { return {_mm512_sub_ps(a.v, b.v)}; }
    static Float mul(Float a, Float b) { return {_mm512_mul_ps(a.v, b.v)}; }
    static Float div(Float a, Float b) { return {_mm512_div_ps(a.v, b.v)}; }
    static Float fma(Float a, Float b, Float c) { return {_mm512_fmadd_ps(a.v, b.v, c.v)}; }
    static Float min(Float a, Float b) { return {_mm512_min_ps(a.v, b.v)}; }
    static Float max(Float a, Float b) { return {_mm512_max_ps(a.v, b.v)}; }
    static Float abs(Float a) { return {_mm512_abs_ps(a.v)}; }
    static Float sqrt(Float a) { return {_mm512_sqrt_ps(a.v)}; }
    static Float floor(Float a) { return {_mm512_roundscale_ps(a.v, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC)}; }
    static Float ceil(Float a) { return {_mm512_roundscale_ps(a.v, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC)}; }
    static Float inverseRoot(Float a) { return {_mm512_rsqrt14_ps(a.v)}; } // 14 bits: enough for a colour

    static Mask less(Float a, Float b) { return {_mm512_cmp_ps_mask(a.v, b.v, _CMP_LT_OQ)}; }
    static Mask lessEqual(Float a, Float b) { return {_mm512_cmp_ps_mask(a.v, b.v, _CMP_LE_OQ)}; }
    static Mask equal(Int a, Int b) { return {_mm512_cmpeq_epi32_mask(a.v, b.v)}; }
    static Mask both(Mask a, Mask b) { return {_kand_mask16(a.v, b.v)}; }
    static Mask either(Mask a, Mask b) { return {_kor_mask16(a.v, b.v)}; }
    static Mask without(Mask a, Mask b) { return {_kandn_mask16(b.v, a.v)}; }
    static bool any(Mask a) { return a.v != 0; }
    static bool all(Mask a) { return a.v == 0xffff; }
    static Float select(Mask mask, Float yes, Float no) { return {_mm512_mask_blend_ps(mask.v, no.v, yes.v)}; }

    static Int truncate(Float a) { return {_mm512_cvttps_epi32(a.v)}; }
    static Float toFloat(Int a) { return {_mm512_cvtepi32_ps(a.v)}; }
    static Int add(Int a, Int b) { return {_mm512_add_epi32(a.v, b.v)}; }
    static Int mul(Int a, Int b) { return {_mm512_mullo_epi32(a.v, b.v)}; }
    static Int min(Int a, Int b) { return {_mm512_min_epi32(a.v, b.v)}; }
    static Int byteOf(Int a, int shift)
    {
        return {_mm512_and_si512(_mm512_srli_epi32(a.v, static_cast<unsigned>(shift)), _mm512_set1_epi32(0xff))};
    }
    static Int shiftRight(Int a, int shift) { return {_mm512_srai_epi32(a.v, static_cast<unsigned>(shift))}; }

    static Float gather(const float* table, Int index) { return {_mm512_i32gather_ps(index.v, table, 4)}; }
    static Int gather(const std::uint32_t* table, Int index) { return {_mm512_i32gather_epi32(index.v, table, 4)}; }
    // Table entries of two words: a float and a whole number.
    template <class Entry>
    static void gatherEntries(const Entry* table, Int index, Float& first, Int& second)
    {
        const __m512i low = _mm512_i32gather_epi64(_mm512_castsi512_si256(index.v), table, 8);
        const __m512i high = _mm512_i32gather_epi64(_mm512_extracti32x8_epi32(index.v, 1), table, 8);
        const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        const __m512i odd = _mm512_add_epi32(even, _mm512_set1_epi32(1));
        first.v = _mm512_castsi512_ps(_mm512_permutex2var_epi32(low, even, high));
        second.v = _mm512_permutex2var_epi32(low, odd, high);
    }
    static Int gatherByte(const std::uint8_t* table, Int index)
    {
        return {_mm512_and_si512(_mm512_i32gather_epi32(index.v, table, 1), _mm512_set1_epi32(0xff))};
    }

    // Two neighbours along i in one load. `last` is the index of the last voxel; no byte behind it is touched.
    static void gatherPair(const std::uint16_t* voxels, Int /*last*/, Int index, Float& first, Float& second)
    {
        const __m512i words = _mm512_i32gather_epi32(index.v, voxels, 2);
        first.v = _mm512_cvtepi32_ps(_mm512_and_si512(words, _mm512_set1_epi32(0xffff)));
        second.v = _mm512_cvtepi32_ps(_mm512_srli_epi32(words, 16));
    }
    static void gatherPair(const std::int16_t* voxels, Int /*last*/, Int index, Float& first, Float& second)
    {
        const __m512i words = _mm512_i32gather_epi32(index.v, voxels, 2);
        first.v = _mm512_cvtepi32_ps(_mm512_srai_epi32(_mm512_slli_epi32(words, 16), 16));
        second.v = _mm512_cvtepi32_ps(_mm512_srai_epi32(words, 16));
    }
    static void gatherPair(const std::uint8_t* voxels, Int last, Int index, Float& first, Float& second)
    {
        const __m512i words = bytesFrom(voxels, last, index);
        first.v = _mm512_cvtepi32_ps(_mm512_and_si512(words, _mm512_set1_epi32(0xff)));
        second.v = _mm512_cvtepi32_ps(_mm512_and_si512(_mm512_srli_epi32(words, 8), _mm512_set1_epi32(0xff)));
    }
    static void gatherPair(const std::int8_t* voxels, Int last, Int index, Float& first, Float& second)
    {
        const __m512i words = bytesFrom(voxels, last, index);
        first.v = _mm512_cvtepi32_ps(_mm512_srai_epi32(_mm512_slli_epi32(words, 24), 24));
        second.v = _mm512_cvtepi32_ps(_mm512_srai_epi32(_mm512_slli_epi32(words, 16), 24));
    }

    static Int gatherLabel(const std::uint8_t* labels, Int last, Int index)
    {
        return {_mm512_and_si512(bytesFrom(labels, last, index), _mm512_set1_epi32(0xff))};
    }
    static Int gatherLabel(const std::uint16_t* labels, Int last, Int index)
    {
        const __m512i from = _mm512_min_epi32(index.v, _mm512_sub_epi32(last.v, _mm512_set1_epi32(1)));
        const __m512i words = _mm512_i32gather_epi32(from, labels, 2);
        const __m512i behind = _mm512_slli_epi32(_mm512_sub_epi32(index.v, from), 4);
        return {_mm512_and_si512(_mm512_srlv_epi32(words, behind), _mm512_set1_epi32(0xffff))};
    }

    // Bit n of 64, for each lane's own n.
    static Mask bitOf(std::uint64_t bits, Int n)
    {
        const __m512i thirtyTwo = _mm512_set1_epi32(32);
        const __m512i low = _mm512_set1_epi32(static_cast<int>(bits));
        const __m512i high = _mm512_set1_epi32(static_cast<int>(bits >> 32U));
        const __m512i word = _mm512_mask_blend_epi32(_mm512_test_epi32_mask(n.v, thirtyTwo), low, high);
        const __m512i place = _mm512_and_si512(n.v, _mm512_set1_epi32(31));
        return {_mm512_test_epi32_mask(word, _mm512_sllv_epi32(_mm512_set1_epi32(1), place))};
    }

    // Four quantities at once, trilinear between the eight nodes around a point, for the wanted lanes: a node is four
    // floats, the next along x follows it. A packet's columns, which are lanes k, k + 4, k + 8 and k + 12, go together.
    template <int rowStride, int sliceStride>
    static void mixNodes(const float* nodes, Int node, Mask wanted, Float fx, Float fy, Float fz, Float* mixed)
    {
        alignas(64) std::uint32_t at[16];
        const __m512 one = _mm512_set1_ps(1.0F);
        const __m512 gy = _mm512_sub_ps(one, fy.v);
        const __m512 gz = _mm512_sub_ps(one, fz.v);
        _mm512_store_si512(at, _mm512_slli_epi32(node.v, 2));
        const __m512 share[4] = {_mm512_mul_ps(gy, gz), _mm512_mul_ps(fy.v, gz), _mm512_mul_ps(gy, fz.v),
                                 _mm512_mul_ps(fy.v, fz.v)};
        constexpr int steps[4] = {0, 4 * rowStride, 4 * sliceStride, 4 * (sliceStride + rowStride)};
        const __m512i firstTwo = _mm512_setr_epi32(0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4);
        const __m512i four = _mm512_setr_epi32(0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12);
        const auto two = [&](int lane) { // lanes lane and lane + 4: both ends along x of each
            const __m512i which = _mm512_add_epi32(firstTwo, _mm512_set1_epi32(lane));
            const float* lower = nodes + at[lane];
            const float* upper = nodes + at[lane + 4];
            const auto ends = [&](int corner) {
                const __m512 half = _mm512_castps256_ps512(_mm256_loadu_ps(lower + steps[corner]));
                return _mm512_insertf32x8(half, _mm256_loadu_ps(upper + steps[corner]), 1);
            };
            __m512 sum = _mm512_mul_ps(ends(0), _mm512_permutexvar_ps(which, share[0]));
            for (int corner = 1; corner < 4; ++corner) {
                sum = _mm512_fmadd_ps(ends(corner), _mm512_permutexvar_ps(which, share[corner]), sum);
            }
            return sum;
        };
        const unsigned lanes = wanted.v;
        __m512 of[4] = {};
        for (int k = 0; k < 4; ++k) {
            if ((lanes & (0x1111U << static_cast<unsigned>(k))) == 0) {
                continue;
            }
            const __m512 a = two(k);
            const __m512 b = two(k + 8);
            const __m512 low = _mm512_shuffle_f32x4(a, b, 0x88);
            const __m512 high = _mm512_shuffle_f32x4(a, b, 0xdd);
            const __m512 along = _mm512_permutexvar_ps(_mm512_add_epi32(four, _mm512_set1_epi32(k)), fx.v);
            of[k] = _mm512_fmadd_ps(_mm512_sub_ps(high, low), along, low);
        }
        const __m512 ab = _mm512_unpacklo_ps(of[0], of[1]);
        const __m512 cd = _mm512_unpacklo_ps(of[2], of[3]);
        const __m512 upperAb = _mm512_unpackhi_ps(of[0], of[1]);
        const __m512 upperCd = _mm512_unpackhi_ps(of[2], of[3]);
        mixed[0].v = _mm512_shuffle_ps(ab, cd, 0x44);
        mixed[1].v = _mm512_shuffle_ps(ab, cd, 0xee);
        mixed[2].v = _mm512_shuffle_ps(upperAb, upperCd, 0x44);
        mixed[3].v = _mm512_shuffle_ps(upperAb, upperCd, 0xee);
    }

    static void store(Float a, float* out) { _mm512_storeu_ps(out, a.v); }

private:
    static __m512i bytesFrom(const void* voxels, Int last, Int index)
    {
        const __m512i from = _mm512_min_epi32(index.v, _mm512_sub_epi32(last.v, _mm512_set1_epi32(3)));
        const __m512i words = _mm512_i32gather_epi32(from, voxels, 1);
        return _mm512_srlv_epi32(words, _mm512_slli_epi32(_mm512_sub_epi32(index.v, from), 3));
    }
};

} // namespace
} // namespace portlight::viewers
