-- Hub step 1: who takes part, and the one log of events.
-- Everything is reached through functions; the tables themselves are closed to every participant but the auditor.

CREATE TABLE hub.identity (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    hub_id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    -- The origin line of the ledger's checkpoints (C2SP tlog-checkpoint): a schema-less URL.
    origin text NOT NULL
);

-- Every login role that takes part. A terminal speaks for one station; a relay for the stations of its port, or, when it
-- has none, for all that are not terminals here: the relay of a port's hub brings what other ports appended.
CREATE TABLE hub.participants (
    role_name name PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('terminal', 'relay', 'witness', 'auditor', 'administration')),
    station text UNIQUE,
    port text NOT NULL DEFAULT '',
    -- Whose events it may read: those of its port, or the nation's.
    scope text NOT NULL DEFAULT 'port' CHECK (scope IN ('port', 'nation')),
    CHECK ((kind = 'terminal') = (station IS NOT NULL))
);

CREATE TABLE hub.stations (
    station text PRIMARY KEY CHECK (length(station) BETWEEN 1 AND 32),
    port text NOT NULL
);

-- Where each station's chain ends.
CREATE TABLE hub.station_heads (
    station text PRIMARY KEY REFERENCES hub.stations,
    station_sequence bigint NOT NULL,
    hash bytea NOT NULL
);

-- The log. seq counts 1, 2, 3, ... without gaps: it is given under a lock that is held until commit, so no reader ever
-- sees an entry before the one in front of it.
CREATE TABLE hub.events (
    seq bigint PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_id uuid NOT NULL,
    sequence_in_case bigint NOT NULL,
    kind text NOT NULL,
    payload bytea NOT NULL,
    officer uuid NOT NULL,
    station text NOT NULL REFERENCES hub.stations,
    station_sequence bigint NOT NULL,
    time_ms bigint NOT NULL,
    previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    port text NOT NULL,
    -- Why the event has no effect on its case, or null. It keeps its place, so that its station's chain goes on.
    set_aside text,
    leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
    appended_by name NOT NULL DEFAULT session_user,
    appended_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (station, station_sequence)
);

CREATE FUNCTION hub.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the hub''s log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER events_refuse_change BEFORE UPDATE OR DELETE ON hub.events
    FOR EACH ROW EXECUTE FUNCTION hub.refuse_change();
CREATE TRIGGER events_refuse_truncate BEFORE TRUNCATE ON hub.events
    FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_change();

-- SHA-256 over the fields of an event as the terminal hashed them: each with its length in 8 bytes before it, numbers
-- as 8 bytes, after a text that names the format (inspection/CaseEvent.h, CaseEvent::hashedBytes).
CREATE FUNCTION hub.content_hash(id uuid, case_id uuid, sequence_in_case bigint, kind text, payload bytea, officer uuid,
                                 station text, station_sequence bigint, time_ms bigint, previous_hash bytea)
RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT sha256('\x0000000000000017'::bytea || 'portlight.case-event.v1'::bytea
        || '\x0000000000000010'::bytea || uuid_send(id) || '\x0000000000000010'::bytea || uuid_send(case_id)
        || int8send(sequence_in_case)
        || int8send(octet_length(kind)) || convert_to(kind, 'UTF8')
        || int8send(octet_length(payload)) || payload
        || '\x0000000000000010'::bytea || uuid_send(officer)
        || int8send(octet_length(station)) || convert_to(station, 'UTF8')
        || int8send(station_sequence) || int8send(time_ms)
        || int8send(octet_length(previous_hash)) || previous_hash)
$$;

-- The ledger's leaf (RFC 6962, section 2.1: SHA-256 of a zero byte and the entry): the entry is hash and signature.
CREATE FUNCTION hub.leaf_hash(hash bytea, signature bytea)
RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT sha256('\x00'::bytea || hash || signature)
$$;

CREATE FUNCTION hub.me() RETURNS hub.participants
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT p FROM hub.participants p WHERE p.role_name = session_user
$$;

CREATE FUNCTION hub.may_read(port text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user
                   AND (p.scope = 'nation' OR p.kind = 'auditor' OR p.port = may_read.port))
