import { FILTERS, filterBits, type Filter } from './filter.ts'
import type { RowFacts } from './row-facts.ts'

/** How many rows each filter lists, and how far the review is. */
export interface RowCounts {
  readonly filters: Readonly<Record<Filter, number>>
  readonly total: number
  readonly reviewed: number
  /** Rows that were changed and are still to be confirmed. */
  readonly corrected: number
  /** Rows still to be reviewed with a critical or major flag and no correction. */
  readonly pressing: number
  /** Open flags in rows that are still to be reviewed. */
  readonly left: { readonly critical: number; readonly major: number; readonly minor: number }
}

interface RunningCounts {
  readonly filters: Record<Filter, number>
  total: number
  reviewed: number
  corrected: number
  pressing: number
  readonly left: { critical: number; major: number; minor: number }
}

/** A row as it is counted: what it is, and the filters that it belongs to (`filterBits`). */
export interface CountedRow {
  readonly facts: RowFacts
  readonly bits: number
}

function counted(facts: RowFacts): CountedRow {
  return { facts, bits: filterBits(facts) }
}

/** Counts that are kept while rows come and go. */
export class RowTally {
  readonly #counts: RunningCounts

  constructor({ filters, left, ...counts }: RowCounts = NO_ROWS) {
    this.#counts = { ...counts, filters: { ...filters }, left: { ...left } }
  }

  add(row: CountedRow): void {
    this.#count(row, 1)
  }

  remove(row: CountedRow): void {
    this.#count(row, -1)
  }

  /** The counts as they are now. */
  counts(): RowCounts {
    const { filters, left, ...counts } = this.#counts
    return { ...counts, filters: { ...filters }, left: { ...left } }
  }

  #count({ facts: { reviewed, edited, open }, bits }: CountedRow, sign: 1 | -1): void {
    const counts = this.#counts
    for (let at = 0; at < FILTERS.length; at++) {
      const filter = FILTERS[at]
      if (filter && (bits & (1 << at)) !== 0) counts.filters[filter] += sign
    }
    counts.total += sign
    if (reviewed) counts.reviewed += sign
    else {
      counts.left.critical += sign * open.critical
      counts.left.major += sign * open.major
      counts.left.minor += sign * open.minor
    }
    if (edited && !reviewed) counts.corrected += sign
    if (!reviewed && !edited && open.critical + open.major > 0) counts.pressing += sign
  }
}

const NO_ROWS: RowCounts = {
  filters: Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<Filter, number>,
  total: 0,
  reviewed: 0,
  corrected: 0,
  pressing: 0,
  left: { critical: 0, major: 0, minor: 0 },
}

export function countRows(rows: Iterable<RowFacts>): RowCounts {
  const tally = new RowTally()
  for (const row of rows) tally.add(counted(row))
  return tally.counts()
}

/** The counts when one row has other facts. */
export function recounted(counts: RowCounts, before: RowFacts, after: RowFacts): RowCounts {
  const tally = new RowTally(counts)
  tally.remove(counted(before))
  tally.add(counted(after))
  return tally.counts()
}
