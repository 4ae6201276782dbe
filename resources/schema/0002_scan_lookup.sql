-- Which case holds a scan: by content, so that nothing is imported twice, and by DICOM instance, so that a threat report
-- finds the scan it speaks of. Indexes on the log itself: there is no projection to keep in step.

CREATE INDEX events_by_scan_content ON events (
    CASE WHEN json_valid(CAST(payload AS TEXT)) THEN json_extract(CAST(payload AS TEXT), '$.sha256') END
) WHERE kind = 'ScanAttached';

CREATE INDEX events_by_scan_instance ON events (
    CASE WHEN json_valid(CAST(payload AS TEXT)) THEN json_extract(CAST(payload AS TEXT), '$.details.sop_instance') END
) WHERE kind = 'ScanAttached';
