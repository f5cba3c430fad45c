import type { Span } from '../span.ts'
import type { Band } from './band.ts'

/**
 * Where a path passes each row of a stretch: the last place of the row that it holds, or in a row that a bead of several source sentences passes over, all
 * target positions of the bead, `from[r]` to `to[r]`.
 */
export interface Core {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The core of a path that leads through a stretch from one corner to the other. */
export function coreOf(path: readonly Span[], stretch: Span): Core {
  const rows = stretch.i - stretch.i0 + 1
  const [from, to] = [new Int32Array(rows).fill(stretch.j0), new Int32Array(rows).fill(stretch.j0)]
  for (const { i0, i, j0, j } of path) {
    from.fill(j0, i0 - stretch.i0 + 1, i - stretch.i0)
    to.fill(j, i0 - stretch.i0 + 1, i - stretch.i0)
    from[i - stretch.i0] = j
    to[i - stretch.i0] = j
  }
  return { from, to }
}

/** The greatest of the values of a band's cells at the places of a row where its path passes. */
export function greatest(values: Float64Array, { low, start }: Band, { from, to }: Core, row: number): number {
  const origin = (start[row] ?? 0) - (low[row] ?? 0)
  let most = -Infinity
  for (let j = from[row] ?? 0; j <= (to[row] ?? 0); j++) most = Math.max(most, values[origin + j] ?? -Infinity)
  return most
}
