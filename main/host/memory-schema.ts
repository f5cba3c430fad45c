/**
 * The tables of a user's translation memory (an SQLite database) as a list of migrations: entry n takes version n to n + 1. An entry is never
 * changed once a release wrote it. `PRAGMA user_version` holds the version.
 *
 * `memory` 1 is the user's own, filled by projects; the others were imported and are read only. `change` is how programs that run at the same time hear
 * of each other: one entry for each unit of the own memory that changed, one for each memory that came or went.
 */
export const MEMORY_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE memory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'imported')),
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    ready INTEGER NOT NULL
  ) STRICT;
  INSERT INTO memory (id, kind, name, at, ready) VALUES (1, 'own', '', 0, 1);

  CREATE TABLE project (id TEXT PRIMARY KEY, name TEXT NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    memory INTEGER NOT NULL REFERENCES memory (id) ON DELETE CASCADE,
    project TEXT REFERENCES project (id),
    pair INTEGER,
    segment INTEGER,
    document TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    machine TEXT NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('initial', 'translated', 'reviewed', 'final')),
    before INTEGER,
    after INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX unit_place ON unit (project, pair, segment) WHERE project IS NOT NULL;
  CREATE INDEX unit_memory ON unit (memory);

  CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, unit INTEGER, memory INTEGER) STRICT;
  CREATE TRIGGER unit_came AFTER INSERT ON unit WHEN new.memory = 1 BEGIN INSERT INTO change (unit) VALUES (new.id); END;
  CREATE TRIGGER unit_changed AFTER UPDATE ON unit WHEN new.memory = 1 BEGIN INSERT INTO change (unit) VALUES (new.id); END;
  CREATE TRIGGER unit_went AFTER DELETE ON unit WHEN old.memory = 1 BEGIN INSERT INTO change (unit) VALUES (old.id); END;
  CREATE TRIGGER memory_ready AFTER UPDATE OF ready ON memory BEGIN INSERT INTO change (memory) VALUES (new.id); END;
  CREATE TRIGGER memory_went AFTER DELETE ON memory WHEN old.ready = 1 BEGIN INSERT INTO change (memory) VALUES (old.id); END;
  `,
]

/** Marks a database as a translation memory of ours (`PRAGMA application_id`): "DuiM" in ASCII. */
export const MEMORY_APPLICATION_ID = 0x4475694d

/** The number of the user's own memory. */
export const OWN_MEMORY = 1
