-- What the detectors have looked at, and what they found, as the worklist shows it. Filled by the rebuild that follows.

ALTER TABLE cases ADD COLUMN radiograph_count INTEGER NOT NULL DEFAULT 0;

-- Models that have looked at every radiograph of the case, each between blanks (local_cache/CaseRow.h).
ALTER TABLE cases ADD COLUMN looked_by TEXT NOT NULL DEFAULT '';

ALTER TABLE cases ADD COLUMN alarm_count INTEGER NOT NULL DEFAULT 0;

ALTER TABLE cases ADD COLUMN first_answers INTEGER NOT NULL DEFAULT 0;

-- Open work (local_cache::urgencyOf below 5) with something to look at, most urgent first.
CREATE INDEX cases_with_radiographs ON cases (urgency, opened_ms) WHERE radiograph_count > 0 AND urgency < 5;
