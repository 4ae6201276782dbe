-- Schema 1: officers, the event log, and the projections the screens read.
-- A statement ends with a semicolon and an empty line. A released step is never edited: write the next number.

-- 'station': this station's name. 'projection_version': which rules wrote the projections below.
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The officer register: public keys and roles, each entry signed by the officer who sponsored it (the first by itself).
CREATE TABLE officers (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    badge TEXT NOT NULL,
    badge_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles INTEGER NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    sponsor BLOB NOT NULL REFERENCES officers (id),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) WITHOUT ROWID;

CREATE TRIGGER officers_refuse_update BEFORE UPDATE ON officers
BEGIN
    SELECT RAISE(ABORT, 'the officer register is append-only');
END;

CREATE TRIGGER officers_refuse_delete BEFORE DELETE ON officers
BEGIN
    SELECT RAISE(ABORT, 'the officer register is append-only');
END;

-- Each officer's signing seed and the scan-store key, sealed by a key that only the password gives.
CREATE TABLE officer_keys (
    officer BLOB PRIMARY KEY REFERENCES officers (id),
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL
) WITHOUT ROWID;

-- The log. `row` is its order; everything below `events` can be rebuilt from it.
CREATE TABLE events (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    case_id BLOB NOT NULL CHECK (length(case_id) = 16),
    sequence_in_case INTEGER NOT NULL,
    kind TEXT NOT NULL,
    payload BLOB NOT NULL,
    officer BLOB NOT NULL CHECK (length(officer) = 16),
    station TEXT NOT NULL,
    station_sequence INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    UNIQUE (station, station_sequence)
);

CREATE INDEX events_by_case ON events (case_id, row);

-- Where each station's chain ends. Part of the log, not a projection: it is how a removed tail is noticed.
CREATE TABLE station_heads (
    station TEXT PRIMARY KEY,
    station_sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;

CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;

CREATE TRIGGER events_follow_the_head BEFORE INSERT ON events
WHEN NEW.station_sequence IS NOT coalesce(
        (SELECT station_sequence FROM station_heads WHERE station = NEW.station), 0) + 1
    OR NEW.previous_hash IS NOT coalesce(
        (SELECT hash FROM station_heads WHERE station = NEW.station), zeroblob(32))
BEGIN
    SELECT RAISE(ABORT, 'the event does not follow the last event of its station');
END;

CREATE TRIGGER events_move_the_head AFTER INSERT ON events
BEGIN
    INSERT INTO station_heads (station, station_sequence, hash)
    VALUES (NEW.station, NEW.station_sequence, NEW.hash)
    ON CONFLICT (station) DO UPDATE SET station_sequence = excluded.station_sequence, hash = excluded.hash;
END;

CREATE TRIGGER station_heads_refuse_return BEFORE UPDATE ON station_heads
WHEN NEW.station IS NOT OLD.station OR NEW.station_sequence IS NOT OLD.station_sequence + 1
BEGIN
    SELECT RAISE(ABORT, 'the head of a station only moves forward');
END;

CREATE TRIGGER station_heads_refuse_delete BEFORE DELETE ON station_heads
BEGIN
    SELECT RAISE(ABORT, 'the head of a station is never removed');
END;

-- Projection: one row a case, as the worklist shows it. `row` is the log row of the case's first event, so that a
-- rebuild gives the same. lane, state and urgency hold the numbers of local_cache/CaseRow.h. `words` is what search
-- looks at: folded words, each after a blank (local_cache/SearchWords.h).
CREATE TABLE cases (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL,
    container TEXT NOT NULL,
    importer TEXT NOT NULL,
    goods TEXT NOT NULL,
    lane INTEGER NOT NULL,
    state INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    contested INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    scan_count INTEGER NOT NULL,
    finding_count INTEGER NOT NULL,
    event_count INTEGER NOT NULL,
    words TEXT NOT NULL
);

CREATE INDEX cases_by_number ON cases (number);

CREATE INDEX cases_by_state ON cases (state, lane, opened_ms);

CREATE INDEX cases_by_age ON cases (opened_ms);

-- Projection: how many cases are in each state, kept by trigger so that nobody counts a million rows.
CREATE TABLE state_counts (
    state INTEGER PRIMARY KEY,
    cases INTEGER NOT NULL
);

CREATE TRIGGER cases_count_insert AFTER INSERT ON cases
BEGIN
    INSERT INTO state_counts (state, cases) VALUES (NEW.state, 1)
    ON CONFLICT (state) DO UPDATE SET cases = cases + 1;
END;

CREATE TRIGGER cases_count_update AFTER UPDATE OF state ON cases
WHEN NEW.state IS NOT OLD.state
BEGIN
    UPDATE state_counts SET cases = cases - 1 WHERE state = OLD.state;
    INSERT INTO state_counts (state, cases) VALUES (NEW.state, 1)
    ON CONFLICT (state) DO UPDATE SET cases = cases + 1;
END;

CREATE TRIGGER cases_count_delete AFTER DELETE ON cases
BEGIN
    UPDATE state_counts SET cases = cases - 1 WHERE state = OLD.state;
END;

-- Projection: full-text index over cases.words. detail=none: words only, no positions; prefix indexes for short typing.
CREATE VIRTUAL TABLE case_search USING fts5 (
    words, content = 'cases', content_rowid = 'row', tokenize = 'ascii', detail = 'none', columnsize = 0,
    prefix = '1 2 3 4'
);

CREATE TRIGGER cases_search_insert AFTER INSERT ON cases
BEGIN
    INSERT INTO case_search (rowid, words) VALUES (NEW.row, NEW.words);
END;

CREATE TRIGGER cases_search_update AFTER UPDATE OF words ON cases
WHEN NEW.words IS NOT OLD.words
BEGIN
    INSERT INTO case_search (case_search, rowid, words) VALUES ('delete', OLD.row, OLD.words);
    INSERT INTO case_search (rowid, words) VALUES (NEW.row, NEW.words);
END;

CREATE TRIGGER cases_search_delete AFTER DELETE ON cases
BEGIN
    INSERT INTO case_search (case_search, rowid, words) VALUES ('delete', OLD.row, OLD.words);
END;

-- Projection: the highest number given in each series ("ROTTERDAM-2026-"), for the next case.
CREATE TABLE number_series (
    prefix TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID;
