import type { Span } from '../span.ts'

/**
 * The places of a stretch that are looked at: for every count `r` of its source sentences done, the target positions `low[r]` to `high[r]`, both
 * included, counted in the whole side.
 */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
  /** Cell of (r, j) is `start[r] + j - low[r]`; the last entry is the number of cells. */
  readonly start: Int32Array
}

/** A band from raw bounds: widened so that it starts and ends at the corners of its stretch and never goes back. */
export function bandOf(low: Int32Array, high: Int32Array, { j0, j }: Span): Band {
  const rows = low.length - 1
  low[0] = j0
  high[rows] = j
  for (let r = 0; r <= rows; r++) {
    low[r] = Math.max(j0, Math.min(j, low[r] ?? 0))
    high[r] = Math.max(low[r] ?? 0, Math.min(j, high[r] ?? 0))
  }
  for (let r = 1; r <= rows; r++) high[r] = Math.max(high[r] ?? 0, high[r - 1] ?? 0)
  for (let r = rows - 1; r >= 0; r--) low[r] = Math.min(low[r] ?? 0, low[r + 1] ?? 0)
  const start = new Int32Array(rows + 2)
  for (let r = 0; r <= rows; r++) start[r + 1] = (start[r] ?? 0) + (high[r] ?? 0) - (low[r] ?? 0) + 1
  return { low, high, start }
}

/** All of a stretch. */
export function fullBand(span: Span): Band {
  const rows = span.i - span.i0 + 1
  return bandOf(new Int32Array(rows).fill(span.j0), new Int32Array(rows).fill(span.j), span)
}

/** `radius` target sentences to both sides of a path through the stretch. */
export function bandAround(path: readonly Span[], stretch: Span, radius: number): Band {
  const rows = stretch.i - stretch.i0 + 1
  const low = new Int32Array(rows).fill(stretch.j)
  const high = new Int32Array(rows).fill(stretch.j0)
  for (const { i0, i, j0, j } of path)
    for (let r = i0 - stretch.i0; r <= i - stretch.i0; r++) {
      low[r] = Math.min(low[r] ?? 0, j0 - radius)
      high[r] = Math.max(high[r] ?? 0, j + radius)
    }
  return bandOf(low, high, stretch)
}

export function cellsOf(band: Band): number {
  return band.start.at(-1) ?? 0
}
