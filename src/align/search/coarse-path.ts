import type { Band } from './band.ts'
import { lengthScorer } from '../signal/length.ts'
import { placePair } from '../signal/mark-table.ts'
import type { Model } from '../model.ts'
import type { Span } from '../span.ts'

const MOVES = [
  { source: 1, target: 1, cost: 0.5 },
  { source: 1, target: 2, cost: 1.6 },
  { source: 2, target: 1, cost: 2.5 },
  { source: 1, target: 3, cost: 2.8 },
  { source: 1, target: 0, cost: 6 },
  { source: 0, target: 1, cost: 6 },
] as const
const MOST_ROWS = 2

/** The best path through a wide band of a stretch by lengths and places alone: memory one byte a cell. For texts with too few rare words. */
export function coarsePath(model: Model, span: Span, band: Band): readonly Span[] {
  const { source, target, marks } = model
  const lengthOf = lengthScorer(source, target, model.ratio, model.weights)
  const { low: lows, high: highs, start } = band
  const choice = new Uint8Array(start.at(-1) ?? 0)
  const widest = highs.reduce((most, high, r) => Math.max(most, high - (lows[r] ?? 0) + 1), 0)
  const ring = Array.from({ length: MOST_ROWS + 1 }, () => new Float64Array(widest))
  for (let r = 0; r <= span.i - span.i0; r++) {
    const [low, high] = [lows[r] ?? 0, highs[r] ?? 0]
    const row = (ring[r % ring.length] ?? new Float64Array(0)).fill(-Infinity)
    if (r === 0) row[0] = 0
    for (let j = low; j <= high; j++)
      for (let move = 0; move < MOVES.length; move++) {
        const { source: p, target: q, cost } = MOVES[move] ?? MOVES[0]
        const [r0, j0] = [r - p, j - q]
        if (r0 < 0 || j0 < (lows[r0] ?? 0) || j0 > (highs[r0] ?? 0)) continue
        const before = ring[r0 % ring.length]?.[j0 - (lows[r0] ?? 0)] ?? -Infinity
        if (before === -Infinity) continue
        let total = before - cost
        if (p > 0 && q > 0) {
          const [i0, i] = [span.i0 + r0, span.i0 + r]
          total += lengthOf(i0, i, j0, j) + (marks.place[placePair(source, target, i0, j0)] ?? 0)
        }
        if (total > (row[j - low] ?? -Infinity)) {
          row[j - low] = total
          choice[(start[r] ?? 0) + j - low] = move
        }
      }
  }
  return trace(span, band, choice)
}

function trace(span: Span, band: Band, choice: Uint8Array): readonly Span[] {
  const path: Span[] = []
  for (let [i, j] = [span.i, span.j]; i > span.i0 || j > span.j0;) {
    const r = i - span.i0
    const move = MOVES[choice[(band.start[r] ?? 0) + j - (band.low[r] ?? 0)] ?? 0]
    const [i0, j0] = [i - (move?.source ?? 1), j - (move?.target ?? 1)]
    if (i0 < span.i0 || j0 < span.j0) throw new Error(`Broken invariant: the band holds a path (stuck at ${i}, ${j})`)
    path.push({ i0, i, j0, j })
    ;[i, j] = [i0, j0]
  }
  return path.reverse()
}
