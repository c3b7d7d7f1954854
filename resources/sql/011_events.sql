-- What the list of grid events is filtered and sorted by: a row for each scope in which an event stands (its grid, the halls of the street,
-- the departments it was dispatched to). Instants are microseconds; without a limit the largest number stands.
CREATE TABLE event_key(
    scope {int} NOT NULL,
    id {uuid} NOT NULL,
    stage {key} NOT NULL,
    class {key} NOT NULL,
    due {big} NOT NULL,
    reported_at {big} NOT NULL,
    PRIMARY KEY(scope, id)
);
CREATE INDEX event_key_id ON event_key(id);
CREATE INDEX event_key_new ON event_key(scope, reported_at, id);
CREATE INDEX event_key_queue ON event_key(scope, stage, due, id);

-- When the center has to look at an event by itself.
CREATE TABLE event_look(
    id {uuid} PRIMARY KEY,
    at {big} NOT NULL
);
CREATE INDEX event_look_at ON event_look(at);
