#include "risk/declarations/CsvProfile.h"

#include "risk/Words.h"
#include "risk/declarations/CsvElements.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must stand outside every namespace; a static library's resources are not registered by themselves.
static void registerProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 maximumProfileBytes = 1 << 20;
constexpr auto profileFolder = ":/portlight/profiles";

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const auto& item : value.toArray()) {
        list.append(item.toString());
    }
    return list;
}

Result<CsvProfile> readProfile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The CSV profile %1 cannot be opened: %2.").arg(path, file.errorString()));
    }
    if (file.size() > maximumProfileBytes) {
        return failure(ErrorCode::BadInput, Words::tr("%1 is too large to be a CSV profile.").arg(path));
    }
    return CsvProfile::fromJson(file.readAll());
}

} // namespace

Result<CsvProfile> CsvProfile::fromJson(const QByteArray& json)
{
    QJsonParseError problem{};
    const QJsonObject o = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::BadInput, Words::tr("The CSV profile is not JSON: %1.").arg(problem.errorString()));
    }
    CsvProfile profile;
    profile.name = o.value(QLatin1String("name")).toString();
    profile.title = o.value(QLatin1String("title")).toString();
    profile.dateFormat = o.value(QLatin1String("date_format")).toString(QStringLiteral("yyyy-MM-dd"));
    profile.hsDigits = std::clamp(o.value(QLatin1String("hs_digits")).toInt(), 0, 12);
    profile.currency = o.value(QLatin1String("currency")).toString();
    const QByteArray separator = o.value(QLatin1String("separator")).toString(QStringLiteral(",")).toLatin1();
    if (separator.size() != 1 || separator == "\"" || separator == "\n") {
        return failure(ErrorCode::BadInput,
                       Words::tr("The CSV profile \"%1\" needs a separator of one character.").arg(profile.name));
    }
    profile.separator = separator.at(0);
    const QJsonObject columns = o.value(QLatin1String("columns")).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (csvElement(column.key()) == nullptr) {
            return failure(
                ErrorCode::BadInput,
                Words::tr("The CSV profile \"%1\" names an unknown element \"%2\".").arg(profile.name, column.key()));
        }
        profile.columns.insert(column.key(), column.value().toString());
    }
    if (!profile.columns.contains(QStringLiteral("number"))) {
        return failure(
            ErrorCode::BadInput,
            Words::tr("The CSV profile \"%1\" must say which column holds the declaration number.").arg(profile.name));
    }
    const QJsonObject outcomes = o.value(QLatin1String("outcomes")).toObject();
    profile.fraudValues = strings(outcomes.value(QLatin1String("fraud")));
    profile.inOrderValues = strings(outcomes.value(QLatin1String("in_order")));
    return profile;
}

QVector<CsvProfile> CsvProfile::shipped()
{
    registerProfiles();
    QVector<CsvProfile> profiles;
    const QDir folder{QLatin1String(profileFolder)};
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (auto profile = readProfile(folder.filePath(name))) {
            profiles.append(std::move(*profile));
        }
    }
    return profiles;
}

Result<CsvProfile> CsvProfile::named(const QString& nameOrPath)
{
    for (CsvProfile& profile : shipped()) {
        if (profile.name == nameOrPath) {
            return std::move(profile);
        }
    }
    return readProfile(nameOrPath);
}

} // namespace portlight::risk
