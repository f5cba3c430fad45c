import type { DatabaseSync } from 'node:sqlite'
import type { MemoryUnit } from '../../src/memory/index.ts'
import type { SegmentState } from '../../src/model/index.ts'
import { Fault } from './fault.ts'
import { openMemory, saying } from './memory-database.ts'
import { OWN_MEMORY } from './memory-schema.ts'
import type { FollowedProject, MemoryListing, ProjectChange, ReviewedRow, Signature, StoredUnit } from './memory-work.ts'
import { PreparedStatements } from './prepared-statements.ts'
import { inTransaction } from './transaction.ts'

/** A reviewed row with who stands behind it. */
export type SignedRow = ReviewedRow & Signature

/** What other programs, or this one, did to the file since it was last asked: everything may have changed where it is too long ago. */
export type FileChanges =
  { readonly kind: 'some'; readonly units: readonly number[]; readonly memories: readonly number[] } | { readonly kind: 'all' }

/** So many entries about changes are kept for programs that have not read them. */
const KEPT_CHANGES = 20_000
/** An import that was not finished after this many milliseconds was killed. */
const STALE_IMPORT = 24 * 3600 * 1000

const INDEXED = 'SELECT unit.id, source, target, unit.at, before, after FROM unit'
const STORED = `SELECT unit.*, memory.name AS memory_name, coalesce(project.name, '') AS project_name FROM unit
  JOIN memory ON memory.id = unit.memory LEFT JOIN project ON project.id = unit.project`

/**
 * A user's translation memory on the disk. Every method is one transaction: killed at any moment, the file holds all of it or nothing. Methods throw
 * the Faults of `openMemory`, or what the disk says.
 */
export class MemoryFile {
  readonly path: string
  readonly #database: DatabaseSync
  readonly #prepared: PreparedStatements
  /** The last entry about changes that was read. */
  #read: number

