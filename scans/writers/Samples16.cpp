#include "scans/writers/Samples16.h"

#include "scans/writers/DicosDataset.h"

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

constexpr double steps = 65535.0;

template <typename T>
std::uint16_t spread(T sample, const Encoding16& encoding)
{
    const double position = (static_cast<double>(sample) - encoding.offset) / encoding.step;
    return std::isfinite(position) ? static_cast<std::uint16_t>(std::clamp(std::round(position), 0.0, steps)) : 0;
}

} // namespace

Encoding16 encodingFor(VoxelType type, double lowest, double highest, double slope, double intercept)
{
    Encoding16 encoding;
    encoding.isSigned = lowest < 0.0;
    encoding.exact =
        !isFloating(type) && (encoding.isSigned ? lowest >= -32768.0 && highest <= 32767.0 : highest <= steps);
    if (encoding.exact) {
        encoding.slope = asDecimalString(slope);
        encoding.intercept = asDecimalString(intercept);
        return encoding;
    }
    encoding.isSigned = false;
    const double span = highest - lowest;
    const double wanted = span > 0.0 && std::isfinite(span) ? span / steps : 1.0;
    // The words are computed from the numbers the file can hold, so that rounding them costs no accuracy.
    encoding.slope = asDecimalString(slope * wanted);
    encoding.intercept = asDecimalString(slope * lowest + intercept);
    if (slope != 0.0 && encoding.slope != 0.0) {
        encoding.step = encoding.slope / slope;
        encoding.offset = (encoding.intercept - intercept) / slope;
    }
    return encoding;
}

void encode(const VoxelBuffer& samples, std::size_t first, std::span<std::uint16_t> words, const Encoding16& encoding)
{
    visitVoxelType(samples.type(), [&]<typename T>(T*) {
        const auto source = samples.as<T>().subspan(first, words.size());
        if (encoding.exact) {
            std::transform(source.begin(), source.end(), words.begin(),
                           [](T sample) { return static_cast<std::uint16_t>(static_cast<std::int64_t>(sample)); });
        } else {
            std::transform(source.begin(), source.end(), words.begin(),
                           [&encoding](T sample) { return spread(sample, encoding); });
        }
    });
}

} // namespace portlight::scans
