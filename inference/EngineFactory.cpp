#include "inference/InferenceEngine.h"
#include "inference/OpenCvEngine.h"
#ifdef PORTLIGHT_HAS_ONNXRUNTIME
#include "inference/OnnxRuntimeEngine.h"
#endif

#include <QCoreApplication>

#include <functional>
#include <numeric>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

Result<std::shared_ptr<InferenceEngine>> load(EngineKind kind, const QByteArray& model, const ModelSignature& signature,
                                              int threads)
{
    if (kind == EngineKind::OpenCv) {
        return createOpenCvEngine(model, signature, threads);
    }
#ifdef PORTLIGHT_HAS_ONNXRUNTIME
    return createOnnxRuntimeEngine(model, signature, threads);
#else
    return failure(ErrorCode::Unsupported,
                   QCoreApplication::translate("portlight::inference", "This program was built without ONNX Runtime."));
#endif
}

} // namespace

QString toString(EngineKind kind)
{
    return kind == EngineKind::OnnxRuntime ? QStringLiteral("onnxruntime") : QStringLiteral("opencv");
}

QVector<EngineKind> availableEngines()
{
#ifdef PORTLIGHT_HAS_ONNXRUNTIME
    return {EngineKind::OnnxRuntime, EngineKind::OpenCv};
#else
    return {EngineKind::OpenCv};
#endif
}

Result<std::shared_ptr<InferenceEngine>> createEngine(EngineKind kind, const QByteArray& model,
                                                      const ModelSignature& signature, int threads)
{
    auto engine = load(kind, model, signature, threads);
    if (!engine) {
        return engine;
    }
    const auto count =
        std::accumulate(signature.inputShape.begin(), signature.inputShape.end(), std::int64_t{1}, std::multiplies<>());
    const auto outputs = (*engine)->run({signature.inputShape, std::vector<float>(static_cast<std::size_t>(count))});
    if (!outputs) {
        return failure(ErrorCode::BadInput, outputs.error().text, outputs.error().detail);
    }
    for (std::size_t i = 0; i < signature.outputShapes.size(); ++i) {
        if (i >= outputs->size() || outputs->at(i).shape != signature.outputShapes[i]) {
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("portlight::inference",
                                                       "The model's answer is not of the shape its bundle states."));
        }
    }
    return engine;
}

} // namespace portlight::inference
