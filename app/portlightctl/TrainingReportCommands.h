// portlightctl training answers, training report: what a sandbox's log says of its trainees, as files.
#pragma once

#include "app/portlightctl/Command.h"
#include "local_cache/CacheLocation.h"

namespace portlight::ctl {

[[nodiscard]] Command trainingAnswersCommand();
[[nodiscard]] Command trainingReportCommand();
// `verify FILE`: a certificate, instead of the log.
[[nodiscard]] inspection::Result<ExitCode> verifyCertificate(const QString& path, const local_cache::CacheLocation& at,
                                                             Output& output);

} // namespace portlight::ctl
