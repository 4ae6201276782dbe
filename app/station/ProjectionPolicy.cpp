#include "app/station/ProjectionPolicy.h"

#include "local_cache/SignedShelf.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::SignedShelf;

namespace {

const QString policyKind = QStringLiteral("projection");
constexpr int mostBetween = 10'000;
constexpr int mostAnHour = 60;
constexpr int shortestWindow = 5;
constexpr int longestWindow = 600;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

bool isWithin(int value, int lowest, int highest)
{
    return value >= lowest && value <= highest;
}

bool isPossible(const ProjectionPolicy& policy)
{
    return policy.share >= 0.0 && policy.share <= ProjectionPolicy::mostShare &&
           isWithin(policy.atLeastOneIn, 0, mostBetween) && isWithin(policy.mostAnHour, 0, mostAnHour) &&
           isWithin(policy.windowSeconds, shortestWindow, longestWindow);
}

} // namespace

Result<ProjectionPolicy> loadProjectionPolicy(const local_cache::CacheLocation& location)
{
    if (!QFile::exists(location.database())) { // reading never makes a station
        return ProjectionPolicy{};
    }
    const auto document = SignedShelf(location).inForce(policyKind);
    if (!document) {
        return failure(document.error());
    }
    ProjectionPolicy policy;
    if (!document->has_value()) {
        return policy;
    }
    const QJsonObject object = QJsonDocument::fromJson((*document)->content).object();
    policy.share = object.value(QLatin1String("share")).toDouble();
    policy.atLeastOneIn = object.value(QLatin1String("at_least_one_in")).toInt();
    policy.mostAnHour = object.value(QLatin1String("most_an_hour")).toInt();
    policy.windowSeconds = object.value(QLatin1String("window_seconds")).toInt();
    return isPossible(policy) ? policy : ProjectionPolicy{};
}

Result<void> publishProjectionPolicy(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                     const ProjectionPolicy& policy)
{
    if (!isPossible(policy)) {
        return failure(ErrorCode::BadInput,
                       tr("Projected threats: at most one image in ten and %1 an hour, a window of %2 to %3 seconds.")
                           .arg(mostAnHour)
                           .arg(shortestWindow)
                           .arg(longestWindow));
    }
    const QJsonObject object{{QStringLiteral("share"), policy.share},
                             {QStringLiteral("at_least_one_in"), policy.atLeastOneIn},
                             {QStringLiteral("most_an_hour"), policy.mostAnHour},
                             {QStringLiteral("window_seconds"), policy.windowSeconds}};
    const auto published =
        SignedShelf(location).publish(session, policyKind, QJsonDocument(object).toJson(QJsonDocument::Compact));
    return published ? Result<void>() : failure(published.error());
}

} // namespace portlight::app
