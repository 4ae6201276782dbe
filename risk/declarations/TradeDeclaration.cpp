#include "risk/declarations/TradeDeclaration.h"

#include <QJsonArray>

#include <array>

namespace portlight::risk {

namespace {

constexpr std::array roleNames{"declarant",      "importer",     "exporter",       "seller",
                               "buyer",          "consignee",    "consignor",      "carrier",
                               "representative", "notify_party", "message_sender", "message_recipient"};

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

void put(QJsonObject& o, QLatin1String key, const QStringList& values)
{
    if (!values.isEmpty()) {
        o.insert(key, QJsonArray::fromStringList(values));
    }
}

void put(QJsonObject& o, QLatin1String key, const QJsonObject& value)
{
    if (!value.isEmpty()) {
        o.insert(key, value);
    }
}

void put(QJsonObject& o, QLatin1String key, const QJsonArray& value)
{
    if (!value.isEmpty()) {
        o.insert(key, value);
    }
}

QJsonObject toJson(const Amount& amount)
{
    QJsonObject o;
    put(o, QLatin1String("value"), amount.value);
    put(o, QLatin1String("currency"), amount.currency);
    return o;
}

QJsonObject toJson(const Measure& measure)
{
    QJsonObject o;
    put(o, QLatin1String("value"), measure.value);
    if (measure.value) {
        put(o, QLatin1String("unit"), measure.unit);
    }
    return o;
}

QJsonObject toJson(const Party& party)
{
    QJsonObject o{{QStringLiteral("role"), partyRoleName(party.role)}};
    put(o, QLatin1String("id"), party.id);
    put(o, QLatin1String("name"), party.name);
    put(o, QLatin1String("country"), party.country);
    return o;
}

QJsonObject toJson(const TransportMeans& transport)
{
    QJsonObject o;
    put(o, QLatin1String("mode"), transport.mode);
    put(o, QLatin1String("id"), transport.id);
    put(o, QLatin1String("name"), transport.name);
    put(o, QLatin1String("nationality"), transport.nationality);
    put(o, QLatin1String("voyage"), transport.voyage);
    return o;
}

QJsonObject toJson(const TransportEquipment& equipment)
{
    QJsonObject o;
    put(o, QLatin1String("number"), equipment.number);
    put(o, QLatin1String("size_type"), equipment.sizeType);
    put(o, QLatin1String("fullness"), equipment.fullness);
    put(o, QLatin1String("position"), equipment.position);
    put(o, QLatin1String("gross_weight"), toJson(equipment.grossWeight));
    put(o, QLatin1String("seals"), equipment.seals);
    return o;
}

QJsonObject toJson(const GoodsLine& line)
{
    QJsonObject o{{QStringLiteral("number"), line.number}};
    put(o, QLatin1String("description"), line.description);
    put(o, QLatin1String("hs_code"), line.hsCode);
    put(o, QLatin1String("origin"), line.origin);
    put(o, QLatin1String("origin_indicator"), line.originIndicator);
    put(o, QLatin1String("procedure"), line.procedure);
    put(o, QLatin1String("net_weight"), toJson(line.netWeight));
    put(o, QLatin1String("gross_weight"), toJson(line.grossWeight));
    put(o, QLatin1String("quantity"), toJson(line.quantity));
    put(o, QLatin1String("packages"), line.packages);
    put(o, QLatin1String("package_kind"), line.packageKind);
    put(o, QLatin1String("price"), toJson(line.price));
    put(o, QLatin1String("duty_rate"), line.dutyRate);
    put(o, QLatin1String("duty_regime"), line.dutyRegime);
    put(o, QLatin1String("containers"), line.containers);
    return o;
}

template <typename Items>
QJsonArray listed(const Items& items)
{
    QJsonArray array;
    for (const auto& item : items) {
        array.append(toJson(item));
    }
    return array;
}

// The invoice total, or the sum of the lines' prices where all are in one currency.
Amount totalOf(const TradeDeclaration& declaration)
{
    Amount total = declaration.invoiceTotal;
    if (total.value || declaration.goods.isEmpty()) {
        return total;
    }
    total = {0.0, declaration.goods.first().price.currency};
    for (const GoodsLine& line : declaration.goods) {
        if (!line.price.value || line.price.currency != total.currency) {
            return {};
        }
        *total.value += *line.price.value;
    }
    return total;
}

inspection::GoodsItem toCaseItem(const GoodsLine& line)
{
    inspection::GoodsItem item;
    item.description = line.description;
    item.hsCode = line.hsCode;
    item.origin = line.origin;
    item.grossWeightKg = line.grossWeight.value ? line.grossWeight.kilograms() : line.netWeight.kilograms();
    item.quantity = line.quantity.value ? line.quantity.value : line.packages;
    item.quantityUnit = line.quantity.value ? line.quantity.unit : line.packageKind;
    return item;
}

} // namespace

QString partyRoleName(PartyRole role)
{
    return QLatin1String(roleNames.at(static_cast<std::size_t>(role)));
}

std::optional<double> Measure::kilograms() const
{
    struct MassUnit
    {
        const char* code;
        double kilograms;
    };
    constexpr std::array massUnits{MassUnit{"", 1.0},      MassUnit{"KGM", 1.0},       MassUnit{"KG", 1.0},
                                   MassUnit{"K", 1.0},     MassUnit{"GRM", 0.001},     MassUnit{"TNE", 1000.0},
                                   MassUnit{"DTN", 100.0}, MassUnit{"LBR", 0.45359237}};
    if (value) {
        for (const MassUnit& massUnit : massUnits) {
            if (unit == QLatin1String(massUnit.code)) {
                return *value * massUnit.kilograms;
            }
        }
    }
    return std::nullopt;
}

QString TradeDeclaration::partyId(PartyRole role) const
{
    for (const Party& party : parties) {
        if (party.role == role) {
            return party.id.isEmpty() ? party.name : party.id;
        }
    }
    return {};
}

QJsonObject TradeDeclaration::toJson() const
{
    QJsonObject o;
    put(o, QLatin1String("source"), source);
    put(o, QLatin1String("number"), number);
    put(o, QLatin1String("type_code"), typeCode);
    put(o, QLatin1String("function"), function);
    put(o, QLatin1String("status"), status);
    put(o, QLatin1String("procedure"), procedure);
    put(o, QLatin1String("use"), use);
    put(o, QLatin1String("payment_method"), paymentMethod);
    put(o, QLatin1String("office"), office);
    put(o, QLatin1String("accepted_on"), acceptedOn.toString(Qt::ISODate));
    put(o, QLatin1String("parties"), listed(parties));
    put(o, QLatin1String("transport"), risk::toJson(transport));
    put(o, QLatin1String("loading_place"), loadingPlace);
    put(o, QLatin1String("unloading_place"), unloadingPlace);
    put(o, QLatin1String("dispatch_country"), dispatchCountry);
    put(o, QLatin1String("destination_country"), destinationCountry);
    put(o, QLatin1String("transport_documents"), transportDocuments);
    put(o, QLatin1String("previous_documents"), previousDocuments);
    put(o, QLatin1String("invoice_total"), risk::toJson(invoiceTotal));
    put(o, QLatin1String("gross_weight"), risk::toJson(grossWeight));
    put(o, QLatin1String("packages"), packages);
    put(o, QLatin1String("equipment"), listed(equipment));
    put(o, QLatin1String("goods"), listed(goods));
    put(o, QLatin1String("remarks"), remarks);
    if (outcome) {
        o.insert(QLatin1String("outcome"),
                 *outcome == ExaminationOutcome::Fraud ? QStringLiteral("fraud") : QStringLiteral("in_order"));
    }
    return o;
}

inspection::Declaration TradeDeclaration::toCaseDeclaration() const
{
    const auto firstOf = [this](PartyRole first, PartyRole second) {
        const QString id = partyId(first);
        return id.isEmpty() ? partyId(second) : id;
    };
    inspection::Declaration d;
    d.number = number;
    d.importer = firstOf(PartyRole::Importer, PartyRole::Consignee);
    d.exporter = firstOf(PartyRole::Exporter, PartyRole::Consignor);
    d.declarant = firstOf(PartyRole::Declarant, PartyRole::Representative);
    d.container = equipment.isEmpty() ? QString() : equipment.first().number;
    d.transportDocument = transportDocuments.isEmpty() ? QString() : transportDocuments.first();
    d.dispatchCountry = dispatchCountry;
    const Amount total = totalOf(*this);
    d.value = total.value;
    d.currency = total.currency;
    for (const GoodsLine& line : goods) {
        d.goods.append(toCaseItem(line));
    }
    return d;
}

} // namespace portlight::risk
