import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import type { Document, Flag, SegmentedDocument, Side } from '../../src/model/index.ts'
import { indexOf, touchedRows, type Act, type DocumentPair, type ReviewState, type Step } from '../../src/review/index.ts'
import {
  APPLICATION_ID,
  conceptRecord,
  markedErrorRecord,
  MIGRATIONS,
  parseRecord,
  readParagraphs,
  readSentenceList,
  SCHEMA_VERSION,
  threadRecord,
  verdictRecord,
  wordsRecord,
} from '../../src/store/index.ts'
import { ActLog } from './act-log.ts'
import { AnswerTable, type ModelAnswer } from './answer-table.ts'
import { reading } from './damage.ts'
import { Fault } from './fault.ts'
import { FlagTable, type RowFlags } from './flag-table.ts'
import { PreparedStatements } from './prepared-statements.ts'
import { SegmentTable } from './segment-table.ts'
import { inTransaction } from './transaction.ts'

export type { RowFlags } from './flag-table.ts'

/** Flags by row, under `rowKey(pair, segment)`. */
export type FlagMap = Map<string, RowFlags>

export function rowKey(pair: number, segment: number): string {
  return `${pair}:${segment}`
}

/** The project's own words, among what is kept by a key. */
const WORDS = 'words'

/**
 * A project on disk: one SQLite file in WAL mode, each act one transaction that is on the disk when `append` returns.
 * Methods throw what SQLite throws; `problemOf` tells full and read-only disks apart.
 */
export class ProjectFile {
  readonly path: string
  readonly #database: DatabaseSync
  readonly #prepared: PreparedStatements
  readonly #segments: SegmentTable
  readonly #answers: AnswerTable
  /** Flags of single rows. */
  readonly flagTable: FlagTable
  /** What was done, act by act. */
  readonly log: ActLog

  private constructor(path: string, database: DatabaseSync) {
    this.path = path
    this.#database = database
    this.#prepared = new PreparedStatements(database)
    this.#segments = new SegmentTable(database)
    this.#answers = new AnswerTable(database)
    this.flagTable = new FlagTable(path, database)
    this.log = new ActLog(path, database)
  }

  static exists(path: string): boolean {
    return existsSync(path)
  }

  /** Makes a new file. Throws a Fault when there is one already. */
  static create(path: string, name: string): ProjectFile {
    if (existsSync(path)) throw new Fault('project.exists', { path })
    const database = openNew(path)
    prepare(database, false)
    migrate(database)
    const file = new ProjectFile(path, database)
    file.setMeta('name', name)
    return file
  }

  /** Opens a file and brings it to today's schema. Throws a Fault when it is missing, newer than the program, or none of ours. */
  static open(path: string, options: { readonly readOnly?: boolean } = {}): ProjectFile {
    if (!existsSync(path)) throw new Fault('project.missing', { path })
    const database = openOurs(path, options.readOnly ?? false)
    try {
      if (!options.readOnly) migrate(database)
      return new ProjectFile(path, database)
    } catch (error) {
      database.close()
      throw error
    }
  }

  /** SQLite's own check: an empty list when all is well. */
  check(): readonly string[] {
    const rows = this.#database.prepare('PRAGMA integrity_check').all()
    return rows.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok')
  }

  meta(key: string): string | null {
    const row = this.#prepared.of('SELECT value FROM meta WHERE key = ?').get(key)
    return row ? String(row['value']) : null
  }

  setMeta(key: string, value: string): void {
    this.#prepared.of('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value)
  }

