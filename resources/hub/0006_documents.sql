-- Hub step 6: trade documents and seals (docs/adr/0014). They are events of the log like all others; this step lets the
-- parties of a consignment (exporter, carrier, bank, port operator) read those that concern them, row by row, and
-- nothing else. A party reads and proves; it appends nothing.

ALTER TABLE hub.participants DROP CONSTRAINT participants_kind_check;
ALTER TABLE hub.participants ADD CONSTRAINT participants_kind_check
    CHECK (kind IN ('terminal', 'relay', 'witness', 'auditor', 'administration', 'party'));
-- The name that custody events call it by.
ALTER TABLE hub.participants ADD COLUMN party text;
ALTER TABLE hub.participants ADD CONSTRAINT participants_party_check CHECK ((kind = 'party') = (party IS NOT NULL));

CREATE FUNCTION hub.is_document_event(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT kind IN ('DocumentRegistered', 'CustodyTransferred', 'DocumentPresented', 'SealAffixed', 'SealInspected')
$$;

CREATE INDEX events_documents ON hub.events (case_id, seq)
    WHERE kind IN ('DocumentRegistered', 'CustodyTransferred', 'DocumentPresented', 'SealAffixed', 'SealInspected');

-- Ports are read by their own people: a party is of none, whatever a port is called.
CREATE OR REPLACE FUNCTION hub.may_read(port text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user AND p.kind <> 'party'
                   AND (p.scope = 'nation' OR p.kind = 'auditor' OR p.port = may_read.port))
$$;

-- Whether the caller had, gave, took or presented that document; of seals: any document of the case, or the seal.
CREATE FUNCTION hub.is_party_to(case_id uuid, document text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM hub.participants p
        JOIN hub.events e ON e.case_id = is_party_to.case_id AND e.set_aside IS NULL
            AND e.kind IN ('DocumentRegistered', 'CustodyTransferred', 'DocumentPresented', 'SealAffixed', 'SealInspected')
        CROSS JOIN LATERAL hub.payload_of(e.payload) d
        WHERE p.role_name = session_user AND p.kind = 'party'
          AND p.party IN (d ->> 'custodian', d ->> 'from', d ->> 'to', d ->> 'by')
          AND (is_party_to.document IS NULL OR d ->> 'document' = is_party_to.document))
$$;

DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portlight_party') THEN
        CREATE ROLE portlight_party NOLOGIN;
    END IF;
END $$;

CREATE POLICY events_of_party ON hub.events FOR SELECT TO portlight_party
    USING (set_aside IS NULL AND hub.is_document_event(kind)
           AND hub.is_party_to(case_id, hub.payload_of(payload) ->> 'document'));

-- What anyone needs to hold the log to its past, without a word of what is in it.
CREATE FUNCTION hub.leaves_after(after bigint, most integer) RETURNS TABLE (seq bigint, leaf bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hub, pg_temp AS $$
    SELECT e.seq, e.leaf FROM hub.events e
    WHERE e.seq > leaves_after.after
      AND EXISTS (SELECT 1 FROM hub.participants p WHERE p.role_name = session_user)
    ORDER BY e.seq LIMIT least(greatest(leaves_after.most, 0), 20000)
$$;

-- One row a document, for whoever may read its events: a port's terminals, the nation, auditors, its parties.
CREATE VIEW hub.documents WITH (security_invoker = true) AS
WITH facts AS (
    SELECT e.*, hub.payload_of(e.payload) AS p FROM hub.events e
    WHERE e.set_aside IS NULL AND e.kind IN ('DocumentRegistered', 'CustodyTransferred', 'DocumentPresented')
)
SELECT r.p ->> 'document' AS document, r.case_id, r.seq AS registered_as, r.time_ms AS registered_ms, r.port,
    r.p ->> 'kind' AS kind, r.p ->> 'number' AS number, r.p ->> 'sha256' AS sha256,
    coalesce((SELECT t.p ->> 'to' FROM facts t
              WHERE t.case_id = r.case_id AND t.kind = 'CustodyTransferred' AND t.p ->> 'document' = r.p ->> 'document'
              ORDER BY t.sequence_in_case DESC, t.station DESC, t.station_sequence DESC LIMIT 1),
             r.p ->> 'custodian') AS custodian,
    EXISTS (SELECT 1 FROM facts f WHERE f.case_id = r.case_id AND f.kind = 'DocumentPresented'
            AND f.p ->> 'document' = r.p ->> 'document' AND f.p ->> 'sha256' IS DISTINCT FROM r.p ->> 'sha256') AS altered
FROM facts r WHERE r.kind = 'DocumentRegistered';

REVOKE ALL ON FUNCTION hub.is_document_event(text), hub.is_party_to(uuid, text), hub.leaves_after(bigint, integer)
    FROM PUBLIC;
GRANT USAGE ON SCHEMA hub TO portlight_party;
GRANT SELECT ON hub.events TO portlight_party;
GRANT SELECT ON hub.documents TO portlight_terminal, portlight_relay, portlight_auditor, portlight_party;
GRANT EXECUTE ON FUNCTION hub.payload_of(bytea), hub.is_document_event(text), hub.is_party_to(uuid, text)
    TO portlight_terminal, portlight_relay, portlight_witness, portlight_auditor, portlight_party;
GRANT EXECUTE ON FUNCTION hub.head(), hub.me(), hub.may_read(text), hub.officers_all(), hub.latest_checkpoint(),
    hub.leaves_after(bigint, integer) TO portlight_party;

-- As hub.enrol, for a party; by the owner only.
CREATE FUNCTION hub.enrol_party(role_name text, password text, party text) RETURNS void
LANGUAGE plpgsql SET search_path = hub, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = enrol_party.role_name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', role_name);
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', role_name, password);
    EXECUTE format('GRANT portlight_party TO %I', role_name);
    INSERT INTO hub.participants (role_name, kind, party) VALUES (enrol_party.role_name, 'party', enrol_party.party)
    ON CONFLICT ON CONSTRAINT participants_pkey DO UPDATE SET party = excluded.party;
END $$;
REVOKE ALL ON FUNCTION hub.enrol_party(text, text, text) FROM PUBLIC;
