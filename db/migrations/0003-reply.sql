-- Which message a message answers, by the hashed natural key of the one answered: it may stand later in the file, in
-- another archive, or nowhere. Apart from activity, since most rows answer none.
CREATE TABLE reply (
  activity_id INTEGER PRIMARY KEY,
  key_a INTEGER NOT NULL,
  key_b INTEGER NOT NULL
) STRICT;
