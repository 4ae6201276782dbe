// One ray at a time in plain C++: the vocabulary of the ray kernel for any processor. LanesAvx2.h and LanesAvx512.h are
// its twins.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace portlight::viewers {
namespace {

struct LanesPortable
{
    static constexpr int columns = 1;
    static constexpr int rows = 1;
    using Row = LanesPortable;
    using Float = float;
    using Int = std::int32_t;
    using Mask = bool;

    static Float columnOffsets() { return 0.0F; }
    static Float rowOffsets() { return 0.0F; }
    static Float broadcast(float value) { return value; }
    static Int broadcast(std::int32_t value) { return value; }
    static Mask none() { return false; }

    static Float add(Float a, Float b) { return a + b; }
    static Float sub(Float a, Float b) { return a - b; }
    static Float mul(Float a, Float b) { return a * b; }
    static Float div(Float a, Float b) { return a / b; }
    static Float fma(Float a, Float b, Float c) { return a * b + c; }
    static Float min(Float a, Float b) { return a < b ? a : b; }
    static Float max(Float a, Float b) { return a > b ? a : b; }
    static Float abs(Float a) { return std::fabs(a); }
    static Float sqrt(Float a) { return std::sqrt(a); }
    static Float floor(Float a) { return std::floor(a); }
    static Float ceil(Float a) { return std::ceil(a); }
    static Float inverseRoot(Float a) { return 1.0F / std::sqrt(a); }

    static Mask less(Float a, Float b) { return a < b; }
    static Mask lessEqual(Float a, Float b) { return a <= b; }
    static Mask equal(Int a, Int b) { return a == b; }
    static Mask both(Mask a, Mask b) { return a && b; }
    static Mask either(Mask a, Mask b) { return a || b; }
    static Mask without(Mask a, Mask b) { return a && !b; }
    static bool any(Mask a) { return a; }
    static bool all(Mask a) { return a; }
    static Float select(Mask mask, Float yes, Float no) { return mask ? yes : no; }

    static Int truncate(Float a) { return static_cast<Int>(a); }
    static Float toFloat(Int a) { return static_cast<Float>(a); }
    static Int add(Int a, Int b) { return a + b; }
    static Int mul(Int a, Int b) { return a * b; }
    static Int min(Int a, Int b) { return a < b ? a : b; }
    static Int byteOf(Int a, int shift) { return (a >> shift) & 0xff; }
    static Int shiftRight(Int a, int shift) { return a >> shift; }

    static Float gather(const float* table, Int index) { return table[index]; }
    static Int gather(const std::uint32_t* table, Int index) { return static_cast<Int>(table[index]); }
    template <class Entry>
    static void gatherEntries(const Entry* table, Int index, Float& first, Int& second)
    {
        first = table[index].alpha;
        second = static_cast<Int>(table[index].colour);
    }
    static Int gatherByte(const std::uint8_t* table, Int index) { return table[index]; }
    template <typename T>
    static void gatherPair(const T* voxels, Int /*last*/, Int index, Float& first, Float& second)
    {
        first = static_cast<Float>(voxels[index]);
        second = static_cast<Float>(voxels[index + 1]);
    }

    template <typename T>
    static Int gatherLabel(const T* labels, Int /*last*/, Int index)
    {
        return labels[index];
    }

    static Mask bitOf(std::uint64_t bits, Int n) { return ((bits >> static_cast<unsigned>(n)) & 1U) != 0; }
    template <int rowStride, int sliceStride>
    static void mixNodes(const float* nodes, Int node, Mask /*wanted*/, Float fx, Float fy, Float fz, Float* mixed)
    {
        const float* from = nodes + 4 * static_cast<std::ptrdiff_t>(node);
        const float* rows[4] = {from, from + 4 * rowStride, from + 4 * sliceStride,
                                from + 4 * (rowStride + sliceStride)};
        const float share[4] = {(1.0F - fy) * (1.0F - fz), fy * (1.0F - fz), (1.0F - fy) * fz, fy * fz};
        for (int quantity = 0; quantity < 4; ++quantity) {
            float low = 0.0F;
            float high = 0.0F;
            for (int row = 0; row < 4; ++row) {
                low += share[row] * rows[row][quantity];
                high += share[row] * rows[row][quantity + 4];
            }
            mixed[quantity] = low + (high - low) * fx;
        }
    }
    static void storeNodes(Float a, Float b, Float c, Float d, float* out)
    {
        out[0] = a;
        out[1] = b;
        out[2] = c;
        out[3] = d;
    }

    template <typename T>
    static Float widened(const T* from)
    {
        return static_cast<Float>(*from);
    }

    static Float load(const float* from) { return *from; }
    static void store(Float a, float* out) { *out = a; }
    static bool isSet(Mask mask, int /*lane*/) { return mask; }
};

} // namespace
} // namespace portlight::viewers