  constructor(path: string, now: number) {
    this.path = path
    this.#database = openMemory(path)
    this.#prepared = new PreparedStatements(this.#database)
    this.#read = saying(path, () => {
      this.#run('DELETE FROM memory WHERE ready = 0 AND at < ?', now - STALE_IMPORT)
      this.#run('DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?', KEPT_CHANGES)
      return this.#lastChange()
    })
  }

  close(): void {
    this.#database.close()
  }

  /** Every pair that may be found, the oldest first. */
  *units(): Generator<MemoryUnit> {
    const sql = `${INDEXED} JOIN memory ON memory.id = unit.memory WHERE ready = 1 ORDER BY unit.at, unit.id`
    for (const row of this.#prepared.of(sql).iterate()) yield unitOf(row)
  }

  /** The pairs of one memory that may be found; none where it is gone. */
  unitsOf(memory: number): readonly MemoryUnit[] {
    const sql = `${INDEXED} JOIN memory ON memory.id = unit.memory WHERE ready = 1 AND memory = ? ORDER BY unit.at, unit.id`
    return saying(this.path, () => this.#prepared.of(sql).all(memory).map(unitOf))
  }

  /** The numbers of all pairs of a memory. */
  idsOf(memory: number): readonly number[] {
    return saying(this.path, () => this.#prepared.of('SELECT id FROM unit WHERE memory = ?').all(memory)).map((row) => Number(row['id']))
  }

  unit(id: number): MemoryUnit | null {
    const row = saying(this.path, () => this.#prepared.of(`${INDEXED} WHERE unit.id = ?`).get(id))
    return row ? unitOf(row) : null
  }

  /** The pair as it is shown; null where it is gone. */
  stored(id: number): StoredUnit | null {
    const row = saying(this.path, () => this.#prepared.of(`${STORED} WHERE unit.id = ?`).get(id))
    return row ? storedOf(row) : null
  }

  /** The number of the pair that a row put in; null where it did not. */
  unitAt(project: string, pair: number, segment: number): number | null {
    const sql = 'SELECT id FROM unit WHERE project = ? AND pair = ? AND segment = ?'
    const row = saying(this.path, () => this.#prepared.of(sql).get(project, pair, segment))
    return row ? Number(row['id']) : null
  }

  /** All pairs of a memory as they are shown, in the order in which they came. */
  *content(memory: number): Generator<StoredUnit> {
    for (const row of this.#prepared.of(`${STORED} WHERE unit.memory = ? ORDER BY unit.id`).iterate(memory)) yield storedOf(row)
  }

  /** What changed since this was last called, by whoever it was. */
  changes(): FileChanges {
    return saying(this.path, () => {
      const since = this.#read
      this.#read = this.#lastChange()
      if (this.#read === since) return { kind: 'some', units: [], memories: [] }
      const rows = this.#prepared.of('SELECT id, unit, memory FROM change WHERE id > ? ORDER BY id').all(since)
      if (this.#read < since || Number(rows[0]?.['id']) !== since + 1) return { kind: 'all' }
      const numbers = (column: string) => [...new Set(rows.flatMap((row) => (row[column] === null ? [] : [Number(row[column])])))]
      return { kind: 'some', units: numbers('unit'), memories: numbers('memory') }
    })
  }

  /** How many acts of a project the memory knows; -1 for one that it has not seen. */
  revision(project: string): number {
    const row = saying(this.path, () => this.#prepared.of('SELECT revision FROM project WHERE id = ?').get(project))
    return Number(row?.['revision'] ?? -1)
  }

  /** Follows an act. The revision goes up only when nothing was missed before: otherwise `replace` is due when the project is opened. */
  follow({ project, revision, rows, gone, author, at }: ProjectChange): void {
    this.#transaction(() => {
      const known = this.revision(project.id)
      const isNext = known === revision - 1 || (known < 0 && revision === 1)
      this.#putProject(project, isNext ? revision : known)
      for (const { pair, segment } of gone)
        this.#run('DELETE FROM unit WHERE project = ? AND pair = ? AND segment = ?', project.id, pair, segment)
      for (const row of rows) this.#putRow(project.id, { ...row, author, at })
    })
  }

  /** Makes the rows of a project those given. */
  replace(project: FollowedProject, revision: number, rows: readonly SignedRow[]): void {
    this.#transaction(() => {
      this.#putProject(project, revision)
      const kept = new Set(rows.map(({ pair, segment }) => `${pair}:${segment}`))
      for (const row of this.#prepared.of('SELECT id, pair, segment FROM unit WHERE project = ?').all(project.id))
        if (!kept.has(`${Number(row['pair'])}:${Number(row['segment'])}`)) this.#run('DELETE FROM unit WHERE id = ?', Number(row['id']))
      for (const row of rows) this.#putRow(project.id, row)
    })
  }

  /** The memories there are, the user's own first; those that are still being read in are left out. */
  list(): readonly MemoryListing[] {
    const sql = 'SELECT *, (SELECT count(*) FROM unit WHERE memory = memory.id) AS units FROM memory WHERE ready = 1 ORDER BY id'
    return saying(this.path, () => this.#prepared.of(sql).all()).map((row) => {
      const isOwn = Number(row['id']) === OWN_MEMORY
      const importedAt = isOwn ? null : new Date(Number(row['at'])).toISOString()
      return { id: Number(row['id']), kind: isOwn ? 'own' : 'imported', name: String(row['name']), units: Number(row['units']), importedAt }
    })
  }

  /** Takes an imported memory off. Throws the Faults `memory.gone` and `memory.own`. */
  remove(memory: number): void {
    if (memory === OWN_MEMORY) throw new Fault('memory.own')
    this.#transaction(() => {
      if (this.#run('DELETE FROM memory WHERE id = ?', memory) === 0) throw new Fault('memory.gone')
    })
  }

  /** Starts a memory that is filled by `fill` and found only after `finish`. */
  start(name: string, now: number): number {
    return saying(this.path, () =>
      Number(this.#prepared.of(`INSERT INTO memory (kind, name, at, ready) VALUES ('imported', ?, ?, 0)`).run(name, now).lastInsertRowid),
    )
  }

  fill(memory: number, units: readonly Pick<StoredUnit, 'document' | 'source' | 'target' | 'machine' | 'who' | 'at' | 'state'>[]): void {
    const insert = this.#prepared.of(
      'INSERT INTO unit (memory, document, source, target, machine, who, at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#transaction(() => {
      for (const { document, source, target, machine, who, at, state } of units)
        insert.run(memory, document, source, target, machine, who, Date.parse(at), state)
    })
  }

  finish(memory: number): void {
    saying(this.path, () => this.#run('UPDATE memory SET ready = 1 WHERE id = ?', memory))
  }

  /** What `start` began and nobody wants. */
  abandon(memory: number): void {
    saying(this.path, () => this.#run('DELETE FROM memory WHERE id = ? AND ready = 0', memory))
  }

  #putProject({ id, name }: FollowedProject, revision: number): void {
    const sql = `INSERT INTO project (id, name, revision) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, revision = excluded.revision`
    this.#run(sql, id, name, revision)
  }

  /** A row that says the same as before keeps who said it and when. */
  #putRow(project: string, row: SignedRow): void {
    const { pair, segment, document, source, target, machine, state, before, after, author, at } = row
    const known = this.#prepared.of('SELECT * FROM unit WHERE project = ? AND pair = ? AND segment = ?').get(project, pair, segment)
    if (!known) {
      const sql = `INSERT INTO unit (memory, project, pair, segment, document, source, target, machine, who, at, state, before, after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
      this.#run(sql, OWN_MEMORY, project, pair, segment, document, source, target, machine, author, Date.parse(at), state, before, after)
      return
    }
    const isSaid = known['source'] === source && known['target'] === target && known['state'] === state
    const isAround = known['before'] === before && known['after'] === after && known['machine'] === machine
    if (isSaid && isAround) return
    const [who, when] = isSaid ? [String(known['who']), Number(known['at'])] : [author, Date.parse(at)]
    const sql = 'UPDATE unit SET source = ?, target = ?, machine = ?, state = ?, before = ?, after = ?, who = ?, at = ? WHERE id = ?'
    this.#run(sql, source, target, machine, state, before, after, who, when, Number(known['id']))
  }

  #lastChange(): number {
    // The counter of SQLite itself: it stays when old entries are dropped.
    return Number(this.#prepared.of(`SELECT seq FROM sqlite_sequence WHERE name = 'change'`).get()?.['seq'] ?? 0)
  }

  #transaction(work: () => void): void {
    saying(this.path, () => inTransaction(this.#database, work))
  }

  /** How many rows it changed. */
  #run(sql: string, ...values: readonly (string | number | null)[]): number {
    return Number(this.#prepared.of(sql).run(...values).changes)
  }
}

type Row = Readonly<Record<string, unknown>>

function unitOf(row: Row): MemoryUnit {
  const key = (column: string) => (row[column] === null ? null : Number(row[column]))
  return {
    id: Number(row['id']),
    source: String(row['source']),
    target: String(row['target']),
    at: Number(row['at']),
    before: key('before'),
    after: key('after'),
  }
}

function storedOf(row: Row): StoredUnit {
  const text = (column: string) => String(row[column])
  return {
    id: Number(row['id']),
    memory: Number(row['memory']),
    memoryName: text('memory_name'),
    source: text('source'),
    target: text('target'),
    machine: text('machine'),
    project: row['project'] === null ? null : text('project'),
    projectName: text('project_name'),
    document: text('document'),
    who: text('who'),
    at: new Date(Number(row['at'])).toISOString(),
    state: text('state') as SegmentState,
  }
}
