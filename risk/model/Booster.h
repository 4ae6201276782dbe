// One gradient-boosted tree model: the adapter around XGBoost's C API (https://xgboost.readthedocs.io, release 1.7).
#pragma once

#include "inspection/Result.h"
#include "risk/JobProgress.h"
#include "risk/model/FeatureTable.h"

#include <memory>

namespace portlight::risk {

struct BoosterSettings
{
    int rounds = 300;
    int depth = 4;
    double learningRate = 0.05;
    double rowShare = 0.8;    // of the rows, drawn anew for each tree
    double columnShare = 0.6; // of the features, drawn anew for each tree
    double minimumChildWeight = 5.0;
    double l2 = 2.0;
    quint32 seed = 1;
};

// Movable; used from one thread at a time, several boosters at once on a thread each. A booster itself never spreads
// over threads: OpenMP's teams spin while they wait, which on a busy terminal costs ten times what they bring.
class Booster
{
public:
    Booster(Booster&&) noexcept;
    Booster& operator=(Booster&&) noexcept;
    ~Booster();

    // `frauds` holds 0 or 1 for each row of the table. Past fraud rates get a monotone constraint: a worse past never
    // lowers the risk. Cancelled when progress (rounds) says Stop.
    [[nodiscard]] static inspection::Result<Booster> train(const FeatureTable& table, const std::vector<float>& frauds,
                                                           const BoosterSettings& settings,
                                                           const JobProgress& progress);
    // `bytes` as saved by toBytes(); check their hash first, XGBoost trusts its input.
    [[nodiscard]] static inspection::Result<Booster> fromBytes(const QByteArray& bytes);
    [[nodiscard]] inspection::Result<QByteArray> toBytes() const;

    // Log-odds of fraud, one a row.
    [[nodiscard]] inspection::Result<std::vector<float>> margins(const FeatureTable& table) const;
    // What every feature adds to the row's log-odds (TreeSHAP, Lundberg et al. 2020): features().size() + 1 numbers a
    // row, the last being the bias; they sum to the margin.
    [[nodiscard]] inspection::Result<std::vector<float>> contributions(const FeatureTable& table) const;

private:
    struct Handle;
    explicit Booster(std::unique_ptr<Handle> handle);
    [[nodiscard]] inspection::Result<std::vector<float>> predict(const FeatureTable& table, const char* config) const;

    std::unique_ptr<Handle> m_handle;
};

} // namespace portlight::risk
