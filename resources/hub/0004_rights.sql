-- Hub step 4: what each kind of participant may call. Login roles become members of these; nobody else has any right.

DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['portlight_terminal', 'portlight_relay', 'portlight_witness', 'portlight_auditor',
                                'portlight_administration'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = part) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', part);
        END IF;
    END LOOP;
END $$;

REVOKE ALL ON SCHEMA hub FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA hub FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hub FROM PUBLIC;

GRANT USAGE ON SCHEMA hub TO portlight_terminal, portlight_relay, portlight_witness, portlight_auditor,
    portlight_administration;
GRANT EXECUTE ON FUNCTION hub.head(), hub.events_after(bigint, integer), hub.officers_all(), hub.latest_checkpoint(),
    hub.audit(bigint, bigint, bigint), hub.me(), hub.may_read(text)
    TO portlight_terminal, portlight_relay, portlight_witness, portlight_auditor, portlight_administration;
GRANT EXECUTE ON FUNCTION hub.append_events(jsonb), hub.heads() TO portlight_terminal, portlight_relay;
GRANT EXECUTE ON FUNCTION hub.events_beyond(jsonb, jsonb, integer) TO portlight_relay;
GRANT EXECUTE ON FUNCTION hub.register_officers(jsonb) TO portlight_relay, portlight_administration;
GRANT EXECUTE ON FUNCTION hub.publish_checkpoint(bigint, text, text), hub.add_cosignature(bigint, text, text)
    TO portlight_witness;

-- Reading by SQL goes through row-level security; the auditor reads all of it and writes nothing.
GRANT SELECT ON hub.events TO portlight_terminal, portlight_relay, portlight_witness, portlight_auditor;
GRANT SELECT ON hub.participants, hub.stations, hub.station_heads, hub.officers, hub.checkpoints, hub.cosignatures,
    hub.identity TO portlight_auditor;

-- Makes or changes a participant; by the owner only. The login role and its password are made here too.
CREATE FUNCTION hub.enrol(role_name text, password text, kind text, station text, port text, scope text) RETURNS void
LANGUAGE plpgsql SET search_path = hub, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = enrol.role_name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', role_name);
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', role_name, password);
    EXECUTE format('GRANT %I TO %I', 'portlight_' || kind, role_name);
    IF station IS NOT NULL THEN
        INSERT INTO hub.stations (station, port) VALUES (enrol.station, enrol.port) ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO hub.participants (role_name, kind, station, port, scope)
    VALUES (enrol.role_name, enrol.kind, enrol.station, enrol.port, enrol.scope)
    ON CONFLICT ON CONSTRAINT participants_pkey DO UPDATE SET port = excluded.port, scope = excluded.scope;
END $$;
REVOKE ALL ON FUNCTION hub.enrol(text, text, text, text, text, text) FROM PUBLIC;
