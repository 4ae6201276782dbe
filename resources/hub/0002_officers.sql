-- Hub step 2: the officer register. Append-only: a change of rights is a further entry with the next revision.
-- Entries are signed by the administration's key, which no hub holds: a hub can withhold one, but not make one.

CREATE TABLE hub.officers (
    entry bigint PRIMARY KEY,
    id uuid NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    badge text NOT NULL,
    name text NOT NULL,
    roles integer NOT NULL,
    public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
    station text NOT NULL,
    revoked boolean NOT NULL,
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    UNIQUE (id, revision)
);

CREATE TRIGGER officers_refuse_change BEFORE UPDATE OR DELETE ON hub.officers
    FOR EACH ROW EXECUTE FUNCTION hub.refuse_change();
CREATE TRIGGER officers_refuse_truncate BEFORE TRUNCATE ON hub.officers
    FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_change();

-- Idempotent; gives how many entries were new. Refuses another entry under a revision that is taken.
CREATE FUNCTION hub.register_officers(batch jsonb) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = hub, pg_temp AS $$
DECLARE
    added integer;
BEGIN
    IF (hub.me()).kind IS DISTINCT FROM 'administration' AND (hub.me()).kind IS DISTINCT FROM 'relay' THEN
        RAISE EXCEPTION 'this participant may not register officers' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(5070119);
    IF EXISTS (SELECT 1 FROM jsonb_to_recordset(batch) AS b (id uuid, revision integer, signature text)
               JOIN hub.officers o ON o.id = b.id AND o.revision = b.revision
               WHERE o.signature <> decode(b.signature, 'base64')) THEN
        RAISE EXCEPTION 'this revision of an officer is taken; sign the next one' USING ERRCODE = 'unique_violation';
    END IF;
    INSERT INTO hub.officers (entry, id, revision, badge, name, roles, public_key, station, revoked, signature)
    SELECT (SELECT coalesce(max(entry), 0) FROM hub.officers) + row_number() OVER (ORDER BY b.id, b.revision),
           b.id, b.revision, b.badge, b.name, b.roles, decode(b.public_key, 'base64'), b.station, b.revoked,
           decode(b.signature, 'base64')
    FROM jsonb_to_recordset(batch) AS b (id uuid, revision integer, badge text, name text, roles integer,
                                         public_key text, station text, revoked boolean, signature text)
    WHERE NOT EXISTS (SELECT 1 FROM hub.officers o WHERE o.id = b.id AND o.revision = b.revision);
    GET DIAGNOSTICS added = ROW_COUNT;
    IF added > 0 THEN
        PERFORM pg_notify('portlight_events', 'officers');
    END IF;
    RETURN added;
END $$;

CREATE FUNCTION hub.officers_all()
RETURNS TABLE (id uuid, revision integer, badge text, name text, roles integer, public_key bytea, station text,
               revoked boolean, signature bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT o.id, o.revision, o.badge, o.name, o.roles, o.public_key, o.station, o.revoked, o.signature
    FROM hub.officers o
    WHERE EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user)
    ORDER BY o.entry
$$;
