import type { Band } from '../search/band.ts'

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
export const SOURCE = Int8Array.from(GROUPS, ([source]) => source)
export const TARGET = Int8Array.from(GROUPS, ([, target]) => target)
/** Logarithms of the shares. */
export const PRIOR = Float64Array.from(GROUPS, ([, , share]) => Math.log(share))
/** The most clauses of one side. */
export const MOST = 4
const FIRST_NULL = GROUPS.findIndex(([source, target]) => source === 0 || target === 0)

/** Where groups that end in one row may start. */
export class Origins {
  readonly low = new Int32Array(GROUPS.length)
  readonly high = new Int32Array(GROUPS.length)
  /** The cell of target position 0, were it in the band. */
  readonly cell = new Int32Array(GROUPS.length)
  /** What has to lead there at least. Clauses without a counterpart go on from everywhere, so that there is always a way to the end. */
  readonly least = new Float64Array(GROUPS.length)
  private readonly band: Band
  private readonly floor: Float64Array
  /** The first and the last place of each row where a group with both sides may start. */
  private readonly first: Int32Array
  private readonly last: Int32Array

  constructor(band: Band) {
    const rows = band.low.length
    this.band = band
    this.floor = new Float64Array(rows)
    this.first = new Int32Array(rows)
    this.last = new Int32Array(rows)
  }

  look(r: number): void {
    const { low, high, start } = this.band
    for (let g = 0; g < GROUPS.length; g++) {
      const r0 = r - (SOURCE[g] ?? 0)
      this.low[g] = r0 < 0 ? 1 : (low[r0] ?? 0)
      this.high[g] = r0 < 0 ? 0 : (high[r0] ?? 0)
      this.cell[g] = (start[r0] ?? 0) - (low[r0] ?? 0)
      this.least[g] = g < FIRST_NULL ? (this.floor[r0] ?? 0) : -Number.MAX_VALUE
    }
  }

  /** The target clauses, from the first to before the last, that groups with the source clause before row `r` may hold, whichever row they end in. */
  columns(r: number): [from: number, to: number] {
    const { high } = this.band
    let [from, to] = [high[r] ?? 0, 0]
    for (let r0 = Math.max(0, r - MOST); r0 < r; r0++) {
      from = Math.min(from, this.first[r0] ?? 0)
      to = Math.max(to, this.last[r0] ?? 0)
    }
    const end = high[Math.min(high.length - 1, r + MOST - 1)] ?? 0
    return [from, Math.max(from, Math.min(to + MOST, end))]
  }

  /** Ends a row: places that `values` has below `floor` are no start of a group. */
  close(r: number, values: Float64Array, floor: number): void {
    const { low, high, start } = this.band
    const origin = (start[r] ?? 0) - (low[r] ?? 0)
    let [first, last] = [low[r] ?? 0, high[r] ?? 0]
    while (first < last && (values[origin + first] ?? 0) < floor) first++
    while (last > first && (values[origin + last] ?? 0) < floor) last--
    this.first[r] = first
    this.last[r] = last
    this.floor[r] = floor
  }
}
