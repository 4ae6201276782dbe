#include "app/sandbox/ExerciseMaker.h"

#include "app/sandbox/SandboxText.h"
#include "training/projection/ThreatProjector.h"
#include "training/volume/VolumeInserter.h"

#include <algorithm>
#include <array>

namespace portlight::app {

using inspection::failure;
using inspection::Finding;
using inspection::Result;
using training::Difficulty;
using training::Truth;

namespace {

constexpr int tries = 3; // other items of the class, before the simulator packs one
constexpr std::uint64_t tiltStream = 7200;
constexpr std::uint64_t aidStream = 7300;

scans::ParcelRecipe recipeOf(const ExerciseSpec& spec)
{
    scans::ParcelRecipe recipe;
    recipe.seed = spec.seed;
    recipe.kind = spec.cargo();
    const bool ct = spec.image == ExerciseImage::Ct;
    recipe.size = ct ? std::array{128, 128, 128} : std::array{192, 192, 192};
    recipe.voxelMm = ct ? 2.4 : 1.6;
    recipe.parts = ct ? scans::ScanParts::Everything : scans::ScanParts::RadiographOnly;
    return recipe;
}

double wantedDifficulty(Difficulty difficulty)
{
    return difficulty == Difficulty::Easy ? 0.2 : difficulty == Difficulty::Medium ? 0.5 : 0.8;
}

// Lying flat when easy, near end on when hard.
double tiltOf(const ExerciseSpec& spec)
{
    scans::Random random(spec.seed, tiltStream);
    const double lowest = spec.difficulty == Difficulty::Easy     ? 0.0
                          : spec.difficulty == Difficulty::Medium ? 20.0
                                                                  : 50.0;
    return random.uniform(lowest, lowest + 25.0);
}

training::ItemRecipe itemOf(const ExerciseSpec& spec, int attempt)
{
    training::ItemRecipe item;
    item.itemClass = spec.itemClass;
    item.seed = spec.seed + static_cast<std::uint64_t>(attempt);
    item.tiltDegrees = tiltOf(spec);
    item.voxelMm = recipeOf(spec).voxelMm;
    return item;
}

Finding findingOf(const ExerciseSpec& spec)
{
    Finding finding;
    finding.id = inspection::newTimeOrderedId();
    finding.label = spec.className();
    return finding;
}

MadeExercise shownAs(const ExerciseSpec& spec, const scans::Radiograph& radiograph)
{
    scans::Scan scan;
    scan.kind = scans::ScanKind::Radiograph;
    scan.metadata.format = QStringLiteral("exercise");
    scan.radiographs = {radiograph};
    return {spec, std::make_shared<const scans::Scan>(scan)};
}

MadeExercise shownAs(const ExerciseSpec& spec, const scans::Volume& low, const scans::Volume& high)
{
    scans::Scan scan;
    scan.kind = scans::ScanKind::Volume;
    scan.metadata.format = QStringLiteral("exercise");
    scan.volumes = {low, high};
    scan.volumes[0].setEnergy(scans::EnergyLevel::Low);
    scan.volumes[1].setEnergy(scans::EnergyLevel::High);
    return {spec, std::make_shared<const scans::Scan>(scan)};
}

MadeExercise shownAs(const ExerciseSpec& spec, const scans::SimulatedParcel& parcel)
{
    return spec.image == ExerciseImage::Ct ? shownAs(spec, parcel.low, parcel.high) : shownAs(spec, parcel.radiograph);
}

Result<MadeExercise> projected(const ExerciseSpec& spec, const scans::SimulatedParcel& parcel, int attempt)
{
    const auto item = training::simulateItem(itemOf(spec, attempt));
    const auto projector = training::ThreatProjector::of(parcel.radiograph);
    if (!item || !projector) {
        return failure(item ? projector.error() : item.error());
    }
    training::ProjectionWish wish;
    wish.difficulty = wantedDifficulty(spec.difficulty);
    wish.scanner = item->scanner;
    wish.seed = spec.seed + static_cast<std::uint64_t>(attempt);
    return projector->projectAccepted(*item, wish).map([&](const training::Projection& projection) {
        MadeExercise made = shownAs(spec, projection.radiograph);
        made.item = findingOf(spec);
        made.item->rectangle = projection.rectangle;
        return made;
    });
}

Result<MadeExercise> inserted(const ExerciseSpec& spec, const scans::SimulatedParcel& parcel, int attempt)
{
    const auto item = training::simulateVolumeItem(itemOf(spec, attempt));
    if (!item) {
        return failure(item.error());
    }
    training::InsertionWish wish;
    wish.scanner = item->scanner;
    wish.seed = spec.seed + static_cast<std::uint64_t>(attempt);
    return training::insertItem(parcel.low, parcel.high, *item, wish).map([&](const training::Insertion& insertion) {
        MadeExercise made = shownAs(spec, insertion.low, insertion.high);
        made.item = findingOf(spec);
        made.item->box = insertion.box;
        return made;
    });
}

Result<MadeExercise> packed(const ExerciseSpec& spec, scans::Progress& progress)
{
    scans::ParcelRecipe recipe = recipeOf(spec);
    recipe.prohibited = {spec.itemClass};
    return scans::simulateParcel(recipe, progress).and_then([&](const scans::SimulatedParcel& parcel) {
        const auto item = std::find_if(parcel.truth.cbegin(), parcel.truth.cend(), [](const Finding& finding) {
            return finding.assessment == inspection::FindingAssessment::Alarm;
        });
        if (item == parcel.truth.cend()) {
            return Result<MadeExercise>(
                failure(inspection::ErrorCode::Unsupported,
                        SandboxText::tr("There is no room for a %1 in this parcel.").arg(spec.className())));
        }
        MadeExercise made = shownAs(spec, parcel);
        made.item = findingOf(spec);
        if (spec.image == ExerciseImage::Ct) {
            made.item->box = item->box;
        } else {
            made.item->rectangle = item->rectangle;
        }
        return Result<MadeExercise>(made);
    });
}

} // namespace

Result<scans::SimulatedParcel> parcelFor(const ExerciseSpec& spec, scans::Progress& progress)
{
    return scans::simulateParcel(recipeOf(spec), progress);
}

Result<MadeExercise> makeExercise(const ExerciseSpec& spec, const scans::SimulatedParcel& parcel,
                                  scans::Progress& progress)
{
    if (spec.truth == Truth::Clean) {
        MadeExercise made = shownAs(spec, parcel);
        made.aid = simulatedAid(made);
        return made;
    }
    Result<MadeExercise> made = failure(inspection::ErrorCode::Cancelled, SandboxText::tr("Stopped."));
    for (int attempt = 0; attempt < tries && !made && !progress.isCancelled(); ++attempt) {
        made = spec.image == ExerciseImage::Ct ? inserted(spec, parcel, attempt) : projected(spec, parcel, attempt);
    }
    if (!made && !progress.isCancelled()) {
        made = packed(spec, progress);
    }
    if (made) {
        made->aid = simulatedAid(*made);
    }
    return made;
}

QVector<Finding> simulatedAid(const MadeExercise& made)
{
    constexpr double foundShare = 0.8;
    constexpr double falseShare = 1.0 / 6.0;
    scans::Random random(made.spec.seed, aidStream);
    const bool marks = random.chance(made.item ? foundShare : falseShare);
    if (!marks) {
        return {};
    }
    Finding mark;
    mark.id = inspection::newTimeOrderedId();
    mark.source = inspection::FindingSource::Detector;
    mark.label = SandboxText::tr("Detector (simulated)");
    if (made.item) {
        mark.box = made.item->box;
        mark.rectangle = made.item->rectangle;
        return {mark};
    }
    const double x = random.uniform(0.3, 0.6);
    const double y = random.uniform(0.3, 0.6);
    constexpr double size = 0.12;
    if (made.spec.image == ExerciseImage::Radiograph) {
        const scans::Radiograph& picture = made.scan->radiographs.first();
        mark.rectangle = QRectF(x * picture.width, y * picture.height, size * picture.width, size * picture.height);
        return {mark};
    }
    const scans::VolumeGeometry& geometry = made.scan->volumes.first().geometry();
    const auto corner = geometry.toWorld({x * geometry.size[0], y * geometry.size[1], 0.4 * geometry.size[2]});
    const auto opposite = geometry.toWorld(
        {(x + size) * geometry.size[0], (y + size) * geometry.size[1], (0.4 + size) * geometry.size[2]});
    inspection::BoxMm box;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        box.min[axis] = std::min(corner[axis], opposite[axis]);
        box.max[axis] = std::max(corner[axis], opposite[axis]);
    }
    mark.box = box;
    return {mark};
}

