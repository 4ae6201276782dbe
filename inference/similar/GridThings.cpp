#include "inference/similar/GridThings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr double smallestCm3 = 2.0;
constexpr int sizes = 5;
constexpr double sizeStep = 4.0; // times the volume

// Clears the thing that holds this cell; how many cells it had. The layer of air around the grid is never set.
std::size_t takeThing(std::vector<std::uint8_t>& dense, std::size_t seed, const std::array<std::ptrdiff_t, 6>& steps,
                      std::vector<std::size_t>& open)
{
    open.assign(1, seed);
    dense[seed] = 0;
    std::size_t count = 0;
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        ++count;
        for (const std::ptrdiff_t step : steps) {
            const auto next = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(here) + step);
            if (dense[next] != 0) {
                dense[next] = 0;
                open.push_back(next);
            }
        }
    }
    return count;
}

} // namespace

void appendThings(std::vector<float>& to, const CoarseGrid& grid, double threshold)
{
    std::vector<std::uint8_t> dense(grid.high.size());
    std::transform(grid.high.begin(), grid.high.end(), dense.begin(), [threshold](float attenuation) {
        return attenuation > threshold ? std::uint8_t{1} : std::uint8_t{0};
    });
    const auto steps = grid.neighbours();
    std::array<double, sizes> counts{};
    double all = 0.0;
    double largest = 0.0;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < dense.size(); ++i) {
        if (dense[i] == 0) {
            continue;
        }
        const double cm3 = static_cast<double>(takeThing(dense, i, steps, open)) * grid.cellCm3();
        all += cm3;
        largest = std::max(largest, cm3);
        if (cm3 >= smallestCm3) {
            const int size = static_cast<int>(std::log(cm3 / smallestCm3) / std::log(sizeStep));
            counts.at(static_cast<std::size_t>(std::min(size, sizes - 1))) += 1.0;
        }
    }
    for (const double count : counts) {
        to.push_back(static_cast<float>(std::log1p(count)));
    }
    to.push_back(static_cast<float>(all > 0.0 ? largest / all : 0.0));
}

} // namespace portlight::inference
