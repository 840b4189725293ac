-- Who goes first: 0 somebody new, 1 who speaks just now, 2 what can wait; within it, the oldest.
ALTER TABLE lines ADD lane smallint NOT NULL DEFAULT 1;
CREATE INDEX ON lines (lane, since);
DROP INDEX lines_since_idx;
