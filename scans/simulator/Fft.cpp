#include "scans/simulator/Fft.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace portlight::scans {

Fft::Fft(std::size_t length)
    : m_order(length)
    , m_twiddle(length / 2)
{
    for (std::size_t i = 0; i < length; ++i) {
        m_order[i] = (i & 1U) != 0 ? (m_order[i >> 1U] >> 1U) + length / 2 : m_order[i >> 1U] >> 1U;
    }
    for (std::size_t k = 0; k < m_twiddle.size(); ++k) {
        const double angle = -2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(length);
        m_twiddle[k] = {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
    }
}

void Fft::forward(std::span<std::complex<float>> data) const
{
    transform<1>(data);
}

void Fft::backward(std::span<std::complex<float>> data) const
{
    transform<-1>(data);
}

template <int direction>
void Fft::transform(std::span<std::complex<float>> data) const
{
    const std::size_t n = m_order.size();
    for (std::size_t i = 0; i < n; ++i) {
        if (i < m_order[i]) {
            std::swap(data[i], data[m_order[i]]);
        }
    }
    for (std::size_t half = 1; half < n; half *= 2) {
        const std::size_t stride = n / (2 * half);
        for (std::size_t start = 0; start < n; start += 2 * half) {
            for (std::size_t k = 0; k < half; ++k) {
                const float wr = m_twiddle[k * stride].real();
                const float wi = direction * m_twiddle[k * stride].imag();
                std::complex<float>& a = data[start + k];
                std::complex<float>& b = data[start + k + half];
                const float br = b.real() * wr - b.imag() * wi; // by hand: operator* checks for NaN
                const float bi = b.real() * wi + b.imag() * wr;
                b = {a.real() - br, a.imag() - bi};
                a = {a.real() + br, a.imag() + bi};
            }
        }
    }
}

} // namespace portlight::scans
