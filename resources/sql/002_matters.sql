-- What the list of matters is filtered and sorted by. Days are Julian day numbers; without a promised date the largest number stands.
CREATE TABLE matter_key(
    id {uuid} PRIMARY KEY,
    stage {key} NOT NULL,
    item_code {key} NOT NULL,
    hall {uuid},
    department {uuid},
    clerk {uuid},
    applicant {uuid},
    clock {key} NOT NULL,
    applied_at {big} NOT NULL,
    promised_due {int} NOT NULL
);
CREATE INDEX matter_key_all ON matter_key(applied_at, id);
CREATE INDEX matter_key_hall ON matter_key(hall, stage, applied_at, id);
CREATE INDEX matter_key_department ON matter_key(department, stage, applied_at, id);
CREATE INDEX matter_key_due ON matter_key(hall, promised_due, id);
