// The events that bring a scan into a case, as drafts (payload keys: docs/events.md).
//
// Internal to intake/.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CaseCache.h"
#include "local_cache/ScanStore.h"
#include "scans/Scan.h"

#include <QStringList>

#include <optional>

namespace portlight::intake {

// The container the case is about: from the declaration, else what the file calls its object. Empty, with a warning for
// a declared one, when it is no valid ISO 6346 number.
[[nodiscard]] QString containerOf(const std::optional<inspection::Declaration>& declaration, const scans::Scan& scan,
                                  QStringList& warnings);

// Without the case number, which is taken at the last moment.
[[nodiscard]] local_cache::EventDraft openingDraft(const inspection::CaseId& id, const QString& container,
                                                   inspection::Lane lane);
[[nodiscard]] local_cache::EventDraft declarationDraft(const inspection::CaseId& id,
                                                       const inspection::Declaration& declaration);
[[nodiscard]] local_cache::EventDraft scanDraft(const inspection::CaseId& id, const QString& name,
                                                const local_cache::StoredScan& stored, const scans::Scan& scan);
// The attached scan that the report speaks of; its content hash, or empty.
[[nodiscard]] QString reportedScan(const scans::ThreatReport& report, const inspection::Case& existing);

// The findings of a threat report, placed or not, on the attached scan `scanSha256`; nothing when it found nothing.
// Boxes that are still counted in voxels of an absent scan are left out: as millimetres they would be wrong.
[[nodiscard]] std::optional<local_cache::EventDraft> findingsDraft(const inspection::CaseId& id,
                                                                   const local_cache::StoredScan& stored,
                                                                   const scans::ThreatReport& report,
                                                                   const QString& scanSha256);

} // namespace portlight::intake
