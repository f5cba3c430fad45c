import { FACTS_SQL } from './flag-facts.ts'

/**
 * The tables of a project file (`*.duizhao`, an SQLite database) as a list of migrations: entry n takes version n to n + 1.
 * An entry is never changed once a release wrote it; a new one is added. `PRAGMA user_version` holds the version.
 *
 * `act` is the append-only log of everything a reviewer did. `segment`, `verdict` and `term` are what the log amounts to:
 * written in the same transaction, so that opening a project does not replay its history.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE pair (
    id INTEGER PRIMARY KEY,
    likeness REAL NOT NULL,
    next_segment INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE document (
    pair INTEGER NOT NULL REFERENCES pair (id),
    side TEXT NOT NULL CHECK (side IN ('source', 'target')),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    sentences TEXT NOT NULL,
    PRIMARY KEY (pair, side)
  ) STRICT;

  CREATE TABLE segment (
    pair INTEGER NOT NULL REFERENCES pair (id),
    id INTEGER NOT NULL,
    position REAL NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    confidence REAL NOT NULL,
    reasons TEXT NOT NULL,
    origin TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('initial', 'translated', 'reviewed', 'final')),
    locked INTEGER NOT NULL,
    correction TEXT,
    PRIMARY KEY (pair, id)
  ) STRICT;
  CREATE INDEX segment_order ON segment (pair, position);

  CREATE TABLE flag (
    pair INTEGER NOT NULL,
    segment INTEGER NOT NULL,
    flags TEXT NOT NULL,
    fixed TEXT NOT NULL,
    PRIMARY KEY (pair, segment)
  ) STRICT;

  CREATE TABLE verdict (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE term (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    subject INTEGER NOT NULL,
    name TEXT NOT NULL,
    steps TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER act_keeps_update BEFORE UPDATE ON act BEGIN SELECT RAISE (ABORT, 'the log of acts is append-only'); END;
  CREATE TRIGGER act_keeps_delete BEFORE DELETE ON act BEGIN SELECT RAISE (ABORT, 'the log of acts is append-only'); END;

  CREATE VIRTUAL TABLE segment_text USING fts5 (source, target, tokenize = 'trigram');
  `,
  // The sentences that a person cut or joined, as they are now (`sentences`) and as they were (`imported`, null while nobody did); links
  // that cross, and hard borders before rows.
  `
  ALTER TABLE document ADD COLUMN imported TEXT;
  ALTER TABLE segment ADD COLUMN crossing INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE segment ADD COLUMN border INTEGER NOT NULL DEFAULT 0;
  `,
  // What a language model said of a row (`findings`), asked when its English read `target`. `texts` stands for the Chinese and the machine
  // English of the row, so that an answer outlives corrections, and is there again when a merge or a split is taken back.
  `
  CREATE TABLE model_answer (
    texts TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    target TEXT NOT NULL,
    findings TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // What counts and filters ask of flags (see flag-facts.ts), in a column and an index of its own: a long project opens without its flags.
  // The full-text index goes: rows are searched in memory, and writing it was nine tenths of the time of an act on many rows.
  `
  DROP TABLE segment_text;
  ALTER TABLE flag ADD COLUMN facts TEXT NOT NULL DEFAULT '[]';
  UPDATE flag SET facts = ${FACTS_SQL} WHERE flags <> '[]';
  CREATE INDEX flag_facts ON flag (pair, segment, facts);
  `,
  // What persons say of rows: comments with their answers, and errors that they marked. The log of acts holds how each came to be.
  `
  CREATE TABLE thread (id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE marked_error (id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  // Pairs that were taken out of the project: they stay as they were, for the undo.
  `
  ALTER TABLE pair ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;
  `,
  // Links that a person doubts.
  `
  ALTER TABLE segment ADD COLUMN doubted INTEGER NOT NULL DEFAULT 0;
  `,
]

/** The version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Marks a database as a project of ours (`PRAGMA application_id`): "DuiZ" in ASCII. */
export const APPLICATION_ID = 0x4475695a
