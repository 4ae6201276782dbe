#include "country/CountryPack.h"

#include <algorithm>

namespace portlight::country {

QVector<TariffLine> CountryPack::tariffOf(const QString& hsCode) const
{
    QString digits = hsCode;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    QVector<TariffLine> lines;
    std::copy_if(tariff.cbegin(), tariff.cend(), std::back_inserter(lines),
                 [&digits](const TariffLine& line) { return digits.startsWith(line.code); });
    return lines;
}

} // namespace portlight::country
