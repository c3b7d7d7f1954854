-- What the rights of a member of staff were before each change of them, and until when: a command that was made before the change is
-- judged by them for 72 hours after it. `rights` is the JSON of roles, scopes and places.
CREATE TABLE staff_standing(
    staff {uuid} NOT NULL,
    until {big} NOT NULL,
    rights TEXT NOT NULL,
    PRIMARY KEY(staff, until)
);

-- The command that brought work to the center names it.
ALTER TABLE handed_draft ADD COLUMN command {uuid};
CREATE INDEX handed_draft_command ON handed_draft(command);
