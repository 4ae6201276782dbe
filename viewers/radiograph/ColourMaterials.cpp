#include "viewers/radiograph/ColourMaterials.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

double ramp(double from, double to, double value)
{
    return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

// 1 between `first` and `last` degrees, 0 beyond `soft` degrees outside.
double within(double hue, double first, double last, double soft)
{
    return std::min(ramp(first - soft, first, hue), 1.0 - ramp(last, last + soft, hue));
}

struct Shares
{
    double organic = 0.0;
    double metal = 0.0;
};

Shares sharesOf(int red, int green, int blue)
{
    const QColor colour(red, green, blue);
    const double saturation = colour.saturationF();
    const double value = colour.valueF();
    const double hue = std::max(0, colour.hue());
    const double opaque = 1.0 - ramp(0.10, 0.18, value);
    const double coloured = ramp(0.06, 0.16, saturation);
    const double warm = hue > 300 ? ramp(320, 340, hue) : 1.0 - ramp(70, 95, hue);
    const double green_ = within(hue, 95, 155, 25);
    const double cold = within(hue, 180, 275, 25);
    Shares shares;
    shares.organic = coloured * std::min(1.0, warm + 0.5 * green_);
    // Dark grey is thick metal whose hue has run out; light grey is air.
    const double darkGrey = (1.0 - coloured) * (1.0 - ramp(0.35, 0.6, value));
    shares.metal = std::min(1.0, coloured * std::min(1.0, cold + 0.5 * green_) + darkGrey);
    shares.organic += opaque * (1.0 - shares.organic);
    shares.metal += opaque * (1.0 - shares.metal);
    return shares;
}

} // namespace

const ColourMaterials& ColourMaterials::instance()
{
    static const ColourMaterials tables;
    return tables;
}

ColourMaterials::ColourMaterials()
{
    constexpr int levels = 1 << bits;
    const auto middle = [](int level) { return (2 * level + 1) * 128 / levels; };
    for (int red = 0; red < levels; ++red) {
        for (int green = 0; green < levels; ++green) {
            for (int blue = 0; blue < levels; ++blue) {
                const Shares shares = sharesOf(middle(red), middle(green), middle(blue));
                m_organic.push_back(static_cast<std::uint8_t>(std::lround(255.0 * shares.organic)));
                m_metal.push_back(static_cast<std::uint8_t>(std::lround(255.0 * shares.metal)));
            }
        }
    }
}

} // namespace portlight::viewers
