import { FILTERS, belongs, type Filter } from './filter.ts'
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

/** Counts that are kept while rows come and go. */
export class RowTally {
  readonly #counts: RunningCounts

  constructor({ filters, left, ...counts }: RowCounts = NO_ROWS) {
    this.#counts = { ...counts, filters: { ...filters }, left: { ...left } }
  }

  add(facts: RowFacts): void {
    this.#count(facts, 1)
  }

  remove(facts: RowFacts): void {
    this.#count(facts, -1)
  }

  /** The counts as they are now. */
  counts(): RowCounts {
    const { filters, left, ...counts } = this.#counts
    return { ...counts, filters: { ...filters }, left: { ...left } }
  }

  #count(facts: RowFacts, sign: 1 | -1): void {
    const counts = this.#counts
    const { reviewed, edited, open } = facts
    for (const filter of FILTERS) if (belongs(facts, filter)) counts.filters[filter] += sign
    counts.total += sign
    if (reviewed) counts.reviewed += sign
    else for (const severity of ['critical', 'major', 'minor'] as const) counts.left[severity] += sign * open[severity]
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
  for (const row of rows) tally.add(row)
  return tally.counts()
}

/** The counts when one row has other facts. */
export function recounted(counts: RowCounts, before: RowFacts, after: RowFacts): RowCounts {
  const tally = new RowTally(counts)
  tally.remove(before)
  tally.add(after)
  return tally.counts()
}
