-- Passwords of staff; they are no part of the record and never leave the center.
CREATE TABLE staff_secret(
    staff {uuid} PRIMARY KEY,
    password TEXT NOT NULL,
    changed_at {big} NOT NULL
);

-- Sessions by the SHA-256 of their token.
CREATE TABLE session(
    token {bytes} PRIMARY KEY,
    staff {uuid} NOT NULL,
    role {key} NOT NULL,
    device {uuid} NOT NULL,
    created_at {big} NOT NULL,
    used_at {big} NOT NULL,
    expires_at {big} NOT NULL
);
CREATE INDEX session_staff ON session(staff);

-- Desks, and the three characters of their provisional numbers.
CREATE TABLE device(
    id {uuid} PRIMARY KEY,
    code {key} NOT NULL UNIQUE,
    staff {uuid} NOT NULL,
    seen_at {big} NOT NULL
);

-- Persons outside the own scopes that were opened with a purpose, until when.
CREATE TABLE subject_grant(
    staff {uuid} NOT NULL,
    subject {uuid} NOT NULL,
    until {big} NOT NULL,
    PRIMARY KEY(staff, subject)
);

-- The scopes of a member of staff in a role, each time they changed.
CREATE TABLE scope_version(
    staff {uuid} NOT NULL,
    role {key} NOT NULL,
    version {int} NOT NULL,
    scopes {ints} NOT NULL,
    at {big} NOT NULL,
    PRIMARY KEY(staff, role, version)
);

-- What was answered to each command; `answer` is sealed.
CREATE TABLE command_result(
    id {uuid} PRIMARY KEY,
    device {uuid} NOT NULL,
    staff {uuid} NOT NULL,
    seq {big} NOT NULL,
    hash {bytes} NOT NULL,
    state {key} NOT NULL,
    answer {bytes} NOT NULL,
    at {big} NOT NULL
);

-- Conflicts that wait for a person; `fields` is sealed.
CREATE TABLE conflict(
    id {uuid} PRIMARY KEY,
    command {uuid} NOT NULL,
    staff {uuid} NOT NULL,
    type {small} NOT NULL,
    record {uuid} NOT NULL,
    fields {bytes} NOT NULL,
    open {small} NOT NULL,
    at {big} NOT NULL
);

-- What desks left here when they lost a scope; `draft` is sealed.
CREATE TABLE handed_draft(
    id {uuid} PRIMARY KEY,
    staff {uuid} NOT NULL,
    hall {uuid},
    draft {bytes} NOT NULL,
    at {big} NOT NULL
);

-- Running numbers (matter numbers by hall and year).
CREATE TABLE counter(
    kind {key} NOT NULL,
    ref {key} NOT NULL,
    value {big} NOT NULL,
    PRIMARY KEY(kind, ref)
);

-- Who did what, chained: hash = SHA-256(hash of the entry before, entry).
CREATE TABLE audit(
    seq {big} PRIMARY KEY,
    entry TEXT NOT NULL,
    hash {bytes} NOT NULL,
    algorithm {key} NOT NULL
);
CREATE TABLE audit_head(
    one {small} PRIMARY KEY,
    seq {big} NOT NULL,
    hash {bytes} NOT NULL
);
INSERT INTO audit_head(one, seq, hash) VALUES(1, 0, '');
