// The other process of the crash and contention tests: this test program again, started to append.
#pragma once

#include <QString>

namespace portlight::tests {

// Signs in and appends `batches` batches of random events (0: until killed). After each append that returned, writes
// the batch's event ids, 36 characters a line, to standard output in one write(); "ready" before the first. Seeded.
// Returns the process's exit code.
[[nodiscard]] int runWriter(const QString& folder, quint32 seed, int batches);

} // namespace portlight::tests
