#include "viewers/model/PresetLibrary.h"

#include "scans/physics/MaterialScale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>

namespace portlight::viewers {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

Q_LOGGING_CATEGORY(presetLog, "portlight.viewers.presets")

// Kept here for the translators: the names in resources/presets.
[[maybe_unused]] constexpr const char* shippedNames[] = {
    QT_TRANSLATE_NOOP("Presets", "Contents"),     QT_TRANSLATE_NOOP("Presets", "Organic"),
    QT_TRANSLATE_NOOP("Presets", "Metal"),        QT_TRANSLATE_NOOP("Presets", "Dense"),
    QT_TRANSLATE_NOOP("Presets", "Shell off"),    QT_TRANSLATE_NOOP("Presets", "Electronics"),
    QT_TRANSLATE_NOOP("Presets", "Surface"),      QT_TRANSLATE_NOOP("Presets", "Bone"),
    QT_TRANSLATE_NOOP("Presets", "Maximum (MIP)")};

std::optional<std::uint32_t> colourFrom(const QString& text)
{
    bool valid = false;
    const uint value = text.mid(1).toUInt(&valid, 16);
    if (!valid || text.size() != 7 || !text.startsWith(u'#')) {
        return std::nullopt;
    }
    return value;
}

QString refusal(const char* text)
{
    return QCoreApplication::translate("Presets", text);
}

// The number scale `key`, or what is wrong with it.
Result<Preset::Scale> scaleFrom(const QJsonObject& object, const QString& key)
{
    constexpr int fewestPoints = 2;
    constexpr int mostPoints = 64;
    Preset::Scale scale;
    scale.surface = object.value(u"surface").toObject().value(key).toDouble(-1.0);
    const QJsonArray window = object.value(u"window").toObject().value(key).toArray();
    const QJsonArray points = object.value(u"points").toObject().value(key).toArray();
    if (scale.surface <= 0.0) {
        return failure(ErrorCode::BadInput, refusal("surface.%1 must be a number above 0").arg(key));
    }
    scale.window = {window.at(0).toDouble(), window.at(1).toDouble()};
    if (window.size() != 2 || !(scale.window.low < scale.window.high)) {
        return failure(ErrorCode::BadInput, refusal("window.%1 must be two rising numbers").arg(key));
    }
    if (points.size() < fewestPoints || points.size() > mostPoints) {
        return failure(ErrorCode::BadInput, refusal("points.%1 must have 2 to 64 points").arg(key));
    }
    for (const auto& value : points) {
        const QJsonArray point = value.toArray();
        const auto colour = colourFrom(point.at(1).toString());
        const double opacity = point.at(2).toDouble(-1.0);
        const double place = point.at(0).toDouble();
        const qsizetype number = scale.points.size() + 1;
        if (point.size() != 3 || !point.at(0).isDouble() || !colour || opacity < 0.0 || opacity > 1.0) {
            return failure(ErrorCode::BadInput,
                           refusal("point %1 of points.%2 must be [value, \"#rrggbb\", opacity from 0 to 1]")
                               .arg(number)
                               .arg(key));
        }
        if (!scale.points.isEmpty() && place < scale.points.last().value) {
            return failure(ErrorCode::BadInput,
                           refusal("point %1 of points.%2 lies below the one before").arg(number).arg(key));
        }
        scale.points.append({place, *colour, opacity});
    }
    return scale;
}

double attenuationFrom(double hounsfield)
{
    return scans::waterAttenuationPerCm * (1.0 + hounsfield / 1000.0);
}

} // namespace

Result<Preset> Preset::fromJson(const QJsonObject& object)
{
    Preset preset;
    preset.id = object.value(u"id").toString();
    preset.name = object.value(u"name").toString();
    preset.order = object.value(u"order").toInt(1000);
    const QString mode = object.value(u"mode").toString();
    const auto hounsfield = scaleFrom(object, QStringLiteral("hounsfield"));
    const auto relative = scaleFrom(object, QStringLiteral("relative"));
    if (preset.id.isEmpty() || preset.name.isEmpty()) {
        return failure(ErrorCode::BadInput, refusal("id and name must be there"));
    }
    if (mode != u"composite" && mode != u"maximum") {
        return failure(ErrorCode::BadInput, refusal("mode must be \"composite\" or \"maximum\""));
    }
    if (!hounsfield || !relative) {
        return failure(hounsfield ? relative.error() : hounsfield.error());
    }
    preset.takesShellOff = object.value(u"shell").toString() == u"off";
    preset.interior = std::clamp(object.value(u"interior").toDouble(1.0), 0.0, 1.0);
    preset.hounsfield = *hounsfield;
    preset.relative = *relative;
    const bool shaded = object.value(u"shading").toBool(true);
    preset.mode = mode == u"maximum" ? CastMode::Maximum : shaded ? CastMode::CompositeShaded : CastMode::Composite;
    return preset;
}

