// The four customs lanes, how many declarations each may hold, and the share drawn at random.
//
// Exploration: a declaration that the model would not send to physical examination is drawn for it with the probability
// that gives `exploration` of all. It is the only unbiased look at what the model does not select, and it is always
// shown as drawn (Kim et al. 2021, "Take a Chance", on the exploitation-exploration dilemma in customs).
#pragma once

#include "inspection/Result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace portlight::risk {

enum class Lane {
    Red,    // physical examination
    Yellow, // documents
    Blue,   // post-clearance audit
    Green   // release
};
[[nodiscard]] QString laneName(Lane lane); // "red", as in JSON and CSV

enum class SelectedBy { Model, Exploration, Rule };
[[nodiscard]] QString selectedByName(SelectedBy by);

// Shares of all declarations; what is left is green.
struct LaneShares
{
    double red = 0.05;
    double yellow = 0.10;
    double blue = 0.10;
    double exploration = 0.01;
    [[nodiscard]] double green() const { return 1.0 - red - yellow - blue; }
    // BadInput when one is outside 0 to 1 or they leave nothing.
    [[nodiscard]] inspection::Result<void> check() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LaneShares fromJson(const QJsonObject& json);
};

// Scores at or above `red` go to red, and so on. Set from the scores of a period the model has not learned from, so
// that a single declaration can be sent at once; the shares that come out in another period are measured, not forced.
struct LaneThresholds
{
    double red = 1;
    double yellow = 1;
    double blue = 1;
    [[nodiscard]] static LaneThresholds from(std::vector<double> scores, const LaneShares& shares);
    [[nodiscard]] Lane laneOf(double score) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LaneThresholds fromJson(const QJsonObject& json);
};

struct LaneDecision
{
    Lane lane = Lane::Green;
    Lane modelLane = Lane::Green; // what the model alone would have done
    SelectedBy selectedBy = SelectedBy::Model;
};

// Draws by keyed hash (BLAKE2b-256 over seed and declaration number): nobody without the seed can foresee a draw, and
// anyone with it can check one afterwards. The same seed and number always give the same draw.
class LaneRouter
{
public:
    LaneRouter(LaneThresholds thresholds, LaneShares shares, QByteArray seed);
    [[nodiscard]] LaneDecision route(const QString& declarationNumber, double score) const;

private:
    LaneThresholds m_thresholds;
    double m_drawProbability; // for a declaration that the model does not send to red
    QByteArray m_seed;
};

} // namespace portlight::risk
