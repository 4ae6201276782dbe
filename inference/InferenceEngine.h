// Runs one ONNX model. Two adapters: ONNX Runtime, and OpenCV's DNN module where the first is not to be had (and as its
// cross-check).
//
// The model's bytes must come from a verified bundle (ModelBundle): the parsers of both libraries are large, and a
// signature is the first fence. Neither library appears in a header.
#pragma once

#include "inference/Tensor.h"
#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <memory>
#include <string>

namespace portlight::inference {

enum class EngineKind { OnnxRuntime, OpenCv };

[[nodiscard]] QString toString(EngineKind kind); // "onnxruntime", "opencv"

// What the program expects of the model. A model that is otherwise is refused before it runs on anything.
struct ModelSignature
{
    std::string inputName;
    std::vector<std::int64_t> inputShape;
    std::vector<std::string> outputNames;
    std::vector<std::vector<std::int64_t>> outputShapes; // one for each output name
};

class InferenceEngine
{
public:
    virtual ~InferenceEngine() = default;
    InferenceEngine() = default;
    InferenceEngine(const InferenceEngine&) = delete;
    InferenceEngine& operator=(const InferenceEngine&) = delete;

    // One pass; outputs in the order of the signature. Safe from several threads at once (OpenCV's adapter takes
    // turns).
    [[nodiscard]] virtual inspection::Result<std::vector<Tensor>> run(const Tensor& input) = 0;
};

// The kinds built into this program, best first. Never empty.
[[nodiscard]] QVector<EngineKind> availableEngines();

// Loads `model`, checks it against `signature` and runs it once on zeros, so that the first scan pays no set-up.
// `threads` is how many processors one pass may use. BadInput: no such model; Unsupported: this kind is not built in.
[[nodiscard]] inspection::Result<std::shared_ptr<InferenceEngine>>
createEngine(EngineKind kind, const QByteArray& model, const ModelSignature& signature, int threads);

} // namespace portlight::inference
