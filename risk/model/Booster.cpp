#include "risk/model/Booster.h"

#include "risk/Words.h"

#include <xgboost/c_api.h>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

struct Booster::Handle
{
    BoosterHandle raw = nullptr;
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (raw != nullptr) {
            XGBoosterFree(raw);
        }
    }
};

namespace {

constexpr int ok = 0;
constexpr auto oneThread = "1";

tl::unexpected<inspection::Error> engineFailure()
{
    return failure(ErrorCode::Internal, Words::tr("The risk engine failed; the log says why."),
                   QString::fromUtf8(XGBGetLastError()));
}

class Matrix
{
public:
    Matrix() = default;
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;
    Matrix(Matrix&& other) noexcept
        : m_raw(std::exchange(other.m_raw, nullptr))
    {
    }
    Matrix& operator=(Matrix&&) = delete;
    ~Matrix()
    {
        if (m_raw != nullptr) {
            XGDMatrixFree(m_raw);
        }
    }

    static Result<Matrix> of(const FeatureTable& table)
    {
        Matrix matrix;
        if (XGDMatrixCreateFromMat(table.values.data(), static_cast<bst_ulong>(table.rows()),
                                   static_cast<bst_ulong>(features().size()), std::numeric_limits<float>::quiet_NaN(),
                                   &matrix.m_raw) != ok) {
            return engineFailure();
        }
        return matrix;
    }

    [[nodiscard]] DMatrixHandle raw() const { return m_raw; }

private:
    DMatrixHandle m_raw = nullptr;
};

QByteArray monotoneConstraints()
{
    QByteArrayList signs;
    for (const Feature& feature : features()) {
        signs.append(feature.kind == Feature::Kind::PastFraudRate ? "1" : "0");
    }
    return '(' + signs.join(',') + ')';
}

Result<void> applySettings(BoosterHandle booster, const BoosterSettings& s)
{
    const QVector<std::pair<const char*, QByteArray>> parameters{
        {"objective", "binary:logistic"},
        {"tree_method", "hist"},
        {"verbosity", "0"},
        {"monotone_constraints", monotoneConstraints()},
        {"max_depth", QByteArray::number(s.depth)},
        {"eta", QByteArray::number(s.learningRate)},
        {"subsample", QByteArray::number(s.rowShare)},
        {"colsample_bytree", QByteArray::number(s.columnShare)},
        {"min_child_weight", QByteArray::number(s.minimumChildWeight)},
        {"lambda", QByteArray::number(s.l2)},
        {"nthread", oneThread},
        {"seed", QByteArray::number(s.seed)},
    };
    for (const auto& [name, value] : parameters) {
        if (XGBoosterSetParam(booster, name, value.constData()) != ok) {
            return engineFailure();
        }
    }
    return {};
}

} // namespace

Booster::Booster(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

Booster::Booster(Booster&&) noexcept = default;
Booster& Booster::operator=(Booster&&) noexcept = default;
Booster::~Booster() = default;

Result<Booster> Booster::train(const FeatureTable& table, const std::vector<float>& frauds,
                               const BoosterSettings& settings, const JobProgress& progress)
{
    auto matrix = Matrix::of(table);
    if (!matrix) {
        return failure(matrix.error());
    }
    DMatrixHandle rows = matrix->raw();
    auto handle = std::make_unique<Handle>();
    if (XGDMatrixSetFloatInfo(rows, "label", frauds.data(), frauds.size()) != ok ||
        XGBoosterCreate(&rows, 1, &handle->raw) != ok) {
        return engineFailure();
    }
    if (auto applied = applySettings(handle->raw, settings); !applied) {
        return failure(applied.error());
    }
    for (int round = 0; round < settings.rounds; ++round) {
        if (progress && progress(round, settings.rounds) == JobAnswer::Stop) {
            return failure(ErrorCode::Cancelled, Words::tr("The training was stopped."));
        }
        if (XGBoosterUpdateOneIter(handle->raw, round, rows) != ok) {
            return engineFailure();
        }
    }
    return Booster(std::move(handle));
}

Result<Booster> Booster::fromBytes(const QByteArray& bytes)
{
    auto handle = std::make_unique<Handle>();
    if (XGBoosterCreate(nullptr, 0, &handle->raw) != ok ||
        XGBoosterLoadModelFromBuffer(handle->raw, bytes.constData(), static_cast<bst_ulong>(bytes.size())) != ok ||
        XGBoosterSetParam(handle->raw, "nthread", oneThread) != ok) {
        return engineFailure();
    }
    bst_ulong width = 0;
    if (XGBoosterGetNumFeature(handle->raw, &width) != ok) {
        return engineFailure();
    }
    if (width != static_cast<bst_ulong>(features().size())) {
        return failure(ErrorCode::Unsupported,
                       Words::tr("The risk model was made for other features than this program has; train it again."));
    }
    return Booster(std::move(handle));
}

Result<QByteArray> Booster::toBytes() const
{
    bst_ulong size = 0;
    const char* bytes = nullptr;
    if (XGBoosterSaveModelToBuffer(m_handle->raw, R"({"format": "ubj"})", &size, &bytes) != ok) {
        return engineFailure();
    }
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

Result<std::vector<float>> Booster::predict(const FeatureTable& table, const char* config) const
{
    if (table.rows() == 0) {
        return std::vector<float>();
    }
    auto matrix = Matrix::of(table);
    if (!matrix) {
        return failure(matrix.error());
    }
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* numbers = nullptr;
    if (XGBoosterPredictFromDMatrix(m_handle->raw, matrix->raw(), config, &shape, &dimensions, &numbers) != ok) {
        return engineFailure();
    }
    std::size_t size = 1;
    for (bst_ulong i = 0; i < dimensions; ++i) {
        size *= shape[i];
    }
    return std::vector<float>(numbers, numbers + size);
}

Result<std::vector<float>> Booster::margins(const FeatureTable& table) const
{
    return predict(
        table, R"({"type": 1, "training": false, "iteration_begin": 0, "iteration_end": 0, "strict_shape": false})");
}

Result<std::vector<float>> Booster::contributions(const FeatureTable& table) const
{
    return predict(
        table, R"({"type": 2, "training": false, "iteration_begin": 0, "iteration_end": 0, "strict_shape": false})");
}

} // namespace portlight::risk
