#include "scans/simulator/Random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace portlight::scans {

namespace {

std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

} // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t state = seed ^ (stream * 0xd1342543de82ef95ULL + 0x2545f4914f6cdd1dULL);
    for (std::uint64_t& word : m_state) {
        word = splitMix(state);
    }
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

double Random::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

int Random::integer(int lowest, int highest)
{
    return lowest + static_cast<int>(uniform() * (highest - lowest + 1));
}

bool Random::chance(double probability)
{
    return uniform() < probability;
}

float Random::gaussian()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    float u = 0.0F;
    float v = 0.0F;
    float square = 0.0F;
    do { // Marsaglia's polar method
        const std::uint64_t bits = next();
        u = static_cast<float>(static_cast<std::int32_t>(bits >> 32U)) * 0x1.0p-31F;
        v = static_cast<float>(static_cast<std::int32_t>(bits & 0xffffffffU)) * 0x1.0p-31F;
        square = u * u + v * v;
    } while (square >= 1.0F || square == 0.0F);
    const float factor = std::sqrt(-2.0F * std::log(square) / square);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

float Random::poisson(float mean)
{
    constexpr float normalFrom = 40.0F;
    if (mean >= normalFrom) {
        return std::max(0.0F, std::round(mean + std::sqrt(mean) * gaussian()));
    }
    if (!(mean > 0.0F)) {
        return 0.0F;
    }
    const double limit = std::exp(-static_cast<double>(mean)); // Knuth's product of uniforms
    double product = uniform();
    int count = 0;
    while (product > limit) {
        ++count;
        product *= uniform();
    }
    return static_cast<float>(count);
}

} // namespace portlight::scans
