-- The supervisor's queue of contested cases: few among very many.
CREATE INDEX cases_contested ON cases (opened_ms, row) WHERE contested = 1;
