// What the likeness of image and declaration is worth: simulated parcels with their own declaration and with another
// parcel's. bench_likeness [PARCELS [FIRST_SEED]] prints figures; with --fit also each parcel and the coefficients for
// Likeness.cpp; with --single the high energy alone is read.
#include "benchmarks/desk/Figures.h"
#include "inference/contents/GoodsNature.h"
#include "inference/contents/Likeness.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>
#include <vector>

using namespace portlight;
using benchmarks::Figures;
using inference::ContentsEstimate;

namespace {

constexpr int gridSize = 128;
constexpr double voxelMm = 2.4;
constexpr int prohibitedEvery = 4;      // a quarter hides a firearm that nobody declared
constexpr double declaredMisses = 0.12; // standard deviation: declared weights are rounded, packaging is in or not

struct Parcel
{
    ContentsEstimate seen;
    inspection::Declaration declaration;
    double trueKg = 0.0; // of the items, packaging left out
    bool hides = false;  // what is not declared
    double milliseconds = 0.0;
};

std::optional<Parcel> parcelOf(int seed, bool pair)
{
    scans::ParcelRecipe recipe;
    recipe.seed = static_cast<std::uint64_t>(seed);
    recipe.size = {gridSize, gridSize, gridSize};
    recipe.voxelMm = voxelMm;
    const bool hides = seed % prohibitedEvery == 0;
    if (hides) {
        recipe.prohibited = {scans::ItemClass::Firearm};
    }
    scans::Progress progress;
    const auto made = scans::simulateParcel(recipe, progress);
    if (!made) {
        return std::nullopt;
    }
    Parcel parcel;
    parcel.hides = hides;
    QElapsedTimer timer;
    timer.start();
    const auto seen = inference::estimateContents(made->high, pair ? made->low : scans::Volume(), progress);
    parcel.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!seen) {
        return std::nullopt;
    }
    parcel.seen = *seen;
    parcel.declaration = made->declaration;
    std::mt19937_64 random(recipe.seed);
    const double miss = std::exp(std::normal_distribution<double>(0.0, declaredMisses)(random));
    for (inspection::GoodsItem& item : parcel.declaration.goods) {
        item.grossWeightKg = item.grossWeightKg.value_or(0.0) * miss;
    }
    for (const inspection::Finding& item : made->truth) {
        parcel.trueKg += item.massGrams.value_or(0.0) / 1000.0;
    }
    return parcel;
}

enum class Truth { Own, Another, Hides };

struct Pair
{
    inference::LikenessDistances distances;
    double likeness = 0.0;
    Truth truth = Truth::Own;
};

Pair pairOf(const Parcel& parcel, const inspection::Declaration& declared, Truth truth)
{
    return {inference::distancesOf(parcel.seen, declared),
            inference::compareWithDeclaration(parcel.seen, declared).value.value_or(0.5), truth};
}

// Honest parcels with their own declaration and with the next one's; those that hide something with their own.
std::vector<Pair> pairsOf(const std::vector<Parcel>& parcels)
{
    std::vector<const Parcel*> honest;
    std::vector<Pair> pairs;
    for (const Parcel& parcel : parcels) {
        if (parcel.hides) {
            pairs.push_back(pairOf(parcel, parcel.declaration, Truth::Hides));
        } else {
            honest.push_back(&parcel);
        }
    }
    for (std::size_t i = 0; i < honest.size(); ++i) {
        pairs.push_back(pairOf(*honest.at(i), honest.at(i)->declaration, Truth::Own));
        pairs.push_back(pairOf(*honest.at(i), honest.at((i + 1) % honest.size())->declaration, Truth::Another));
    }
    return pairs;
}

// Probability that an honest parcel with its own declaration is more alike than one of `truth` (Mann-Whitney).
double areaUnderCurve(const std::vector<Pair>& pairs, Truth truth)
{
    double wins = 0.0;
    double all = 0.0;
    for (const Pair& own : pairs) {
        for (const Pair& other : pairs) {
            if (own.truth == Truth::Own && other.truth == truth) {
                all += 1.0;
                wins += own.likeness > other.likeness ? 1.0 : own.likeness == other.likeness ? 0.5 : 0.0;
            }
        }
    }
    return wins / std::max(1.0, all);
}

