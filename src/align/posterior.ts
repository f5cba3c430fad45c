import { IMPOSSIBLE } from './bead-score.ts'
import { BEAD_TYPES, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import type { Lattice } from './search.ts'

const TYPES = BEAD_TYPES.length

/**
 * How much of all ways through a stretch goes through each bead of one of them, 0 to 1 (forward-backward, Rabiner 1989). Scores are divided by
 * `temperature` first: their signals see the same words and are surer together than they should be. Sums are kept against the likeliest way to each place,
 * so that no number grows or shrinks out of range.
 */
export function posteriorsOf({ span, band, scores }: Lattice, types: Uint8Array, temperature: number): Float64Array {
  const { low, high, start } = band
  const rows = span.i - span.i0
  const cells = start[rows + 1] ?? 0
  const forward = new Float64Array(cells)
  const backward = new Float64Array(cells)
  const likeliest = new Float64Array(cells).fill(IMPOSSIBLE)
  const cellOf = (r: number, j: number): number => (start[r] ?? 0) + j - (low[r] ?? 0)
  const beforeOf = (r: number, j: number, t: number): number => cellOf(r - (TYPE_SOURCE[t] ?? 0), j - (TYPE_TARGET[t] ?? 0))
  forward[0] = 1
  likeliest[0] = 0
  backward[cells - 1] = 1
  for (let r = 0; r <= rows; r++)
    for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++) {
      const cell = cellOf(r, j)
      let [most, sum] = [likeliest[cell] ?? IMPOSSIBLE, forward[cell] ?? 0]
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score > IMPOSSIBLE / 2) most = Math.max(most, (likeliest[beforeOf(r, j, t)] ?? IMPOSSIBLE) + score)
      }
      likeliest[cell] = most
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score < IMPOSSIBLE / 2) continue
        const before = beforeOf(r, j, t)
        const factor = Math.exp((score + (likeliest[before] ?? 0) - most) / temperature)
        sum += (forward[before] ?? 0) * factor
        // The way back needs the same factor.
        scores[cell * TYPES + t] = factor
      }
      forward[cell] = sum
    }
  for (let r = rows; r >= 0; r--)
    for (let j = high[r] ?? 0; j >= (low[r] ?? 0); j--) {
      const cell = cellOf(r, j)
      const here = backward[cell] ?? 0
      if (here === 0) continue
      for (let t = 0; t < TYPES; t++) {
        const factor = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (factor < 0) continue
        const before = beforeOf(r, j, t)
        backward[before] = (backward[before] ?? 0) + here * factor
      }
    }
  const total = forward[cells - 1] ?? 1
  let [r, j] = [0, span.j0]
  return Float64Array.from(types, (t) => {
    const before = cellOf(r, j)
    r += TYPE_SOURCE[t] ?? 0
    j += TYPE_TARGET[t] ?? 0
    const cell = cellOf(r, j)
    return Math.min(1, ((forward[before] ?? 0) * Math.max(0, scores[cell * TYPES + t] ?? 0) * (backward[cell] ?? 0)) / total)
  })
}
