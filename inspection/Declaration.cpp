#include "inspection/Declaration.h"

#include <QJsonArray>

namespace portlight::inspection {

namespace {

void put(QJsonObject& o, QLatin1String key, const QString& value)
{
    if (!value.isEmpty()) {
        o.insert(key, value);
    }
}

void put(QJsonObject& o, QLatin1String key, const std::optional<double>& value)
{
    if (value) {
        o.insert(key, *value);
    }
}

std::optional<double> number(const QJsonObject& o, QLatin1String key)
{
    const QJsonValue v = o.value(key);
    return v.isDouble() ? std::optional(v.toDouble()) : std::nullopt;
}

QJsonObject goodsToJson(const GoodsItem& item)
{
    QJsonObject o;
    put(o, QLatin1String("description"), item.description);
    put(o, QLatin1String("hs_code"), item.hsCode);
    put(o, QLatin1String("origin"), item.origin);
    put(o, QLatin1String("gross_weight_kg"), item.grossWeightKg);
    put(o, QLatin1String("quantity"), item.quantity);
    put(o, QLatin1String("quantity_unit"), item.quantityUnit);
    return o;
}

GoodsItem goodsFromJson(const QJsonObject& o)
{
    return {o.value(QLatin1String("description")).toString(),
            o.value(QLatin1String("hs_code")).toString(),
            o.value(QLatin1String("origin")).toString(),
            number(o, QLatin1String("gross_weight_kg")),
            number(o, QLatin1String("quantity")),
            o.value(QLatin1String("quantity_unit")).toString()};
}

} // namespace

QJsonObject Declaration::toJson() const
{
    QJsonObject o;
    put(o, QLatin1String("number"), number);
    put(o, QLatin1String("importer"), importer);
    put(o, QLatin1String("exporter"), exporter);
    put(o, QLatin1String("declarant"), declarant);
    put(o, QLatin1String("container"), container);
    put(o, QLatin1String("transport_document"), transportDocument);
    put(o, QLatin1String("dispatch_country"), dispatchCountry);
    put(o, QLatin1String("value"), value);
    put(o, QLatin1String("currency"), currency);
    QJsonArray items;
    for (const GoodsItem& item : goods) {
        items.append(goodsToJson(item));
    }
    o.insert(QLatin1String("goods"), items);
    return o;
}

Declaration Declaration::fromJson(const QJsonObject& o)
{
    Declaration d;
    d.number = o.value(QLatin1String("number")).toString();
    d.importer = o.value(QLatin1String("importer")).toString();
    d.exporter = o.value(QLatin1String("exporter")).toString();
    d.declarant = o.value(QLatin1String("declarant")).toString();
    d.container = o.value(QLatin1String("container")).toString();
    d.transportDocument = o.value(QLatin1String("transport_document")).toString();
    d.dispatchCountry = o.value(QLatin1String("dispatch_country")).toString();
    d.value = inspection::number(o, QLatin1String("value"));
    d.currency = o.value(QLatin1String("currency")).toString();
    for (const auto& item : o.value(QLatin1String("goods")).toArray()) {
        d.goods.append(goodsFromJson(item.toObject()));
    }
    return d;
}

} // namespace portlight::inspection