void fit(const std::vector<Pair>& pairs)
{
    constexpr int steps = 20000;
    constexpr double rate = 0.5;
    std::array<double, 3> weights{};
    for (int step = 0; step < steps; ++step) {
        std::array<double, 3> slope{};
        for (const Pair& pair : pairs) {
            if (pair.truth == Truth::Hides) {
                continue;
            }
            const std::array<double, 3> x{1.0, pair.distances.matter.value_or(0.0),
                                          pair.distances.weight.value_or(0.0)};
            const double sum = std::inner_product(x.begin(), x.end(), weights.begin(), 0.0);
            const double miss = (pair.truth == Truth::Own ? 1.0 : 0.0) - 1.0 / (1.0 + std::exp(-sum));
            for (std::size_t k = 0; k < x.size(); ++k) {
                slope.at(k) += miss * x.at(k) / static_cast<double>(pairs.size());
            }
        }
        for (std::size_t k = 0; k < weights.size(); ++k) {
            weights.at(k) += rate * slope.at(k);
        }
    }
    std::printf("intercept %.2f, matter %.2f, doubling %.2f\n", weights[0], weights[1], weights[2]);
}

Figures figuresOf(const std::vector<Parcel>& parcels)
{
    std::vector<double> ratios;
    std::vector<double> times;
    for (const Parcel& parcel : parcels) {
        times.push_back(parcel.milliseconds);
        if (parcel.trueKg > 0.0) {
            ratios.push_back(parcel.seen.massKg / parcel.trueKg);
        }
    }
    const std::vector<Pair> pairs = pairsOf(parcels);
    const QString of = QStringLiteral(", %1 simulated parcels").arg(parcels.size());
    Figures all;
    all.add(QStringLiteral("likeness, own against another's declaration, AUC") + of,
            areaUnderCurve(pairs, Truth::Another), {}, 0.8, Figures::Better::Higher);
    all.add(QStringLiteral("likeness, honest against an undeclared firearm inside, AUC") + of,
            areaUnderCurve(pairs, Truth::Hides), {});
    for (const double share : {0.05, 0.5, 0.95}) {
        all.add(QStringLiteral("weight read over true weight of the items, %1th percentile").arg(share * 100),
                benchmarks::quantile(ratios, share), QStringLiteral("x"));
    }
    all.add(QStringLiteral("contents of a 128^3 pair estimated, median"), benchmarks::quantile(times, 0.5),
            QStringLiteral("ms"));
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool pair = words.removeAll(QStringLiteral("--single")) == 0;
    const bool fitting = words.removeAll(QStringLiteral("--fit")) > 0;
    const int count = words.value(0, QStringLiteral("24")).toInt();
    const int firstSeed = words.value(1, QStringLiteral("9001")).toInt();
    std::vector<Parcel> parcels;
    for (int i = 0; i < count; ++i) {
        if (const auto parcel = parcelOf(firstSeed + i, pair)) {
            parcels.push_back(*parcel);
        }
    }
    if (parcels.size() < 4) {
        return 1;
    }
    if (fitting) {
        for (const Parcel& parcel : parcels) {
            const auto expected = inference::expectedShares(parcel.declaration);
            const auto& s = parcel.seen.massShares;
            std::printf("seen %.2f kg true %.2f declared %.2f fill %.2f items %d shares %.2f %.2f %.2f %.2f expected "
                        "%.2f %.2f %.2f %.2f  %s\n",
                        parcel.seen.massKg, parcel.trueKg, inference::declaredWeight(parcel.declaration).value_or(0.0),
                        parcel.seen.fill(), parcel.seen.items, s[0], s[1], s[2], s[3], expected ? (*expected)[0] : 0.0,
                        expected ? (*expected)[1] : 0.0, expected ? (*expected)[2] : 0.0,
                        expected ? (*expected)[3] : 0.0,
                        qPrintable(parcel.declaration.goods.isEmpty() ? QString()
                                                                      : parcel.declaration.goods.first().description));
        }
        fit(pairsOf(parcels));
    }
    figuresOf(parcels).print();
    return 0;
}
