import { quantile } from './quantile.ts'

/** A person did something in a row. */
export interface Stamp {
  /** Any text that names the row in the project. */
  readonly row: string
  readonly person: string
  /** Milliseconds since whatever moment, the same one for all stamps. */
  readonly at: number
}

/** How long rows took. All times in milliseconds. */
export interface RowTimes {
  /** By row, those with any time. */
  readonly rows: ReadonlyMap<string, number>
  readonly total: number
  /** Null where no row has a time. */
  readonly median: number | null
  readonly p90: number | null
}

export interface ActiveTime extends RowTimes {
  /** Breaks longer than the limit, which are not counted. */
  readonly pauses: number
}

/** A reviewer who did nothing for five minutes was somewhere else. */
const PAUSE_LIMIT = 5 * 60 * 1000

/**
 * The time of each row: from what the same person did before, anywhere, until what they did in the row. The first act of a person has no
 * beginning and counts no time, nor does the time before an act that came after a break longer than `pauseLimit`. Stamps in any order.
 */
export function activeTime(stamps: readonly Stamp[], pauseLimit: number = PAUSE_LIMIT): ActiveTime {
  const rows = new Map<string, number>()
  const last = new Map<string, number>()
  let pauses = 0
  for (const { row, person, at } of stamps.toSorted((a, b) => a.at - b.at)) {
    const before = last.get(person)
    last.set(person, at)
    if (before === undefined) continue
    if (at - before > pauseLimit) pauses++
    else rows.set(row, (rows.get(row) ?? 0) + at - before)
  }
  return { ...rowTimes(rows), pauses }
}

/** The times of rows together. */
export function rowTimes(rows: ReadonlyMap<string, number>): RowTimes {
  const times = [...rows.values()]
  const total = times.reduce((sum, time) => sum + time, 0)
  return { rows, total, median: quantile(times, 0.5), p90: quantile(times, 0.9) }
}
