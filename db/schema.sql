CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  archive_id INTEGER NOT NULL,
  text TEXT,
  file_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  verb INTEGER NOT NULL,
  kind_id INTEGER NOT NULL,
  actor_id INTEGER NOT NULL,
  channel_id INTEGER,
  at INTEGER,
  precision INTEGER NOT NULL,
  offset_minutes INTEGER,
  object_id INTEGER,
  direction INTEGER,
  amount_minor INTEGER,
  currency_id INTEGER,
  quantity REAL,
  category_id INTEGER,
  latitude REAL,
  longitude REAL,
  place TEXT
) STRICT;

CREATE TABLE activity_key (
  key_a INTEGER NOT NULL,
  key_b INTEGER NOT NULL,
  activity_id INTEGER NOT NULL,
  PRIMARY KEY (key_a, key_b)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  guess TEXT PRIMARY KEY,
  answer TEXT NOT NULL
, about TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE archive (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  state TEXT NOT NULL CHECK (state IN ('importing', 'done')),
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  importer TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('line', 'row', 'item', 'byte')),
  generation TEXT NOT NULL,
  confidence REAL NOT NULL,
  added_at INTEGER NOT NULL,
  sample TEXT,
  -- JSON of ImportAccount; written when the import is done.
  account TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  UNIQUE (source, key)
) STRICT;

CREATE TABLE channel_in_archive (
  archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL REFERENCES channel (id),
  name TEXT,
  kind TEXT,
  PRIMARY KEY (archive_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  key_a INTEGER NOT NULL,
  key_b INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  about TEXT,
  at INTEGER,
  file_id INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE claim_source (
  claim_id INTEGER PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
  key_a INTEGER NOT NULL,
  key_b INTEGER NOT NULL
) STRICT;

CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('read', 'unused', 'unknown', 'failed'))
) STRICT;

CREATE TABLE identifier (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (source, value)
) STRICT;

CREATE TABLE identifier_in_archive (
  archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  identifier_id INTEGER NOT NULL REFERENCES identifier (id),
  kind TEXT,
  name TEXT,
  owner_how TEXT CHECK (owner_how IN ('stated', 'profile', 'only-in-all-threads', 'asked')),
  PRIMARY KEY (archive_id, identifier_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE inference (
  key TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE inference_run (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  code TEXT NOT NULL
) STRICT;

CREATE TABLE month_count (
  archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  verb INTEGER NOT NULL,
  month INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (archive_id, verb, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
  archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL,
  actor_id INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (archive_id, channel_id, actor_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reply (
  activity_id INTEGER PRIMARY KEY,
  key_a INTEGER NOT NULL,
  key_b INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sighting (
  activity_id INTEGER NOT NULL,
  archive_id INTEGER NOT NULL,
  file_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  version TEXT,
  PRIMARY KEY (activity_id, archive_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE signal (
  key TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE store_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- Grows with every change of archives or owner.
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE tally (
  source TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  code TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX channel_in_archive_channel ON channel_in_archive (channel_id);

CREATE INDEX claim_archive ON claim (archive_id);

CREATE UNIQUE INDEX claim_key ON claim (key_a, key_b, archive_id);

CREATE UNIQUE INDEX file_path ON file (archive_id, path);

CREATE INDEX identifier_in_archive_identifier ON identifier_in_archive (identifier_id);
