#include "widgets/CountryInUse.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace portlight::widgets {

namespace {

std::shared_ptr<const country::CountryPack>& inUse()
{
    static std::shared_ptr<const country::CountryPack> pack;
    return pack;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::widgets", text);
}

} // namespace

void setCountryInUse(std::shared_ptr<const country::CountryPack> pack)
{
    inUse() = std::move(pack);
}

std::shared_ptr<const country::CountryPack> countryInUse()
{
    return inUse();
}

QString holidayName(const QDate& day)
{
    return inUse() ? inUse()->holidays.value(day) : QString();
}

QString laneMeaning(inspection::Lane lane)
{
    if (inUse()) {
        for (const country::LaneMeaning& one : inUse()->lanes) {
            if (one.lane == lane) {
                return tr("%1: %2").arg(one.name, one.meaning);
            }
        }
    }
    return {};
}

QString weightText(double kilograms)
{
    constexpr double kilogramsInTonne = 1000.0;
    constexpr double kilogramsInPound = 0.45359237; // the international pound, by definition
    const auto number = [](double value) { return QLocale().toString(value, 'f', value < 100.0 ? 1 : 0); };
    switch (inUse() ? inUse()->weight : country::WeightUnit::Kilogram) {
    case country::WeightUnit::Tonne:
        return tr("%1 t").arg(QLocale().toString(kilograms / kilogramsInTonne, 'f', 3));
    case country::WeightUnit::Pound:
        return tr("%1 lb").arg(number(kilograms / kilogramsInPound));
    case country::WeightUnit::Kilogram:
        break;
    }
    return tr("%1 kg").arg(number(kilograms));
}

QString tariffText(const QString& hsCode)
{
    const QVector<country::TariffLine> lines = inUse() ? inUse()->tariffOf(hsCode) : QVector<country::TariffLine>();
    if (lines.isEmpty()) {
        return {};
    }
    const country::TariffLine& closest = lines.last();
    return closest.duty.isEmpty() ? tr("Tariff %1: %2").arg(closest.code, closest.text)
                                  : tr("Tariff %1: %2, duty %3").arg(closest.code, closest.text, closest.duty);
}

} // namespace portlight::widgets
