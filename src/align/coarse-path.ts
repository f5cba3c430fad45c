import type { Band } from './band.ts'
import { lengthScorer } from './length.ts'
import type { Model } from './lattice.ts'
import { placePair } from './mark-table.ts'
import type { Span } from './span.ts'

const MOVES = [
  { source: 1, target: 1, cost: 0.5 },
  { source: 1, target: 2, cost: 1.6 },
  { source: 2, target: 1, cost: 2.5 },
  { source: 1, target: 3, cost: 2.8 },
  { source: 1, target: 0, cost: 6 },
  { source: 0, target: 1, cost: 6 },
] as const

/** The best path through a wide band by lengths and places alone: memory one byte a cell. For texts with too few rare words. */
export function coarsePath(model: Model, band: Band): readonly Span[] {
  const { source, target, marks } = model
  const lengthOf = lengthScorer(source, target, model.ratio, model.weights)
  const cells = band.start[source.count + 1] ?? 0
  const choice = new Uint8Array(cells)
  let rows: Float64Array[] = []
  for (let i = 0; i <= source.count; i++) {
    const [low, high] = [band.low[i] ?? 0, band.high[i] ?? 0]
    const row = new Float64Array(high - low + 1).fill(-Infinity)
    if (i === 0) row[0] = 0
    rows = [row, ...rows.slice(0, 2)]
    for (let j = low; j <= high; j++)
      for (const [move, { source: p, target: q, cost }] of MOVES.entries()) {
        const [i0, j0] = [i - p, j - q]
        if (i0 < 0 || j0 < 0) continue
        const before = rows[p]?.[j0 - (band.low[i0] ?? 0)]
        if (before === undefined || before === -Infinity) continue
        let total = before - cost
        if (p > 0 && q > 0) {
          const place = marks.place[placePair(source, target, i0, j0)] ?? 0
          total += lengthOf(i0, i, j0, j) + place
        }
        if (total > (row[j - low] ?? -Infinity)) {
          row[j - low] = total
          choice[(band.start[i] ?? 0) + j - low] = move
        }
      }
  }
  return trace(source.count, target.count, band, choice)
}

function trace(sourceCount: number, targetCount: number, band: Band, choice: Uint8Array): readonly Span[] {
  const path: Span[] = []
  for (let [i, j] = [sourceCount, targetCount]; i > 0 || j > 0;) {
    const move = MOVES[choice[(band.start[i] ?? 0) + j - (band.low[i] ?? 0)] ?? 0]
    const [i0, j0] = [i - (move?.source ?? 1), j - (move?.target ?? 1)]
    if (i0 < 0 || j0 < 0) throw new Error(`Broken invariant: the band holds a path (stuck at ${i}, ${j})`)
    path.push({ i0, i, j0, j })
    ;[i, j] = [i0, j0]
  }
  return path.reverse()
}
