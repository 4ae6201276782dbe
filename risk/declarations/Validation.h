// What is doubtful about a declaration, each with its reason: a declaration is never refused here, an officer decides.
#pragma once

#include "risk/declarations/TradeDeclaration.h"

#include <QSet>

namespace portlight::risk {

// Each doubt is one sentence: HS code of 6 to 10 digits, container numbers with their ISO 6346 check digit, ISO 3166-1
// country and ISO 4217 currency codes, weights above zero, net no more than gross, lines no more than the total, no
// more than 100,000 kg in one container.
[[nodiscard]] QStringList doubtsOf(const TradeDeclaration& declaration);

// True for a code that Qt's territory list knows (CLDR's ISO 3166-1 alpha-2), EU and XI (Northern Ireland) included.
[[nodiscard]] bool isCountryCode(const QString& code);
// True for a currency in use in some locale of Qt's (CLDR's ISO 4217).
[[nodiscard]] bool isCurrencyCode(const QString& code);

// Finds declarations that came before: by number, source and function, in the order they are shown to it. One thread.
class DuplicateFinder
{
public:
    // The doubt when the same was seen before, empty otherwise.
    [[nodiscard]] QString check(const TradeDeclaration& declaration);

private:
    QSet<QString> m_seen;
};

} // namespace portlight::risk
