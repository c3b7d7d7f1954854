-- The audit chain: hash = SHA-256(prev, seq, body). `body` is the whole entry as JSON; the columns beside it repeat what is asked for.
CREATE TABLE audit(
    seq {big} PRIMARY KEY,
    at {big} NOT NULL,
    staff {uuid},
    hall {uuid},
    action {key} NOT NULL,
    record {uuid},
    body TEXT NOT NULL,
    prev {bytes} NOT NULL,
    hash {bytes} NOT NULL,
    algorithm {key} NOT NULL
);
CREATE TABLE audit_head(
    one {small} PRIMARY KEY CHECK (one = 1),
    seq {big} NOT NULL,
    hash {bytes} NOT NULL
);
@sqlite INSERT INTO audit_head(one, seq, hash) VALUES(1, 0, zeroblob(32));
@postgres INSERT INTO audit_head(one, seq, hash) VALUES(1, 0, decode(repeat('00', 32), 'hex'));
CREATE INDEX audit_hall ON audit(hall, seq);
CREATE INDEX audit_record ON audit(record, seq);

@postgres CREATE TABLE audit_outbox(
@postgres     ord bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
@postgres     at bigint NOT NULL,
@postgres     staff uuid,
@postgres     hall uuid,
@postgres     action text NOT NULL,
@postgres     record uuid,
@postgres     body text NOT NULL
@postgres );

-- Chains up to `most` waiting entries; returns how many, or -1 where another sealer is at work.
@postgres CREATE FUNCTION audit_seal(most integer) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $seal$
@postgres DECLARE
@postgres     last_seq bigint;
@postgres     last_hash bytea;
@postgres     next_hash bytea;
@postgres     moved bigint := 0;
@postgres     entry audit_outbox%ROWTYPE;
@postgres BEGIN
@postgres     IF NOT pg_try_advisory_xact_lock(7078) THEN
@postgres         RETURN -1;
@postgres     END IF;
@postgres     SELECT seq, hash INTO STRICT last_seq, last_hash FROM audit_head;
@postgres     FOR entry IN SELECT * FROM audit_outbox ORDER BY ord LIMIT most LOOP
@postgres         last_seq := last_seq + 1;
@postgres         next_hash := sha256(last_hash || convert_to(last_seq::text || '|' || entry.body, 'UTF8'));
@postgres         INSERT INTO audit(seq, at, staff, hall, action, record, body, prev, hash, algorithm)
@postgres             VALUES(last_seq, entry.at, entry.staff, entry.hall, entry.action, entry.record, entry.body, last_hash, next_hash, 'sha256');
@postgres         DELETE FROM audit_outbox WHERE ord = entry.ord;
@postgres         last_hash := next_hash;
@postgres         moved := moved + 1;
@postgres     END LOOP;
@postgres     IF moved > 0 THEN
@postgres         UPDATE audit_head SET seq = last_seq, hash = last_hash;
@postgres     END IF;
@postgres     RETURN moved;
@postgres END
@postgres $seal$;
