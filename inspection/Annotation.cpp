#include "inspection/Annotation.h"

#include <QJsonArray>

namespace portlight::inspection {

namespace {

constexpr std::array kindNames{"box", "ruler", "marker", "sphere", "polygon", "angle", "object", "view", "picture"};

AnnotationKind kindFromName(const QString& name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i])) {
            return static_cast<AnnotationKind>(i);
        }
    }
    return AnnotationKind::Marker;
}

} // namespace

QJsonObject Annotation::toJson() const
{
    QJsonArray list;
    for (const auto& p : points) {
        list.append(QJsonArray{p[0], p[1], p[2]});
    }
    QJsonObject object{{QStringLiteral("id"), id.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("scan"), scan},
                       {QStringLiteral("kind"), QLatin1String(kindNames[static_cast<std::size_t>(kind)])},
                       {QStringLiteral("layer"), layer},
                       {QStringLiteral("unit"), inPixels ? QStringLiteral("px") : QStringLiteral("mm")},
                       {QStringLiteral("points"), list},
                       {QStringLiteral("text"), text}};
    if (measured) {
        object.insert(QStringLiteral("measured"), measured->toJson());
    }
    if (!view.isEmpty()) {
        object.insert(QStringLiteral("view"), view);
    }
    if (!picture.isEmpty()) {
        object.insert(QStringLiteral("picture"), picture);
    }
    return object;
}

Annotation Annotation::fromJson(const QJsonObject& o)
{
    Annotation a;
    a.id = QUuid::fromString(o.value(QLatin1String("id")).toString());
    a.scan = o.value(QLatin1String("scan")).toString();
    a.kind = kindFromName(o.value(QLatin1String("kind")).toString());
    a.layer = o.value(QLatin1String("layer")).toInt();
    a.inPixels = o.value(QLatin1String("unit")).toString() == QLatin1String("px");
    for (const auto& value : o.value(QLatin1String("points")).toArray()) {
        const QJsonArray p = value.toArray();
        a.points.append({p.at(0).toDouble(), p.at(1).toDouble(), p.at(2).toDouble()});
    }
    a.text = o.value(QLatin1String("text")).toString();
    if (const QJsonValue measured = o.value(QLatin1String("measured")); measured.isObject()) {
        a.measured = Measurement::fromJson(measured.toObject());
    }
    a.view = o.value(QLatin1String("view")).toObject();
    a.picture = o.value(QLatin1String("picture")).toString();
    return a;
}

} // namespace portlight::inspection
