import type { DatabaseSync } from 'node:sqlite'
import { forceUnwrap, type Segment, type SegmentId } from '../../src/model/index.ts'
import { indexOf, type DocumentPair } from '../../src/review/index.ts'
import { once, originRecord, readSentences, reasonsRecord, writeSentences } from '../../src/store/index.ts'
import { PreparedStatements } from './prepared-statements.ts'

/** Below this distance two neighbours' positions are too close to put a row between them, and all rows are numbered anew. */
const SMALLEST_GAP = 1e-6

/** What SQLite takes for no limit. */
const ALL = -1

const SQL = {
  insert: `INSERT INTO segment (pair, id, position, source, target, confidence, reasons, origin, state, locked, correction, crossing, border, doubted)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  update:
    'UPDATE segment SET source = ?, target = ?, state = ?, locked = ?, correction = ?, border = ?, doubted = ? WHERE pair = ? AND id = ?',
  remove: 'DELETE FROM segment WHERE pair = ? AND id = ?',
  position: 'SELECT position FROM segment WHERE pair = ? AND id = ?',
  reposition: 'UPDATE segment SET position = ? WHERE pair = ? AND id = ?',
} as const

const COLUMNS = [
  'id',
  'source',
  'target',
  'confidence',
  'reasons',
  'origin',
  'state',
  'locked',
  'correction',
  'crossing',
  'border',
  'doubted',
] as const

/** A row as it is read. The table is STRICT and checks the state: the database itself keeps these types. */
type Cells = readonly [
  id: number,
  source: string,
  target: string,
  confidence: number,
  reasons: string,
  origin: string,
  state: Segment['state'],
  locked: number,
  correction: string | null,
  crossing: number,
  border: number,
  doubted: number,
]

/**
 * The rows of the alignment in a project file. Their order is a number with gaps, so that
 * merging and splitting rows of a long document writes these rows only.
 */
export class SegmentTable {
  readonly #database: DatabaseSync
  readonly #prepared: PreparedStatements

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#prepared = new PreparedStatements(database)
  }

  addAll(pair: DocumentPair): void {
    pair.segments.forEach((segment, index) => this.#add(pair, segment, index))
  }

  /** Writes what a step changed in one row. */
  update(pair: DocumentPair, id: SegmentId): void {
    const segment = forceUnwrap('an updated row is there', pair.segments[indexOf(pair, id)])
    const { source, target, state, locked, correction, border, doubted } = segment
    const update = this.#prepared.of(SQL.update)
    update.run(
      writeSentences(pair.source, source),
      writeSentences(pair.target, target),
      state,
      Number(locked),
      correction,
      Number(border ?? false),
      Number(doubted ?? false),
      pair.id,
      id,
    )
  }

  /** Takes the rows `removed` away and writes the rows `added` of `pair`, each at its place among those that stay. */
  reshape(pair: DocumentPair, removed: ReadonlySet<SegmentId>, added: ReadonlySet<SegmentId>): void {
    for (const id of [...removed, ...added]) this.#prepared.of(SQL.remove).run(pair.id, id)
    const { segments } = pair
    for (let at = 0; at < segments.length; at++) {
      const start = at
      while (added.has(segments[at]?.id ?? -1)) at++
      if (at > start) this.#addRun(pair, start, at)
    }
  }

  /** The rows of a pair in their order, the first `most` of them. Throws a RangeError that names the row where one is damaged. */
  all({ id, source, target }: Pick<DocumentPair, 'id' | 'source' | 'target'>, most = ALL): readonly Segment[] {
    // The same few reasons and origins stand in thousands of rows: each is parsed once.
    const [reasons, origins] = [once(reasonsRecord), once(originRecord)]
    const statement = this.#database.prepare(`SELECT ${this.#columns().join(', ')} FROM segment WHERE pair = ? ORDER BY position LIMIT ?`)
    // Lists of values, one row at a time: an object for each row takes three times as long, and all lists at once the memory of a second project.
    statement.setReturnArrays(true)
    const segments: Segment[] = []
    for (const cells of statement.iterate(id, most) as Iterable<unknown> as Iterable<Cells>) {
      const [number, left, right, confidence, why, made, state, locked, correction, crossing, border, doubted] = cells
      const where = `row ${number}`
      const segment: Segment = {
        id: number,
        source: readSentences(source, left, where),
        target: readSentences(target, right, where),
        confidence,
        reasons: reasons(why, where),
        origin: origins(made, where),
        state,
        locked: locked === 1,
        correction,
      }
      const rare = (there: number, mark: Pick<Segment, 'crossing' | 'border' | 'doubted'>) => (there ? mark : {})
      segments.push(
        crossing || border || doubted
          ? { ...segment, ...rare(crossing, { crossing: true }), ...rare(border, { border: true }), ...rare(doubted, { doubted: true }) }
          : segment,
      )
    }
    return segments
  }

  /** The columns of `Cells`. A project that is opened for reading only has perhaps not all of them. */
  #columns(): readonly string[] {
    const there = this.#prepared.columns('segment')
    return COLUMNS.map((column) => (there.has(column) ? column : '0'))
  }

  #addRun(pair: DocumentPair, start: number, end: number): void {
    const count = end - start
    const [before, behind] = [this.#positionOf(pair, start - 1), this.#positionOf(pair, end)]
    const low = before ?? (behind ?? 0) - count - 1
    const gap = ((behind ?? low + count + 1) - low) / (count + 1)
    pair.segments.slice(start, end).forEach((segment, offset) => this.#add(pair, segment, low + gap * (offset + 1)))
    if (gap < SMALLEST_GAP) pair.segments.forEach((segment, index) => this.#prepared.of(SQL.reposition).run(index, pair.id, segment.id))
  }

  #positionOf(pair: DocumentPair, index: number): number | null {
    const segment = pair.segments[index]
    const row = segment && this.#prepared.of(SQL.position).get(pair.id, segment.id)
    return row ? Number(row['position']) : null
  }

  #add(pair: DocumentPair, segment: Segment, position: number): void {
    const { id, source, target, confidence, reasons, origin, state, locked, correction, crossing, border, doubted } = segment
    const insert = this.#prepared.of(SQL.insert)
    insert.run(
      pair.id,
      id,
      position,
      writeSentences(pair.source, source),
      writeSentences(pair.target, target),
      confidence,
      JSON.stringify(reasons),
      JSON.stringify(origin),
      state,
      Number(locked),
      correction,
      Number(crossing ?? false),
      Number(border ?? false),
      Number(doubted ?? false),
    )
  }
}
