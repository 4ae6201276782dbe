// The declaration beside a scan: `<name>.declaration.json`, in the JSON of inspection::Declaration.
//
// For a file, <name> is the file's name with or without its suffix; of a pair of energies also the part before "_low"
// and "_high". For a series, <name> is its folder, beside or inside it.
#pragma once

#include "inspection/Declaration.h"
#include "inspection/Result.h"
#include "scans/ScanReader.h"

#include <QString>

#include <optional>

namespace portlight::intake {

[[nodiscard]] bool isDeclarationSidecar(const QString& path);

// Path of the scan's sidecar, or empty.
[[nodiscard]] QString findDeclarationSidecar(const scans::ScanSource& source);

// BadInput when it is no declaration or larger than any would be.
[[nodiscard]] inspection::Result<inspection::Declaration> readDeclaration(const QString& path);

} // namespace portlight::intake
