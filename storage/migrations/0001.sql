CREATE TABLE records (
    key text COLLATE "C" PRIMARY KEY,
    version bigint NOT NULL,
    payload bytea NOT NULL,
    saved timestamptz NOT NULL DEFAULT clock_timestamp()
);
-- What was sealed does not shrink: to try costs time and gains nothing.
ALTER TABLE records ALTER payload SET STORAGE EXTERNAL;
CREATE INDEX ON records (saved);

-- What could not be read and was set aside, kept for the operator.
CREATE TABLE aside (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    payload bytea NOT NULL,
    saved timestamptz NOT NULL
);
CREATE INDEX ON aside (key);
