// Why a declaration has its score, in the officer's words: what the model's own feature contributions weigh most, each
// with the numbers it was made from and the past declarations behind them.
#pragma once

#include "risk/model/FeatureTable.h"
#include "risk/model/ReasonGrounds.h"

namespace portlight::risk {

struct Reason
{
    QString text;            // "this importer (QLRUBN9): 7 of 21 past declarations found fraudulent; usual 1 of 5"
    double contribution = 0; // to the log-odds of fraud; below zero it speaks for release
    QVector<qsizetype> past; // positions of the latest past declarations behind it, frauds first
    // Which past declarations it counted; nothing where it counted none ("price 1,200", "not declared: seller").
    std::optional<ReasonGrounds> grounds = {};
};

// The strongest reasons of one row. `contributions` are features().size() numbers, averaged over the boosters; the
// features of one key or one quantity count as one reason. A row above the usual risk lists what raises it, one below
// what lowers it.
class ReasonWriter
{
public:
    static constexpr int reasonsWanted = 3;

    ReasonWriter(const RiskRecord& record, const Evidence& evidence, const float* features, double usualRate);
    [[nodiscard]] QVector<Reason> strongest(const double* contributions, double margin) const;

private:
    // Which of the reasons told so far rests on the same past declarations; -1 for none.
    [[nodiscard]] qsizetype sameEvidence(qsizetype key, const QVector<qsizetype>& toldKeys) const;
    [[nodiscard]] QString historyText(qsizetype key) const;
    [[nodiscard]] std::optional<ReasonGrounds> historyGrounds(qsizetype key) const;
    [[nodiscard]] QString numberText(Feature::Kind kind) const;
    [[nodiscard]] std::optional<ReasonGrounds> numberGrounds(Feature::Kind kind) const;
    [[nodiscard]] float featureValue(Feature::Kind kind) const;
    [[nodiscard]] QVector<qsizetype> pastBehind(qsizetype key, double contribution) const;

    const RiskRecord& m_record;
    const Evidence& m_evidence;
    const float* m_features;
    double m_usualRate;
};

} // namespace portlight::risk
