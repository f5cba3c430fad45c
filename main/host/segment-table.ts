import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { forceUnwrap, type Segment, type SegmentId } from '../../src/model/index.ts'
import { indexOf, sourceText, targetText, type DocumentPair } from '../../src/review/index.ts'
import { once, originRecord, parseIndices, reasonsRecord, textRow } from '../../src/store/index.ts'

/** Below this distance two neighbours' positions are too close to put a row between them, and all rows are numbered anew. */
const SMALLEST_GAP = 1e-6

/**
 * The rows of the alignment in a project file, with their full-text copy. Their order is a number with gaps, so that
 * merging and splitting rows of a long document writes these rows only.
 */
export class SegmentTable {
  readonly #insert: StatementSync
  readonly #update: StatementSync
  readonly #delete: StatementSync
  readonly #position: StatementSync
  readonly #reposition: StatementSync
  readonly #all: StatementSync
  readonly #addText: StatementSync
  readonly #deleteText: StatementSync

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare(
      `INSERT INTO segment (pair, id, position, source, target, confidence, reasons, origin, state, locked, correction)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#update = database.prepare('UPDATE segment SET state = ?, locked = ?, correction = ? WHERE pair = ? AND id = ?')
    this.#delete = database.prepare('DELETE FROM segment WHERE pair = ? AND id = ?')
    this.#position = database.prepare('SELECT position FROM segment WHERE pair = ? AND id = ?')
    this.#reposition = database.prepare('UPDATE segment SET position = ? WHERE pair = ? AND id = ?')
    this.#all = database.prepare('SELECT * FROM segment WHERE pair = ? ORDER BY position')
    this.#addText = database.prepare('INSERT INTO segment_text (rowid, source, target) VALUES (?, ?, ?)')
    this.#deleteText = database.prepare('DELETE FROM segment_text WHERE rowid = ?')
  }

  addAll(pair: DocumentPair): void {
    pair.segments.forEach((segment, index) => this.#add(pair, segment, index))
  }

  /** Writes what a step changed in one row. */
  update(pair: DocumentPair, id: SegmentId): void {
    const segment = forceUnwrap('an updated row is there', pair.segments[indexOf(pair, id)])
    this.#update.run(segment.state, Number(segment.locked), segment.correction, pair.id, id)
    this.#deleteText.run(textRow(pair.id, id))
    this.#addText.run(textRow(pair.id, id), sourceText(pair, segment), targetText(pair, segment))
  }

  /** Puts `after` in the place of `before`; `pair` is the pair after it. */
  replace(pair: DocumentPair, before: readonly Segment[], after: readonly Segment[]): void {
    for (const segment of before) {
      this.#delete.run(pair.id, segment.id)
      this.#deleteText.run(textRow(pair.id, segment.id))
    }
    const first = after[0]
    if (!first) return
    const at = indexOf(pair, first.id)
    // Another step of the same act may have reshaped these rows again: then that step writes them.
    if (at < 0) return
    const start = this.#positionOf(pair, at - 1)
    const end = this.#positionOf(pair, at + after.length)
    const low = start ?? (end ?? 0) - after.length - 1
    const gap = ((end ?? low + after.length + 1) - low) / (after.length + 1)
    after.forEach((segment, offset) => this.#add(pair, segment, low + gap * (offset + 1)))
    if (gap < SMALLEST_GAP) pair.segments.forEach((segment, index) => this.#reposition.run(index, pair.id, segment.id))
  }

  all(pair: number): readonly Segment[] {
    // The same few reasons and origins stand in thousands of rows: each is parsed once.
    const [reasons, origins] = [once(reasonsRecord), once(originRecord)]
    return this.#all.all(pair).map((row) => {
      const where = `row ${String(row['id'])}`
      return {
        id: Number(row['id']),
        source: parseIndices(String(row['source']), where),
        target: parseIndices(String(row['target']), where),
        confidence: Number(row['confidence']),
        reasons: reasons(String(row['reasons']), where),
        origin: origins(String(row['origin']), where),
        state: String(row['state']) as Segment['state'],
        locked: row['locked'] === 1,
        correction: row['correction'] === null ? null : String(row['correction']),
      }
    })
  }

  #positionOf(pair: DocumentPair, index: number): number | null {
    const segment = pair.segments[index]
    const row = segment && this.#position.get(pair.id, segment.id)
    return row ? Number(row['position']) : null
  }

  #add(pair: DocumentPair, segment: Segment, position: number): void {
    const { id, source, target, confidence, reasons, origin, state, locked, correction } = segment
    const json = [source, target].map((list) => JSON.stringify(list)) as [string, string]
    this.#insert.run(
      pair.id,
      id,
      position,
      ...json,
      confidence,
      JSON.stringify(reasons),
      JSON.stringify(origin),
      state,
      Number(locked),
      correction,
    )
    this.#addText.run(textRow(pair.id, id), sourceText(pair, segment), targetText(pair, segment))
  }
}
