// What the search for similar images is worth: where the true twin of a changed image stands among all others, and how
// many of the nearest are of the same class, on images that the tables were not fitted on. bench_twins IMAGES [PARCELS]
// prints figures (of parcels alone where there are no images); with --describe radiographs or --describe volumes
// instead the numbers that tools/training/similar.py fits a table to, for the fitting part, one line an image and
// change.
#include "benchmarks/desk/Figures.h"
#include "benchmarks/inference/ImageChanges.h"
#include "benchmarks/inference/SimilarData.h"
#include "inference/similar/EmbeddingTable.h"
#include "inference/similar/FlatIndex.h"
#include "inference/similar/GridDescriptor.h"
#include "inference/similar/ScanEmbedding.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace portlight;
using bench::ImageChange;
using bench::Part;
using benchmarks::Figures;
using inference::Embedding;
using inference::EmbeddingSpace;

namespace {

constexpr int nearestOfClass = 5;
constexpr double goalFirst = 0.95; // twins found first, all changes together

struct Known
{
    Embedding embedding;
    QString label; // empty: does not count
};

inference::FlatIndex indexOf(const std::vector<Known>& known)
{
    inference::FlatIndex index;
    for (std::size_t i = 0; i < known.size(); ++i) {
        index.add(static_cast<qint64>(i), known.at(i).embedding);
    }
    return index;
}

// 1: the twin came first.
std::size_t rankOf(const inference::FlatIndex& index, qint64 twin, const Embedding& query)
{
    const auto all = index.nearest(query, index.size());
    const auto at = std::find_if(all.begin(), all.end(), [twin](const auto& one) { return one.key == twin; });
    return static_cast<std::size_t>(at - all.begin()) + 1;
}

void addRanks(Figures& figures, const QString& of, std::vector<std::size_t> ranks, bool hasGoal)
{
    std::sort(ranks.begin(), ranks.end());
    const auto count = static_cast<double>(ranks.size());
    const auto upTo = [&](std::size_t rank) {
        return static_cast<double>(std::upper_bound(ranks.begin(), ranks.end(), rank) - ranks.begin()) / count;
    };
    figures.add(of + QStringLiteral(", twin first"), upTo(1), {}, hasGoal ? std::optional(goalFirst) : std::nullopt,
                Figures::Better::Higher);
    figures.add(of + QStringLiteral(", twin among the first ten"), upTo(10), {});
    figures.add(of + QStringLiteral(", rank of the twin, 95th percentile"),
                static_cast<double>(ranks.at(static_cast<std::size_t>(0.95 * (count - 1.0)))), {});
}

// Share of the nearest that bear the same label, the image itself left out, beside the share among all.
void addClasses(Figures& figures, const QString& of, const std::vector<Known>& known)
{
    std::vector<Known> labelled;
    std::copy_if(known.begin(), known.end(), std::back_inserter(labelled),
                 [](const Known& one) { return !one.label.isEmpty(); });
    const inference::FlatIndex index = indexOf(labelled);
    double same = 0.0;
    double asked = 0.0;
    double chance = 0.0;
    for (std::size_t i = 0; i < labelled.size(); ++i) {
        for (const auto& near : index.nearest(labelled.at(i).embedding, nearestOfClass + 1)) {
            if (near.key != static_cast<qint64>(i)) {
                asked += 1.0;
                same += labelled.at(static_cast<std::size_t>(near.key)).label == labelled.at(i).label ? 1.0 : 0.0;
            }
        }
        chance += static_cast<double>(std::count_if(labelled.begin(), labelled.end(),
                                                    [&](const Known& o) { return o.label == labelled.at(i).label; }) -
                                      1) /
                  static_cast<double>(labelled.size() - 1);
    }
    figures.add(of + QStringLiteral(", same class among the nearest five"), same / asked, {});
    figures.add(of + QStringLiteral(", the same by chance"), chance / static_cast<double>(labelled.size()), {});
}

Embedding embeddingOf(const inference::RgbImage& image)
{
    return inference::EmbeddingTable::of(EmbeddingSpace::Radiograph).embed(inference::describe(image));
}

void measureRadiographs(Figures& figures, const QString& folder)
{
    const auto images = bench::realImages(folder, Part::KeptBack);
    std::vector<Known> known;
    QStringList sets;
    std::vector<double> times;
    std::array<std::vector<Embedding>, bench::imageChanges> queries;
    for (qsizetype i = 0; i < images.size(); ++i) {
        const auto image = bench::pictureAt(images.at(i).path);
        if (!image) {
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        known.push_back({embeddingOf(*image), images.at(i).label});
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        sets.append(images.at(i).path);
        for (int change = 1; change < bench::imageChanges; ++change) {
            queries.at(static_cast<std::size_t>(change))
                .push_back(embeddingOf(
                    bench::changed(*image, static_cast<ImageChange>(change),
                                   static_cast<std::uint64_t>(i) * 1000 + static_cast<std::uint64_t>(change))));
        }
    }
    if (known.empty()) {
        return;
    }
    const inference::FlatIndex index = indexOf(known);
    const QString of = QStringLiteral("%1 real radiographs, ").arg(known.size());
    for (int change = 1; change < bench::imageChanges; ++change) {
        const auto& asked = queries.at(static_cast<std::size_t>(change));
        std::vector<std::size_t> ranks;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            ranks.push_back(rankOf(index, static_cast<qint64>(i), asked.at(i)));
        }
        const bool isAll = static_cast<ImageChange>(change) == ImageChange::AllTogether;
        addRanks(figures, of + QLatin1String(bench::nameOf(static_cast<ImageChange>(change))), ranks, isAll);
        for (const char* set : {"opixray", "sixray", "chocolate"}) {
            std::vector<std::size_t> some;
            for (std::size_t i = 0; isAll && i < ranks.size(); ++i) {
                if (sets.at(static_cast<qsizetype>(i)).contains(QLatin1String(set))) {
                    some.push_back(ranks.at(i));
                }
            }
            if (!some.empty()) {
                addRanks(figures, QStringLiteral("%1 of %2, all together").arg(some.size()).arg(QLatin1String(set)),
                         some, false);
            }
        }
    }
    for (const char* set : {"opixray", "sixray"}) {
        std::vector<Known> some;
        std::copy_if(known.begin(), known.end(), std::back_inserter(some),
                     [set](const Known& one) { return one.label.startsWith(QLatin1String(set)); });
        addClasses(figures, QStringLiteral("%1 kept back (%2)").arg(QLatin1String(set)).arg(some.size()), some);
    }
    figures.add(QStringLiteral("a radiograph of 416x416 embedded, median"), benchmarks::quantile(times, 0.5),
                QStringLiteral("ms"));
}

Embedding embeddingOf(const scans::Volume& high, const scans::Volume& low)
{
    const auto grid = inference::coarseGridOf(high, low, inference::embeddingCellMm, scans::Progress());
    return inference::EmbeddingTable::of(EmbeddingSpace::Volume).embed(inference::describe(*grid));
}

void measureParcels(Figures& figures, int count)
{
    std::vector<Known> byKind;
    std::vector<Known> byChapter;
    std::vector<Embedding> other;
    std::vector<Embedding> turned;
    std::vector<Embedding> single;
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t seed = bench::firstSeed(Part::KeptBack) + static_cast<std::uint64_t>(i);
        const auto parcel = bench::twinParcel(seed);
        if (!parcel) {
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        byKind.push_back({embeddingOf(parcel->high, parcel->low), parcel->kind});
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        byChapter.push_back({byKind.back().embedding, QString::number(parcel->chapter)});
        other.push_back(embeddingOf(bench::changed(parcel->otherHigh, seed), bench::changed(parcel->otherLow, seed)));
        turned.push_back(embeddingOf(bench::changed(parcel->high, seed), bench::changed(parcel->low, seed)));
        single.push_back(embeddingOf(parcel->high, scans::Volume()));
    }
    const inference::FlatIndex index = indexOf(byKind);
    const auto ranksOf = [&index](const std::vector<Embedding>& asked) {
        std::vector<std::size_t> ranks;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            ranks.push_back(rankOf(index, static_cast<qint64>(i), asked.at(i)));
        }
        return ranks;
    };
    const QString of = QStringLiteral("%1 simulated parcels, ").arg(byKind.size());
    addRanks(figures, of + QStringLiteral("turned and cropped"), ranksOf(turned), false);
    addRanks(figures, of + QStringLiteral("another scanner's, turned and cropped"), ranksOf(other), true);
    addRanks(figures, of + QStringLiteral("one energy for two"), ranksOf(single), false);
    addClasses(figures, of + QStringLiteral("box, bag or trolley"), byKind);
    addClasses(figures, of + QStringLiteral("HS chapter of the heaviest goods"), byChapter);
    figures.add(QStringLiteral("a CT of 96^3 with two energies embedded, median"), benchmarks::quantile(times, 0.5),
                QStringLiteral("ms"));
}

