// The country pack whose words stand beside dates, weights, lanes and codes. Like colours() one for the whole desk, and
// set by the composition root alone; whoever sets another sends QEvent::LanguageChange, so that texts are made anew.
//
// GUI thread only.
#pragma once

#include "country/CountryPack.h"

#include <QString>

#include <memory>

class QDate;

namespace portlight::widgets {

// Null: none.
void setCountryInUse(std::shared_ptr<const country::CountryPack> pack);
[[nodiscard]] std::shared_ptr<const country::CountryPack> countryInUse();

// Empty on a working day, and without a pack.
[[nodiscard]] QString holidayName(const QDate& day);
// What the lane means in this country; empty without a pack.
[[nodiscard]] QString laneMeaning(inspection::Lane lane);
// "12.5 kg", in the pack's unit (kilograms without one).
[[nodiscard]] QString weightText(double kilograms);
// The excerpt's words on an HS code, one line, with its duty; empty where it has none.
[[nodiscard]] QString tariffText(const QString& hsCode);

} // namespace portlight::widgets
