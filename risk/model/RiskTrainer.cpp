#include "risk/model/RiskTrainer.h"

#include "risk/Words.h"
#include "risk/model/OnEach.h"

#include <QJsonArray>

#include <algorithm>
#include <atomic>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype fewestRows = 200;

QVector<RiskRecord> usable(const QVector<RiskRecord>& records)
{
    QVector<RiskRecord> kept;
    std::copy_if(records.begin(), records.end(), std::back_inserter(kept),
                 [](const RiskRecord& record) { return record.outcome && record.date.isValid(); });
    sortByDate(kept);
    return kept;
}

Result<void> checkRows(const QVector<RiskRecord>& records)
{
    if (records.size() < fewestRows) {
        return failure(ErrorCode::BadInput,
                       Words::tr("Training needs at least %1 declarations with date and outcome; there are %2.")
                           .arg(fewestRows)
                           .arg(records.size()));
    }
    const auto frauds = std::count_if(records.begin(), records.end(), [](const RiskRecord& r) { return r.isFraud(); });
    if (frauds == 0 || frauds == records.size()) {
        return failure(ErrorCode::BadInput,
                       Words::tr("Training needs declarations of both outcomes: in order and fraudulent."));
    }
    return {};
}

// Moves the last days, about `share` of the rows, from `learn` to the answer; a day is never cut in two.
QVector<RiskRecord> splitOffLast(QVector<RiskRecord>& learn, double share)
{
    auto cut = static_cast<qsizetype>(static_cast<double>(learn.size()) * (1 - share));
    while (cut > 0 && learn.at(cut - 1).date == learn.at(cut).date) {
        --cut;
    }
    QVector<RiskRecord> last = learn.mid(cut);
    learn.resize(cut);
    return last;
}

Result<std::vector<Booster>> trainBoosters(const QVector<RiskRecord>& records, const TrainingSettings& settings,
                                           const std::function<JobAnswer()>& goOn)
{
    FeatureTimeline timeline(records);
    const FeatureTable table = timeline.tableFor(records.constBegin(), records.constEnd(), KeepEvidence::No);
    std::vector<float> frauds;
    frauds.reserve(static_cast<std::size_t>(records.size()));
    for (const RiskRecord& record : records) {
        frauds.push_back(record.isFraud() ? 1.0F : 0.0F);
    }
    return onEach<Booster>(static_cast<std::size_t>(settings.seeds.size()), [&](std::size_t i) {
        BoosterSettings one = settings.booster;
        one.seed = settings.seeds.at(static_cast<qsizetype>(i));
        return Booster::train(table, frauds, one, [&goOn](qint64, qint64) { return goOn(); });
    });
}

QJsonObject periodOf(const QVector<RiskRecord>& records)
{
    const auto frauds = std::count_if(records.begin(), records.end(), [](const RiskRecord& r) { return r.isFraud(); });
    return {{QStringLiteral("from"), records.first().date.toString(Qt::ISODate)},
            {QStringLiteral("to"), records.last().date.toString(Qt::ISODate)},
            {QStringLiteral("declarations"), records.size()},
            {QStringLiteral("frauds"), static_cast<qint64>(frauds)}};
}

QJsonObject settingsOf(const TrainingSettings& settings)
{
    QJsonArray seeds;
    for (const quint32 seed : settings.seeds) {
        seeds.append(static_cast<qint64>(seed));
    }
    const BoosterSettings& b = settings.booster;
    return {{QStringLiteral("seeds"), seeds},
            {QStringLiteral("rounds"), b.rounds},
            {QStringLiteral("depth"), b.depth},
            {QStringLiteral("learning_rate"), b.learningRate},
            {QStringLiteral("row_share"), b.rowShare},
            {QStringLiteral("column_share"), b.columnShare},
            {QStringLiteral("minimum_child_weight"), b.minimumChildWeight},
            {QStringLiteral("l2"), b.l2}};
}

// Step 3: measures on the held-out period and takes calibration, lanes and deciles from it.
Result<RiskEvaluation> measureAndCalibrate(RiskModel& model, const QVector<RiskRecord>& heldOut)
{
    auto raw = evaluateRisk(model, heldOut);
    if (!raw) {
        return failure(raw.error());
    }
    model.calibration = Calibration::fit(raw->scores, raw->frauds);
    model.laneThresholds = LaneThresholds::from(raw->scores, model.laneShares);
    model.scoreDeciles = innerDeciles(raw->scores);
    return evaluateRisk(model, heldOut);
}

} // namespace

Result<RiskModel> trainRiskModel(const QVector<RiskRecord>& learn, const QVector<RiskRecord>& heldOut,
                                 const TrainingSettings& settings, const JobProgress& progress)
{
    if (auto checked = settings.lanes.check(); !checked) {
        return failure(checked.error());
    }
    if (settings.seeds.isEmpty()) {
        return failure(ErrorCode::BadInput, Words::tr("Training needs at least one seed."));
    }
    QVector<RiskRecord> first = usable(learn);
    QVector<RiskRecord> last = usable(heldOut);
    for (const auto& rows : {&first, &last}) {
        if (auto checked = checkRows(*rows); !checked && (rows == &first || !heldOut.isEmpty())) {
            return failure(checked.error());
        }
    }
    const qint64 unusable = learn.size() + heldOut.size() - first.size() - last.size();
    if (heldOut.isEmpty()) {
        last = splitOffLast(first, settings.heldOutShare);
        if (auto checked = checkRows(first); !checked) {
            return failure(checked.error());
        }
    }
    if (last.isEmpty() || !comesBefore(first.last(), last.first())) {
        return failure(ErrorCode::BadInput,
                       Words::tr("The held-out period must begin after the last day of training."));
    }

    std::atomic<qint64> done{0};
    const qint64 steps = 2 * settings.seeds.size() * settings.booster.rounds;
    const auto goOn = [&] { return progress ? progress(done++, steps) : JobAnswer::GoOn; };

    RiskModel model;
    model.laneShares = settings.lanes;
    model.past = first;
    auto trial = trainBoosters(first, settings, goOn);
    if (!trial) {
        return failure(trial.error());
    }
    model.boosters = std::move(*trial);
    const auto evaluation = measureAndCalibrate(model, last);
    if (!evaluation) {
        return failure(evaluation.error());
    }

    model.past = first + last;
    auto boosters = trainBoosters(model.past, settings, goOn);
    if (!boosters) {
        return failure(boosters.error());
    }
    model.boosters = std::move(*boosters);
    model.report = {{QStringLiteral("settings"), settingsOf(settings)},
                    {QStringLiteral("learned_from"), periodOf(first)},
                    {QStringLiteral("held_out"), periodOf(last)},
                    {QStringLiteral("final_model_learned_from"), periodOf(model.past)},
                    {QStringLiteral("passed_over"), unusable},
                    {QStringLiteral("held_out_result"), evaluation->toJson()}};
    return model;
}

} // namespace portlight::risk