void printLine(const QString& id, int change, const std::vector<float>& numbers)
{
    std::printf("%s,%d", qPrintable(id), change);
    for (const float number : numbers) {
        std::printf(",%.6g", static_cast<double>(number));
    }
    std::putchar('\n');
}

void describeRadiographs(const QString& folder)
{
    const auto images = bench::realImages(folder, Part::Fitting);
    for (qsizetype i = 0; i < images.size(); ++i) {
        const auto image = bench::pictureAt(images.at(i).path);
        for (int change = 0; image && change < bench::imageChanges; ++change) {
            printLine(QString::number(i), change,
                      inference::describe(
                          bench::changed(*image, static_cast<ImageChange>(change),
                                         static_cast<std::uint64_t>(i) * 77 + static_cast<std::uint64_t>(change))));
        }
    }
}

void describeVolumes(int count)
{
    const auto numbers = [](const scans::Volume& high, const scans::Volume& low) {
        return inference::describe(*inference::coarseGridOf(high, low, inference::embeddingCellMm, scans::Progress()));
    };
    for (int i = 0; i < count; ++i) {
        const std::uint64_t seed = bench::firstSeed(Part::Fitting) + static_cast<std::uint64_t>(i);
        const auto parcel = bench::twinParcel(seed);
        if (!parcel) {
            continue;
        }
        const QString id = QString::number(i);
        printLine(id, 0, numbers(parcel->high, parcel->low));
        printLine(id, 1, numbers(parcel->otherHigh, parcel->otherLow));
        for (std::uint64_t turn = 1; turn <= 3; ++turn) {
            const std::uint64_t other = seed * 10 + turn;
            printLine(id, 2, numbers(bench::changed(parcel->high, other), bench::changed(parcel->low, other)));
            printLine(id, 3,
                      numbers(bench::changed(parcel->otherHigh, other), bench::changed(parcel->otherLow, other)));
        }
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const qsizetype describing = words.indexOf(QStringLiteral("--describe"));
    if (describing >= 0 && words.size() > describing + 1) {
        const QString what = words.at(describing + 1);
        words.remove(describing, 2);
        if (what == QLatin1String("volumes")) {
            describeVolumes(words.value(0, QStringLiteral("100")).toInt());
        } else {
            describeRadiographs(words.value(0));
        }
        return 0;
    }
    if (words.isEmpty()) {
        return 2;
    }
    Figures figures;
    measureRadiographs(figures, words.first());
    measureParcels(figures, words.value(1, QStringLiteral("24")).toInt());
    figures.print();
    return 0;
}
