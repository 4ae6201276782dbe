#include "inference/OpenCvEngine.h"

#include <QCoreApplication>

#include <mutex>
#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

namespace portlight::inference {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

std::vector<std::int64_t> shapeOf(const cv::Mat& matrix)
{
    return {matrix.size.p, matrix.size.p + matrix.dims};
}

class OpenCvEngine : public InferenceEngine
{
public:
    OpenCvEngine(const cv::dnn::Net& net, ModelSignature signature)
        : m_net(net)
        , m_signature(std::move(signature))
    {
    }

    Result<std::vector<Tensor>> run(const Tensor& input) override
    {
        const std::vector<int> shape(input.shape.begin(), input.shape.end());
        try {
            const std::scoped_lock turn(m_mutex);
            // Wraps the values without a copy; the network only reads them.
            m_net.setInput(cv::Mat(shape, CV_32F, const_cast<float*>(input.values.data())), m_signature.inputName);
            std::vector<cv::Mat> outputs;
            m_net.forward(outputs,
                          std::vector<cv::String>(m_signature.outputNames.begin(), m_signature.outputNames.end()));
            std::vector<Tensor> result;
            result.reserve(outputs.size());
            for (const cv::Mat& output : outputs) {
                result.push_back({shapeOf(output), {output.ptr<float>(), output.ptr<float>() + output.total()}});
            }
            return result;
        } catch (const cv::Exception& exception) {
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate("portlight::inference", "The detector could not run."),
                           QString::fromStdString(exception.what()));
        }
    }

private:
    std::mutex m_mutex;
    cv::dnn::Net m_net;
    ModelSignature m_signature;
};

} // namespace

Result<std::shared_ptr<InferenceEngine>> createOpenCvEngine(const QByteArray& model, const ModelSignature& signature,
                                                            int threads)
{
    try {
        cv::setNumThreads(threads); // one setting for the whole process, as the library has it
        cv::dnn::Net net = cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size()));
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return std::make_shared<OpenCvEngine>(std::move(net), signature);
    } catch (const std::exception& exception) { // protobuf's and OpenCV's
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("portlight::inference", "The model is not one that OpenCV can load."),
            QString::fromUtf8(exception.what()));
    }
}

} // namespace portlight::inference
