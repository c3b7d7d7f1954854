-- What the rights of a member of staff were before each change of them, and until when: a command that was made before the change is
-- judged by them for 72 hours after it. `rights` is the JSON of roles, scopes and places.
CREATE TABLE staff_standing(
    staff {uuid} NOT NULL,
    until {big} NOT NULL,
    rights TEXT NOT NULL,
    PRIMARY KEY(staff, until)
);
