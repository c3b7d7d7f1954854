-- What a center keeps about itself: schema, epoch, key check, mark of a generated city.
CREATE TABLE meta(
    key {key} PRIMARY KEY,
    value TEXT NOT NULL
);

-- The names of the numbers in the columns `type`, for people who read the database (models/store/typenumbers.cpp).
CREATE TABLE record_type(
    number {small} PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- Where records are held: the city, a hall by its number, a department by its code, a grid by its code.
CREATE TABLE scope(
    id {int} PRIMARY KEY,
    kind {key} NOT NULL,
    ref {key} NOT NULL,
    UNIQUE(kind, ref)
);

-- One row a record. `body` is its JSON without the sensitive and medical fields, `sealed` the JSON of those (AES-256-GCM),
-- `frev` the revisions of single fields, `scopes` where it stands.
CREATE TABLE record(
@sqlite     n INTEGER PRIMARY KEY,
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    rev {big} NOT NULL,
    body TEXT NOT NULL,
    sealed {bytes},
    frev TEXT NOT NULL,
    scopes {ints} NOT NULL,
@sqlite     UNIQUE(type, id)
@postgres     PRIMARY KEY(type, id)
);

-- Revisions of removed records: one that comes back goes on counting.
CREATE TABLE tombstone(
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    rev {big} NOT NULL,
    at {big} NOT NULL,
    PRIMARY KEY(type, id)
);

-- Which records name which, from the fields marked Reference.
CREATE TABLE record_ref(
    ref {uuid} NOT NULL,
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    PRIMARY KEY(ref, type, id)
@sqlite ) WITHOUT ROWID;
@postgres );

-- Numbers that one live record holds and no other, as keyed hashes.
CREATE TABLE natural_key(
    hash {bytes} PRIMARY KEY,
    type {small} NOT NULL,
    id {uuid} NOT NULL
@sqlite ) WITHOUT ROWID;
@postgres );

-- When a record leaves its scopes by itself (90 days after a death).
CREATE TABLE placement_due(
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    due {int} NOT NULL,
    PRIMARY KEY(type, id)
);
CREATE INDEX placement_due_day ON placement_due(due);

-- The search index: keyed hashes of words. SQLite cannot forget a text without knowing it, so the tokens are kept beside.
@sqlite CREATE VIRTUAL TABLE search USING fts5(words, content='', detail='none', columnsize=0);
@sqlite CREATE TABLE search_tokens(n INTEGER PRIMARY KEY, tokens BLOB NOT NULL);
@postgres CREATE TABLE search(type smallint NOT NULL, id uuid NOT NULL, tokens bigint[] NOT NULL, PRIMARY KEY(type, id));
@postgres CREATE INDEX search_tokens ON search USING gin(tokens) WITH (fastupdate=off);
