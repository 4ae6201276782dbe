#include "risk/model/RiskRecord.h"

#include <cmath>

namespace portlight::risk {

namespace {

// "108", "108.0" and "1.08e2" are the same weight.
QString canonical(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 12);
}

double orMissing(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

RiskRecord riskRecord(const TradeDeclaration& declaration, qsizetype line)
{
    RiskRecord record;
    record.number = declaration.number;
    record.date = declaration.acceptedOn;
    record.outcome = declaration.outcome;
    const auto set = [&record](Element e, const QString& value) {
        record.elements.at(static_cast<std::size_t>(e)) = value;
    };
    set(Element::Office, declaration.office);
    set(Element::Procedure, declaration.procedure);
    set(Element::Type, declaration.typeCode);
    set(Element::Use, declaration.use);
    set(Element::PaymentMethod, declaration.paymentMethod);
    set(Element::TransportMode, declaration.transport.mode);
    set(Element::Declarant, declaration.partyId(PartyRole::Declarant));
    // Manifests name a consignee where declarations name an importer.
    const QString importer = declaration.partyId(PartyRole::Importer);
    set(Element::Importer, importer.isEmpty() ? declaration.partyId(PartyRole::Consignee) : importer);
    set(Element::Seller, declaration.partyId(PartyRole::Seller));
    set(Element::Carrier, declaration.partyId(PartyRole::Carrier));
    set(Element::DispatchCountry, declaration.dispatchCountry);
    if (line >= declaration.goods.size()) {
        return record;
    }
    const GoodsLine& goods = declaration.goods.at(line);
    record.netWeightKg = orMissing(goods.netWeight.value ? goods.netWeight.kilograms() : goods.grossWeight.kilograms());
    record.price = orMissing(goods.price.value);
    record.dutyRate = orMissing(goods.dutyRate);
    set(Element::HsCode, goods.hsCode);
    set(Element::HsHeading, goods.hsCode.left(4));
    set(Element::HsChapter, goods.hsCode.left(2));
    set(Element::Origin, goods.origin);
    set(Element::OriginIndicator, goods.originIndicator);
    set(Element::DutyRate, canonical(record.dutyRate));
    set(Element::DutyRegime, goods.dutyRegime);
    set(Element::NetWeight, canonical(record.netWeightKg));
    set(Element::Price, canonical(record.price));
    return record;
}

} // namespace portlight::risk
