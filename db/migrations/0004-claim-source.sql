-- What a platform made a statement from, by the hashed natural key of the person's own row: it may stand later in the file,
-- in another archive, or nowhere. Apart from claim, since most statements say nothing of where they come from.
CREATE TABLE claim_source (
  claim_id INTEGER PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
  key_a INTEGER NOT NULL,
  key_b INTEGER NOT NULL
) STRICT;
