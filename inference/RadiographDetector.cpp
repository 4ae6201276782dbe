#include "inference/RadiographDetector.h"

#include "inference/BoxDecoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

struct Fit
{
    int width = 0; // of the picture within the input, at its upper left
    int height = 0;
};

Fit fitOf(const RgbImage& image, const ModelBundle& bundle)
{
    const double scale = std::min(static_cast<double>(bundle.inputWidth) / image.width,
                                  static_cast<double>(bundle.inputHeight) / image.height);
    return {std::clamp(static_cast<int>(std::lround(image.width * scale)), 1, bundle.inputWidth),
            std::clamp(static_cast<int>(std::lround(image.height * scale)), 1, bundle.inputHeight)};
}

constexpr std::array views{View::AsIs, View::LeftRight, View::UpsideDown};

Tensor seenAs(View view, const Tensor& input)
{
    Tensor result = input;
    const auto width = static_cast<std::ptrdiff_t>(input.shape[3]);
    const auto plane = static_cast<std::ptrdiff_t>(input.shape[2]) * width;
    if (view == View::LeftRight) {
        for (auto row = result.values.begin(); row != result.values.end(); row += width) {
            std::reverse(row, row + width);
        }
    } else if (view == View::UpsideDown) {
        for (auto first = result.values.begin(); first != result.values.end(); first += plane) {
            for (auto top = first, bottom = first + plane - width; top < bottom; top += width, bottom -= width) {
                std::swap_ranges(top, top + width, bottom);
            }
        }
    }
    return result;
}

} // namespace

RadiographDetector::RadiographDetector(ModelBundle bundle, EngineKind kind, std::shared_ptr<InferenceEngine> engine)
    : m_bundle(std::move(bundle))
    , m_kind(kind)
    , m_engine(std::move(engine))
{
}

Result<std::shared_ptr<const RadiographDetector>> RadiographDetector::create(ModelBundle bundle, EngineKind kind,
                                                                             int threads)
{
    if (bundle.kind != ModelKind::Radiograph) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("portlight::inference", "This model does not look at radiographs."));
    }
    auto engine = createEngine(kind, bundle.model, bundle.signature(), threads);
    if (!engine) {
        return failure(engine.error());
    }
    bundle.model.clear(); // the engine holds its own copy
    return std::shared_ptr<const RadiographDetector>(
        new RadiographDetector(std::move(bundle), kind, std::move(*engine)));
}

Tensor RadiographDetector::toInput(const RgbImage& image) const
{
    const Fit fit = fitOf(image, m_bundle);
    const RgbImage small = resampled(image, fit.width, fit.height);
    const auto plane = static_cast<std::size_t>(m_bundle.inputWidth) * static_cast<std::size_t>(m_bundle.inputHeight);
    Tensor input{{1, 3, m_bundle.inputHeight, m_bundle.inputWidth}, std::vector<float>(plane * 3, 1.0F)};
    const std::uint8_t* source = small.pixels.data();
    for (int y = 0; y < fit.height; ++y) {
        float* row = input.values.data() + static_cast<std::ptrdiff_t>(y) * m_bundle.inputWidth;
        for (int x = 0; x < fit.width; ++x, source += 3) {
            for (std::size_t colour = 0; colour < 3; ++colour) {
                row[colour * plane + static_cast<std::size_t>(x)] =
                    static_cast<float>(source[colour]) * (1.0F / 255.0F);
            }
        }
    }
    return input;
}

Result<QVector<Detection>> RadiographDetector::detect(const RgbImage& image, const GoOn& goOn) const
{
    if (image.width <= 0 || image.height <= 0) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("portlight::inference", "The picture is empty."));
    }
    const Tensor input = toInput(image);
    ViewAverage average;
    for (int pass = 0; pass < m_bundle.passes; ++pass) {
        if (goOn && !goOn()) {
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("portlight::inference", "Stopped."));
        }
        const View view = views.at(static_cast<std::size_t>(pass));
        const auto outputs = m_engine->run(view == View::AsIs ? input : seenAs(view, input));
        if (!outputs) {
            return failure(outputs.error());
        }
        average.add(*outputs, view);
    }
    const auto found = suppressed(detectionsIn(average.take(), m_bundle), m_bundle.overlap, m_bundle.fusion);
    const Fit fit = fitOf(image, m_bundle);
    const double across = static_cast<double>(image.width) / fit.width;
    const double down = static_cast<double>(image.height) / fit.height;
    const QRectF whole(0.0, 0.0, image.width, image.height);
    QVector<Detection> inside;
    for (const Detection& one : found) {
        const QRectF box =
            QRectF(one.box.x() * across, one.box.y() * down, one.box.width() * across, one.box.height() * down)
                .intersected(whole);
        if (!box.isEmpty()) {
            inside.append({one.classIndex, one.score, box});
        }
    }
    return inside;
}

} // namespace portlight::inference
