-- Hub step 7: batches as arrays of columns. A batch as JSON costs more to take apart (each number and hash is text, each
-- payload is Base64) than to append; the arrays come in PostgreSQL's binary format. What becomes of an event is decided
-- here and nowhere else; hub.append_events(jsonb) of step 1 is the same in another dress.

CREATE FUNCTION hub.append_rows(ids uuid[], case_ids uuid[], sequences_in_case bigint[], kinds text[], payloads bytea[],
                                officers uuid[], stations text[], station_sequences bigint[], times_ms bigint[],
                                previous_hashes bytea[], hashes bytea[], signatures bytea[], ports text[],
                                set_asides text[])
RETURNS TABLE (id uuid, outcome text, seq bigint, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = hub, pg_temp AS $$
#variable_conflict use_column
DECLARE
    self hub.participants := hub.me();
    base bigint;
    added bigint;
BEGIN
    IF self.kind IS NULL OR self.kind NOT IN ('terminal', 'relay') THEN
        RAISE EXCEPTION 'this participant may not append events' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(5070118);
    IF self.kind = 'relay' THEN
        INSERT INTO hub.stations (station, port)
        SELECT DISTINCT s.station, CASE self.port WHEN '' THEN coalesce(s.port, '') ELSE self.port END
        FROM unnest(append_rows.stations, append_rows.ports) AS s (station, port)
        ON CONFLICT DO NOTHING;
    END IF;
    SELECT coalesce(max(e.seq), 0) INTO base FROM hub.events e;

    RETURN QUERY
    WITH sent AS MATERIALIZED (
        SELECT s.* FROM unnest(append_rows.ids, append_rows.case_ids, append_rows.sequences_in_case, append_rows.kinds,
                               append_rows.payloads, append_rows.officers, append_rows.stations,
                               append_rows.station_sequences, append_rows.times_ms, append_rows.previous_hashes,
                               append_rows.hashes, append_rows.signatures, append_rows.set_asides)
             WITH ORDINALITY AS s (id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence,
                                   time_ms, previous_hash, hash, signature, set_aside, ord)
    ), compared AS MATERIALIZED ( -- without the contents from here on: each step copies its rows
        SELECT s.ord, s.id, s.station, s.station_sequence, s.previous_hash, s.hash, e.seq AS known_seq,
               row_number() OVER (PARTITION BY s.id ORDER BY s.ord) AS copy,
               (e.case_id, e.sequence_in_case, e.kind, e.payload, e.officer, e.station, e.station_sequence, e.time_ms,
                e.previous_hash, e.hash, e.signature) IS NOT DISTINCT FROM
               (s.case_id, s.sequence_in_case, s.kind, s.payload, s.officer, s.station, s.station_sequence, s.time_ms,
                s.previous_hash, s.hash, s.signature) AS same,
               CASE self.kind WHEN 'terminal' THEN s.station = self.station
                    ELSE t.port IS NOT NULL AND CASE self.port
                        WHEN '' THEN NOT EXISTS (SELECT 1 FROM hub.participants p
                                                 WHERE p.kind = 'terminal' AND p.station = s.station)
                        ELSE t.port = self.port END END
               AND octet_length(s.previous_hash) = 32 AND octet_length(s.hash) = 32
               AND octet_length(s.signature) = 64 AS permitted,
               t.port, h.station_sequence AS head_sequence, h.hash AS head_hash
        FROM sent s
        LEFT JOIN hub.events e ON e.id = s.id
        LEFT JOIN hub.stations t ON t.station = s.station
        LEFT JOIN hub.station_heads h ON h.station = s.station
    ), chained AS MATERIALIZED (
        SELECT c.ord, c.port, bool_and(c.station_sequence = coalesce(c.head_sequence, 0) + c.place
                                       AND c.previous_hash = c.before)
                              OVER (PARTITION BY c.station ORDER BY c.ord) AS follows
        FROM (SELECT n.*, row_number() OVER w AS place,
                     lag(n.hash, 1, coalesce(n.head_hash, decode(repeat('00', 32), 'hex'))) OVER w AS before
              FROM compared n
              WHERE n.known_seq IS NULL AND n.copy = 1 AND n.permitted
              WINDOW w AS (PARTITION BY n.station ORDER BY n.ord)) c
    ), fresh AS MATERIALIZED (
        SELECT c.ord, c.port, base + row_number() OVER (ORDER BY c.ord) AS new_seq,
               hub.content_hash(s.id, s.case_id, s.sequence_in_case, s.kind, s.payload, s.officer, s.station,
                                s.station_sequence, s.time_ms, s.previous_hash) AS content
        FROM chained c JOIN sent s ON s.ord = c.ord WHERE c.follows
    ), judged AS MATERIALIZED (
        SELECT f.*, s.station, s.station_sequence, s.hash, CASE
                   WHEN f.content <> s.hash THEN 'The content does not match its hash.'
                   WHEN octet_length(s.payload) > 4194304 THEN 'The content is larger than 4 MiB.'
                   WHEN s.sequence_in_case NOT BETWEEN 1 AND 1000000000 THEN 'Its place in the case is impossible.'
                   WHEN self.kind = 'relay' THEN s.set_aside
               END AS verdict
        FROM fresh f JOIN sent s ON s.ord = f.ord
    ), written AS (
        INSERT INTO hub.events (seq, id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence,
                                time_ms, previous_hash, hash, signature, port, set_aside, leaf)
        SELECT j.new_seq, s.id, s.case_id, s.sequence_in_case, s.kind, s.payload, s.officer, s.station,
               s.station_sequence, s.time_ms, s.previous_hash, s.hash, s.signature, j.port, j.verdict,
               hub.leaf_hash(j.content, s.signature)
        FROM judged j JOIN sent s ON s.ord = j.ord ORDER BY j.new_seq
    ), moved AS (
        INSERT INTO hub.station_heads AS h (station, station_sequence, hash)
        SELECT DISTINCT ON (j.station) j.station, j.station_sequence, j.hash FROM judged j
        ORDER BY j.station, j.station_sequence DESC
        ON CONFLICT (station) DO UPDATE SET station_sequence = excluded.station_sequence, hash = excluded.hash
    )
    SELECT c.id,
           CASE WHEN j.new_seq IS NOT NULL THEN CASE WHEN j.verdict IS NULL THEN 'done' ELSE 'set_aside' END
                WHEN c.known_seq IS NOT NULL AND c.same THEN 'known'
                ELSE 'refused' END,
           coalesce(j.new_seq, c.known_seq),
           CASE WHEN j.new_seq IS NOT NULL THEN j.verdict
                WHEN c.known_seq IS NOT NULL AND c.same THEN NULL
                WHEN c.known_seq IS NOT NULL THEN 'The hub holds another event under this id.'
                WHEN c.copy > 1 THEN 'The event was sent twice at once.'
                WHEN c.permitted IS NOT TRUE THEN 'This participant may not append for this station.'
                ELSE 'It does not follow the last event of its station at the hub.' END
    FROM compared c LEFT JOIN judged j ON j.ord = c.ord
    ORDER BY c.ord;

    SELECT max(e.seq) - base INTO added FROM hub.events e;
    IF added > 0 THEN
        PERFORM pg_notify('portlight_events', (base + added)::text);
    END IF;
END $$;

-- batch: as in step 1; payload, hashes and signature in Base64.
CREATE OR REPLACE FUNCTION hub.append_events(batch jsonb)
RETURNS TABLE (id uuid, outcome text, seq bigint, reason text)
LANGUAGE sql SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT r.*
    FROM (SELECT array_agg(s.id ORDER BY s.ord) AS ids, array_agg(s.case_id ORDER BY s.ord) AS case_ids,
                 array_agg(s.sequence_in_case ORDER BY s.ord) AS sequences, array_agg(s.kind ORDER BY s.ord) AS kinds,
                 array_agg(decode(s.payload, 'base64') ORDER BY s.ord) AS payloads,
                 array_agg(s.officer ORDER BY s.ord) AS officers, array_agg(s.station ORDER BY s.ord) AS stations,
                 array_agg(s.station_sequence ORDER BY s.ord) AS station_sequences,
                 array_agg(s.time_ms ORDER BY s.ord) AS times,
                 array_agg(decode(s.previous_hash, 'base64') ORDER BY s.ord) AS previous,
                 array_agg(decode(s.hash, 'base64') ORDER BY s.ord) AS hashes,
                 array_agg(decode(s.signature, 'base64') ORDER BY s.ord) AS signatures,
                 array_agg(s.port ORDER BY s.ord) AS ports, array_agg(s.set_aside ORDER BY s.ord) AS asides
          FROM ROWS FROM (jsonb_to_recordset(batch) AS (
                   id uuid, case_id uuid, sequence_in_case bigint, kind text, payload text, officer uuid, station text,
                   station_sequence bigint, time_ms bigint, previous_hash text, hash text, signature text, port text,
                   set_aside text))
               WITH ORDINALITY AS s (id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence,
                                     time_ms, previous_hash, hash, signature, port, set_aside, ord)) a
    CROSS JOIN LATERAL hub.append_rows(a.ids, a.case_ids, a.sequences, a.kinds, a.payloads, a.officers, a.stations,
                                       a.station_sequences, a.times, a.previous, a.hashes, a.signatures, a.ports,
                                       a.asides) r
$$;

-- Every appended event was joined with its station's row; the key asked for it once more, event by event. A station is
-- never removed instead.
ALTER TABLE hub.events DROP CONSTRAINT events_station_fkey;
CREATE TRIGGER stations_refuse_change BEFORE UPDATE OR DELETE ON hub.stations
    FOR EACH ROW EXECUTE FUNCTION hub.refuse_change();

REVOKE ALL ON FUNCTION hub.append_rows(uuid[], uuid[], bigint[], text[], bytea[], uuid[], text[], bigint[], bigint[],
                                       bytea[], bytea[], bytea[], text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hub.append_rows(uuid[], uuid[], bigint[], text[], bytea[], uuid[], text[], bigint[], bigint[],
                                          bytea[], bytea[], bytea[], text[], text[])
    TO portlight_terminal, portlight_relay;
