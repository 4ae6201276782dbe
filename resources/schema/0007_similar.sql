-- What stored scans look like, for finding similar ones: made from the scans alone, and made anew at any time. Sealed
-- like the scans themselves, because it tells what is in them (local_cache/ScanEmbeddings.h).

-- space: what is compared with what. layer: the view of the scan; -1: the scan holds nothing to compare. `row` is never
-- used twice, so that who has read up to one reads on behind it.
CREATE TABLE scan_embeddings (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    scan BLOB NOT NULL CHECK (length(scan) = 32),
    space INTEGER NOT NULL,
    version INTEGER NOT NULL,
    layer INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (scan, space, version, layer)
);

-- A small picture of each, as a file of its own kind (JPEG).
CREATE TABLE scan_pictures (
    scan BLOB PRIMARY KEY CHECK (length(scan) = 32),
    sealed BLOB NOT NULL
);
