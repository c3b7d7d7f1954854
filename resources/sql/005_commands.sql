-- What became of each command, under its id: the same id again gets the same answer. `hash` covers type, record and body; the answer
-- is sealed, it may hold a record or a revealed value.
CREATE TABLE command_result(
    id {uuid} PRIMARY KEY,
    staff {uuid} NOT NULL,
    device {uuid} NOT NULL,
    seq {big} NOT NULL,
    hash {bytes} NOT NULL,
    state {key} NOT NULL,
    answer {bytes},
    discarded {bytes},
    at {big} NOT NULL
);
CREATE INDEX command_result_at ON command_result(at);
CREATE INDEX command_result_staff ON command_result(staff, state);

-- Fields that two desks changed, until a person decides. The values are sealed.
CREATE TABLE conflict(
    id {uuid} PRIMARY KEY,
    command {uuid} NOT NULL,
    staff {uuid} NOT NULL,
    type {small} NOT NULL,
    record {uuid} NOT NULL,
    open {small} NOT NULL,
    fields {bytes} NOT NULL,
    at {big} NOT NULL
);
CREATE INDEX conflict_staff ON conflict(staff, open);

-- Drafts that a desk left behind when it lost a scope, for the supervisor of the hall.
CREATE TABLE handed_draft(
    id {identity},
    staff {uuid} NOT NULL,
    hall {uuid} NOT NULL,
    kind {key} NOT NULL,
    subject {uuid},
    item_code {key} NOT NULL,
    fields {bytes} NOT NULL,
    at {big} NOT NULL
);
CREATE INDEX handed_draft_hall ON handed_draft(hall);
