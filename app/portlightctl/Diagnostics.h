// Standard error of portlightctl: one line a problem, "portlightctl: ...".
#pragma once

#include <QString>

namespace portlight::ctl {

// Line breaks in `text` become blanks, so that a problem stays one line.
void printDiagnostic(const QString& text);

} // namespace portlight::ctl
