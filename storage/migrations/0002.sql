-- Processes that are there, and what one of them alone does. A row goes once nobody renews it.
CREATE TABLE leases (
    name text PRIMARY KEY,
    holder text NOT NULL,
    until timestamptz NOT NULL
);

-- What was taken in and is not done with. place: the order in which it came.
CREATE TABLE inbox (
    number bigint PRIMARY KEY,
    place bigint GENERATED ALWAYS AS IDENTITY,
    person bigint NOT NULL,
    payload bytea NOT NULL
);
ALTER TABLE inbox ALTER payload SET STORAGE EXTERNAL;
CREATE INDEX ON inbox (person, place);

-- Whoever has something in the inbox: how much, since when, and the process that sees to it.
CREATE TABLE lines (
    person bigint PRIMARY KEY,
    waiting bigint NOT NULL,
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    worker text
) WITH (fillfactor = 50);
CREATE INDEX ON lines (since);
