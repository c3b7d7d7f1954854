-- Running numbers that are never used twice: of matters by hall and year, of events by day and district, of device codes.
CREATE TABLE counter(
    kind {key} NOT NULL,
    name {key} NOT NULL,
    value {big} NOT NULL,
    PRIMARY KEY(kind, name)
);

-- Passwords as "$scrypt$ln=17,r=8,p=1$SALT$HASH".
CREATE TABLE staff_secret(
    staff {uuid} PRIMARY KEY,
    password TEXT NOT NULL,
    demonstration {small} NOT NULL,
    changed_at {big} NOT NULL
);

-- Wrong passwords by keyed hash of name and address; the delay grows with them.
CREATE TABLE sign_in_failure(
    who {bytes} PRIMARY KEY,
    failures {int} NOT NULL,
    last_at {big} NOT NULL
);

-- Sessions by SHA-256 of their token.
CREATE TABLE session(
    token {bytes} PRIMARY KEY,
    staff {uuid} NOT NULL,
    role {key} NOT NULL,
    device {uuid} NOT NULL,
    created_at {big} NOT NULL,
    used_at {big} NOT NULL,
    expires_at {big} NOT NULL
);
CREATE INDEX session_staff ON session(staff, device);

-- A desk: one client program of one member of staff on one device. `code` stands in its provisional numbers.
CREATE TABLE device(
    id {uuid} NOT NULL,
    staff {uuid} NOT NULL,
    code {key} NOT NULL UNIQUE,
    last_seq {big} NOT NULL,
    created_at {big} NOT NULL,
    seen_at {big} NOT NULL,
    PRIMARY KEY(id, staff)
);

-- Who may read which person outside the own scopes, and until when.
CREATE TABLE subject_grant(
    staff {uuid} NOT NULL,
    subject {uuid} NOT NULL,
    until {big} NOT NULL,
    PRIMARY KEY(staff, subject)
);

-- The scopes of a member of staff in a role, each time they changed; a cursor names the version it was made under.
CREATE TABLE scope_version(
    staff {uuid} NOT NULL,
    role {key} NOT NULL,
    version {int} NOT NULL,
    scopes {ints} NOT NULL,
    sent {key} NOT NULL,
    at {big} NOT NULL,
    PRIMARY KEY(staff, role, version)
);
