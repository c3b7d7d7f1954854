-- The feed: what changed, in an order in which nothing is ever skipped. Number order is visibility order.
-- On SQLite the one writer numbers its lines in its own transaction. On PostgreSQL a change leaves a row in feed_outbox, and one
-- stamper at a time moves those to the feed and gives the numbers (a number taken inside a change would be visible only at its
-- commit, after larger ones).
CREATE TABLE feed_head(
    one {small} PRIMARY KEY CHECK (one = 1),
    seq {big} NOT NULL,
    floor {big} NOT NULL
);
INSERT INTO feed_head(one, seq, floor) VALUES(1, 0, 0);

CREATE TABLE feed(
    seq {big} PRIMARY KEY,
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    rev {big} NOT NULL,
    op {key} NOT NULL,
    command {uuid},
    at {big} NOT NULL
);
CREATE INDEX feed_at ON feed(at);

-- One line a scope that a change touched; kind: put, drop, del.
CREATE TABLE feed_scope(
    scope {int} NOT NULL,
    seq {big} NOT NULL,
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    rev {big} NOT NULL,
    kind {key} NOT NULL,
    PRIMARY KEY(scope, seq)
@sqlite ) WITHOUT ROWID;
@postgres );
CREATE INDEX feed_scope_record ON feed_scope(type, id, scope);

-- What stands in a scope by the feed, with the checkpoint hash of each record, and the sums over them.
CREATE TABLE scope_member(
    scope {int} NOT NULL,
    type {small} NOT NULL,
    id {uuid} NOT NULL,
    rev {big} NOT NULL,
    h {big} NOT NULL,
    PRIMARY KEY(scope, type, id)
@sqlite ) WITHOUT ROWID;
@postgres );
CREATE TABLE scope_sum(
    scope {int} NOT NULL,
    type {small} NOT NULL,
    count {big} NOT NULL,
    sum {big} NOT NULL,
    PRIMARY KEY(scope, type)
);

@postgres CREATE TABLE feed_outbox(
@postgres     ord bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
@postgres     xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
@postgres     type smallint NOT NULL,
@postgres     id uuid NOT NULL,
@postgres     rev bigint NOT NULL,
@postgres     op text NOT NULL,
@postgres     old_scopes integer[] NOT NULL,
@postgres     new_scopes integer[] NOT NULL,
@postgres     h bigint NOT NULL,
@postgres     command uuid,
@postgres     at bigint NOT NULL
@postgres );

-- Moves up to `most` rows of the outbox to the feed; returns how many, or -1 where another stamper is at work. One call is one
-- transaction. The lock comes first: each statement after it sees all that the stamper before has committed (READ COMMITTED, VOLATILE).
@postgres CREATE FUNCTION feed_stamp(most integer) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $stamp$
@postgres DECLARE
@postgres     head bigint;
@postgres     moved bigint;
@postgres BEGIN
@postgres     IF NOT pg_try_advisory_xact_lock(7077) THEN
@postgres         RETURN -1;
@postgres     END IF;
@postgres     SELECT seq INTO head FROM feed_head;
@postgres     WITH taken AS (
@postgres         DELETE FROM feed_outbox WHERE ord IN (SELECT ord FROM feed_outbox ORDER BY ord LIMIT most) RETURNING *
@postgres     ), numbered AS (
@postgres         SELECT head + row_number() OVER (ORDER BY ord) AS seq, * FROM taken
@postgres     ), kept AS (
@postgres         INSERT INTO feed(seq, type, id, rev, op, command, at) SELECT seq, type, id, rev, op, command, at FROM numbered
@postgres     ), lines AS (
@postgres         SELECT s.scope, n.seq, n.type, n.id, n.rev, n.h,
@postgres             CASE WHEN s.scope = ANY(n.new_scopes) THEN 'put' WHEN n.op = 'del' THEN 'del' ELSE 'drop' END AS kind
@postgres         FROM numbered n CROSS JOIN LATERAL (SELECT unnest(n.new_scopes) AS scope UNION SELECT unnest(n.old_scopes)) s
@postgres     ), written AS (
@postgres         INSERT INTO feed_scope(scope, seq, type, id, rev, kind) SELECT scope, seq, type, id, rev, kind FROM lines
@postgres     ), last AS (
@postgres         SELECT DISTINCT ON (scope, type, id) scope, type, id, rev, h, kind FROM lines ORDER BY scope, type, id, seq DESC
@postgres     ), before AS (
@postgres         SELECT m.scope, m.type, m.h FROM scope_member m JOIN last l ON l.scope = m.scope AND l.type = m.type AND l.id = m.id
@postgres     ), stay AS (
@postgres         INSERT INTO scope_member(scope, type, id, rev, h) SELECT scope, type, id, rev, h FROM last WHERE kind = 'put'
@postgres         ON CONFLICT (scope, type, id) DO UPDATE SET rev = excluded.rev, h = excluded.h
@postgres     ), gone AS (
@postgres         DELETE FROM scope_member m USING last l WHERE l.kind <> 'put' AND m.scope = l.scope AND m.type = l.type AND m.id = l.id
@postgres     ), change AS (
@postgres         SELECT scope, type, sum(n) AS count, (sum(h) % 4611686018427387904)::bigint AS sum FROM (
@postgres             SELECT scope, type, 1 AS n, h::numeric AS h FROM last WHERE kind = 'put'
@postgres             UNION ALL
@postgres             SELECT scope, type, -1, 4611686018427387904::numeric - h FROM before) both_sides
@postgres         GROUP BY scope, type
@postgres     ), summed AS (
@postgres         INSERT INTO scope_sum AS s (scope, type, count, sum) SELECT scope, type, count, sum FROM change
@postgres         ON CONFLICT (scope, type) DO UPDATE SET count = s.count + excluded.count, sum = (s.sum + excluded.sum) & 4611686018427387903
@postgres     )
@postgres     SELECT count(*) INTO moved FROM taken;
@postgres     IF moved > 0 THEN
@postgres         UPDATE feed_head SET seq = head + moved;
@postgres         PERFORM pg_notify('huimin_feed', (head + moved)::text);
@postgres     END IF;
@postgres     RETURN moved;
@postgres END
@postgres $stamp$;
