#include "risk/model/Lanes.h"

#include "risk/Words.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QString laneName(Lane lane)
{
    constexpr std::array names{"red", "yellow", "blue", "green"};
    return QLatin1String(names.at(static_cast<std::size_t>(lane)));
}

QString selectedByName(SelectedBy by)
{
    switch (by) {
    case SelectedBy::Model:
        return QStringLiteral("model");
    case SelectedBy::Exploration:
        return QStringLiteral("exploration");
    case SelectedBy::Rule:
        return QStringLiteral("rule");
    }
    Q_UNREACHABLE();
}

Result<void> LaneShares::check() const
{
    for (const double share : {red, yellow, blue, exploration, green()}) {
        if (!(share >= 0 && share <= 1)) {
            return failure(ErrorCode::BadInput,
                           Words::tr("The lane shares must lie between 0 and 1 and be no more than 1 together."));
        }
    }
    if (exploration > 1 - red) {
        return failure(ErrorCode::BadInput, Words::tr("The exploration share is larger than what red leaves over."));
    }
    return {};
}

QJsonObject LaneShares::toJson() const
{
    return {{QStringLiteral("red"), red},
            {QStringLiteral("yellow"), yellow},
            {QStringLiteral("blue"), blue},
            {QStringLiteral("green"), green()},
            {QStringLiteral("exploration"), exploration}};
}

LaneShares LaneShares::fromJson(const QJsonObject& json)
{
    const LaneShares usual;
    return {json.value(QLatin1String("red")).toDouble(usual.red),
            json.value(QLatin1String("yellow")).toDouble(usual.yellow),
            json.value(QLatin1String("blue")).toDouble(usual.blue),
            json.value(QLatin1String("exploration")).toDouble(usual.exploration)};
}

LaneThresholds LaneThresholds::from(std::vector<double> scores, const LaneShares& shares)
{
    LaneThresholds thresholds;
    if (scores.empty()) {
        return thresholds;
    }
    std::sort(scores.begin(), scores.end(), std::greater<>());
    const auto scoreAt = [&scores](double share) {
        const auto rows = static_cast<std::size_t>(std::llround(share * static_cast<double>(scores.size())));
        return rows == 0 ? std::numeric_limits<double>::max() : scores.at(std::min(rows, scores.size()) - 1);
    };
    thresholds.red = scoreAt(shares.red);
    thresholds.yellow = scoreAt(shares.red + shares.yellow);
    thresholds.blue = scoreAt(shares.red + shares.yellow + shares.blue);
    return thresholds;
}

Lane LaneThresholds::laneOf(double score) const
{
    if (score >= red) {
        return Lane::Red;
    }
    if (score >= yellow) {
        return Lane::Yellow;
    }
    return score >= blue ? Lane::Blue : Lane::Green;
}

QJsonObject LaneThresholds::toJson() const
{
    return {{QStringLiteral("red"), red}, {QStringLiteral("yellow"), yellow}, {QStringLiteral("blue"), blue}};
}

LaneThresholds LaneThresholds::fromJson(const QJsonObject& json)
{
    return {json.value(QLatin1String("red")).toDouble(1), json.value(QLatin1String("yellow")).toDouble(1),
            json.value(QLatin1String("blue")).toDouble(1)};
}

LaneRouter::LaneRouter(LaneThresholds thresholds, LaneShares shares, QByteArray seed)
    : m_thresholds(thresholds)
    , m_drawProbability(shares.red < 1 ? shares.exploration / (1 - shares.red) : 0)
    , m_seed(std::move(seed))
{
}

LaneDecision LaneRouter::route(const QString& declarationNumber, double score) const
{
    LaneDecision decision;
    decision.modelLane = m_thresholds.laneOf(score);
    decision.lane = decision.modelLane;
    if (decision.modelLane == Lane::Red) {
        return decision;
    }
    const QByteArray digest =
        QCryptographicHash::hash(m_seed + '\0' + declarationNumber.toUtf8(), QCryptographicHash::Blake2b_256);
    quint32 drawn = 0;
    std::memcpy(&drawn, digest.constData(), sizeof drawn);
    if (drawn / 4294967296.0 < m_drawProbability) {
        decision.lane = Lane::Red;
        decision.selectedBy = SelectedBy::Exploration;
    }
    return decision;
}

} // namespace portlight::risk
