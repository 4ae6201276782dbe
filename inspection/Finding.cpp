#include "inspection/Finding.h"

#include <QJsonArray>

namespace portlight::inspection {

namespace {

constexpr std::array sourceNames{"officer", "detector", "report"};
constexpr std::array assessmentNames{"alarm", "clear", "unknown"};

template <typename Enum, std::size_t N>
Enum fromName(const QString& name, const std::array<const char*, N>& names)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<Enum>(i);
        }
    }
    return static_cast<Enum>(0);
}

QJsonArray toArray(const std::array<double, 3>& v)
{
    return {v[0], v[1], v[2]};
}

std::array<double, 3> toPoint(const QJsonArray& a)
{
    return {a.at(0).toDouble(), a.at(1).toDouble(), a.at(2).toDouble()};
}

std::optional<double> optionalNumber(const QJsonObject& object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void insertOptional(QJsonObject& object, QLatin1String key, const std::optional<double>& value)
{
    if (value) {
        object.insert(key, *value);
    }
}

} // namespace

QJsonObject Finding::toJson() const
{
    QJsonObject o{
        {QStringLiteral("id"), id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("source"), QLatin1String(sourceNames[static_cast<std::size_t>(source)])},
        {QStringLiteral("assessment"), QLatin1String(assessmentNames[static_cast<std::size_t>(assessment)])},
        {QStringLiteral("label"), label},
        {QStringLiteral("layer"), layer},
    };
    if (!description.isEmpty()) {
        o.insert(QLatin1String("description"), description);
    }
    if (box) {
        o.insert(QLatin1String("box_mm"),
                 QJsonObject{{QStringLiteral("min"), toArray(box->min)}, {QStringLiteral("max"), toArray(box->max)}});
    }
    if (rectangle) {
        o.insert(QLatin1String("rectangle_px"),
                 QJsonArray{rectangle->x(), rectangle->y(), rectangle->width(), rectangle->height()});
    }
    insertOptional(o, QLatin1String("score"), score);
    insertOptional(o, QLatin1String("mass_g"), massGrams);
    insertOptional(o, QLatin1String("density_g_cm3"), densityGramsPerCm3);
    insertOptional(o, QLatin1String("volume_cm3"), volumeCm3);
    insertOptional(o, QLatin1String("effective_z"), effectiveZ);
    return o;
}

Finding Finding::fromJson(const QJsonObject& o)
{
    Finding f;
    f.id = QUuid::fromString(o.value(QLatin1String("id")).toString());
    f.source = fromName<FindingSource>(o.value(QLatin1String("source")).toString(), sourceNames);
    f.assessment = fromName<FindingAssessment>(o.value(QLatin1String("assessment")).toString(), assessmentNames);
    f.label = o.value(QLatin1String("label")).toString();
    f.description = o.value(QLatin1String("description")).toString();
    f.layer = o.value(QLatin1String("layer")).toInt();
    if (const QJsonObject b = o.value(QLatin1String("box_mm")).toObject(); !b.isEmpty()) {
        f.box =
            BoxMm{toPoint(b.value(QLatin1String("min")).toArray()), toPoint(b.value(QLatin1String("max")).toArray())};
    }
    if (const QJsonArray r = o.value(QLatin1String("rectangle_px")).toArray(); r.size() == 4) {
        f.rectangle = QRectF(r[0].toDouble(), r[1].toDouble(), r[2].toDouble(), r[3].toDouble());
    }
    f.score = optionalNumber(o, QLatin1String("score"));
    f.massGrams = optionalNumber(o, QLatin1String("mass_g"));
    f.densityGramsPerCm3 = optionalNumber(o, QLatin1String("density_g_cm3"));
    f.volumeCm3 = optionalNumber(o, QLatin1String("volume_cm3"));
    f.effectiveZ = optionalNumber(o, QLatin1String("effective_z"));
    return f;
}

} // namespace portlight::inspection
