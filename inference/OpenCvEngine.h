// OpenCV's DNN module behind InferenceEngine: Debian's own package, slower than ONNX Runtime.
#pragma once

#include "inference/InferenceEngine.h"

namespace portlight::inference {

[[nodiscard]] inspection::Result<std::shared_ptr<InferenceEngine>>
createOpenCvEngine(const QByteArray& model, const ModelSignature& signature, int threads);

} // namespace portlight::inference
