#include "app/sandbox/ExerciseSpec.h"

#include <QStringList>

namespace portlight::app {

using training::Difficulty;
using training::Truth;

namespace {

std::optional<Difficulty> difficultyOf(const QString& name)
{
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard}) {
        ExerciseSpec spec;
        spec.difficulty = difficulty;
        if (spec.view() == name) {
            return difficulty;
        }
    }
    return std::nullopt;
}

} // namespace

QString ExerciseSpec::className() const
{
    return truth == Truth::Threat ? scans::toString(itemClass) : QString();
}

QString ExerciseSpec::view() const
{
    switch (difficulty) {
    case Difficulty::Easy:
        return QStringLiteral("easy");
    case Difficulty::Medium:
        return QStringLiteral("medium");
    case Difficulty::Hard:
        break;
    }
    return QStringLiteral("hard");
}

QString ExerciseSpec::imageName() const
{
    return image == ExerciseImage::Ct ? QStringLiteral("ct") : QStringLiteral("radiograph");
}

scans::ParcelKind ExerciseSpec::cargo() const
{
    constexpr std::uint64_t cargoStream = 7100;
    scans::Random random(seed, cargoStream);
    const int drawn = random.integer(0, 9);
    return drawn < 6 ? scans::ParcelKind::Box : drawn < 8 ? scans::ParcelKind::SoftBag : scans::ParcelKind::Trolley;
}

QString ExerciseSpec::name() const
{
    return QStringList{imageName(), truth == Truth::Threat ? className() : QStringLiteral("clean"), view(),
                       QString::number(seed)}
        .join(QLatin1Char('.'));
}

std::optional<ExerciseSpec> ExerciseSpec::fromName(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('.'));
    if (parts.size() != 4) {
        return std::nullopt;
    }
    ExerciseSpec spec;
    spec.image = parts[0] == QLatin1String("ct") ? ExerciseImage::Ct : ExerciseImage::Radiograph;
    if (parts[1] != QLatin1String("clean")) {
        const auto itemClass = scans::itemClassFromString(parts[1]);
        if (!itemClass || !scans::isProhibited(*itemClass)) {
            return std::nullopt;
        }
        spec.truth = Truth::Threat;
        spec.itemClass = *itemClass;
    }
    const auto difficulty = difficultyOf(parts[2]);
    bool isNumber = false;
    spec.seed = parts[3].toULongLong(&isNumber);
    if (!difficulty || !isNumber || spec.imageName() != parts[0]) {
        return std::nullopt;
    }
    spec.difficulty = *difficulty;
    return spec;
}

} // namespace portlight::app
