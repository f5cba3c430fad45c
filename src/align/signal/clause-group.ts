import type { Band } from '../search/band.ts'
import { Origins } from '../search/origins.ts'

/** How many clauses of each side go together, with the share of such groups in texts; a clause may have no counterpart. */
export const GROUPS = [
  [1, 1, 0.5],
  [1, 2, 0.16],
  [2, 1, 0.12],
  [2, 2, 0.04],
  [1, 3, 0.05],
  [3, 1, 0.04],
  [2, 3, 0.01],
  [3, 2, 0.01],
  [1, 4, 0.01],
  [4, 1, 0.01],
  [3, 3, 0.004],
  [1, 0, 0.03],
  [0, 1, 0.03],
] as const
/** The same as columns, for the inner loops. */
export const GROUP_SOURCE = Int8Array.from(GROUPS, ([source]) => source)
export const GROUP_TARGET = Int8Array.from(GROUPS, ([, target]) => target)
/** Logarithms of the shares. */
export const GROUP_PRIOR = Float64Array.from(GROUPS, ([, , share]) => Math.log(share))
/** The most clauses of one side. */
export const MOST_CLAUSES = 4
const FIRST_NULL = GROUPS.findIndex(([source, target]) => source === 0 || target === 0)

/** Where groups that end in one row may start. Clauses without a counterpart go on from everywhere, so that there is always a way to the end. */
export class GroupOrigins extends Origins {
  /** The first and the last place of each row where a group with both sides may start. */
  private readonly first: Int32Array
  private readonly last: Int32Array

  constructor(band: Band) {
    super(band, GROUP_SOURCE, (group) => group >= FIRST_NULL)
    this.first = new Int32Array(band.low.length)
    this.last = new Int32Array(band.low.length)
  }

  /** The target clauses, from the first to before the last, that groups with the source clause before row `r` may hold, whichever row they end in. */
  columns(r: number): [from: number, to: number] {
    const { high } = this.band
    let [from, to] = [high[r] ?? 0, 0]
    for (let r0 = Math.max(0, r - MOST_CLAUSES); r0 < r; r0++) {
      from = Math.min(from, this.first[r0] ?? 0)
      to = Math.max(to, this.last[r0] ?? 0)
    }
    const end = high[Math.min(high.length - 1, r + MOST_CLAUSES - 1)] ?? 0
    return [from, Math.max(from, Math.min(to + MOST_CLAUSES, end))]
  }

  /** Ends a row: groups with both sides start where `values` has at least `floor`. */
  closeAt(r: number, values: Float64Array, floor: number): void {
    const { low, high, start } = this.band
    const origin = (start[r] ?? 0) - (low[r] ?? 0)
    let [first, last] = [low[r] ?? 0, high[r] ?? 0]
    while (first < last && (values[origin + first] ?? 0) < floor) first++
    while (last > first && (values[origin + last] ?? 0) < floor) last--
    this.first[r] = first
    this.last[r] = last
    this.close(r, floor)
  }
}
