-- What this terminal knows of its hub: the hub's order of events, the officers it vouches for, checkpoints, alarms.

-- The order of a case's events does not depend on where or when they arrived (docs/adr/0005).
DROP INDEX events_by_case;

CREATE INDEX events_by_case ON events (case_id, sequence_in_case, station, station_sequence);

-- The hub's log as this terminal saw it: the leaf hash of every entry, and its event where this terminal may read it.
CREATE TABLE hub_order (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    event BLOB REFERENCES events (id)
);

CREATE UNIQUE INDEX hub_order_by_event ON hub_order (event) WHERE event IS NOT NULL;

-- How far of each station the hub has given back: what of the own station lies beyond is the outbox.
CREATE TABLE hub_echoes (
    station TEXT PRIMARY KEY,
    station_sequence INTEGER NOT NULL
) WITHOUT ROWID;

-- Events on record that have no effect on their case, and why. by_hub: 1 the hub's reason, 0 this terminal's own.
CREATE TABLE set_aside (
    event BLOB PRIMARY KEY REFERENCES events (id),
    by_hub INTEGER NOT NULL,
    reason TEXT NOT NULL
) WITHOUT ROWID;

-- Officers of all stations, each entry signed by the administration. The entry of the highest revision counts.
CREATE TABLE hub_officers (
    id BLOB NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL,
    badge TEXT NOT NULL,
    name TEXT NOT NULL,
    roles INTEGER NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    station TEXT NOT NULL,
    revoked INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (id, revision)
) WITHOUT ROWID;

-- Checkpoints of the hub's log that this terminal has verified, as signed notes.
CREATE TABLE hub_checkpoints (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note BLOB NOT NULL
);

-- What the hub's log contradicted. Never removed: an alarm is answered, not forgotten.
CREATE TABLE ledger_alarms (
    row INTEGER PRIMARY KEY,
    time_ms INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    event BLOB,
    reason TEXT NOT NULL
);

CREATE TRIGGER ledger_alarms_refuse_update BEFORE UPDATE ON ledger_alarms
BEGIN
    SELECT RAISE(ABORT, 'alarms are append-only');
END;

CREATE TRIGGER ledger_alarms_refuse_delete BEFORE DELETE ON ledger_alarms
BEGIN
    SELECT RAISE(ABORT, 'alarms are append-only');
END;
