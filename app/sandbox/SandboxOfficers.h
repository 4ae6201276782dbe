// Who is in a sandbox: the simulated supervisor, whom the program makes and signs in itself, and the people who train.
//
// The supervisor is an officer of the register like any other, with a key of its own: that the asker of a hold never
// answers it holds here as well. Its password lies in the sandbox folder (supervisor.secret, 0600); it opens nothing
// but the sandbox. Each call costs a password check (most of a second): call them on a worker.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/OfficerVault.h"

namespace portlight::app {

// Station name of every sandbox: what its cases are numbered by.
inline constexpr const char* sandboxStation = "SANDBOX";

// Adds one who trains and signs in; makes the sandbox first where there is none. `roles`: Trainee, and Supervisor for
// who instructs. Refused for an instructor when somebody trains here already: then an instructor adds another.
[[nodiscard]] inspection::Result<local_cache::SessionPtr>
registerInSandbox(const local_cache::CacheLocation& location, const local_cache::NewOfficer& newcomer,
                  local_cache::PasswordCost cost = local_cache::PasswordCost::Standard);

// NotFound in a folder that is no sandbox yet.
[[nodiscard]] inspection::Result<local_cache::SessionPtr> signInSupervisor(const local_cache::CacheLocation& location);

// Badge of the simulated supervisor.
[[nodiscard]] QString supervisorBadge();
// Nobody trains here yet.
[[nodiscard]] inspection::Result<bool> isSandboxEmpty(const local_cache::CacheLocation& location);

} // namespace portlight::app
