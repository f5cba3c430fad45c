import { BEAD_TYPES, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import { IMPOSSIBLE, type Lattice } from './lattice.ts'

const TYPES = BEAD_TYPES.length

/**
 * How much of all ways through a lattice goes through each bead of its path, 0 to 1 (forward-backward, Rabiner 1989). Scores are divided by
 * `temperature` first: their signals see the same words and are surer together than they should be.
 */
export function posteriorsOf(lattice: Lattice, temperature: number): Float64Array {
  const { band, scores, path } = lattice
  const rows = band.low.length - 1
  const cells = band.start[rows + 1] ?? 0
  const forward = new Float64Array(cells).fill(-Infinity)
  const backward = new Float64Array(cells).fill(-Infinity)
  const cellOf = (i: number, j: number): number => (band.start[i] ?? 0) + j - (band.low[i] ?? 0)
  const visit = (i: number, j: number, use: (before: number, cell: number, score: number) => void): void => {
    const cell = cellOf(i, j)
    for (let t = 0; t < TYPES; t++) {
      const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
      if (score > IMPOSSIBLE / 2) use(cellOf(i - (TYPE_SOURCE[t] ?? 0), j - (TYPE_TARGET[t] ?? 0)), cell, score / temperature)
    }
  }
  forward[0] = 0
  backward[cells - 1] = 0
  for (let i = 0; i <= rows; i++)
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++)
      visit(i, j, (before, cell, score) => {
        forward[cell] = addLogs(forward[cell] ?? -Infinity, (forward[before] ?? -Infinity) + score)
      })
  for (let i = rows; i >= 0; i--)
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j--)
      visit(i, j, (before, cell, score) => {
        backward[before] = addLogs(backward[before] ?? -Infinity, (backward[cell] ?? -Infinity) + score)
      })
  const total = forward[cells - 1] ?? 0
  return Float64Array.from(path, ({ i0, i, j0, j }) => {
    const type = BEAD_TYPES.findIndex((each) => each.source === i - i0 && each.target === j - j0)
    const score = (scores[cellOf(i, j) * TYPES + type] ?? IMPOSSIBLE) / temperature
    return Math.min(1, Math.exp((forward[cellOf(i0, j0)] ?? 0) + score + (backward[cellOf(i, j)] ?? 0) - total))
  })
}

function addLogs(a: number, b: number): number {
  if (a < b) return b + Math.log1p(Math.exp(a - b))
  return b === -Infinity ? a : a + Math.log1p(Math.exp(b - a))
}
