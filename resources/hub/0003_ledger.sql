-- Hub step 3: the ledger over the log's order: checkpoints (C2SP tlog-checkpoint) and their cosignatures, and what a
-- terminal needs to audit the content behind them.

CREATE TABLE hub.checkpoints (
    size bigint PRIMARY KEY CHECK (size >= 0),
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    -- The signed note without cosignatures: text, an empty line, the log's signature line.
    note text NOT NULL,
    published_by name NOT NULL DEFAULT session_user,
    published_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE hub.cosignatures (
    size bigint NOT NULL REFERENCES hub.checkpoints,
    witness text NOT NULL,
    line text NOT NULL,
    PRIMARY KEY (size, witness)
);

CREATE TRIGGER checkpoints_refuse_change BEFORE UPDATE OR DELETE ON hub.checkpoints
    FOR EACH ROW EXECUTE FUNCTION hub.refuse_change();
CREATE TRIGGER cosignatures_refuse_change BEFORE UPDATE OR DELETE ON hub.cosignatures
    FOR EACH ROW EXECUTE FUNCTION hub.refuse_change();

CREATE FUNCTION hub.need_witness() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
BEGIN
    IF (hub.me()).kind IS DISTINCT FROM 'witness' THEN
        RAISE EXCEPTION 'this participant is no witness' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

CREATE FUNCTION hub.publish_checkpoint(size bigint, root text, note text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = hub, pg_temp AS $$
BEGIN
    PERFORM hub.need_witness();
    INSERT INTO hub.checkpoints (size, root, note) VALUES (size, decode(root, 'base64'), note) ON CONFLICT DO NOTHING;
    PERFORM pg_notify('portlight_events', 'checkpoint');
END $$;

CREATE FUNCTION hub.add_cosignature(size bigint, witness text, line text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = hub, pg_temp AS $$
BEGIN
    PERFORM hub.need_witness();
    INSERT INTO hub.cosignatures (size, witness, line) VALUES (size, witness, line) ON CONFLICT DO NOTHING;
    PERFORM pg_notify('portlight_events', 'checkpoint');
END $$;

-- The newest checkpoint, its cosignature lines appended.
CREATE FUNCTION hub.latest_checkpoint() RETURNS TABLE (size bigint, root bytea, note text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT c.size, c.root, c.note || coalesce((SELECT string_agg(s.line, '' ORDER BY s.witness)
                                               FROM hub.cosignatures s WHERE s.size = c.size), '')
    FROM hub.checkpoints c
    WHERE EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user)
    ORDER BY c.size DESC LIMIT 1
$$;

-- Digests over the leaves of [first, last] in groups of `width`, made anew from the content as it lies in the table
-- now, so that a changed byte shows whatever the stored hashes say.
CREATE FUNCTION hub.audit(first bigint, last bigint, width bigint)
RETURNS TABLE (start bigint, entries bigint, digest bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT audit.first + g.part * audit.width, count(*), sha256(string_agg(g.leaf, ''::bytea ORDER BY g.seq))
    FROM (SELECT e.seq, (e.seq - audit.first) / audit.width AS part,
                 hub.leaf_hash(hub.content_hash(e.id, e.case_id, e.sequence_in_case, e.kind, e.payload, e.officer,
                                                e.station, e.station_sequence, e.time_ms, e.previous_hash),
                               e.signature) AS leaf
          FROM hub.events e WHERE e.seq BETWEEN audit.first AND audit.last) g
    WHERE EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user)
    GROUP BY g.part ORDER BY g.part
$$;
