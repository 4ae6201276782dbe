#include "scans/physics/MaterialSplit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace portlight::scans {

using inspection::failure;
using inspection::Result;

namespace {

const double deepest = std::log(65535.0);
constexpr double nearlyAir = 0.015;
constexpr double nearlyOpaque = 6.5; // as in DualEnergyColour

struct Parts
{
    double organic = 0.0;
    double metal = 0.0;
};

// Attenuations of organic and metal behind each other.
class ForwardModel
{
public:
    [[nodiscard]] static Result<ForwardModel> build(const SpectrumPair& spectra)
    {
        const auto organic = materialFromFormula(QByteArrayLiteral("cellulose"), QByteArrayLiteral("C6H10O5"), 1.0);
        if (!organic) {
            return failure(organic.error());
        }
        constexpr int iron = 26;
        ForwardModel model(spectra);
        const std::array<Material, 2> materials{*organic, elementalMaterial(iron, 1.0)};
        for (std::size_t m = 0; m < materials.size(); ++m) {
            auto low = spectra.low.massAttenuations(materials[m]);
            auto high = spectra.high.massAttenuations(materials[m]);
            if (!low || !high) {
                return failure((!low ? low : high).error());
            }
            model.m_low[m] = std::move(*low);
            model.m_high[m] = std::move(*high);
        }
        return model;
    }

    [[nodiscard]] double high(double organic, double metal) const { return of(m_spectra.high, m_high, organic, metal); }
    [[nodiscard]] double low(double organic, double metal) const { return of(m_spectra.low, m_low, organic, metal); }

private:
    explicit ForwardModel(const SpectrumPair& spectra)
        : m_spectra(spectra)
    {
    }

    static double of(const Spectrum& spectrum, const std::array<std::vector<double>, 2>& mass, double organic,
                     double metal)
    {
        std::vector<double> ray(mass[0].size());
        for (std::size_t bin = 0; bin < ray.size(); ++bin) {
            ray[bin] = mass[0][bin] * organic + mass[1][bin] * metal;
        }
        return spectrum.attenuation(ray, 1.0);
    }

    SpectrumPair m_spectra;
    std::array<std::vector<double>, 2> m_low;
    std::array<std::vector<double>, 2> m_high;
};

// One ray's split at one high attenuation, from all organic to all metal.
struct SplitCurve
{
    std::vector<double> low;     // rising
    std::vector<double> organic; // attenuation at the higher spectrum of that part alone
    std::vector<double> metal;

    [[nodiscard]] Parts at(double lowAttenuation, double highAttenuation) const
    {
        const auto above = std::upper_bound(low.begin(), low.end(), lowAttenuation);
        if (above == low.begin()) {
            return {highAttenuation, 0.0};
        }
        if (above == low.end()) {
            return {0.0, highAttenuation};
        }
        const auto i = static_cast<std::size_t>(above - low.begin());
        const double share = (lowAttenuation - low[i - 1]) / (low[i] - low[i - 1]);
        return {organic[i - 1] + (organic[i] - organic[i - 1]) * share,
                metal[i - 1] + (metal[i] - metal[i - 1]) * share};
    }
};

double solve(double upper, double wanted, const std::function<double(double)>& rising)
{
    double lower = 0.0;
    for (int step = 0; step < 30; ++step) {
        const double middle = 0.5 * (lower + upper);
        (rising(middle) < wanted ? lower : upper) = middle;
    }
    return 0.5 * (lower + upper);
}

SplitCurve curveAt(const ForwardModel& model, double high)
{
    constexpr double mostGrams = 1e4; // per cm2: beyond anything that lets a photon through
    constexpr int places = 24;
    SplitCurve curve;
    const double allMetal = solve(mostGrams, high, [&](double grams) { return model.high(0.0, grams); });
    double organic = mostGrams;
    for (int place = 0; place <= places; ++place) {
        const double metal = allMetal * place / places;
        organic = solve(organic, high, [&](double grams) { return model.high(grams, metal); });
        const double low = model.low(organic, metal);
        if (curve.low.empty() || low > curve.low.back()) {
            curve.low.push_back(low);
            curve.organic.push_back(model.high(organic, 0.0));
            curve.metal.push_back(model.high(0.0, metal));
        }
    }
    return curve;
}

// Table steps grow with the square root of attenuation.
double attenuationOfStep(std::size_t step, std::size_t steps)
{
    const double root = static_cast<double>(step) / static_cast<double>(steps - 1);
    return root * root * deepest;
}

std::uint16_t transmission(double attenuation)
{
    return static_cast<std::uint16_t>(std::lround(std::exp(-std::max(attenuation, 0.0)) * 65535.0));
}

} // namespace

Result<MaterialSplit> MaterialSplit::build()
{
    const auto spectra = buildSpectrumPair(standardLineLowSpectrum(), standardLineHighSpectrum());
    if (!spectra) {
        return failure(spectra.error());
    }
    return build(*spectra);
}

Result<MaterialSplit> MaterialSplit::build(const SpectrumPair& spectra)
{
    const auto model = ForwardModel::build(spectra);
    if (!model) {
        return failure(model.error());
    }
    MaterialSplit table;
    table.m_step.resize(65536);
    for (std::size_t value = 0; value < table.m_step.size(); ++value) {
        const double attenuation = -std::log(static_cast<double>(std::max<std::size_t>(value, 1)) / 65535.0);
        table.m_step[value] = static_cast<std::uint16_t>(std::lround(std::sqrt(attenuation / deepest) * (steps - 1)));
    }
    table.m_organic.resize(steps * steps);
    table.m_metal.resize(steps * steps);
    for (std::size_t highStep = 0; highStep < steps; ++highStep) {
        const double high = attenuationOfStep(highStep, steps);
        const bool air = high < nearlyAir;
        const bool opaque = high >= nearlyOpaque;
        if (opaque) {
            table.m_opaqueStep = std::min(table.m_opaqueStep, static_cast<std::uint16_t>(highStep));
        }
        const SplitCurve curve = air || opaque ? SplitCurve() : curveAt(*model, high);
        for (std::size_t lowStep = 0; lowStep < steps; ++lowStep) {
            const Parts parts = air      ? Parts{0.0, 0.0}
                                : opaque ? Parts{high, high}
                                         : curve.at(attenuationOfStep(lowStep, steps), high);
            table.m_organic[highStep * steps + lowStep] = transmission(parts.organic);
            table.m_metal[highStep * steps + lowStep] = transmission(parts.metal);
        }
    }
    return table;
}

} // namespace portlight::scans
