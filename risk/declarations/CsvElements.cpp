#include "risk/declarations/CsvElements.h"

#include "inspection/ContainerNumber.h"
#include "risk/declarations/CsvProfile.h"

#include <array>
#include <cmath>

namespace portlight::risk {

namespace {

GoodsLine& firstLine(TradeDeclaration& d)
{
    if (d.goods.isEmpty()) {
        d.goods.append(GoodsLine{});
        d.goods.first().number = 1;
    }
    return d.goods.first();
}

CellVerdict setNumber(std::optional<double>& target, const QString& cell)
{
    bool ok = false;
    const double value = cell.toDouble(&ok);
    if (!ok || !std::isfinite(value)) {
        return CellVerdict::NotANumber;
    }
    target = value;
    return CellVerdict::Taken;
}

template <QString TradeDeclaration::*Member>
CellVerdict text(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    d.*Member = cell;
    return CellVerdict::Taken;
}

template <QString GoodsLine::*Member>
CellVerdict lineText(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    firstLine(d).*Member = cell;
    return CellVerdict::Taken;
}

template <QString TransportMeans::*Member>
CellVerdict transportText(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    d.transport.*Member = cell;
    return CellVerdict::Taken;
}

template <PartyRole Role>
CellVerdict party(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    d.parties.append(Party{Role, cell, {}, {}});
    return CellVerdict::Taken;
}

template <Measure GoodsLine::*Member>
CellVerdict lineWeight(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    Measure& measure = firstLine(d).*Member;
    measure.unit = QStringLiteral("KGM");
    return setNumber(measure.value, cell);
}

CellVerdict acceptedOn(TradeDeclaration& d, const QString& cell, const CsvProfile& profile)
{
    d.acceptedOn = profile.dateFormat == QLatin1String("yyyy-MM-dd") ? QDate::fromString(cell, Qt::ISODate)
                                                                     : QDate::fromString(cell, profile.dateFormat);
    return d.acceptedOn.isValid() ? CellVerdict::Taken : CellVerdict::NotADate;
}

CellVerdict hsCode(TradeDeclaration& d, const QString& cell, const CsvProfile& profile)
{
    firstLine(d).hsCode = cell.rightJustified(profile.hsDigits, QLatin1Char('0'));
    return CellVerdict::Taken;
}

CellVerdict price(TradeDeclaration& d, const QString& cell, const CsvProfile& profile)
{
    Amount& amount = firstLine(d).price;
    amount.currency = profile.currency;
    return setNumber(amount.value, cell);
}

CellVerdict dutyRate(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    return setNumber(firstLine(d).dutyRate, cell);
}

CellVerdict quantity(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    return setNumber(firstLine(d).quantity.value, cell);
}

CellVerdict container(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    TransportEquipment equipment;
    equipment.number = inspection::normalisedContainerNumber(cell);
    d.equipment.append(equipment);
    return CellVerdict::Taken;
}

CellVerdict transportDocument(TradeDeclaration& d, const QString& cell, const CsvProfile&)
{
    d.transportDocuments.append(cell);
    return CellVerdict::Taken;
}

CellVerdict outcome(TradeDeclaration& d, const QString& cell, const CsvProfile& profile)
{
    if (profile.fraudValues.contains(cell)) {
        d.outcome = ExaminationOutcome::Fraud;
    } else if (profile.inOrderValues.contains(cell)) {
        d.outcome = ExaminationOutcome::InOrder;
    } else {
        return CellVerdict::UnknownOutcome;
    }
    return CellVerdict::Taken;
}

struct Element
{
    const char* name;
    CellSetter set;
};

constexpr std::array elements{
    Element{"number", text<&TradeDeclaration::number>},
    Element{"accepted_on", acceptedOn},
    Element{"office", text<&TradeDeclaration::office>},
    Element{"procedure", text<&TradeDeclaration::procedure>},
    Element{"type_code", text<&TradeDeclaration::typeCode>},
    Element{"use", text<&TradeDeclaration::use>},
    Element{"payment_method", text<&TradeDeclaration::paymentMethod>},
    Element{"transport_mode", transportText<&TransportMeans::mode>},
    Element{"transport_id", transportText<&TransportMeans::id>},
    Element{"declarant", party<PartyRole::Declarant>},
    Element{"importer", party<PartyRole::Importer>},
    Element{"exporter", party<PartyRole::Exporter>},
    Element{"seller", party<PartyRole::Seller>},
    Element{"carrier", party<PartyRole::Carrier>},
    Element{"container", container},
    Element{"transport_document", transportDocument},
    Element{"dispatch_country", text<&TradeDeclaration::dispatchCountry>},
    Element{"destination_country", text<&TradeDeclaration::destinationCountry>},
    Element{"description", lineText<&GoodsLine::description>},
    Element{"hs_code", hsCode},
    Element{"origin", lineText<&GoodsLine::origin>},
    Element{"origin_indicator", lineText<&GoodsLine::originIndicator>},
    Element{"net_weight", lineWeight<&GoodsLine::netWeight>},
    Element{"gross_weight", lineWeight<&GoodsLine::grossWeight>},
    Element{"quantity", quantity},
    Element{"price", price},
    Element{"duty_rate", dutyRate},
    Element{"duty_regime", lineText<&GoodsLine::dutyRegime>},
    Element{"outcome", outcome},
};

} // namespace

CellSetter csvElement(const QString& name)
{
    for (const Element& element : elements) {
        if (name == QLatin1String(element.name)) {
            return element.set;
        }
    }
    return nullptr;
}

QStringList csvElementNames()
{
    QStringList names;
    for (const Element& element : elements) {
        names.append(QLatin1String(element.name));
    }
    return names;
}

} // namespace portlight::risk
