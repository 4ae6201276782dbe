// Radix-2 complex Fourier transform of a fixed length, in place. Immutable: one plan serves all threads.
#pragma once

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace portlight::scans {

class Fft
{
public:
    // length: a power of two, at least 2.
    explicit Fft(std::size_t length);

    [[nodiscard]] std::size_t length() const { return m_order.size(); }
    void forward(std::span<std::complex<float>> data) const;
    // Unscaled: divide by length() for the inverse.
    void backward(std::span<std::complex<float>> data) const;

private:
    template <int direction>
    void transform(std::span<std::complex<float>> data) const;

    std::vector<std::size_t> m_order;           // bit-reversed places
    std::vector<std::complex<float>> m_twiddle; // exp(-2 pi i k / length), half of them
};

} // namespace portlight::scans
