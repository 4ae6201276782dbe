// What libFuzzer gives, as the file that a reader expects.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace portlight::fuzz {

// Writes the input to a temporary file (in memory where the system allows) and returns its path; the same file each
// time. `name` lets several stand side by side.
[[nodiscard]] QString inputFile(const std::uint8_t* data, std::size_t size, const char* name = "input");

using Reader = inspection::Result<scans::Scan> (*)(const QString& path, scans::Progress& progress);

// Reads the input and touches every sample, so that a buffer left short or unfilled is found.
int readWith(Reader reader, const std::uint8_t* data, std::size_t size);

} // namespace portlight::fuzz
