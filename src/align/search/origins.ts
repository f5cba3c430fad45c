import { IMPOSSIBLE } from '../signal/bead-score.ts'
import type { Band } from './band.ts'

/** Where beads (or groups of clauses) of each kind that end in one row of a band may start: from which target positions, and from which cell on. */
export class Origins {
  readonly low: Int32Array
  readonly high: Int32Array
  /** The cell of target position 0, were it in the band. */
  readonly cell: Int32Array
  /** What has to lead there at least. */
  readonly least: Float64Array
  protected readonly band: Band
  private readonly sources: Int8Array
  private readonly isFree: (kind: number) => boolean
  private readonly floor: Float64Array

  /** Kind k takes `sources[k]` rows. Those that `isFree` names start at every place that a way leads to, however far behind. */
  constructor(band: Band, sources: Int8Array, isFree: (kind: number) => boolean) {
    this.band = band
    this.sources = sources
    this.isFree = isFree
    this.low = new Int32Array(sources.length)
    this.high = new Int32Array(sources.length)
    this.cell = new Int32Array(sources.length)
    this.least = new Float64Array(sources.length)
    this.floor = new Float64Array(band.low.length)
  }

  /** Makes ready what ends in row `r`; the rows before are closed. */
  look(r: number): void {
    const { low, high, start } = this.band
    for (let kind = 0; kind < this.sources.length; kind++) {
      const r0 = r - (this.sources[kind] ?? 0)
      this.low[kind] = r0 < 0 ? 1 : (low[r0] ?? 0)
      this.high[kind] = r0 < 0 ? 0 : (high[r0] ?? 0)
      this.cell[kind] = (start[r0] ?? 0) - (low[r0] ?? 0)
      this.least[kind] = this.isFree(kind) ? IMPOSSIBLE / 2 : Math.max(IMPOSSIBLE / 2, this.floor[r0] ?? 0)
    }
  }

  /** Ends a row: where less than `floor` leads, only what is free starts. */
  close(r: number, floor: number): void {
    this.floor[r] = floor
  }
}
