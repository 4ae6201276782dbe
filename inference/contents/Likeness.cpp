#include "inference/contents/Likeness.h"

#include "inference/contents/GoodsNature.h"
#include "inspection/Percent.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::inference {

using inspection::percent;

namespace {

// Logistic regression over 45 simulated parcels with their own declaration and with others', declared weights off by
// 12% (benchmarks/inference, bench_likeness --fit).
constexpr double intercept = 4.0;
constexpr double perMatter = -11.6;
constexpr double perDoubling = -7.5;
constexpr double mostDoublings = 3.0;

// Scan against declared weight: packaging is declared or not, loose goods weigh too little in the scan.
constexpr double lightest = 0.75;
constexpr double heaviest = 1.35;
constexpr double worthNaming = 0.3; // of the mass, above what is usual
constexpr double emptyBelow = 0.03; // fill

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(portlight::inference)
};

QString kindName(MatterKind kind)
{
    switch (kind) {
    case MatterKind::Loose:
        return Words::tr("loose, such as textile");
    case MatterKind::Organic:
        return Words::tr("organic, such as food or plastic");
    case MatterKind::Mineral:
        return Words::tr("glass, stone or light metal");
    case MatterKind::Metal:
        break;
    }
    return Words::tr("metal");
}

// The kind of matter that is most above what such goods usually hold.
QString matterReason(const ContentsEstimate& seen, const MatterShares& expected)
{
    std::size_t most = 0;
    for (std::size_t kind = 1; kind < matterKinds; ++kind) {
        if (seen.massShares.at(kind) - expected.at(kind) > seen.massShares.at(most) - expected.at(most)) {
            most = kind;
        }
    }
    if (seen.massShares.at(most) - expected.at(most) < worthNaming) {
        return {};
    }
    return Words::tr("%1% of the mass reads as %2; declared goods of this kind hold about %3%.")
        .arg(percent(seen.massShares.at(most)), kindName(static_cast<MatterKind>(most)), percent(expected.at(most)));
}

QString weightReason(const ContentsEstimate& seen, double declaredKg)
{
    if (seen.fill() < emptyBelow) {
        return Words::tr("Nearly empty: the scan reads %1 kg, declared are %2 kg.")
            .arg(kilograms(seen.massKg), kilograms(declaredKg));
    }
    return seen.massKg > declaredKg ? Words::tr("Heavier than declared: the scan reads %1 kg, declared are %2 kg.")
                                          .arg(kilograms(seen.massKg), kilograms(declaredKg))
                                    : Words::tr("Lighter than declared: the scan reads %1 kg, declared are %2 kg.")
                                          .arg(kilograms(seen.massKg), kilograms(declaredKg));
}

} // namespace

QString kilograms(double kg)
{
    constexpr double fineBelow = 10.0;
    return QLocale().toString(kg, 'f', kg < fineBelow ? 2 : 0);
}

LikenessDistances distancesOf(const ContentsEstimate& seen, const inspection::Declaration& declared)
{
    LikenessDistances distances;
    if (const auto expected = expectedShares(declared); expected && seen.massKg > 0.0) {
        double sum = 0.0;
        for (std::size_t kind = 0; kind < matterKinds; ++kind) {
            sum += std::abs(seen.massShares.at(kind) - expected->at(kind));
        }
        distances.matter = sum / 2.0;
    }
    if (const auto weight = declaredWeight(declared)) {
        distances.weight =
            seen.massKg > 0.0 ? std::min(mostDoublings, std::abs(std::log2(seen.massKg / *weight))) : mostDoublings;
    }
    return distances;
}

Likeness compareWithDeclaration(const ContentsEstimate& seen, const inspection::Declaration& declared)
{
    Likeness likeness;
    const LikenessDistances distances = distancesOf(seen, declared);
    if (!distances.matter && !distances.weight) {
        return likeness;
    }
    const double sum =
        intercept + perMatter * distances.matter.value_or(0.0) + perDoubling * distances.weight.value_or(0.0);
    likeness.value = 1.0 / (1.0 + std::exp(-sum));
    if (const auto weight = declaredWeight(declared)) {
        likeness.weightRatio = seen.massKg / *weight;
        likeness.weightDoubtful = *likeness.weightRatio < lightest || *likeness.weightRatio > heaviest;
    }
    if (const auto expected = expectedShares(declared); expected && seen.massKg > 0.0) {
        if (const QString reason = matterReason(seen, *expected); !reason.isEmpty()) {
            likeness.reasons.append(reason);
        }
    }
    if (likeness.weightDoubtful) {
        likeness.reasons.append(weightReason(seen, *declaredWeight(declared)));
    }
    return likeness;
}

} // namespace portlight::inference
