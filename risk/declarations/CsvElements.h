// The elements of a TradeDeclaration that a CSV column can fill, by name.
#pragma once

#include "risk/declarations/TradeDeclaration.h"

#include <QStringList>

namespace portlight::risk {

enum class CellVerdict { Taken, NotANumber, NotADate, UnknownOutcome };

struct CsvProfile;

// Writes one non-empty cell into the declaration (goods elements into its first line).
using CellSetter = CellVerdict (*)(TradeDeclaration&, const QString& cell, const CsvProfile& profile);

// Nothing for an unknown name.
[[nodiscard]] CellSetter csvElement(const QString& name);
[[nodiscard]] QStringList csvElementNames();

} // namespace portlight::risk