TransferFunction Preset::transferFor(scans::ValueUnit unit, const ValueStatistics& statistics) const
{
    TransferFunction function;
    function.mode = mode;
    function.interior = interior;
    if (unit == scans::ValueUnit::Hounsfield || unit == scans::ValueUnit::AttenuationPerCm) {
        function.points = hounsfield.points;
        function.surface = hounsfield.surface;
        if (unit == scans::ValueUnit::AttenuationPerCm) {
            for (TransferPoint& point : function.points) {
                point.value = attenuationFrom(point.value);
            }
            function.surface *= scans::waterAttenuationPerCm / 1000.0;
        }
        return function;
    }
    const double air = statistics.objectThreshold();
    const double densest = statistics.objectQuantile(1.0);
    const double span = std::max(densest - air, 1e-6);
    function.surface = relative.surface * span;
    for (const TransferPoint& point : relative.points) {
        TransferPoint fitted = point;
        fitted.value = statistics.objectQuantile(point.value / 100.0);
        function.points.append(fitted);
    }
    // Where many voxels share a value, the densest point keeps it: an object of one density is shown, never left out.
    for (qsizetype i = function.points.size() - 2; i >= 0; --i) {
        function.points[i].value = std::min(function.points[i].value, function.points[i + 1].value - span * 1e-4);
    }
    return function;
}

ValueWindow Preset::windowFor(scans::ValueUnit unit, const ValueStatistics& statistics) const
{
    switch (unit) {
    case scans::ValueUnit::Hounsfield:
        return hounsfield.window;
    case scans::ValueUnit::AttenuationPerCm:
        return {attenuationFrom(hounsfield.window.low), attenuationFrom(hounsfield.window.high)};
    default:
        break;
    }
    const double low = statistics.quantile(relative.window.low);
    const double high = statistics.quantile(relative.window.high);
    return {low, high > low ? high : low + 1.0};
}

QString Preset::translatedName() const
{
    return QCoreApplication::translate("Presets", name.toUtf8().constData());
}

namespace {

Result<Preset> presetFrom(const QString& path)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::BadInput, refusal("it cannot be read"));
    }
    if (file.size() > largest) {
        return failure(ErrorCode::BadInput, refusal("it is larger than 1 MiB"));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return failure(ErrorCode::BadInput,
                       refusal("it is not a JSON object (%1 at byte %2)").arg(error.errorString()).arg(error.offset));
    }
    return Preset::fromJson(document.object());
}

} // namespace

PresetLibrary PresetLibrary::fromFolders(const QStringList& folders)
{
    PresetLibrary library;
    for (const QString& folder : folders) {
        const QDir directory(folder);
        for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            const auto preset = presetFrom(directory.filePath(name));
            if (!preset) {
                library.m_refusals.append(
                    refusal("The preset file %1 is left out: %2.").arg(directory.filePath(name), preset.error().text));
                qCWarning(presetLog).noquote() << library.m_refusals.last();
                continue;
            }
            library.m_presets.removeIf([&](const Preset& known) { return known.id == preset->id; });
            library.m_presets.append(*preset);
        }
    }
    std::stable_sort(library.m_presets.begin(), library.m_presets.end(),
                     [](const Preset& a, const Preset& b) { return a.order < b.order; });
    return library;
}

const PresetLibrary& PresetLibrary::instance()
{
    static const PresetLibrary library = [] {
        QStringList folders{QStringLiteral(":/portlight/presets")};
        folders += QStandardPaths::locateAll(QStandardPaths::AppDataLocation, QStringLiteral("presets"),
                                             QStandardPaths::LocateDirectory);
        folders << QStringLiteral("/etc/portlight/presets");
        if (const QString own = qEnvironmentVariable("PORTLIGHT_PRESETS"); !own.isEmpty()) {
            folders << own;
        }
        return fromFolders(folders);
    }();
    return library;
}

const Preset* PresetLibrary::find(const QString& id) const
{
    const auto found =
        std::find_if(m_presets.begin(), m_presets.end(), [&](const Preset& preset) { return preset.id == id; });
    return found == m_presets.end() ? nullptr : &*found;
}

} // namespace portlight::viewers
