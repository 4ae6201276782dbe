-- Volumes are looked at too. Filled by the rebuild that follows.

ALTER TABLE cases ADD COLUMN volume_count INTEGER NOT NULL DEFAULT 0;

DROP INDEX cases_with_radiographs;

-- Open work (local_cache::urgencyOf below 5) with something to look at, most urgent first.
CREATE INDEX cases_with_pixels ON cases (urgency, opened_ms)
  WHERE (radiograph_count > 0 OR volume_count > 0) AND urgency < 5;