  /** Stores a freshly aligned pair with its flags, in one transaction; one that is `aside` is not part of the project before a step brings it in. */
  addPair(pair: DocumentPair, likeness: number, flags: ReadonlyMap<number, readonly Flag[]>, aside = false): void {
    inTransaction(this.#database, () => {
      const insert = 'INSERT INTO pair (id, likeness, next_segment, aside) VALUES (?, ?, ?, ?)'
      this.#prepared.of(insert).run(pair.id, likeness, pair.nextSegment, Number(aside))
      this.#addDocument(pair.id, pair.source)
      this.#addDocument(pair.id, pair.target)
      this.#segments.addAll(pair)
      for (const [segment, found] of flags) this.flagTable.put(pair.id, segment, { flags: found, fixed: [] })
    })
  }

  /** The state as it was when the last act was written. Throws the Fault `project.damaged`, as all that reads does. */
  state(): ReviewState {
    return reading(this.path, () => {
      const verdicts = this.#rows('SELECT key, value FROM verdict').map(
        (row) => [String(row['key']), parseRecord(verdictRecord, String(row['value']), 'a verdict')] as const,
      )
      const terms = this.#rows('SELECT id, value FROM term ORDER BY rowid').map(
        (row) => [String(row['id']), parseRecord(conceptRecord, String(row['value']), `term ${String(row['id'])}`)] as const,
      )
      const pairs = this.#rows('SELECT id, next_segment FROM pair ORDER BY id').map((row) =>
        this.#pair(Number(row['id']), Number(row['next_segment'])),
      )
      const threads = this.#remarks('thread', threadRecord)
      const away = this.#aside()
      const aside = pairs.filter(({ id }) => away.has(id))
      return {
        pairs: pairs.filter(({ id }) => !away.has(id)),
        ...(aside.length > 0 ? { aside } : {}),
        verdicts: new Map(verdicts),
        terms: new Map(terms),
        words: new Map(parseRecord(wordsRecord, this.meta(WORDS) ?? '[]', 'the words of the project')),
        threads,
        errors: this.#remarks('marked_error', markedErrorRecord),
      }
    })
  }

  likeness(pair: number): number {
    return Number(this.#prepared.of('SELECT likeness FROM pair WHERE id = ?').get(pair)?.['likeness'] ?? 0)
  }

  flags(): FlagMap {
    const found: FlagMap = new Map()
    this.flagTable.each((pair, segment, flags) => found.set(rowKey(pair, segment), flags))
    return found
  }

  putFlags(pair: number, rows: ReadonlyMap<number, RowFlags>): void {
    inTransaction(this.#database, () => {
      for (const [segment, found] of rows) this.flagTable.put(pair, segment, found)
    })
  }

  /** What language models said of rows, under `textsKey`. */
  answers(): Map<string, ModelAnswer> {
    return this.#answers.all()
  }

  /** Writes answers that came at a time (ISO 8601 in UTC), in one transaction. */
  putAnswers(answers: ReadonlyMap<string, ModelAnswer>, at: string): void {
    inTransaction(this.#database, () => {
      for (const [texts, answer] of answers) this.#answers.put(texts, answer, at)
    })
  }

  /** All acts, oldest first. */
  acts(): readonly Act[] {
    return this.log.all()
  }

  /** Writes an act and what it changed; `state` is the state after it. On disk when this returns, or nothing of it. */
  append(act: Act, state: ReviewState): void {
    inTransaction(this.#database, () => {
      this.log.add(act)
      this.#write(act.steps, state)
    })
  }

  close(): void {
    this.#database.close()
  }

  #write(steps: readonly Step[], state: ReviewState): void {
    for (const step of steps) {
      if (step.kind === 'judge') this.#putEntry('verdict', 'key', step.key, step.after)
      if (step.kind === 'term') this.#putEntry('term', 'id', step.id, step.after)
      if (step.kind === 'comment') this.#putEntry('thread', 'id', step.id, step.after)
      if (step.kind === 'error') this.#putEntry('marked_error', 'id', step.id, step.after)
      if (step.kind === 'place-pair')
        this.#prepared.of('UPDATE pair SET aside = ? WHERE id = ?').run(Number(step.after === 'out'), step.pair)
    }
    // The list is short, and stands in one place: nothing but this reads or writes a part of it.
    if (steps.some((step) => step.kind === 'word')) this.setMeta(WORDS, JSON.stringify([...state.words]))
    for (const pair of state.pairs) {
      const own = steps.filter((step) => 'pair' in step && step.pair === pair.id)
      if (own.length > 0) this.#writeRows(own, pair)
    }
  }

  /** Writes what steps left of the rows that they touched, whatever each of them did on the way. */
  #writeRows(steps: readonly Step[], pair: DocumentPair): void {
    const { removed, added, touched } = touchedRows(steps)
    const cut = steps.flatMap((step) => (step.kind === 'cut-sentence' || step.kind === 'join-sentences' ? [step.side] : []))
    for (const side of new Set(cut)) this.#putSentences(pair, side)
    if (removed.size + added.size > 0) this.#segments.reshape(pair, removed, added)
    for (const id of touched) if (indexOf(pair, id) >= 0 && !added.has(id)) this.#segments.update(pair, id)
    for (const id of removed) this.flagTable.remove(pair.id, id)
    this.#prepared.of('UPDATE pair SET next_segment = ? WHERE id = ?').run(pair.nextSegment, pair.id)
  }

  /** What was imported is kept beside the sentences as they are now, while the two differ. */
  #putSentences(pair: DocumentPair, side: Side): void {
    const { sentences, imported } = pair[side]
    const back = 'UPDATE document SET sentences = coalesce(imported, sentences), imported = NULL WHERE pair = ? AND side = ?'
    if (!imported) this.#prepared.of(back).run(pair.id, side)
    else
      this.#prepared
        .of('UPDATE document SET imported = coalesce(imported, sentences), sentences = ? WHERE pair = ? AND side = ?')
        .run(JSON.stringify(sentences), pair.id, side)
  }

  /** The pairs that were taken out; none in a project of an older schema that is opened for reading only. */
  #aside(): ReadonlySet<number> {
    const rows = this.#prepared.columns('pair').has('aside') ? this.#rows('SELECT id FROM pair WHERE aside = 1') : []
    return new Set(rows.map(({ id }) => Number(id)))
  }

  /** None in a project of an older schema that is opened for reading only. */
  #remarks<T>(table: 'thread' | 'marked_error', schema: Parameters<typeof parseRecord<T>>[0]): Map<number, T> {
    const rows = this.#prepared.columns(table).size > 0 ? this.#rows(`SELECT id, value FROM ${table} ORDER BY id`) : []
    return new Map(rows.map(({ id, value }) => [Number(id), parseRecord(schema, String(value), `${table} ${String(id)}`)]))
  }

  #putEntry(table: 'verdict' | 'term' | 'thread' | 'marked_error', column: 'key' | 'id', key: string | number, value: unknown): void {
    if (value === null) this.#prepared.of(`DELETE FROM ${table} WHERE ${column} = ?`).run(key)
    else
      this.#prepared
        .of(`INSERT INTO ${table} (${column}, value) VALUES (?, ?) ON CONFLICT (${column}) DO UPDATE SET value = excluded.value`)
        .run(key, JSON.stringify(value))
  }

  #addDocument(pair: number, side: SegmentedDocument): void {
    const { document, paragraphs, sentences } = side
    const insert =
      'INSERT INTO document (pair, side, name, language, text, sha256, encoding, paragraphs, sentences) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
    this.#prepared
      .of(insert)
      .run(
        pair,
        document.side,
        document.name,
        document.language,
        document.text,
        document.sha256,
        document.encoding,
        JSON.stringify(paragraphs),
        JSON.stringify(sentences),
      )
  }

  #pair(id: number, nextSegment: number): DocumentPair {
    const sides = { id, source: this.#document(id, 'source'), target: this.#document(id, 'target') }
    return { ...sides, segments: this.#segments.all(sides), nextSegment }
  }

  #document(pair: number, side: Side): SegmentedDocument {
    const row = this.#prepared.of('SELECT * FROM document WHERE pair = ? AND side = ?').get(pair, side)
    if (!row) throw new Fault('project.damaged', { path: this.path, detail: `pair ${pair} has no ${side}` })
    const text = (column: string) => String(row[column])
    const document: Document = {
      name: text('name'),
      side,
      language: text('language'),
      text: text('text'),
      sha256: text('sha256'),
      encoding: text('encoding'),
    }
    const where = `${side} of pair ${pair}`
    // A project that is opened for reading only is not brought to today's schema.
    const imported = row['imported'] ?? null
    return {
      document,
      paragraphs: readParagraphs(text('paragraphs'), `paragraphs of ${where}`),
      sentences: readSentenceList(text('sentences'), `sentences of ${where}`),
      ...(imported ? { imported: readSentenceList(String(imported), `imported sentences of ${where}`) } : {}),
    }
  }

  #rows(sql: string): Record<string, unknown>[] {
    return this.#prepared.of(sql).all()
  }
}

