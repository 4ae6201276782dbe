// The worklist's projection of a case, and its numbers as stored.
#pragma once

#include "inspection/Case.h"

#include <QString>

namespace portlight::local_cache {

// Raised whenever the rules below, or inspection::applyEvent, give another row for the same events: an older
// database is then rebuilt from its log when it is opened.
inline constexpr int projectionVersion = 4;

// Rank in the worklist's MostUrgent order, 0 first: open work by lane red, yellow, blue, none, green, then the rest.
[[nodiscard]] int urgencyOf(inspection::CaseState state, inspection::Lane lane);
inline constexpr int urgencyLevels = 10;

// Stored numbers; never reuse one.
[[nodiscard]] int storedNumber(inspection::CaseState state);
[[nodiscard]] int storedNumber(inspection::Lane lane);
[[nodiscard]] inspection::CaseState stateFromStored(qint64 number);
[[nodiscard]] inspection::Lane laneFromStored(qint64 number);

struct CaseRow
{
    qint64 row = 0; // log row of the case's first event
    QString goods;  // first goods line
    QString words;  // searchText over number, container, importer and all goods lines
    int radiographs = 0;
    int volumes = 0;
    QString lookedBy; // inspection::modelsThatLooked, each between blanks
    int alarms = 0;   // findings of machines that they did not clear

    [[nodiscard]] static CaseRow of(const inspection::Case& projected, qint64 firstLogRow);
};

} // namespace portlight::local_cache
