-- SPDX-FileCopyrightText: The Landgang authors
-- SPDX-License-Identifier: EUPL-1.2

-- Usable from: 1

-- Schema 1, the first. Published: what changes comes in a file of its own (docs/decisions/0018).
-- One statement per paragraph; a paragraph ends with a semicolon and an empty line.

-- What the store itself must remember: its own identity, sealed keys, the newest time seen.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The log. Streams are the units of disclosure; see core/changelog/stream.h.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    identity BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    owner BLOB NOT NULL,
    case_id BLOB,
    area TEXT,
    nonce BLOB NOT NULL
) STRICT;

CREATE INDEX stream_case ON stream (case_id);

-- PCs that have written something held here, with the certificates that admit them to their office.
CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    identity BLOB NOT NULL UNIQUE,
    office BLOB NOT NULL,
    certificate BLOB NOT NULL,
    root BLOB NOT NULL
) STRICT;

-- One row per branch of an author's chain in a stream. A branch remembers where it left another one;
-- that is all a restored or copied store ever leaves behind.
CREATE TABLE chain (
    id INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream (id),
    device INTEGER NOT NULL REFERENCES device (id),
    base_chain INTEGER REFERENCES chain (id),
    base_seq INTEGER,
    head_seq INTEGER NOT NULL,
    head BLOB NOT NULL
) STRICT;

CREATE INDEX chain_stream ON chain (stream);

-- Changes as their authors wrote them. `counted` is the one column that is computed.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL REFERENCES chain (id),
    seq INTEGER NOT NULL,
    identity BLOB NOT NULL,
    time INTEGER NOT NULL,
    user BLOB NOT NULL,
    access INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    header BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX change_place ON change (chain, seq);

CREATE UNIQUE INDEX change_identity ON change (identity);

CREATE INDEX change_access ON change (chain) WHERE access = 1;

CREATE INDEX change_uncounted ON change (chain) WHERE counted = 0;

CREATE TABLE seal (
    chain INTEGER NOT NULL REFERENCES chain (id),
    seq INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (chain, seq, signature)
) STRICT, WITHOUT ROWID;

-- Documents that changes of a stream hang on something. They belong to the stream, and nobody is given
-- one by its name outside of it. Without bytes: it has not come yet. `open` is computed: 0 for what was
-- erased and is still kept here.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream (id) ON DELETE CASCADE,
    name BLOB NOT NULL,
    salt BLOB NOT NULL,
    size INTEGER NOT NULL,
    open INTEGER NOT NULL,
    bytes BLOB
) STRICT;

CREATE UNIQUE INDEX document_name ON document (stream, name);

-- Projections: computed from the log in the transaction that extends it, never written otherwise.
CREATE TABLE entity (
    stream INTEGER NOT NULL REFERENCES stream (id),
    entity BLOB NOT NULL,
    type TEXT NOT NULL,
    parent BLOB NOT NULL,
    PRIMARY KEY (stream, entity, type, parent)
) STRICT, WITHOUT ROWID;

-- What stands: for each change the numbers of its statements that do, two bytes each. What they say is
-- written once, in the change. No foreign keys here: all this can be computed anew.
CREATE TABLE live (
    change INTEGER PRIMARY KEY,
    ops BLOB NOT NULL
) STRICT;

-- Private streams are searched by field: the ledger, consents, known offices.
CREATE TABLE private_field (
    field INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (field, change)
) STRICT, WITHOUT ROWID;

-- Changes that have not come, or do not count, and of which something is superseded already.
CREATE TABLE awaited (
    stream INTEGER NOT NULL,
    change BLOB NOT NULL,
    PRIMARY KEY (stream, change)
) STRICT, WITHOUT ROWID;

-- Offices that own a stream, have owned it or were ever let in or closed out: nothing of a case is ever
-- written for others.
CREATE TABLE admitted (
    office BLOB NOT NULL,
    stream INTEGER NOT NULL,
    PRIMARY KEY (office, stream)
) STRICT, WITHOUT ROWID;

CREATE INDEX admitted_stream ON admitted (stream);

-- Entities that an op of a later version speaks of in a way nobody here may ignore.
CREATE TABLE locked (
    stream INTEGER NOT NULL,
    entity BLOB NOT NULL,
    PRIMARY KEY (stream, entity)
) STRICT, WITHOUT ROWID;

-- Changes that were taken back.
CREATE TABLE erased (
    stream INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (stream, change)
) STRICT, WITHOUT ROWID;

-- What peers said they hold. Each of an office's stores speaks for itself; the latest word stands.
-- have_number: the bundle that made it what it is, 0 when it is known to have holes. ours_heard: the last
-- of our bundles whose word the peer has taken in whole.
CREATE TABLE peer (
    device BLOB PRIMARY KEY,
    office BLOB NOT NULL,
    heard_at INTEGER NOT NULL,
    have_number INTEGER NOT NULL DEFAULT 0,
    ours_heard INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What our bundles have told an office of each stream, as a digest, and the first that told it so.
CREATE TABLE told (
    office BLOB NOT NULL,
    stream BLOB NOT NULL,
    digest BLOB NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (office, stream)
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_have (
    device BLOB NOT NULL REFERENCES peer (device),
    stream BLOB NOT NULL,
    head BLOB NOT NULL,
    PRIMARY KEY (device, stream, head)
) STRICT, WITHOUT ROWID;

-- Documents that a peer says it still lacks.
CREATE TABLE peer_missing (
    device BLOB NOT NULL REFERENCES peer (device),
    stream BLOB NOT NULL,
    name BLOB NOT NULL,
    PRIMARY KEY (device, stream, name)
) STRICT, WITHOUT ROWID;

-- Streams that are closed to this office, by what another has told. Whether that one owns the stream is
-- asked when it matters: the stream may arrive after the word.
CREATE TABLE closed_stream (
    stream BLOB NOT NULL,
    office BLOB NOT NULL,
    PRIMARY KEY (stream, office)
) STRICT, WITHOUT ROWID;

-- Streams of which a peer's store has answered that it knows they are closed to it, and such as it has
-- forgotten.
CREATE TABLE peer_ended (
    device BLOB NOT NULL REFERENCES peer (device),
    stream BLOB NOT NULL,
    is_forgotten INTEGER NOT NULL,
    PRIMARY KEY (device, stream, is_forgotten)
) STRICT, WITHOUT ROWID;
