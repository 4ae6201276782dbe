// How often threats are projected into the live queue of inspectors: what a supervisor put in force, signed and kept
// version by version (local_cache/SignedShelf.h, kind "projection"). None is, until one does.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

namespace portlight::app {

struct ProjectionPolicy
{
    double share = 0.0;     // of the radiographs opened, 0 to mostShare
    int atLeastOneIn = 0;   // after so many without one the next has one; 0: leave it to chance
    int mostAnHour = 6;     // whatever share and minimum say
    int windowSeconds = 60; // to decide in; then it counts as missed

    static constexpr double mostShare = 0.1;

    bool operator==(const ProjectionPolicy&) const = default;
    [[nodiscard]] bool isOn() const { return share > 0.0 || atLeastOneIn > 0; }
};

// The policy in force; off when none is. Tampered when its signature does not hold.
[[nodiscard]] inspection::Result<ProjectionPolicy> loadProjectionPolicy(const local_cache::CacheLocation& location);
// Refused without the supervisor's role; BadInput outside the limits.
[[nodiscard]] inspection::Result<void> publishProjectionPolicy(const local_cache::CacheLocation& location,
                                                               const local_cache::SessionPtr& session,
                                                               const ProjectionPolicy& policy);

} // namespace portlight::app
