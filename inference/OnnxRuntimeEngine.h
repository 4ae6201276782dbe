// ONNX Runtime behind InferenceEngine. Present only where the library was found (PORTLIGHT_HAS_ONNXRUNTIME).
#pragma once

#include "inference/InferenceEngine.h"

namespace portlight::inference {

[[nodiscard]] inspection::Result<std::shared_ptr<InferenceEngine>>
createOnnxRuntimeEngine(const QByteArray& model, const ModelSignature& signature, int threads);

} // namespace portlight::inference
