// What selection thought of a consignment, as recorded with its declaration: score, lane and the reasons behind them.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace portlight::inspection {

struct RiskReason
{
    QString text;       // one clause in the officer's words
    QString source;     // "model", or "rule NAME" of the administration's own rules
    QStringList behind; // numbers of the past declarations it rests on, may be empty
    bool operator==(const RiskReason&) const = default;
};

struct RiskAssessment
{
    std::optional<double> score;       // 0 to 1, orders consignments; nothing when only rules spoke
    std::optional<double> probability; // calibrated: fraud in about that share of such consignments
    QString lane;                      // "red", "yellow", "blue", "green"
    QString selectedBy;                // "model", "exploration" (drawn at random) or "rule"
    QString model;                     // identifies the model, 12 hex digits of its content hash
    QVector<RiskReason> reasons;       // the strongest first
    QStringList doubts;                // what validation found in the declaration itself

    bool operator==(const RiskAssessment&) const = default;
    [[nodiscard]] bool isNull() const { return lane.isEmpty() && !score && reasons.isEmpty() && doubts.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    // Unknown keys are passed over; anything missing stays empty.
    [[nodiscard]] static RiskAssessment fromJson(const QJsonObject& object);
};

} // namespace portlight::inspection