function openNew(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path)
  } catch (error) {
    // SQLite says no more than that it cannot; the folder tells why.
    if (!existsSync(dirname(path))) throw new Fault('output.folder-missing', { path, folder: dirname(path) }, { cause: error })
    throw new Fault('output.failed', { path, reason: String(error) }, { cause: error })
  }
}

/** The database of a project. Throws the Faults `project.damaged`, `.foreign` and `.newer`. */
export function openOurs(path: string, readOnly: boolean): DatabaseSync {
  let database: DatabaseSync
  try {
    database = readOnly ? openToRead(path) : new DatabaseSync(path)
    prepare(database, readOnly)
  } catch (error) {
    throw new Fault('project.damaged', { path, detail: String(error) }, { cause: error })
  }
  try {
    checkOurs(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens a project for reading only. Where no log lies beside it nobody has it open, and it is read as a file that does not
 * change: so it can lie in a folder that may not be written, and nothing is left beside it.
 */
function openToRead(path: string): DatabaseSync {
  const address = pathToFileURL(resolve(path))
  if (!existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1')
  return new DatabaseSync(address, { readOnly: true })
}

function prepare(database: DatabaseSync, readOnly: boolean): void {
  database.exec('PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000')
  // FULL: an act that was answered is on the disk, whatever happens to the power.
  if (!readOnly) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
}

function checkOurs(database: DatabaseSync, path: string): void {
  const pragma = (name: string): number => {
    try {
      return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0)
    } catch (error) {
      throw new Fault('project.damaged', { path, detail: String(error) }, { cause: error })
    }
  }
  if (pragma('application_id') !== APPLICATION_ID) throw new Fault('project.foreign', { path })
  const version = pragma('user_version')
  if (version > SCHEMA_VERSION) throw new Fault('project.newer', { path, version, known: SCHEMA_VERSION })
}

function migrate(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  for (const [from, sql] of MIGRATIONS.entries()) {
    if (from < version) continue
    inTransaction(database, () => database.exec(`${sql}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${from + 1}`))
  }
}
