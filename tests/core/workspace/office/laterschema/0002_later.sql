-- SPDX-FileCopyrightText: The Landgang authors
-- SPDX-License-Identifier: EUPL-1.2

-- Usable from: 2

-- What a later version might bring: a column more in a table that others refer to.
CREATE TABLE peer_2 (
    device BLOB PRIMARY KEY,
    office BLOB NOT NULL,
    heard_at INTEGER NOT NULL,
    have_number INTEGER NOT NULL DEFAULT 0,
    ours_heard INTEGER NOT NULL DEFAULT 0,
    carrier TEXT
) STRICT, WITHOUT ROWID;

INSERT INTO peer_2 (device, office, heard_at, have_number, ours_heard)
SELECT device, office, heard_at, have_number, ours_heard FROM peer;

DROP TABLE peer;

ALTER TABLE peer_2 RENAME TO peer;
