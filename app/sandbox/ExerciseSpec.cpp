#include "app/sandbox/ExerciseSpec.h"

#include "scans/simulator/ParcelFiles.h"

#include <QHash>
#include <QRegularExpression>
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

constexpr int seedDigits = 8; // of a scan's hash

const QString& unrated()
{
    static const QString name = QStringLiteral("unrated");
    return name;
}

bool isHash(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return pattern.match(text).hasMatch();
}

std::optional<scans::ItemClass> trainedClass(const QString& named)
{
    using scans::ItemClass;
    static const QHash<QString, ItemClass> alike{{QStringLiteral("blade"), ItemClass::Knife},
                                                 {QStringLiteral("gun"), ItemClass::Firearm},
                                                 {QStringLiteral("tobacco"), ItemClass::Cigarettes},
                                                 {QStringLiteral("currency"), ItemClass::Cash}};
    const QString plain = named.toLower();
    if (const auto same = scans::itemClassFromString(plain); same && scans::isProhibited(*same)) {
        return same;
    }
    if (plain.endsWith(QLatin1String("_knife"))) {
        return ItemClass::Knife;
    }
    const auto found = alike.constFind(plain);
    return found == alike.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

void ExerciseSpec::setThreat(const QString& named)
{
    static const QRegularExpression unfit(QStringLiteral("[^0-9A-Za-z_-]"));
    constexpr qsizetype longest = 64;
    const QString word = named.trimmed().replace(unfit, QStringLiteral("_")).left(longest);
    const auto trained = trainedClass(word);
    truth = Truth::Threat;
    itemClass = trained.value_or(scans::ItemClass::Air);
    label = trained ? QString() : word;
}

QString ExerciseSpec::className() const
{
    return truth == Truth::Clean ? QString() : label.isEmpty() ? scans::toString(itemClass) : label;
}

QString ExerciseSpec::view() const
{
    if (isOfPack()) {
        return unrated();
    }
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

QString ExerciseSpec::cargoName() const
{
    return isOfPack() ? QStringLiteral("pack") : scans::toString(cargo());
}

QString ExerciseSpec::name() const
{
    return QStringList{imageName(), truth == Truth::Threat ? className() : QStringLiteral("clean"), view(),
                       isOfPack() ? scan : QString::number(seed)}
        .join(QLatin1Char('.'));
}

std::optional<ExerciseSpec> ExerciseSpec::ofPack(ExerciseImage image, const QString& named, const QString& sha256)
{
    if (!isHash(sha256) || named.isEmpty()) {
        return std::nullopt;
    }
    ExerciseSpec spec;
    spec.image = image;
    spec.scan = sha256;
    spec.seed = sha256.left(seedDigits).toUInt(nullptr, 16);
    if (named != QLatin1String("clean")) {
        spec.setThreat(named);
    }
    return spec;
}

std::optional<ExerciseSpec> ExerciseSpec::fromName(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('.'));
    if (parts.size() != 4) {
        return std::nullopt;
    }
    ExerciseSpec spec;
    spec.image = parts[0] == QLatin1String("ct") ? ExerciseImage::Ct : ExerciseImage::Radiograph;
    if (parts[2] == unrated()) {
        return spec.imageName() == parts[0] ? ofPack(spec.image, parts[1], parts[3]) : std::nullopt;
    }
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
