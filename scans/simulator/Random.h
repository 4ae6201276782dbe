// The simulator's own random numbers: the same seed gives the same parcel on every machine and compiler, which the
// standard library's distributions do not promise.
//
// Generator: xoshiro256** 1.0 (Blackman and Vigna, ACM TOMS 47 (2021) 36), seeded by splitmix64. Not for secrets.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace portlight::scans {

class Random
{
public:
    // Streams of one seed are independent: one for each slice, so that threads cannot change the outcome.
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] double uniform();                        // [0, 1)
    [[nodiscard]] double uniform(double low, double high); // [low, high)
    [[nodiscard]] int integer(int lowest, int highest);    // both included
    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] float gaussian(); // mean 0, standard deviation 1
    // Poisson for small means, its normal approximation from 40 on (skewness below 0.16).
    [[nodiscard]] float poisson(float mean);

    template <typename T>
    [[nodiscard]] const T& pick(const std::vector<T>& choices)
    {
        return choices[static_cast<std::size_t>(integer(0, static_cast<int>(choices.size()) - 1))];
    }

private:
    std::array<std::uint64_t, 4> m_state{};
    float m_spare = 0.0F; // second value of a polar pair
    bool m_hasSpare = false;
};

} // namespace portlight::scans
