// Milliseconds a radiograph on two processors, against the raw engine and OpenCV's DNN module on the same model in the
// same run: bench_inference MODELS_FOLDER. Measured in turns, so that a busy moment meets all three.
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace portlight::inference;

namespace {

constexpr int rounds = 40;
constexpr int threads = 2;
constexpr double goalMilliseconds = 120.0;
constexpr double goalRatio = 1.1;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Milliseconds by the clock, and of all processors together: the latter hardly depend on what else runs.
struct Costs
{
    std::vector<double> wall;
    std::vector<double> processors;

    void add(const std::function<void()>& work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        processors.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
};

QJsonObject figure(const QString& name, double value, const char* unit, double goal, const char* peer, double peerValue)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("value"), value},
            {QStringLiteral("unit"), QLatin1String(unit)},
            {QStringLiteral("goal"), goal},
            {QStringLiteral("met"), value <= goal},
            {QStringLiteral("peer"), QLatin1String(peer)},
            {QStringLiteral("peer_value"), peerValue}};
}

bool measure(const ModelEntry& entry, QJsonArray& figures)
{
    const auto bundle = loadModelBundle(entry.folder, trustedModelKeys());
    if (!bundle) {
        return false;
    }
    const auto best = RadiographDetector::create(*bundle, availableEngines().first(), threads);
    const auto openCv = RadiographDetector::create(*bundle, EngineKind::OpenCv, threads);
    if (!best || !openCv) {
        return false;
    }
    RgbImage image{bundle->inputWidth, bundle->inputHeight, {}};
    for (int i = 0; i < image.width * image.height * 3; ++i) {
        image.pixels.push_back(static_cast<std::uint8_t>(160 + (i * 7) % 95));
    }
    const Tensor input = (*best)->toInput(image);
    Costs whole;
    Costs raw;
    Costs other;
    bool good = true;
    for (int round = 0; round < rounds; ++round) {
        whole.add([&] { good = (*best)->detect(image).has_value() && good; });
        raw.add([&] {
            for (int pass = 0; pass < bundle->passes; ++pass) {
                good = (*best)->run(input).has_value() && good;
            }
        });
        other.add([&] { good = (*openCv)->detect(image).has_value() && good; });
    }
    const QString name = QStringLiteral("%1 at %2x%3").arg(bundle->id).arg(bundle->inputWidth).arg(bundle->inputHeight);
    figures.append(figure(name + QStringLiteral(", whole detection, two threads"), medianOf(whole.wall), "ms",
                          goalMilliseconds, "OpenCV DNN, same model", medianOf(other.wall)));
    figures.append(figure(name + QStringLiteral(", whole detection, processor time on two threads"),
                          medianOf(whole.processors), "ms", threads * goalMilliseconds, "OpenCV DNN, same model",
                          medianOf(other.processors)));
    figures.append(figure(name + QStringLiteral(", processor time of the whole detection over the raw engine"),
                          medianOf(whole.processors) / medianOf(raw.processors), "x", goalRatio, "raw engine, ms",
                          medianOf(raw.processors)));
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        return 2;
    }
    QJsonArray figures;
    bool good = true;
    const ModelLibrary library(QString::fromLocal8Bit(argv[1]), trustedModelKeys());
    for (const ModelEntry& entry : library.entries()) {
        const bool isForPictures = !entry.bundle || entry.bundle->kind == ModelKind::Radiograph;
        good = (!isForPictures || measure(entry, figures)) && good;
    }
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return good && !figures.isEmpty() ? 0 : 1;
}
