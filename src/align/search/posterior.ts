import { IMPOSSIBLE } from '../signal/bead-score.ts'
import { BEAD_TYPES, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import type { Lattice } from './search.ts'
import type { Span } from '../span.ts'

const TYPES = BEAD_TYPES.length

/**
 * A bead is worth proposing when it is right more often than this: a wrong one costs precision. Strict F1 on hand-aligned texts is flat between
 * .2 and .4.
 */
const LEAST_SHARE = 0.25
/** A bead that is nearly impossible must not fill a gap between likely ones: its logarithm counts a little as well, down to a bound. */
const LIKELY = 0.2
const LEAST_LIKELY = 1e-30

/** The way through a stretch whose beads are right most often, with the share of all ways that goes through each of them, 0 to 1. */
export interface LikelyWay {
  readonly types: Uint8Array
  readonly posteriors: Float64Array
  /** All beads that are not unlikely, on the way or not; none where they were not asked for. */
  readonly likely: readonly LikelyBead[]
}

/** A bead with the share of all ways that goes through it. */
export interface LikelyBead extends Span {
  readonly share: number
}

/** A bead that a smaller share of all ways goes through teaches nothing. */
const LEAST_TAUGHT = 0.03

/**
 * The way that has the most beads right to be expected, less a charge for each (minimum risk, Goel and Byrne 2000). How much of all ways goes through
 * a bead is told by forward-backward (Rabiner 1989); sums are kept against the likeliest way to each place, so that no number grows or shrinks out of
 * range. Uses up the scores. `all` asks for all likely beads, not those of the way alone.
 */
export function likelyWay(lattice: Lattice, all = false): LikelyWay {
  const { span, band, scores } = lattice
  const { low, high, start } = band
  const rows = span.i - span.i0
  const cells = start[rows + 1] ?? 0
  const cellOf = (r: number, j: number): number => (start[r] ?? 0) + j - (low[r] ?? 0)
  const forward = forwardShares(lattice)
  const backward = backwardShares(lattice)
  const total = forward[cells - 1] ?? 1
  const share = (before: number, cell: number, t: number): number =>
    Math.min(1, ((forward[before] ?? 0) * Math.max(0, scores[cell * TYPES + t] ?? 0) * (backward[cell] ?? 0)) / total)
  const gain = new Float64Array(cells).fill(-Infinity)
  const choice = new Uint8Array(cells)
  const likely: LikelyBead[] = []
  gain[0] = 0
  for (let r = 0; r <= rows; r++)
    for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++) {
      const cell = cellOf(r, j)
      for (let t = 0; t < TYPES; t++) {
        if ((scores[cell * TYPES + t] ?? IMPOSSIBLE) < 0) continue
        const before = cellOf(r - (TYPE_SOURCE[t] ?? 0), j - (TYPE_TARGET[t] ?? 0))
        const right = share(before, cell, t)
        if (all && right > LEAST_TAUGHT) {
          const i = span.i0 + r
          likely.push({ i0: i - (TYPE_SOURCE[t] ?? 0), i, j0: j - (TYPE_TARGET[t] ?? 0), j, share: right })
        }
        const reached = (gain[before] ?? 0) + right - LEAST_SHARE + LIKELY * Math.log(Math.max(LEAST_LIKELY, right))
        if (reached <= (gain[cell] ?? 0)) continue
        gain[cell] = reached
        choice[cell] = t
      }
    }
  const [types, posteriors]: [number[], number[]] = [[], []]
  for (let r = rows, j = span.j; r > 0 || j > span.j0;) {
    const cell = cellOf(r, j)
    const type = choice[cell] ?? 0
    r -= TYPE_SOURCE[type] ?? 0
    j -= TYPE_TARGET[type] ?? 0
    if (r < 0 || j < span.j0) throw new Error(`Broken invariant: a way leads through the stretch (stuck at ${span.i0 + r}, ${j})`)
    types.push(type)
    posteriors.push(share(cellOf(r, j), cell, type))
  }
  return { types: Uint8Array.from(types.reverse()), posteriors: Float64Array.from(posteriors.reverse()), likely }
}

/** How much of the ways leads to each cell, and for each bead, in the place of its score, the factor that it hands on: below 0 where it cannot be. */
function forwardShares({ span, band, scores }: Lattice): Float64Array {
  const { low, high, start } = band
  const rows = span.i - span.i0
  const cells = start[rows + 1] ?? 0
  const forward = new Float64Array(cells)
  const likeliest = new Float64Array(cells).fill(IMPOSSIBLE)
  const beforeOf = (r: number, j: number, t: number): number => {
    const r0 = r - (TYPE_SOURCE[t] ?? 0)
    return (start[r0] ?? 0) + j - (TYPE_TARGET[t] ?? 0) - (low[r0] ?? 0)
  }
  forward[0] = 1
  likeliest[0] = 0
  for (let r = 0; r <= rows; r++)
    for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++) {
      const cell = (start[r] ?? 0) + j - (low[r] ?? 0)
      let most = likeliest[cell] ?? IMPOSSIBLE
      let sum = forward[cell] ?? 0
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score > IMPOSSIBLE / 2) most = Math.max(most, (likeliest[beforeOf(r, j, t)] ?? IMPOSSIBLE) + score)
      }
      likeliest[cell] = most
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score < IMPOSSIBLE / 2) continue
        const before = beforeOf(r, j, t)
        const factor = Math.exp(score + (likeliest[before] ?? 0) - most)
        sum += (forward[before] ?? 0) * factor
        scores[cell * TYPES + t] = factor
      }
      forward[cell] = sum
    }
  return forward
}

/** How much of the ways from each cell leads to the end, by the factors of the way there. */
function backwardShares({ span, band, scores }: Lattice): Float64Array {
  const { low, high, start } = band
  const rows = span.i - span.i0
  const cells = start[rows + 1] ?? 0
  const backward = new Float64Array(cells)
  backward[cells - 1] = 1
  for (let r = rows; r >= 0; r--)
    for (let j = high[r] ?? 0; j >= (low[r] ?? 0); j--) {
      const cell = (start[r] ?? 0) + j - (low[r] ?? 0)
      const here = backward[cell] ?? 0
      if (here === 0) continue
      for (let t = 0; t < TYPES; t++) {
        const factor = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (factor < 0) continue
        const r0 = r - (TYPE_SOURCE[t] ?? 0)
        const before = (start[r0] ?? 0) + j - (TYPE_TARGET[t] ?? 0) - (low[r0] ?? 0)
        backward[before] = (backward[before] ?? 0) + here * factor
      }
    }
  return backward
}
