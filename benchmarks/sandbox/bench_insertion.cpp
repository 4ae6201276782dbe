// Milliseconds of a threat put into a simulated parcel of 256 x 256 x 256 voxels of two energies.
#include "scans/simulator/ParcelSimulator.h"
#include "training/volume/VolumeInserter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace portlight;
using namespace portlight::training;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    scans::ParcelRecipe recipe;
    recipe.scanner.angles = 60; // quicker to make; insertion does not care
    scans::Progress progress;
    const auto parcel = scans::simulateParcel(recipe, progress);
    ItemRecipe wanted;
    wanted.scanner.angles = 60;
    const auto item = simulateVolumeItem(wanted);
    if (!parcel || !item) {
        return 1;
    }
    std::vector<double> milliseconds;
    for (std::uint64_t seed = 1; seed <= 7; ++seed) {
        InsertionWish wish;
        wish.scanner = recipe.scanner.name;
        wish.seed = seed;
        QElapsedTimer timer;
        timer.start();
        if (const auto insertion = insertItem(parcel->low, parcel->high, *item, wish); !insertion) {
            std::fprintf(stderr, "bench_insertion: %s\n", qPrintable(insertion.error().text));
            return 1;
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    constexpr double goal = 500.0;
    const QJsonArray figures{
        QJsonObject{{QStringLiteral("name"), QStringLiteral("a knife put into a parcel of 256^3, both energies")},
                    {QStringLiteral("value"), milliseconds[3]},
                    {QStringLiteral("unit"), QStringLiteral("ms")},
                    {QStringLiteral("goal"), goal},
                    {QStringLiteral("met"), milliseconds[3] <= goal}}};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
