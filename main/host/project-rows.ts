import type { FlagsView, PairNews } from '../../src/bridge/index.ts'
import { toRuns } from '../../src/listing/index.ts'
import type { SegmentId } from '../../src/model/index.ts'
import { pairOf, type DocumentPair, type ReviewState, type RowPlace } from '../../src/review/index.ts'
import type { FlagFact } from '../../src/store/index.ts'
import type { PairChange } from './change.ts'
import { Fault } from './fault.ts'
import { PairRows } from './pair-rows.ts'
import type { RowFlags } from './project-file.ts'

/** How many changed rows are sent along with the news of them; of more, the window asks for those that it shows. */
const MOST_ROWS = 100

export interface ProjectRowsOptions {
  readonly state: () => ReviewState
  readonly flags: (pair: number, segment: SegmentId) => RowFlags | undefined
  /** Whether the person before the screen was the last to change a row. */
  readonly isMine?: (pair: number, segment: SegmentId) => boolean
  /** Rule, severity and concept of each flag of a row, which are there without the flags being read. */
  readonly facts: (pair: number, segment: SegmentId) => readonly FlagFact[]
}

/** The rows of an open project, pair by pair, and what is new in them. */
export class ProjectRows {
  readonly #options: ProjectRowsOptions
  readonly #pairs = new Map<number, PairRows>()
  #edition = 0

  constructor(options: ProjectRowsOptions) {
    this.#options = options
    for (const { id } of options.state().pairs) this.#pairs.set(id, this.#rowsOf(id))
  }

  get edition(): number {
    return this.#edition
  }

  /** Throws the Fault `review.row-gone` where there is no such pair. */
  of(pair: number): PairRows {
    const known = this.#pairs.get(pair)
    if (known) return known
    const rows = this.#rowsOf(pair)
    this.#pairs.set(pair, rows)
    return rows
  }

  /** Follows a pair that was taken out of the project. */
  forget(pair: number): void {
    this.#pairs.get(pair)?.close()
    this.#pairs.delete(pair)
    this.#edition++
  }

  /** Follows changes of rows, which the state shows already, and says what is new. */
  changed(changes: readonly PairChange[]): readonly PairNews[] {
    if (changes.length === 0) return []
    this.#edition++
    return changes.map(({ pair, splices, touched }) => {
      const rows = this.of(pair)
      const added = splices.flatMap((splice) => splice.added)
      const removed = splices.flatMap((splice) => splice.removed)
      const also = rows.follow([...added, ...touched], removed)
      const ids = [...new Set([...added, ...touched, ...also])]
      return {
        pair,
        counts: rows.counts(),
        splices: splices.map((splice) => ({ at: splice.at, removed: toRuns(splice.removed), added: toRuns(splice.added) })),
        rows: rows.rows(ids.slice(0, MOST_ROWS)).rows,
        stale: toRuns(ids.slice(MOST_ROWS)),
      }
    })
  }

  /** Follows flags that the check found afresh, and says what is new. */
  flagged(pair: number, segments: readonly SegmentId[]): Omit<FlagsView, 'project'> {
    this.#edition++
    const rows = this.of(pair)
    rows.follow(segments, [])
    const shown = rows.rows(segments.slice(0, MOST_ROWS)).rows.map(({ id, flags, fixed }) => ({ id, flags, fixed }))
    return { pair, edition: this.#edition, counts: rows.counts(), rows: shown, stale: toRuns(segments.slice(MOST_ROWS)) }
  }

  /** All rows of all pairs, with their Chinese as `foldText` gives it. Rows that change meanwhile may come as they were. */
  *readings(): Generator<RowPlace & { readonly reading: string }> {
    for (const [pair, rows] of this.#pairs) for (const row of rows.readings()) yield { pair, ...row }
  }

  /** The other rows of all pairs whose Chinese reads like that of a row. */
  readingLike({ pair, segment }: RowPlace): readonly RowPlace[] {
    const words = this.of(pair).reading(segment)
    if (words === '') return []
    const alike = [...this.#pairs].flatMap(([id, rows]) => rows.readingLike(words).map((row) => ({ pair: id, segment: row })))
    return alike.filter((place) => place.pair !== pair || place.segment !== segment)
  }

  /** Makes all texts ready for searching, while nothing else is to do. */
  warm(): void {
    for (const rows of this.#pairs.values()) rows.warm()
  }

  close(): void {
    for (const rows of this.#pairs.values()) rows.close()
  }

  #rowsOf(id: number): PairRows {
    const { state, flags, facts, isMine } = this.#options
    return new PairRows({
      pair: () => this.#pair(id),
      verdicts: () => state().verdicts,
      threads: () => state().threads,
      flags: (segment) => flags(id, segment),
      facts: (segment) => facts(id, segment),
      ...(isMine ? { isMine: (segment: SegmentId) => isMine(id, segment) } : {}),
      edition: () => this.#edition,
    })
  }

  #pair(id: number): DocumentPair {
    const pair = pairOf(this.#options.state(), id)
    if (!pair) throw new Fault('review.row-gone')
    return pair
  }
}
