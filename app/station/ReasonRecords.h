// The past declarations behind the reasons of a case on this station: what the model that scored it had counted.
// Any thread; opens connections of its own.
#pragma once

#include "inspection/Identifiers.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/CaseCache.h"
#include "risk/Selection.h"
#include "risk/figures/PastDeclaration.h"

namespace portlight::app {

// As recorded with the case's newest declaration; empty when selection has not looked at it.
[[nodiscard]] inspection::Result<risk::Assessment> recordedAssessment(const local_cache::CacheLocation& location,
                                                                      const inspection::CaseId& id);

// The examined past of a model, proved against `modelId`. NotFound when that model is not on this station (the case may
// have been scored elsewhere), Tampered when it is not what it was.
[[nodiscard]] inspection::Result<QVector<risk::RiskRecord>> pastOfModel(const local_cache::CacheLocation& location,
                                                                        const QString& modelId);

struct ReasonRecords
{
    inspection::RiskReason reason;
    risk::ReasonGrounds grounds;
    QVector<risk::PastDeclaration> declarations; // newest first
};

// Of one reason, counted from 0. NotFound when it counted no declarations, or the event did not say which. Cancelled
// when progress, of bringing the book of figures up to date, says so.
[[nodiscard]] inspection::Result<ReasonRecords> reasonRecords(const local_cache::CacheLocation& location,
                                                              const inspection::CaseId& id, qsizetype reason,
                                                              const local_cache::CacheProgress& progress = {});

} // namespace portlight::app
