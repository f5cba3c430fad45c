import { IMPOSSIBLE } from './bead-score.ts'
import { BEAD_TYPES, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import type { Lattice } from './search.ts'

const TYPES = BEAD_TYPES.length

/**
 * How much of all ways through a stretch goes through each bead of one of them, 0 to 1 (forward-backward, Rabiner 1989). Scores are divided by
 * `temperature` first: their signals see the same words and are surer together than they should be.
 */
export function posteriorsOf({ span, band, scores }: Lattice, types: Uint8Array, temperature: number): Float64Array {
  const { low, high, start } = band
  const rows = span.i - span.i0
  const cells = start[rows + 1] ?? 0
  const forward = new Float64Array(cells).fill(-Infinity)
  const backward = new Float64Array(cells).fill(-Infinity)
  const cellOf = (r: number, j: number): number => (start[r] ?? 0) + j - (low[r] ?? 0)
  const nextOf = (r: number, j: number, t: number): number => cellOf(r + (TYPE_SOURCE[t] ?? 0), j + (TYPE_TARGET[t] ?? 0))
  forward[0] = 0
  backward[cells - 1] = 0
  for (let r = 0; r <= rows; r++)
    for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++) {
      const cell = cellOf(r, j)
      const here = forward[cell] ?? -Infinity
      if (here === -Infinity) continue
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score < IMPOSSIBLE / 2) continue
        const next = nextOf(r, j, t)
        forward[next] = addLogs(forward[next] ?? -Infinity, here + score / temperature)
      }
    }
  for (let r = rows; r >= 0; r--)
    for (let j = high[r] ?? 0; j >= (low[r] ?? 0); j--) {
      const cell = cellOf(r, j)
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score < IMPOSSIBLE / 2) continue
        backward[cell] = addLogs(backward[cell] ?? -Infinity, (backward[nextOf(r, j, t)] ?? -Infinity) + score / temperature)
      }
    }
  const total = forward[cells - 1] ?? 0
  let [r, j] = [0, span.j0]
  return Float64Array.from(types, (t) => {
    const [cell, next] = [cellOf(r, j), nextOf(r, j, t)]
    r += TYPE_SOURCE[t] ?? 0
    j += TYPE_TARGET[t] ?? 0
    const score = (scores[cell * TYPES + t] ?? IMPOSSIBLE) / temperature
    return Math.min(1, Math.exp((forward[cell] ?? 0) + score + (backward[next] ?? 0) - total))
  })
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (a < b) return b + Math.log1p(Math.exp(a - b))
  return b === -Infinity ? a : a + Math.log1p(Math.exp(b - a))
}
