import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { GlimpseView } from '../../src/bridge/index.ts'
import type { SegmentedDocument, Side } from '../../src/model/index.ts'
import type { DocumentPair, ReviewState } from '../../src/review/index.ts'
import { parseRecord, readParagraphs, readSentenceList, SCHEMA_VERSION, threadRecord, verdictRecord } from '../../src/store/index.ts'
import { Fault } from './fault.ts'
import { FlagTable } from './flag-table.ts'
import { openOurs } from './project-file.ts'
import { rowView } from './row-view.ts'
import { SegmentTable } from './segment-table.ts'

/** Rows that fill a large window, and how many sentences and characters these may take. */
const ROWS = 40
/** A smaller project, in bytes, is open as soon as its first rows could be shown. */
const LONG = 8_000_000
const SENTENCES = 400
const CHARACTERS = 100_000

const DOCUMENT = `SELECT name, language, substr(text, 1, ${CHARACTERS}) AS text, sha256, encoding, imported IS NOT NULL AS cut,
  (SELECT json_group_array(json(value)) FROM (SELECT value FROM json_each(paragraphs) LIMIT ${SENTENCES})) AS paragraphs,
  (SELECT json_group_array(json(value)) FROM (SELECT value FROM json_each(sentences) LIMIT ${SENTENCES})) AS sentences
  FROM document WHERE pair = ? AND side = ?`

/**
 * The first rows of a project, read without the rest of it: what a window shows while a long project is opened. Null where nothing can be shown
 * so soon: no file, a short one, one of an older schema, a damaged one (opening it says what is the matter), one whose first rows reach far into the texts.
 */
export function glimpse(path: string, long = LONG): GlimpseView | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size < long) return null
  try {
    const database = openOurs(path, true)
    try {
      return firstRows(path, database)
    } finally {
      database.close()
    }
  } catch (error) {
    // Opening the project meets the same and tells it, with what to do.
    if (error instanceof Fault || error instanceof RangeError || isOfDatabase(error)) return null
    throw error
  }
}

function firstRows(path: string, database: DatabaseSync): GlimpseView | null {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  const first = version === SCHEMA_VERSION && database.prepare('SELECT id FROM pair WHERE aside = 0 ORDER BY id LIMIT 1').get()
  if (!first) return null
  const id = Number(first['id'])
  const [source, target] = [beginning(database, id, 'source'), beginning(database, id, 'target')]
  if (!source || !target) return null
  const segments = new SegmentTable(database).all({ id, source, target }, ROWS)
  const pair: DocumentPair = { id, source, target, segments, nextSegment: 0 }
  const flags = new FlagTable(path, database)
  const said = remarks(database)
  return {
    name: String(database.prepare("SELECT value FROM meta WHERE key = 'name'").get()?.['value'] ?? ''),
    rows: segments.map((segment, at) =>
      rowView(pair, segment, flags.of(id, segment.id), said, {
        number: at + 1,
        repeated: false,
        inconsistent: false,
        filled: false,
        mine: false,
      }),
    ),
  }
}

/** The beginning of a document. Null where sentences were cut by hand: rows name these by all that stands before them. */
function beginning(database: DatabaseSync, pair: number, side: Side): SegmentedDocument | null {
  const row = database.prepare(DOCUMENT).get(pair, side)
  if (!row || row['cut'] === 1) return null
  const cell = (column: string) => String(row[column])
  const document = {
    name: cell('name'),
    side,
    language: cell('language'),
    text: cell('text'),
    sha256: cell('sha256'),
    encoding: cell('encoding'),
  }
  const sentences = readSentenceList(cell('sentences'), side).filter(({ range }) => range[1] <= document.text.length)
  return { document, paragraphs: readParagraphs(cell('paragraphs'), side), sentences }
}

function remarks(database: DatabaseSync): Pick<ReviewState, 'verdicts' | 'threads'> {
  const entries = <Key, Value>(sql: string, key: (cell: unknown) => Key, schema: Parameters<typeof parseRecord<Value>>[0]) =>
    new Map(
      database
        .prepare(sql)
        .all()
        .map((row) => [key(row['key']), parseRecord(schema, String(row['value']), sql)] as const),
    )
  return {
    verdicts: entries('SELECT key, value FROM verdict', String, verdictRecord),
    threads: entries('SELECT id AS key, value FROM thread', Number, threadRecord),
  }
}

function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR'
}
