-- Hub step 5: the port's figures (docs/adr/0009) over all ports, by the engine that holds the data. Views of the log: what
-- a desk keeps of one case in its book of figures (risk/figures/PortFact.h) is one row of hub.case_facts.

-- A payload as JSON. The log keeps the bytes that were signed, whatever they are: what is no object counts as empty.
CREATE FUNCTION hub.payload_of(payload bytea) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = hub, pg_temp AS $$
DECLARE
    value jsonb;
BEGIN
    value := convert_from(payload, 'UTF8')::jsonb;
    RETURN CASE WHEN jsonb_typeof(value) = 'object' THEN value ELSE '{}' END;
EXCEPTION WHEN OTHERS THEN
    RETURN '{}';
END $$;

-- One row a case, from the events that have effect, in the order that all desks project them in (docs/adr/0005). Whoever
-- reads it sees the ports that row-level security shows them.
CREATE VIEW hub.case_facts WITH (security_invoker = true) AS
WITH effective AS (
    SELECT e.*, hub.payload_of(e.payload) AS p FROM hub.events e WHERE e.set_aside IS NULL
), gathered AS (
    SELECT case_id,
        (array_agg(port ORDER BY sequence_in_case, station, station_sequence))[1] AS port,
        (array_agg(station ORDER BY sequence_in_case, station, station_sequence))[1] AS station,
        (array_agg(p ORDER BY sequence_in_case, station, station_sequence) FILTER (WHERE kind = 'CaseOpened'))[1] AS opening,
        (array_agg(time_ms ORDER BY sequence_in_case, station, station_sequence)
            FILTER (WHERE kind = 'CaseOpened'))[1] AS opened_ms,
        (array_agg(p ORDER BY sequence_in_case DESC, station DESC, station_sequence DESC)
            FILTER (WHERE kind = 'DeclarationAttached'))[1] AS declaration,
        (array_agg(time_ms ORDER BY sequence_in_case, station, station_sequence)
            FILTER (WHERE kind = 'ScanAttached'))[1] AS scanned_ms,
        (array_agg(time_ms ORDER BY sequence_in_case, station, station_sequence)
            FILTER (WHERE kind = 'DecisionMade'))[1] AS decided_ms,
        (array_agg(officer ORDER BY sequence_in_case, station, station_sequence)
            FILTER (WHERE kind = 'DecisionMade'))[1] AS decided_by,
        (array_agg(p ->> 'outcome' ORDER BY sequence_in_case DESC, station DESC, station_sequence DESC)
            FILTER (WHERE kind = 'ExaminationRecorded' AND p ->> 'outcome' IN ('fraud', 'in_order')))[1] AS outcome,
        count(*) FILTER (WHERE kind = 'DecisionMade' AND p ->> 'decision' = 'hold') AS holds,
        count(*) FILTER (WHERE kind = 'HoldApproved') AS holds_approved,
        count(*) FILTER (WHERE kind = 'HoldRejected') AS holds_rejected
    FROM effective GROUP BY case_id
)
SELECT g.case_id, g.port, g.station, g.opening ->> 'number' AS number,
    coalesce(nullif(nullif(g.opening ->> 'lane', ''), 'none'), nullif(nullif(g.declaration #>> '{risk,lane}', ''), 'none'),
             'no lane') AS lane,
    g.opened_ms, to_char(to_timestamp(g.opened_ms / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
    coalesce(o.badge, left(g.decided_by::text, 8)) AS officer,
    left(g.declaration #>> '{goods,0,hs_code}', 2) AS chapter,
    upper(left(g.declaration #>> '{goods,0,origin}', 2)) AS origin,
    nullif(g.declaration ->> 'dispatch_country', '') || ' > ' || g.station AS route,
    g.decided_ms IS NOT NULL AS decided,
    greatest(0, (g.decided_ms - g.opened_ms) / 1000) AS wait_s,
    greatest(0, (g.decided_ms - coalesce(g.scanned_ms, g.opened_ms)) / 1000) AS look_s,
    g.outcome, g.declaration #>> '{risk,selected_by}' AS selected_by,
    g.holds, g.holds_approved, g.holds_rejected
FROM gathered g
LEFT JOIN LATERAL (SELECT r.badge FROM hub.officers r WHERE r.id = g.decided_by ORDER BY r.revision DESC LIMIT 1) o ON true
WHERE g.opening IS NOT NULL;

-- The sums of one chart: by port, station, lane, officer, chapter, origin, route or month, or "all" together.
CREATE FUNCTION hub.figures(chart text)
RETURNS TABLE (value text, cases bigint, decided bigint, wait_s bigint, look_s bigint, examined bigint, hits bigint,
               model_examined bigint, model_hits bigint, drawn_examined bigint, drawn_hits bigint, holds bigint,
               holds_approved bigint, holds_rejected bigint)
LANGUAGE sql STABLE SET search_path = hub, pg_temp AS $$
    SELECT CASE figures.chart WHEN 'all' THEN 'all' WHEN 'port' THEN f.port WHEN 'station' THEN f.station
                              WHEN 'lane' THEN f.lane WHEN 'officer' THEN f.officer WHEN 'chapter' THEN f.chapter
                              WHEN 'origin' THEN f.origin WHEN 'route' THEN f.route WHEN 'month' THEN f.month END,
        count(*), count(*) FILTER (WHERE f.decided), coalesce(sum(f.wait_s) FILTER (WHERE f.decided), 0)::bigint,
        coalesce(sum(f.look_s) FILTER (WHERE f.decided), 0)::bigint, count(f.outcome),
        count(*) FILTER (WHERE f.outcome = 'fraud'),
        count(f.outcome) FILTER (WHERE f.selected_by = 'model'),
        count(*) FILTER (WHERE f.outcome = 'fraud' AND f.selected_by = 'model'),
        count(f.outcome) FILTER (WHERE f.selected_by = 'exploration'),
        count(*) FILTER (WHERE f.outcome = 'fraud' AND f.selected_by = 'exploration'),
        coalesce(sum(f.holds), 0)::bigint, coalesce(sum(f.holds_approved), 0)::bigint,
        coalesce(sum(f.holds_rejected), 0)::bigint
    FROM hub.case_facts f GROUP BY 1 ORDER BY 1
$$;

REVOKE ALL ON FUNCTION hub.payload_of(bytea), hub.figures(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hub.payload_of(bytea), hub.figures(text) TO portlight_auditor;
GRANT SELECT ON hub.case_facts TO portlight_auditor;
