// How this station uses its detectors: what an administrator put in force, signed and kept version by version
// (local_cache/SignedShelf.h, kind "detection").
#pragma once

#include "inference/ModelBundle.h"
#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <optional>

namespace portlight::app {

struct DetectionPolicy
{
    // Accepted false alarms a picture, over all classes of the models in use that look at radiographs; nothing: the
    // thresholds as shipped.
    std::optional<double> falseAlarms;
    // The same a scanned volume (a parcel, a bag), of the models that look at volumes.
    std::optional<double> falseAlarmsAParcel;
    // Share of cases, 0 to 1, that an officer reads without the findings first.
    double unaidedShare = 0.0;
    // What an officer does on an alarm of a class that was mostly false here; empty: the program's own sentence.
    QString responseRule;

    [[nodiscard]] std::optional<double> acceptedBy(inference::ModelKind kind) const;
    bool operator==(const DetectionPolicy&) const = default;
};

inline constexpr double mostFalseAlarms = 10.0; // a picture, a parcel

// The policy in force; the default one when none is. Tampered when its signature does not hold.
[[nodiscard]] inspection::Result<DetectionPolicy> loadDetectionPolicy(const local_cache::CacheLocation& location);
// Refused without the administrator's role; BadInput outside the limits.
[[nodiscard]] inspection::Result<void> publishDetectionPolicy(const local_cache::CacheLocation& location,
                                                              const local_cache::SessionPtr& session,
                                                              const DetectionPolicy& policy);

// Whether the case belongs to the share read unaided first. The same on every terminal and at any time: the first 64
// bits of SHA-256("portlight.unaided.v1" + the 16 bytes of the id), as a fraction of 2^64, lie below the share. So a
// larger share holds every case of a smaller one.
[[nodiscard]] bool isReadUnaided(const inspection::CaseId& id, double share);

// Where alarms of a class begin: each class of all models of its kind gets an equal part of the accepted false alarms.
[[nodiscard]] inference::OperatingPoint alarmPoint(inference::ModelKind kind, const inference::ModelClass& of,
                                                   const DetectionPolicy& policy, int classesOfKind);
// Classes of all models of the kind together.
[[nodiscard]] int classesOfKind(const QVector<inference::ModelBundle>& models, inference::ModelKind kind);

} // namespace portlight::app
