#include "inference/BoxDecoding.h"

#include <algorithm>
#include <utility>

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

// Sides averaged by score.
struct FusedBox
{
    void add(const Detection& one)
    {
        weight += one.score;
        sides[0] += one.score * one.box.left();
        sides[1] += one.score * one.box.top();
        sides[2] += one.score * one.box.right();
        sides[3] += one.score * one.box.bottom();
    }
    [[nodiscard]] QRectF box() const
    {
        return {QPointF(sides[0] / weight, sides[1] / weight), QPointF(sides[2] / weight, sides[3] / weight)};
    }

    double weight = 0.0;
    double sides[4] = {};
};

// The maps of a mirrored view as those of the picture itself: cells turned back, opposite sides swapped.
struct TurnedBack
{
    TurnedBack(const Tensor& map, View seen)
        : values(map.values.data())
        , rows(static_cast<int>(map.shape[2]))
        , columns(static_cast<int>(map.shape[3]))
        , view(seen)
    {
    }

    [[nodiscard]] float at(int plane, int row, int column) const
    {
        const int y = view == View::UpsideDown ? rows - 1 - row : row;
        const int x = view == View::LeftRight ? columns - 1 - column : column;
        return values[(static_cast<std::ptrdiff_t>(plane) * rows + y) * columns + x];
    }
    [[nodiscard]] int side(int side) const // left, top, right, bottom
    {
        const bool swapped = view == View::LeftRight ? side % 2 == 0 : view == View::UpsideDown && side % 2 == 1;
        return swapped ? (side + 2) % 4 : side;
    }

    const float* values;
    int rows;
    int columns;
    View view;
};

} // namespace

void ViewAverage::add(const std::vector<Tensor>& outputs, View view)
{
    if (m_views++ == 0) {
        m_sums = {{outputs[0].shape, std::vector<float>(outputs[0].values.size(), 0.0F)},
                  {outputs[1].shape, std::vector<float>(outputs[1].values.size(), 0.0F)}};
        m_weights.assign(outputs[1].values.size() / 4, 0.0F);
    }
    constexpr float leastWeight = 1e-6F; // where nothing scores, sides are averaged plainly
    const TurnedBack scores(outputs[0], view);
    const TurnedBack distances(outputs[1], view);
    const int classes = static_cast<int>(outputs[0].shape[1]);
    const auto cells = static_cast<std::ptrdiff_t>(m_weights.size());
    std::ptrdiff_t cell = 0;
    for (int row = 0; row < scores.rows; ++row) {
        for (int column = 0; column < scores.columns; ++column, ++cell) {
            float best = leastWeight;
            for (int kind = 0; kind < classes; ++kind) {
                const float score = scores.at(kind, row, column);
                m_sums[0].values[static_cast<std::size_t>(kind * cells + cell)] += score;
                best = std::max(best, score);
            }
            for (int side = 0; side < 4; ++side) {
                m_sums[1].values[static_cast<std::size_t>(side * cells + cell)] +=
                    best * distances.at(distances.side(side), row, column);
            }
            m_weights[static_cast<std::size_t>(cell)] += best;
        }
    }
}

std::vector<Tensor> ViewAverage::take()
{
    for (std::size_t i = 0; m_views > 0 && i < m_sums[0].values.size(); ++i) {
        m_sums[0].values[i] /= static_cast<float>(m_views);
    }
    for (std::size_t i = 0; m_views > 0 && i < m_sums[1].values.size(); ++i) {
        m_sums[1].values[i] /= m_weights[i % m_weights.size()];
    }
    m_views = 0;
    return std::exchange(m_sums, {});
}

QVector<Detection> detectionsIn(const std::vector<Tensor>& outputs, const ModelBundle& bundle)
{
    QVector<Detection> found;
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
            const int row = cell / columns;
            const double y = (row + 0.5) * bundle.stride;
            const QRectF box(QPointF(x - distances[cell], y - distances[cells + cell]),
                             QPointF(x + distances[2 * cells + cell], y + distances[3 * cells + cell]));
            if (box.width() > 0.0 && box.height() > 0.0) {
                found.append({kind, std::min(1.0, static_cast<double>(scores[cell])), box});
            }
        }
    }
    return found;
}

QVector<Detection> suppressed(QVector<Detection> found, double overlap, double fusion)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    QVector<Detection> kept;
    std::vector<FusedBox> sums; // of the kept
    std::vector<int> perClass;
    for (const Detection& candidate : std::as_const(found)) {
        perClass.resize(std::max<std::size_t>(perClass.size(), static_cast<std::size_t>(candidate.classIndex) + 1));
        int& count = perClass[static_cast<std::size_t>(candidate.classIndex)];
        double most = 0.0;
        qsizetype better = -1;
        for (qsizetype i = 0; i < kept.size() && most <= overlap; ++i) {
            if (kept[i].classIndex == candidate.classIndex) {
                most = intersectionOverUnion(kept[i].box, candidate.box);
                better = i;
            }
        }
        if (most > overlap) {
            if (most > fusion) {
                sums[static_cast<std::size_t>(better)].add(candidate);
            }
        } else if (count < mostBoxes) {
            kept.append(candidate);
            sums.emplace_back();
            sums.back().add(candidate);
            ++count;
        }
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        kept[i].box = sums[static_cast<std::size_t>(i)].box();
    }
    return kept;
}

} // namespace portlight::inference
