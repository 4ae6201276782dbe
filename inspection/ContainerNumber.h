// Freight container numbers by ISO 6346:1995: four letters (owner, category U, J or Z), six digits, one check digit.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace portlight::inspection {

// The check digit (0..9) of the first ten characters; nothing when they are not three letters + U/J/Z + six digits.
// ISO 6346 annex A: letter values 10..38 skipping multiples of 11, weights 2^position, modulo 11 modulo 10.
[[nodiscard]] std::optional<int> containerCheckDigit(QStringView firstTen);

// True for exactly eleven characters with the right check digit. Spaces and hyphens must be removed first.
[[nodiscard]] bool isValidContainerNumber(QStringView number);

// Upper case, without spaces and hyphens: "msku 123456-5" -> "MSKU1234565". Says nothing of validity.
[[nodiscard]] QString normalisedContainerNumber(QStringView typed);

} // namespace portlight::inspection
