#include "viewers/model/PresetLibrary.h"

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

constexpr double waterAttenuationPerCm = 0.193; // at 70 keV (NIST XCOM), the usual effective energy of a 140 kV scanner

// Kept here for the translators: the names in resources/presets.
[[maybe_unused]] constexpr const char* shippedNames[] = {
    QT_TRANSLATE_NOOP("Presets", "Contents"),  QT_TRANSLATE_NOOP("Presets", "Organic"),
    QT_TRANSLATE_NOOP("Presets", "Metal"),     QT_TRANSLATE_NOOP("Presets", "Dense"),
    QT_TRANSLATE_NOOP("Presets", "Walls off"), QT_TRANSLATE_NOOP("Presets", "Surface"),
    QT_TRANSLATE_NOOP("Presets", "Bone"),      QT_TRANSLATE_NOOP("Presets", "Maximum (MIP)")};

std::optional<std::uint32_t> colourFrom(const QString& text)
{
    bool valid = false;
    const uint value = text.mid(1).toUInt(&valid, 16);
    if (!valid || text.size() != 7 || !text.startsWith(u'#')) {
        return std::nullopt;
    }
    return value;
}

std::optional<Preset::Scale> scaleFrom(const QJsonObject& object, const QString& key)
{
    Preset::Scale scale;
    scale.surface = object.value(u"surface").toObject().value(key).toDouble(-1.0);
    const QJsonArray window = object.value(u"window").toObject().value(key).toArray();
    const QJsonArray points = object.value(u"points").toObject().value(key).toArray();
    if (scale.surface <= 0.0 || window.size() != 2 || points.size() < 2 || points.size() > 64) {
        return std::nullopt;
    }
    scale.window = {window.at(0).toDouble(), window.at(1).toDouble()};
    for (const QJsonValue& value : points) {
        const QJsonArray point = value.toArray();
        const auto colour = colourFrom(point.at(1).toString());
        const double opacity = point.at(2).toDouble(-1.0);
        const double place = point.at(0).toDouble();
        if (point.size() != 3 || !colour || opacity < 0.0 || opacity > 1.0 ||
            (!scale.points.isEmpty() && place < scale.points.last().value)) {
            return std::nullopt;
        }
        scale.points.append({place, *colour, opacity});
    }
    return scale.window.low < scale.window.high ? std::optional(scale) : std::nullopt;
}

double attenuationFrom(double hounsfield)
{
    return waterAttenuationPerCm * (1.0 + hounsfield / 1000.0);
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
    if (preset.id.isEmpty() || preset.name.isEmpty() || !hounsfield || !relative ||
        (mode != u"composite" && mode != u"maximum")) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Presets", "The preset \"%1\" is not complete or not in order.")
                           .arg(preset.id));
    }
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
            function.surface *= waterAttenuationPerCm / 1000.0;
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

PresetLibrary PresetLibrary::fromFolders(const QStringList& folders)
{
    constexpr qint64 largest = 1 << 20;
    PresetLibrary library;
    for (const QString& folder : folders) {
        const QDir directory(folder);
        for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(directory.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
                qCWarning(presetLog) << "cannot read preset" << file.fileName();
                continue;
            }
            const auto preset = Preset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
            if (!preset) {
                qCWarning(presetLog) << "left out a broken preset" << file.fileName();
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
