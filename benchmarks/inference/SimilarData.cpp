#include "benchmarks/inference/SimilarData.h"

#include "scans/ScanReader.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace portlight::bench {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList picturesIn(const QString& folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString& name : dir.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)) {
        paths.append(dir.filePath(name));
    }
    return paths;
}

// Class of the first box in the text file beside an OPIXray image.
QString opixrayLabel(QString image)
{
    image.replace(QLatin1String("/images/"), QLatin1String("/labels/"));
    image.chop(4);
    const QByteArray text = contentOf(image + QLatin1String(".txt"));
    return text.isEmpty() ? QString() : QStringLiteral("opixray %1").arg(QLatin1String(text.split(' ').first()));
}

// Class of the first object in SIXray's annotation.
QString sixrayLabel(const QString& folder, const QString& image)
{
    const QByteArray text =
        contentOf(QStringLiteral("%1/annotations/%2.xml").arg(folder, QFileInfo(image).completeBaseName()));
    static const QRegularExpression name(QStringLiteral("<object>.*?<name>(.*?)</name>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = name.match(QString::fromUtf8(text));
    return match.hasMatch() ? QStringLiteral("sixray ") + match.captured(1) : QString();
}

bool isDrawnForFitting(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).fileName().toUtf8(), QCryptographicHash::Sha256);
    return (static_cast<unsigned char>(hash.at(0)) & 1U) != 0;
}

scans::ParcelRecipe recipeOf(std::uint64_t seed)
{
    constexpr std::array kinds{scans::ParcelKind::Box, scans::ParcelKind::SoftBag, scans::ParcelKind::Trolley};
    scans::ParcelRecipe recipe;
    recipe.seed = seed;
    recipe.size = {96, 96, 96};
    recipe.voxelMm = 3.2;
    recipe.kind = kinds.at(seed % kinds.size());
    return recipe;
}

int heaviestChapter(const inspection::Declaration& declaration)
{
    double most = -1.0;
    int chapter = 0;
    for (const inspection::GoodsItem& item : declaration.goods) {
        if (item.grossWeightKg.value_or(0.0) > most) {
            most = item.grossWeightKg.value_or(0.0);
            chapter = item.hsCode.left(2).toInt();
        }
    }
    return chapter;
}

} // namespace

QVector<RealImage> realImages(const QString& folder, Part part)
{
    QVector<RealImage> all;
    const QString opixray = folder + QLatin1String("/opixray_roboflow/");
    int number = 0;
    for (const QString& path : picturesIn(
             opixray + (part == Part::Fitting ? QLatin1String("train/images") : QLatin1String("valid/images")))) {
        if (part == Part::KeptBack || number++ % 6 == 0) {
            all.append({path, opixrayLabel(path)});
        }
    }
    const QString sixray = folder + QLatin1String("/sixray_subset");
    for (const QString& path : picturesIn(sixray + QLatin1String("/images"))) {
        if (isDrawnForFitting(path) == (part == Part::Fitting)) {
            all.append({path, sixrayLabel(sixray, path)});
        }
    }
    if (part == Part::KeptBack) {
        for (const QString& path : picturesIn(folder + QLatin1String("/chocolate_box/images"))) {
            all.append({path, {}});
        }
    }
    return all;
}

std::optional<inference::RgbImage> pictureAt(const QString& path)
{
    const auto scan = scans::readScan(path);
    if (!scan || scan->radiographs.isEmpty()) {
        return std::nullopt;
    }
    const auto image = inference::rgbImageOf(scan->radiographs.first());
    return image ? std::optional(*image) : std::nullopt;
}

std::optional<TwinParcel> twinParcel(std::uint64_t seed)
{
    constexpr std::array kinds{"box", "bag", "trolley"};
    scans::ParcelRecipe recipe = recipeOf(seed);
    scans::Progress progress;
    const auto here = scans::simulateParcel(recipe, progress);
    recipe.size = {100, 100, 100};
    recipe.voxelMm = 3.072;
    recipe.scanner = scans::otherScanner();
    const auto there = scans::simulateParcel(recipe, progress);
    if (!here || !there) {
        return std::nullopt;
    }
    return TwinParcel{here->high,
                      here->low,
                      there->high,
                      there->low,
                      QLatin1String(kinds.at(seed % kinds.size())),
                      heaviestChapter(here->declaration)};
}

std::uint64_t firstSeed(Part part)
{
    return part == Part::Fitting ? 810'001 : 820'001;
}

} // namespace portlight::bench