$$;

-- Appends what is new, in the order given, and says of each event what became of it:
--   done       appended now, with its seq
--   known      was here already, with its seq
--   set_aside  appended, has no effect, `reason` says why; the station's chain goes on behind it
--   refused    not appended: foreign station, same id with other content, or not the station's next event
-- batch: array of {id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence, time_ms,
-- previous_hash, hash, signature, port, set_aside}; payload, hashes and signature in base64.
CREATE FUNCTION hub.append_events(batch jsonb)
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
        SELECT DISTINCT e->>'station', CASE self.port WHEN '' THEN coalesce(e->>'port', '') ELSE self.port END
        FROM jsonb_array_elements(batch) e
        ON CONFLICT DO NOTHING;
    END IF;
    SELECT coalesce(max(e.seq), 0) INTO base FROM hub.events e;

    RETURN QUERY
    WITH sent AS MATERIALIZED (
        SELECT s.ord, s.id, s.case_id, s.sequence_in_case, s.kind, decode(s.payload, 'base64') AS payload, s.officer,
               s.station, s.station_sequence, s.time_ms, decode(s.previous_hash, 'base64') AS previous_hash,
               decode(s.hash, 'base64') AS hash, decode(s.signature, 'base64') AS signature, s.set_aside
        FROM ROWS FROM (jsonb_to_recordset(batch) AS (
                 id uuid, case_id uuid, sequence_in_case bigint, kind text, payload text, officer uuid, station text,
                 station_sequence bigint, time_ms bigint, previous_hash text, hash text, signature text,
                 set_aside text))
             WITH ORDINALITY AS s (id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence,
                                   time_ms, previous_hash, hash, signature, set_aside, ord)
    ), compared AS MATERIALIZED (
        SELECT s.*, e.seq AS known_seq,
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
        SELECT c.*, bool_and(c.station_sequence = coalesce(c.head_sequence, 0) + c.place
                             AND c.previous_hash = c.before) OVER (PARTITION BY c.station ORDER BY c.ord) AS follows
        FROM (SELECT n.*, row_number() OVER w AS place,
                     lag(n.hash, 1, coalesce(n.head_hash, decode(repeat('00', 32), 'hex'))) OVER w AS before
              FROM compared n
              WHERE n.known_seq IS NULL AND n.copy = 1 AND n.permitted
              WINDOW w AS (PARTITION BY n.station ORDER BY n.ord)) c
    ), fresh AS MATERIALIZED (
        SELECT c.*, base + row_number() OVER (ORDER BY c.ord) AS new_seq,
               hub.content_hash(c.id, c.case_id, c.sequence_in_case, c.kind, c.payload, c.officer, c.station,
                                c.station_sequence, c.time_ms, c.previous_hash) AS content
        FROM chained c WHERE c.follows
    ), judged AS MATERIALIZED (
        SELECT f.*, CASE
                   WHEN f.content <> f.hash THEN 'The content does not match its hash.'
                   WHEN octet_length(f.payload) > 4194304 THEN 'The content is larger than 4 MiB.'
                   WHEN f.sequence_in_case NOT BETWEEN 1 AND 1000000000 THEN 'Its place in the case is impossible.'
                   WHEN self.kind = 'relay' THEN f.set_aside
               END AS verdict
        FROM fresh f
    ), written AS (
        INSERT INTO hub.events (seq, id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence,
                                time_ms, previous_hash, hash, signature, port, set_aside, leaf)
        SELECT j.new_seq, j.id, j.case_id, j.sequence_in_case, j.kind, j.payload, j.officer, j.station,
               j.station_sequence, j.time_ms, j.previous_hash, j.hash, j.signature, j.port, j.verdict,
               hub.leaf_hash(j.content, j.signature)
        FROM judged j ORDER BY j.new_seq
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

-- Entries after `after`, in order, at most `most`. Where the caller may not read the event there is its leaf alone, so
-- that every cursor and every ledger is without gaps.
CREATE FUNCTION hub.events_after(after bigint, most integer)
RETURNS TABLE (seq bigint, leaf bytea, id uuid, case_id uuid, sequence_in_case bigint, kind text, payload bytea,
               officer uuid, station text, station_sequence bigint, time_ms bigint, previous_hash bytea, hash bytea,
               signature bytea, port text, set_aside text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    WITH self AS MATERIALIZED (SELECT p.* FROM hub.participants p WHERE p.role_name = session_user)
    SELECT e.seq, e.leaf, v.id, v.case_id, v.sequence_in_case, v.kind, v.payload, v.officer, v.station,
           v.station_sequence, v.time_ms, v.previous_hash, v.hash, v.signature, v.port, v.set_aside
    FROM hub.events e
    CROSS JOIN self s
    LEFT JOIN LATERAL (SELECT e.id, e.case_id, e.sequence_in_case, e.kind, e.payload, e.officer, e.station,
                              e.station_sequence, e.time_ms, e.previous_hash, e.hash, e.signature, e.port, e.set_aside
                       WHERE s.scope = 'nation' OR s.kind = 'auditor' OR s.port = e.port) v ON true
    WHERE e.seq > events_after.after
    ORDER BY e.seq
    LIMIT least(greatest(events_after.most, 0), 20000)
$$;

-- How long the log is, and which hub this is.
CREATE FUNCTION hub.head() RETURNS TABLE (hub_id uuid, name text, origin text, size bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT i.hub_id, i.name, i.origin, coalesce((SELECT max(e.seq) FROM hub.events e), 0)
    FROM hub.identity i WHERE (SELECT count(*) FROM hub.participants p WHERE p.role_name = session_user) = 1
$$;

-- The ends of all chains, for a relay that asks where to go on.
CREATE FUNCTION hub.heads() RETURNS TABLE (station text, station_sequence bigint, hash bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT h.station, h.station_sequence, h.hash FROM hub.station_heads h
    WHERE EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user AND p.kind IN ('terminal', 'relay'))
$$;

-- For a relay: of every station what lies beyond `heads` ({station: station_sequence} of the other hub), but nothing of
-- the stations in `without`, lowest seq first. The other hub's own heads are the cursor, so a relay keeps no state and
-- what either hub lost is sent again.
CREATE FUNCTION hub.events_beyond(heads jsonb, without jsonb, most integer)
RETURNS TABLE (seq bigint, leaf bytea, id uuid, case_id uuid, sequence_in_case bigint, kind text, payload bytea,
               officer uuid, station text, station_sequence bigint, time_ms bigint, previous_hash bytea, hash bytea,
               signature bytea, port text, set_aside text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
#variable_conflict use_column
DECLARE
    self hub.participants := hub.me();
BEGIN
    IF self.kind IS DISTINCT FROM 'relay' THEN
        RAISE EXCEPTION 'this participant is no relay' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT e.seq, e.leaf, e.id, e.case_id, e.sequence_in_case, e.kind, e.payload, e.officer, e.station,
           e.station_sequence, e.time_ms, e.previous_hash, e.hash, e.signature, e.port, e.set_aside
    FROM hub.station_heads h
    CROSS JOIN LATERAL (
        SELECT v.* FROM hub.events v
        WHERE v.station = h.station AND v.station_sequence > coalesce((events_beyond.heads->>h.station)::bigint, 0)
          AND (self.scope = 'nation' OR v.port = self.port)
        ORDER BY v.station_sequence LIMIT events_beyond.most) e
    WHERE h.station_sequence > coalesce((events_beyond.heads->>h.station)::bigint, 0)
      AND NOT events_beyond.without ? h.station
    ORDER BY e.seq
    LIMIT events_beyond.most;
END $$;

ALTER TABLE hub.events ENABLE ROW LEVEL SECURITY;
CREATE POLICY events_by_port ON hub.events FOR SELECT USING (hub.may_read(port));
ALTER TABLE hub.participants ENABLE ROW LEVEL SECURITY;
CREATE POLICY participants_own ON hub.participants FOR SELECT
    USING (role_name = session_user OR (hub.me()).kind = 'auditor');
