#include "inference/BoxDecoding.h"

#include <algorithm>

namespace portlight::inference {

namespace {

constexpr float leastScore = 0.003F;
constexpr std::ptrdiff_t mostCells = 300; // a class and pass
constexpr int mostBoxes = 60;             // a class

double intersectionOverUnion(const QRectF& a, const QRectF& b)
{
    const QRectF inner = a.intersected(b);
    const double area = inner.width() * inner.height();
    const double all = a.width() * a.height() + b.width() * b.height() - area;
    return all > 0.0 ? area / all : 0.0;
}

} // namespace

void addDetections(const std::vector<Tensor>& outputs, const ModelBundle& bundle, Mirrored mirrored,
                   QVector<Detection>& found)
{
    const int columns = bundle.inputWidth / bundle.stride;
    const int cells = columns * (bundle.inputHeight / bundle.stride);
    const float* distances = outputs[1].values.data();
    std::vector<int> order;
    for (int kind = 0; kind < bundle.classes.size(); ++kind) {
        const float* scores = outputs[0].values.data() + static_cast<std::ptrdiff_t>(kind) * cells;
        order.clear();
        for (int cell = 0; cell < cells; ++cell) {
            if (scores[cell] > leastScore) { // false for a NaN
                order.push_back(cell);
            }
        }
        const auto kept = std::min<std::ptrdiff_t>(mostCells, std::ssize(order));
        std::partial_sort(order.begin(), order.begin() + kept, order.end(),
                          [scores](int a, int b) { return scores[a] > scores[b]; });
        for (std::ptrdiff_t i = 0; i < kept; ++i) {
            const int cell = order[static_cast<std::size_t>(i)];
            const double x = (cell % columns + 0.5) * bundle.stride;
            const double y = (cell / columns + 0.5) * bundle.stride;
            QRectF box(QPointF(x - distances[cell], y - distances[cells + cell]),
                       QPointF(x + distances[2 * cells + cell], y + distances[3 * cells + cell]));
            if (mirrored == Mirrored::Yes) {
                box.moveLeft(bundle.inputWidth - box.right());
            }
            if (box.width() > 0.0 && box.height() > 0.0) {
                found.append({kind, std::min(1.0, static_cast<double>(scores[cell])), box});
            }
        }
    }
}

QVector<Detection> suppressed(QVector<Detection> found, double overlap)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    QVector<Detection> kept;
    std::vector<int> perClass;
    for (const Detection& candidate : std::as_const(found)) {
        perClass.resize(std::max<std::size_t>(perClass.size(), static_cast<std::size_t>(candidate.classIndex) + 1));
        int& count = perClass[static_cast<std::size_t>(candidate.classIndex)];
        const bool covered = std::any_of(kept.cbegin(), kept.cend(), [&](const Detection& better) {
            return better.classIndex == candidate.classIndex &&
                   intersectionOverUnion(better.box, candidate.box) > overlap;
        });
        if (!covered && count < mostBoxes) {
            kept.append(candidate);
            ++count;
        }
    }
    return kept;
}

} // namespace portlight::inference
