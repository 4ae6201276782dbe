#include "inspection/RiskAssessment.h"

#include <QJsonArray>

namespace portlight::inspection {

namespace {

const QString scoreKey = QStringLiteral("score");
const QString probabilityKey = QStringLiteral("probability");
const QString laneKey = QStringLiteral("lane");
const QString selectedByKey = QStringLiteral("selected_by");
const QString modelKey = QStringLiteral("model");
const QString reasonsKey = QStringLiteral("reasons");
const QString doubtsKey = QStringLiteral("doubts");
const QString textKey = QStringLiteral("text");
const QString sourceKey = QStringLiteral("source");
const QString behindKey = QStringLiteral("behind");

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const auto& item : value.toArray()) {
        strings.append(item.toString());
    }
    return strings;
}

std::optional<double> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

QJsonObject RiskAssessment::toJson() const
{
    QJsonObject object;
    if (score) {
        object.insert(scoreKey, *score);
    }
    if (probability) {
        object.insert(probabilityKey, *probability);
    }
    for (const auto& [key, value] :
         {std::pair(laneKey, lane), std::pair(selectedByKey, selectedBy), std::pair(modelKey, model)}) {
        if (!value.isEmpty()) {
            object.insert(key, value);
        }
    }
    QJsonArray listed;
    for (const RiskReason& reason : reasons) {
        listed.append(QJsonObject{{textKey, reason.text},
                                  {sourceKey, reason.source},
                                  {behindKey, QJsonArray::fromStringList(reason.behind)}});
    }
    if (!listed.isEmpty()) {
        object.insert(reasonsKey, listed);
    }
    if (!doubts.isEmpty()) {
        object.insert(doubtsKey, QJsonArray::fromStringList(doubts));
    }
    return object;
}

RiskAssessment RiskAssessment::fromJson(const QJsonObject& object)
{
    RiskAssessment assessment;
    assessment.score = numberOf(object.value(scoreKey));
    assessment.probability = numberOf(object.value(probabilityKey));
    assessment.lane = object.value(laneKey).toString();
    assessment.selectedBy = object.value(selectedByKey).toString();
    assessment.model = object.value(modelKey).toString();
    for (const auto& value : object.value(reasonsKey).toArray()) {
        const QJsonObject reason = value.toObject();
        assessment.reasons.append(
            {reason.value(textKey).toString(), reason.value(sourceKey).toString(), stringsOf(reason.value(behindKey))});
    }
    assessment.doubts = stringsOf(object.value(doubtsKey));
    return assessment;
}

} // namespace portlight::inspection
