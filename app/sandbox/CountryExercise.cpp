#include "app/sandbox/CountryExercise.h"

namespace portlight::app {

using training::SessionKind;

std::optional<CourseWish> exerciseOf(const QString& id)
{
    CourseWish wish;
    if (id == QLatin1String("blades-first-steps")) {
        constexpr double shortMinutes = 10.0;
        wish.minutes = shortMinutes;
        wish.classes = {scans::toString(scans::ItemClass::Knife)};
        wish.hardest = training::Difficulty::Medium;
        return wish;
    }
    if (id == QLatin1String("parcels-ct")) {
        wish.images = CourseImages::Ct;
        return wish;
    }
    if (id == QLatin1String("rare-targets")) {
        constexpr double oneInAHundred = 0.01;
        wish.kind = SessionKind::RareTargets;
        wish.prevalence = oneInAHundred;
        return wish;
    }
    return std::nullopt;
}

} // namespace portlight::app
