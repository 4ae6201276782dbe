// Folding of text for search: what is stored and what is typed go through the same function, so that "Möbel" finds
// "MOBEL".
//
// Compatibility decomposition (Unicode NFKD) without its marks, case folded, split at everything but letters and
// digits.
#pragma once

#include <QString>
#include <QStringList>

namespace portlight::local_cache {

[[nodiscard]] QStringList foldedWords(const QString& text);

// The text kept per case: each distinct word of the parts after one blank (" msku1234565 shoes"), and a case number's
// last digits without leading zeros, because that is how people say it.
[[nodiscard]] QString searchText(const QString& caseNumber, const QStringList& parts);

// The words of a search as typed; a container number in pieces ("MSKU 123456-5") is one word. At most eight words.
[[nodiscard]] QStringList typedWords(const QString& typed);

} // namespace portlight::local_cache
