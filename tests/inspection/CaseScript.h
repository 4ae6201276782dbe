// Short words for the events of a case in tests.
#pragma once

#include "inspection/CaseProjection.h"

#include <QJsonObject>
#include <QString>

namespace portlight::inspection::testing {

[[nodiscard]] Officer officerWith(Roles roles);

// An event of `station` at place `sequence`, unsigned.
[[nodiscard]] CaseEvent eventOf(EventKind kind, qint64 sequence, const QJsonObject& payload = {},
                                const QString& station = QStringLiteral("HAM-01"), const OfficerId& officer = {});
[[nodiscard]] CaseEvent decisionOf(Decision decision, qint64 sequence,
                                   const QString& station = QStringLiteral("HAM-01"), const OfficerId& officer = {},
                                   const QString& reason = QStringLiteral("because"));

// A case that is open, with a scan, ready to inspect; two events long.
[[nodiscard]] Case caseToInspect();
// The same after `decision` of `officer`; three events long.
[[nodiscard]] Case caseAfter(Decision decision, const OfficerId& officer = {});

} // namespace portlight::inspection::testing
