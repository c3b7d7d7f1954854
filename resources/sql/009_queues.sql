-- Work queues: the first page of a stage by promised date, and the counts of open stages, each from its index alone; what is late
-- from an index of what has a running clock.
-- By hall and promised date over all stages: SQLite took it for two stages at once and read two million handled matters.
DROP INDEX matter_key_due;
CREATE INDEX matter_key_hall_queue ON matter_key(hall, stage, promised_due, id, clock);
CREATE INDEX matter_key_department_queue ON matter_key(department, stage, promised_due, id, clock);
CREATE INDEX matter_key_hall_late ON matter_key(hall, promised_due, id) WHERE clock = 'running';
CREATE INDEX matter_key_department_late ON matter_key(department, promised_due, id) WHERE clock = 'running';
