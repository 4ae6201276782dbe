#include "app/sandbox/GroundTruth.h"

#include "app/sandbox/SandboxText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

QStringList GroundTruth::classes() const
{
    QStringList names;
    for (const inspection::Finding& item : prohibited) {
        if (!names.contains(item.label)) {
            names.append(item.label);
        }
    }
    return names;
}

bool GroundTruth::hasPlace() const
{
    return std::any_of(prohibited.cbegin(), prohibited.cend(),
                       [](const inspection::Finding& item) { return item.rectangle || item.box; });
}

TruthShelf::TruthShelf(const local_cache::CacheLocation& location)
    : m_folder(location.folder + QStringLiteral("/truth"))
{
}

bool TruthShelf::isHash(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return pattern.match(text).hasMatch();
}

QString TruthShelf::fileOf(const QString& sha256) const
{
    return m_folder + QLatin1Char('/') + sha256 + QStringLiteral(".json");
}

Result<void> TruthShelf::keep(const QString& sha256, const GroundTruth& truth) const
{
    if (!isHash(sha256)) {
        return failure(ErrorCode::BadInput, SandboxText::tr("\"%1\" names no scan.").arg(sha256));
    }
    QJsonArray prohibited;
    for (const inspection::Finding& item : truth.prohibited) {
        prohibited.append(item.toJson());
    }
    const QJsonObject object{{QStringLiteral("name"), truth.name}, {QStringLiteral("prohibited"), prohibited}};
    const QByteArray text = QJsonDocument(object).toJson();
    QSaveFile file(fileOf(sha256));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.commit()) {
        return failure(ErrorCode::Storage, SandboxText::tr("%1 could not be written.").arg(file.fileName()));
    }
    return {};
}

Result<std::optional<GroundTruth>> TruthShelf::of(const QString& sha256) const
{
    QFile file(fileOf(sha256));
    if (!isHash(sha256) || !file.exists()) {
        return std::optional<GroundTruth>();
    }
    const QJsonObject object =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largestFile)).object() : QJsonObject();
    if (!object.value(QLatin1String("prohibited")).isArray()) {
        return failure(ErrorCode::BadInput,
                       SandboxText::tr("%1 does not say what is in its scan.").arg(fileOf(sha256)));
    }
    GroundTruth truth;
    truth.name = object.value(QLatin1String("name")).toString();
    for (const auto& value : object.value(QLatin1String("prohibited")).toArray()) {
        truth.prohibited.append(inspection::Finding::fromJson(value.toObject()));
    }
    return std::optional(truth);
}

QStringList TruthShelf::names() const
{
    QStringList all;
    for (const QString& entry : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto truth = of(entry.chopped(5));
        if (truth && *truth) {
            all.append((*truth)->name);
        }
    }
    return all;
}

} // namespace portlight::app
