// The part of portlightctl detect that looks at CT scans.
#pragma once

#include "app/portlightctl/Command.h"
#include "inference/ModelLibrary.h"

namespace portlight::ctl {

// Whether the models of this set look at volumes; false for a set that is not there.
[[nodiscard]] bool looksAtVolumes(const inference::ModelLibrary& library, const QString& set);

// Prints one JSON list of what `set` finds in the CT scans under `paths`.
[[nodiscard]] inspection::Result<ExitCode> detectInVolumes(inference::ModelLibrary& library, const QString& set,
                                                           const QStringList& paths, Output& output);

} // namespace portlight::ctl
