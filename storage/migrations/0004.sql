-- The entry by which somebody is told that what they sent is let go: until it is done with, so is what
-- they send.
ALTER TABLE lines ADD beyond bigint;
