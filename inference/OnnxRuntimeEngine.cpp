#include "inference/OnnxRuntimeEngine.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <onnxruntime_cxx_api.h>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

// The library wants one environment a process, alive as long as any session.
Ort::Env& environment()
{
    static Ort::Env env(ORT_LOGGING_LEVEL_ERROR, "portlight");
    return env;
}

Ort::SessionOptions sessionOptions(int threads)
{
    Ort::SessionOptions options;
    options.SetIntraOpNumThreads(threads);
    options.SetInterOpNumThreads(1);
    options.SetExecutionMode(ORT_SEQUENTIAL);
    options.SetGraphOptimizationLevel(ORT_ENABLE_ALL);
    // Every pass has the same sizes, so the arena is filled once and serves all; waiting threads sleep instead of
    // spinning, because the officer's viewers need the processors between scans.
    options.EnableCpuMemArena();
    options.AddConfigEntry("session.intra_op.allow_spinning", "0");
    return options;
}

QString mismatch(const char* what, const std::string& name)
{
    return QCoreApplication::translate("portlight::inference",
                                       "The model's %1 \"%2\" is not of the shape its bundle states.")
        .arg(QLatin1String(what), QString::fromStdString(name));
}

class OnnxRuntimeEngine : public InferenceEngine
{
public:
    OnnxRuntimeEngine(Ort::Session session, ModelSignature signature)
        : m_session(std::move(session))
        , m_signature(std::move(signature))
    {
        for (const std::string& name : m_signature.outputNames) {
            m_outputNames.push_back(name.c_str());
        }
    }

    // Empty when the model is what the signature says.
    [[nodiscard]] QString fault() const
    {
        const Ort::AllocatorWithDefaultOptions allocator;
        if (m_session.GetInputCount() != 1 || m_session.GetOutputCount() != m_signature.outputNames.size()) {
            return QCoreApplication::translate("portlight::inference",
                                               "The model has other inputs and outputs than its bundle states.");
        }
        if (m_signature.inputName != m_session.GetInputNameAllocated(0, allocator).get() ||
            !fits(m_session.GetInputTypeInfo(0), m_signature.inputShape)) {
            return mismatch("input", m_signature.inputName);
        }
        for (std::size_t i = 0; i < m_signature.outputNames.size(); ++i) {
            if (m_signature.outputNames[i] != m_session.GetOutputNameAllocated(i, allocator).get() ||
                !fits(m_session.GetOutputTypeInfo(i), m_signature.outputShapes[i])) {
                return mismatch("output", m_signature.outputNames[i]);
            }
        }
        return {};
    }

    Result<std::vector<Tensor>> run(const Tensor& input) override
    {
        try {
            const auto memory = Ort::MemoryInfo::CreateCpu(OrtArenaAllocator, OrtMemTypeDefault);
            // The library's interface takes a pointer to mutable values and does not write to them.
            const auto value =
                Ort::Value::CreateTensor<float>(memory, const_cast<float*>(input.values.data()), input.values.size(),
                                                input.shape.data(), input.shape.size());
            const char* inputName = m_signature.inputName.c_str();
            const auto outputs = m_session.Run(Ort::RunOptions{nullptr}, &inputName, &value, 1, m_outputNames.data(),
                                               m_outputNames.size());
            std::vector<Tensor> result;
            for (const Ort::Value& output : outputs) {
                const auto information = output.GetTensorTypeAndShapeInfo();
                const auto* data = output.GetTensorData<float>();
                result.push_back({information.GetShape(), {data, data + information.GetElementCount()}});
            }
            return result;
        } catch (const Ort::Exception& exception) {
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate("portlight::inference", "The detector could not run."),
                           QString::fromUtf8(exception.what()));
        }
    }

private:
    static bool fits(const Ort::TypeInfo& type, const std::vector<std::int64_t>& shape)
    {
        if (type.GetONNXType() != ONNX_TYPE_TENSOR) {
            return false;
        }
        const auto information = type.GetTensorTypeAndShapeInfo();
        return information.GetElementType() == ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT && information.GetShape() == shape;
    }

    Ort::Session m_session;
    ModelSignature m_signature;
    std::vector<const char*> m_outputNames;
};

} // namespace

namespace {

Result<std::shared_ptr<InferenceEngine>> create(const QByteArray& model, const ModelSignature& signature, int threads)
{
    try {
        Ort::Session session(environment(), model.constData(), static_cast<std::size_t>(model.size()),
                             sessionOptions(threads));
        auto engine = std::make_shared<OnnxRuntimeEngine>(std::move(session), signature);
        if (const QString fault = engine->fault(); !fault.isEmpty()) {
            return failure(ErrorCode::BadInput, fault);
        }
        return engine;
    } catch (const Ort::Exception& exception) {
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("portlight::inference", "The model is not one that ONNX Runtime can load."),
            QString::fromUtf8(exception.what()));
    }
}

// ONNX Runtime 1.30 runs a recursive regular expression over the program's command line when it starts, some 260 bytes
// of stack a character: hundreds of file names would overflow the main thread's 8 MiB.
uint stackForStart()
{
    constexpr qsizetype atLeast = qsizetype{8} << 20;
    constexpr qsizetype perCharacter = 512;
    QFile commandLine(QStringLiteral("/proc/self/cmdline"));
    const qsizetype length = commandLine.open(QIODevice::ReadOnly) ? commandLine.readAll().size() : 0;
    return static_cast<uint>(atLeast + perCharacter * length);
}

} // namespace

Result<std::shared_ptr<InferenceEngine>> createOnnxRuntimeEngine(const QByteArray& model,
                                                                 const ModelSignature& signature, int threads)
{
    Result<std::shared_ptr<InferenceEngine>> engine = nullptr;
    const std::unique_ptr<QThread> starter(QThread::create([&] { engine = create(model, signature, threads); }));
    starter->setStackSize(stackForStart());
    starter->start();
    starter->wait();
    return engine;
}

} // namespace portlight::inference
