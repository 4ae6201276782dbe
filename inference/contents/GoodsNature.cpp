#include "inference/contents/GoodsNature.h"

#include <algorithm>

namespace portlight::inference {

namespace {

struct ChapterNature
{
    int first;
    int last;
    MatterShares shares; // loose, organic, mineral, metal
};

constexpr std::array natures{
    ChapterNature{1, 24, {0.15, 0.75, 0.08, 0.02}},  // animals, plants, food, drink, tobacco
    ChapterNature{25, 27, {0.05, 0.35, 0.58, 0.02}}, // salt, stone, ores, fuels
    ChapterNature{28, 38, {0.10, 0.75, 0.13, 0.02}}, // chemicals, medicines, cosmetics
    ChapterNature{39, 40, {0.25, 0.70, 0.04, 0.01}}, // plastics, rubber
    ChapterNature{41, 43, {0.40, 0.57, 0.01, 0.02}}, // leather, furs
    ChapterNature{44, 46, {0.40, 0.58, 0.01, 0.01}}, // wood, basketware
    ChapterNature{47, 49, {0.10, 0.87, 0.03, 0.00}}, // paper, books
    ChapterNature{50, 63, {0.75, 0.24, 0.00, 0.01}}, // textiles and clothes
    ChapterNature{64, 67, {0.55, 0.42, 0.01, 0.02}}, // footwear, headgear
    ChapterNature{68, 70, {0.08, 0.17, 0.73, 0.02}}, // stone, ceramics, glass
    ChapterNature{71, 71, {0.08, 0.12, 0.25, 0.55}}, // pearls, precious metals, jewellery
    ChapterNature{72, 76, {0.04, 0.08, 0.13, 0.75}}, // base metals and tools
    ChapterNature{78, 83, {0.04, 0.08, 0.13, 0.75}},
    ChapterNature{84, 85, {0.10, 0.40, 0.22, 0.28}}, // machinery, electronics
    ChapterNature{86, 89, {0.06, 0.24, 0.15, 0.55}}, // vehicles
    ChapterNature{90, 92, {0.12, 0.43, 0.20, 0.25}}, // instruments, clocks
    ChapterNature{93, 93, {0.02, 0.10, 0.10, 0.78}}, // arms
    ChapterNature{94, 94, {0.38, 0.42, 0.05, 0.15}}, // furniture, lamps
    ChapterNature{95, 95, {0.30, 0.57, 0.06, 0.07}}, // toys, sports goods
    ChapterNature{96, 97, {0.22, 0.56, 0.12, 0.10}}, // miscellaneous, works of art
};

std::optional<int> chapterOf(const inspection::GoodsItem& item)
{
    bool isNumber = false;
    const int chapter = item.hsCode.left(2).toInt(&isNumber);
    return isNumber ? std::optional(chapter) : std::nullopt;
}

} // namespace

std::optional<MatterShares> usualShares(int chapter)
{
    const auto found = std::find_if(natures.begin(), natures.end(), [chapter](const ChapterNature& nature) {
        return chapter >= nature.first && chapter <= nature.last;
    });
    return found == natures.end() ? std::nullopt : std::optional(found->shares);
}

std::optional<double> declaredWeight(const inspection::Declaration& declaration)
{
    std::optional<double> sum;
    for (const inspection::GoodsItem& item : declaration.goods) {
        if (item.grossWeightKg && *item.grossWeightKg > 0.0) {
            sum = sum.value_or(0.0) + *item.grossWeightKg;
        }
    }
    return sum;
}

std::optional<MatterShares> expectedShares(const inspection::Declaration& declaration)
{
    const bool weighed = declaredWeight(declaration).has_value();
    MatterShares sum{};
    double whole = 0.0;
    for (const inspection::GoodsItem& item : declaration.goods) {
        const auto chapter = chapterOf(item);
        const auto shares = chapter ? usualShares(*chapter) : std::nullopt;
        const double weight = weighed ? std::max(0.0, item.grossWeightKg.value_or(0.0)) : 1.0;
        if (!shares || weight <= 0.0) {
            continue;
        }
        whole += weight;
        for (std::size_t kind = 0; kind < matterKinds; ++kind) {
            sum.at(kind) += weight * shares->at(kind);
        }
    }
    if (whole <= 0.0) {
        return std::nullopt;
    }
    for (double& share : sum) {
        share /= whole;
    }
    return sum;
}

} // namespace portlight::inference
