#include "scans/simulator/BasisTable.h"

#include <cmath>
#include <utility>

namespace portlight::scans {

using inspection::failure;
using inspection::Result;

namespace {

constexpr std::size_t n = BasisTable::basisCount;
using Matrix = std::array<std::array<double, n>, n>;
using Column = std::array<double, n>;

// Gauss-Jordan with partial pivoting; the matrix is symmetric positive definite here.
Column solve(Matrix a, Column b)
{
    for (std::size_t pivot = 0; pivot < n; ++pivot) {
        std::size_t best = pivot;
        for (std::size_t row = pivot + 1; row < n; ++row) {
            best = std::abs(a[row][pivot]) > std::abs(a[best][pivot]) ? row : best;
        }
        std::swap(a[pivot], a[best]);
        std::swap(b[pivot], b[best]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == pivot) {
                continue;
            }
            const double factor = a[row][pivot] / a[pivot][pivot];
            for (std::size_t column = pivot; column < n; ++column) {
                a[row][column] -= factor * a[pivot][column];
            }
            b[row] -= factor * b[pivot];
        }
    }
    for (std::size_t row = 0; row < n; ++row) {
        b[row] /= a[row][row];
    }
    return b;
}

Result<std::vector<double>> attenuations(const Material& material, std::size_t binCount)
{
    std::vector<double> values(binCount);
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        const auto value = massAttenuation(material, Spectrum::energyKeV(bin));
        if (!value) {
            return failure(value.error());
        }
        values[bin] = *value;
    }
    return values;
}

} // namespace

Result<BasisTable> BasisTable::build(const std::vector<Material>& materials, std::size_t binCount)
{
    const auto water = materialFromFormula(QByteArrayLiteral("water"), QByteArrayLiteral("H2O"), 1.0);
    if (!water) {
        return failure(water.error());
    }
    const std::array<Material, n> bases{*water, elementalMaterial(13, 2.70), elementalMaterial(26, 7.87),
                                        elementalMaterial(82, 11.34)};
    BasisTable table;
    table.m_attenuation.resize(binCount);
    std::array<std::vector<double>, n> curves;
    for (std::size_t k = 0; k < n; ++k) {
        auto curve = attenuations(bases[k], binCount);
        if (!curve) {
            return failure(curve.error());
        }
        curves[k] = std::move(*curve);
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            table.m_attenuation[bin][static_cast<int>(k)] = static_cast<float>(curves[k][bin]);
        }
    }
    for (const Material& material : materials) {
        const auto target = attenuations(material, binCount);
        if (!target) {
            return failure(target.error());
        }
        Matrix normal{};
        Column right{};
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            const double weight = 1.0 / ((*target)[bin] * (*target)[bin]); // relative errors count alike
            for (std::size_t row = 0; row < n; ++row) {
                right[row] += weight * curves[row][bin] * (*target)[bin];
                for (std::size_t column = 0; column < n; ++column) {
                    normal[row][column] += weight * curves[row][bin] * curves[column][bin];
                }
            }
        }
        const Column fit = solve(normal, right);
        Float4 densities{};
        for (std::size_t k = 0; k < n; ++k) {
            densities[static_cast<int>(k)] = static_cast<float>(fit[k] * material.densityGramsPerCm3);
        }
        table.m_densities.push_back(densities);
    }
    return table;
}

} // namespace portlight::scans
