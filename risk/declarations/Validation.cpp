#include "risk/declarations/Validation.h"

#include "inspection/ContainerNumber.h"
#include "risk/Words.h"

#include <QLocale>

#include <algorithm>

namespace portlight::risk {

namespace {

constexpr double heaviestContainerKg = 100000.0;
constexpr double roundingKg = 0.5;

bool isHsCode(const QString& code)
{
    return code.size() >= 6 && code.size() <= 10 && std::all_of(code.begin(), code.end(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

QSet<QString> currenciesInUse()
{
    QSet<QString> codes;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
    }
    return codes;
}

void checkCountry(QStringList& doubts, const QString& code, const QString& what)
{
    if (!code.isEmpty() && !isCountryCode(code)) {
        doubts.append(Words::tr("%1 \"%2\" is no ISO 3166-1 country code.").arg(what, code));
    }
}

void checkAmount(QStringList& doubts, const Amount& amount, const QString& what)
{
    if (!amount.currency.isEmpty() && !isCurrencyCode(amount.currency)) {
        doubts.append(Words::tr("%1: \"%2\" is no ISO 4217 currency code.").arg(what, amount.currency));
    }
    if (amount.value && *amount.value < 0) {
        doubts.append(Words::tr("%1 is below zero.").arg(what));
    }
}

void checkLine(QStringList& doubts, const GoodsLine& line)
{
    const QString what = Words::tr("Goods line %1").arg(line.number);
    if (!line.hsCode.isEmpty() && !isHsCode(line.hsCode)) {
        doubts.append(Words::tr("%1: HS code \"%2\" must have 6 to 10 digits.").arg(what, line.hsCode));
    }
    checkCountry(doubts, line.origin, Words::tr("%1: origin").arg(what));
    checkAmount(doubts, line.price, Words::tr("%1: price").arg(what));
    const auto net = line.netWeight.kilograms();
    const auto gross = line.grossWeight.kilograms();
    if ((net && *net <= 0) || (gross && *gross <= 0)) {
        doubts.append(Words::tr("%1: the weight is not above zero.").arg(what));
    }
    if (net && gross && *net > *gross + roundingKg) {
        doubts.append(Words::tr("%1: net weight %2 kg is above gross weight %3 kg.").arg(what).arg(*net).arg(*gross));
    }
}

void checkWeights(QStringList& doubts, const TradeDeclaration& d)
{
    double lines = 0;
    for (const GoodsLine& line : d.goods) {
        lines += line.grossWeight.kilograms().value_or(0);
    }
    const auto total = d.grossWeight.kilograms();
    if (total && lines > *total + roundingKg) {
        doubts.append(
            Words::tr("The goods lines weigh %1 kg together, more than the total of %2 kg.").arg(lines).arg(*total));
    }
}

} // namespace

bool isCountryCode(const QString& code)
{
    return code == QLatin1String("EU") || code == QLatin1String("XI") ||
           (code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory);
}

bool isCurrencyCode(const QString& code)
{
    static const QSet<QString> codes = currenciesInUse();
    return codes.contains(code);
}

namespace {

QString partyRoleWord(PartyRole role)
{
    switch (role) {
    case PartyRole::Declarant:
        return Words::tr("declarant");
    case PartyRole::Importer:
        return Words::tr("importer");
    case PartyRole::Exporter:
        return Words::tr("exporter");
    case PartyRole::Seller:
        return Words::tr("seller");
    case PartyRole::Buyer:
        return Words::tr("buyer");
    case PartyRole::Consignee:
        return Words::tr("consignee");
    case PartyRole::Consignor:
        return Words::tr("consignor");
    case PartyRole::Carrier:
        return Words::tr("carrier");
    case PartyRole::Representative:
        return Words::tr("representative");
    case PartyRole::NotifyParty:
        return Words::tr("notify party");
    case PartyRole::MessageSender:
        return Words::tr("sender of the message");
    case PartyRole::MessageRecipient:
        break;
    }
    return Words::tr("recipient of the message");
}

} // namespace

QStringList doubtsOf(const TradeDeclaration& d)
{
    QStringList doubts;
    if (d.number.isEmpty()) {
        doubts.append(Words::tr("The declaration has no number."));
    }
    checkCountry(doubts, d.dispatchCountry, Words::tr("Country of dispatch"));
    checkCountry(doubts, d.destinationCountry, Words::tr("Country of destination"));
    for (const Party& party : d.parties) {
        checkCountry(doubts, party.country, Words::tr("Country of a party (%1)").arg(partyRoleWord(party.role)));
    }
    checkAmount(doubts, d.invoiceTotal, Words::tr("Invoice total"));
    for (const TransportEquipment& equipment : d.equipment) {
        if (!equipment.number.isEmpty() && !inspection::isValidContainerNumber(equipment.number)) {
            doubts.append(Words::tr("Container number %1 fails the ISO 6346 check.").arg(equipment.number));
        }
        if (equipment.grossWeight.kilograms().value_or(0) > heaviestContainerKg) {
            doubts.append(Words::tr("Container %1: no container weighs %2 kg.")
                              .arg(equipment.number)
                              .arg(*equipment.grossWeight.kilograms()));
        }
    }
    for (const GoodsLine& line : d.goods) {
        checkLine(doubts, line);
    }
    checkWeights(doubts, d);
    return doubts;
}

QString DuplicateFinder::check(const TradeDeclaration& declaration)
{
    if (declaration.number.isEmpty()) {
        return {};
    }
    const QString key =
        declaration.source + QLatin1Char('\n') + declaration.number + QLatin1Char('\n') + declaration.function;
    if (m_seen.contains(key)) {
        return Words::tr("A declaration with number %1 came before.").arg(declaration.number);
    }
    m_seen.insert(key);
    return {};
}

} // namespace portlight::risk