bool pointsAt(const Finding& item, const std::array<double, 3>& point)
{
    const auto isWithin = [](double value, double low, double high) {
        constexpr double widened = 0.2;
        constexpr double leastMargin = 10.0;
        const double margin = std::max(leastMargin, widened * (high - low));
        return value >= low - margin && value <= high + margin;
    };
    if (item.rectangle) {
        return isWithin(point[0], item.rectangle->left(), item.rectangle->right()) &&
               isWithin(point[1], item.rectangle->top(), item.rectangle->bottom());
    }
    return item.box && isWithin(point[0], item.box->min[0], item.box->max[0]) &&
           isWithin(point[1], item.box->min[1], item.box->max[1]) &&
           isWithin(point[2], item.box->min[2], item.box->max[2]);
}

bool pointsAt(const Finding& item, const inspection::Annotation& mark)
{
    std::array<double, 3> middle{};
    for (const auto& point : mark.points) {
        for (std::size_t axis = 0; axis < middle.size(); ++axis) {
            middle[axis] += point[axis] / static_cast<double>(mark.points.size());
        }
    }
    return !mark.points.isEmpty() && pointsAt(item, middle);
}

bool pointsAt(const MadeExercise& made, const inspection::Annotation& mark)
{
    return (made.item && pointsAt(*made.item, mark)) ||
           std::any_of(made.others.cbegin(), made.others.cend(),
                       [&mark](const Finding& other) { return pointsAt(other, mark); });
}

} // namespace portlight::app
