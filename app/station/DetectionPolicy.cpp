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
#include <numeric>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::SignedShelf;

namespace {

const QString policyKind = QStringLiteral("detection");
const QString falseAlarmsKey = QStringLiteral("false_alarms_a_picture");
const QString parcelAlarmsKey = QStringLiteral("false_alarms_a_parcel");
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
    if (const QJsonValue rate = object.value(parcelAlarmsKey); rate.isDouble()) {
        policy.falseAlarmsAParcel = rate.toDouble();
    }
    policy.unaidedShare = std::clamp(object.value(unaidedKey).toDouble(), 0.0, 1.0);
    policy.responseRule = object.value(ruleKey).toString();
    return policy;
}

Result<void> publishDetectionPolicy(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                    const DetectionPolicy& policy)
{
    for (const std::optional<double>& rate : {policy.falseAlarms, policy.falseAlarmsAParcel}) {
        if (rate && !(*rate >= 0.0 && *rate <= mostFalseAlarms)) {
            return failure(ErrorCode::BadInput,
                           tr("Accepted false alarms lie between 0 and %1 a picture or parcel.").arg(mostFalseAlarms));
        }
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
    if (policy.falseAlarmsAParcel) {
        object.insert(parcelAlarmsKey, *policy.falseAlarmsAParcel);
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

std::optional<double> DetectionPolicy::acceptedBy(inference::ModelKind kind) const
{
    return kind == inference::ModelKind::Volume ? falseAlarmsAParcel : falseAlarms;
}

inference::OperatingPoint alarmPoint(inference::ModelKind kind, const inference::ModelClass& of,
                                     const DetectionPolicy& policy, int classesOfKind)
{
    const auto accepted = policy.acceptedBy(kind);
    return of.pointFor(accepted ? std::optional(*accepted / std::max(1, classesOfKind)) : std::nullopt);
}

int classesOfKind(const QVector<inference::ModelBundle>& models, inference::ModelKind kind)
{
    return std::accumulate(models.cbegin(), models.cend(), 0, [kind](int count, const inference::ModelBundle& model) {
        return count + (model.kind == kind ? static_cast<int>(model.classes.size()) : 0);
    });
}

} // namespace portlight::app
