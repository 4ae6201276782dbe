#include "app/station/DetectionPolicy.h"

#include "local_cache/SignedShelf.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::SignedShelf;

namespace {

const QString policyKind = QStringLiteral("detection");
const QString falseAlarmsKey = QStringLiteral("false_alarms_a_picture");
const QString unaidedKey = QStringLiteral("unaided_share");
const QString ruleKey = QStringLiteral("response_rule");
constexpr qsizetype longestRule = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

SignedShelf shelfOf(const local_cache::CacheLocation& location)
{
    return SignedShelf(location, inspection::Role::Administrator);
}

} // namespace

Result<DetectionPolicy> loadDetectionPolicy(const local_cache::CacheLocation& location)
{
    if (!QFile::exists(location.database())) { // reading never makes a station
        return DetectionPolicy{};
    }
    const auto document = shelfOf(location).inForce(policyKind);
    if (!document) {
        return failure(document.error());
    }
    DetectionPolicy policy;
    if (!document->has_value()) {
        return policy;
    }
    const QJsonObject object = QJsonDocument::fromJson((*document)->content).object();
    if (const QJsonValue rate = object.value(falseAlarmsKey); rate.isDouble()) {
        policy.falseAlarms = rate.toDouble();
    }
    policy.unaidedShare = std::clamp(object.value(unaidedKey).toDouble(), 0.0, 1.0);
    policy.responseRule = object.value(ruleKey).toString();
    return policy;
}

Result<void> publishDetectionPolicy(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                    const DetectionPolicy& policy)
{
    const bool rateHolds =
        !policy.falseAlarms || (*policy.falseAlarms >= 0.0 && *policy.falseAlarms <= mostFalseAlarms);
    if (!rateHolds) {
        return failure(ErrorCode::BadInput,
                       tr("Accepted false alarms lie between 0 and %1 a picture.").arg(mostFalseAlarms));
    }
    if (!(policy.unaidedShare >= 0.0 && policy.unaidedShare <= 1.0)) {
        return failure(ErrorCode::BadInput, tr("The share read unaided lies between 0 and 1."));
    }
    if (policy.responseRule.size() > longestRule) {
        return failure(ErrorCode::BadInput,
                       tr("The rule for doubtful alarms is longer than %1 letters.").arg(longestRule));
    }
    QJsonObject object{{unaidedKey, policy.unaidedShare}};
    if (policy.falseAlarms) {
        object.insert(falseAlarmsKey, *policy.falseAlarms);
    }
    if (!policy.responseRule.isEmpty()) {
        object.insert(ruleKey, policy.responseRule);
    }
    const auto published =
        shelfOf(location).publish(session, policyKind, QJsonDocument(object).toJson(QJsonDocument::Compact));
    return published ? Result<void>() : failure(published.error());
}

bool isReadUnaided(const inspection::CaseId& id, double share)
{
    constexpr double wholeRange = 18446744073709551616.0; // 2^64
    const QByteArray hash = QCryptographicHash::hash(QByteArrayLiteral("portlight.unaided.v1") + id.toRfc4122(),
                                                     QCryptographicHash::Sha256);
    return static_cast<double>(qFromBigEndian<quint64>(hash.constData())) < share * wholeRange;
}

inference::OperatingPoint alarmPoint(const inference::ModelClass& of, const DetectionPolicy& policy, int classesInUse)
{
    return of.pointFor(policy.falseAlarms ? std::optional(*policy.falseAlarms / std::max(1, classesInUse))
                                          : std::nullopt);
}

} // namespace portlight::app
