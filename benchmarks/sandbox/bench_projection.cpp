// Milliseconds of a projected radiograph, and how often a classifier tells projected items from genuine ones in real
// pictures it has not seen: bench_projection DATA_FOLDER. Without the real pictures only the time is measured.
#include "scans/ScanReader.h"
#include "scans/simulator/ParcelSimulator.h"
#include "training/blind/BlindTest.h"
#include "training/projection/ItemCutter.h"
#include "training/projection/SimulatedItem.h"
#include "training/projection/ThreatProjector.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace portlight;
using namespace portlight::training;

namespace {

QJsonObject figure(const QString& name, double value, const char* unit, std::optional<double> goal = std::nullopt)
{
    QJsonObject row{{QStringLiteral("name"), name},
                    {QStringLiteral("value"), value},
                    {QStringLiteral("unit"), QLatin1String(unit)}};
    if (goal) {
        row.insert(QStringLiteral("goal"), *goal);
        row.insert(QStringLiteral("met"), value <= *goal);
    }
    return row;
}

bool measureTime(QJsonArray& figures)
{
    scans::ParcelRecipe recipe;
    recipe.parts = scans::ScanParts::RadiographOnly;
    scans::Progress progress;
    const auto parcel = scans::simulateParcel(recipe, progress);
    const auto item = simulateItem({});
    if (!parcel || !item) {
        return false;
    }
    std::vector<double> milliseconds;
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        QElapsedTimer timer;
        timer.start();
        const auto projector = ThreatProjector::of(parcel->radiograph);
        ProjectionWish wish;
        wish.seed = seed;
        if (!projector || !projector->project(*item, wish)) {
            return false;
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(milliseconds.begin(), milliseconds.begin() + 7, milliseconds.end());
    figures.append(figure(QStringLiteral("a threat projected into a dual-energy radiograph of %1x%2, gate included")
                              .arg(parcel->radiograph.width)
                              .arg(parcel->radiograph.height),
                          milliseconds[7], "ms", 50.0));
    return true;
}

struct Source
{
    QString path;
    QRect box;
};

// The pictures of one folder with their boxes (YOLO text: class, middle and size as shares of the picture).
QVector<Source> sourcesIn(const QString& folder)
{
    QVector<Source> sources;
    const QDir images(folder + QLatin1String("/images"));
    for (const QString& name : images.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)) {
        QFile labels(folder + QLatin1String("/labels/") + name.chopped(4) + QLatin1String(".txt"));
        const QList<QByteArray> words =
            labels.open(QIODevice::ReadOnly) ? labels.readLine(512).trimmed().split(' ') : QList<QByteArray>();
        if (words.size() == 5) {
            constexpr double side = 416.0;
            const double width = words[3].toDouble() * side;
            const double height = words[4].toDouble() * side;
            const QRect box(static_cast<int>(words[1].toDouble() * side - width / 2),
                            static_cast<int>(words[2].toDouble() * side - height / 2), static_cast<int>(width),
                            static_cast<int>(height));
            sources.append({images.filePath(name), box.intersected(QRect(0, 0, 416, 416))});
        }
    }
    return sources;
}

struct Tally
{
    int pictures = 0;
    int cut = 0;
    int offered = 0;
    int passed = 0; // the gate, at the first of up to eight tries or later
};

enum class Kind { Projected, Pasted };

// Each item that can be cut out gives a genuine sample where it is, and a projected one in the next picture.
std::vector<BlindSample> samplesOf(const QVector<Source>& sources, Kind kind, Tally& tally)
{
    std::vector<BlindSample> samples;
    for (qsizetype i = 0; i + 1 < sources.size(); ++i) {
        const auto scan = scans::readScan(sources[i].path);
        const auto other = scans::readScan(sources[i + 1].path);
        if (!scan || !other) {
            continue;
        }
        ++tally.pictures;
        const auto codec = RadiographCodec::of(scan->radiographs.first());
        const auto item =
            codec ? cutItem(codec->image(), sources[i].box) : inspection::Result<ThreatItem>(ThreatItem());
        const auto projector = ThreatProjector::of(other->radiographs.first());
        if (!codec || !item || !projector) {
            continue;
        }
        ++tally.cut;
        ProjectionWish wish;
        wish.seed = static_cast<std::uint64_t>(i) + 1;
        wish.difficulty = 0.2 + 0.1 * static_cast<double>(i % 6);
        const auto projection = projector->projectAccepted(*item, wish);
        ++tally.offered;
        if (!projection) {
            continue;
        }
        ++tally.passed;
        auto made = RadiographCodec::of(projection->radiograph)->image();
        if (kind == Kind::Pasted) { // the control: the background under the item is lost
            const QRect& r = projection->rectangle;
            const AttenuationImage& before = projector->codec().image();
            for (int y = r.top(); y <= r.bottom(); ++y) {
                for (int x = r.left(); x <= r.right(); ++x) {
                    const std::size_t p = made.index(x, y);
                    made.attenuation[p] = std::max(0.0F, made.attenuation[p] - before.attenuation[p]);
                    made.material[p] = std::max(0.0F, made.material[p] - before.material[p]);
                }
            }
        }
        const QRect genuine = sources[i].box.adjusted(1, 1, -1, -1);
        samples.push_back({localFeatures(codec->image(), NoiseModel(codec->image()), genuine), Origin::Genuine});
        samples.push_back({localFeatures(made, NoiseModel(made), projection->rectangle), Origin::Projected});
    }
    return samples;
}

void measureBlindTest(const QString& folder, QJsonArray& figures)
{
    const QVector<Source> all = sourcesIn(folder);
    const QVector<Source> seen = all.first(all.size() / 2);
    const QVector<Source> heldOut = all.mid(all.size() / 2);
    for (const Kind kind : {Kind::Projected, Kind::Pasted}) {
        Tally tally;
        const auto result = runBlindTest(samplesOf(seen, kind, tally), samplesOf(heldOut, kind, tally));
        const QString what = kind == Kind::Projected ? QStringLiteral("projected") : QStringLiteral("pasted (control)");
        figures.append(figure(QStringLiteral("%1 or genuine, told right on %2 held-out items (50 is chance)")
                                  .arg(what)
                                  .arg(result.correct.of),
                              100.0 * result.correct.share().value_or(0.0), "%"));
        figures.append(
            figure(QStringLiteral("%1 or genuine, area under the ROC curve").arg(what), result.areaUnderCurve, ""));
        if (kind == Kind::Projected) {
            figures.append(figure(QStringLiteral("of %1 boxes, items that could be cut out").arg(tally.pictures),
                                  100.0 * tally.cut / std::max(1, tally.pictures), "%"));
            figures.append(figure(QStringLiteral("of %1 items, projections that passed the gate").arg(tally.offered),
                                  100.0 * tally.passed / std::max(1, tally.offered), "%"));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QJsonArray figures;
    const bool good = measureTime(figures);
    const QString real =
        QString::fromLocal8Bit(argc > 1 ? argv[1] : "") + QLatin1String("/xray2d/opixray_roboflow/valid");
    if (QDir(real).exists()) {
        measureBlindTest(real, figures);
    } else {
        std::fputs("bench_projection: the real radiographs (xray2d) are not here; no blind test\n", stderr);
    }
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return good ? 0 : 1;
}
