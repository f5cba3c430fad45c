import { IMPOSSIBLE } from './bead-score.ts'
import { BEAD_TYPES, TYPE_SOURCE, TYPE_TARGET } from './bead-type.ts'
import type { Lattice } from './search.ts'

const TYPES = BEAD_TYPES.length

/**
 * A bead is worth proposing when it is right more often than this: a wrong one costs precision. Strict F1 on hand-aligned texts is flat between
 * .2 and .4.
 */
const LEAST_SHARE = 0.25
/** A bead that is nearly impossible must not fill a gap between likely ones: its logarithm counts a little as well. */
const LIKELY = 0.2

/** The way through a stretch whose beads are right most often, with the share of all ways that goes through each of them, 0 to 1. */
export interface LikelyWay {
  readonly types: Uint8Array
  readonly posteriors: Float64Array
}

/**
 * The way that has the most beads right to be expected, less a charge for each (minimum risk, Goel and Byrne 2000), by forward-backward (Rabiner 1989).
 */
export function likelyWay({ span, band, scores }: Lattice): LikelyWay {
  const { low, high, start } = band
  const rows = span.i - span.i0
  const cells = start[rows + 1] ?? 0
  const forward = new Float64Array(cells).fill(-Infinity)
  const backward = new Float64Array(cells).fill(-Infinity)
  const gain = new Float64Array(cells).fill(-Infinity)
  const choice = new Uint8Array(cells)
  const ways = new Float64Array(TYPES)
  const cellOf = (r: number, j: number): number => (start[r] ?? 0) + j - (low[r] ?? 0)
  const nextOf = (r: number, j: number, t: number): number => cellOf(r + (TYPE_SOURCE[t] ?? 0), j + (TYPE_TARGET[t] ?? 0))
  backward[cells - 1] = 0
  for (let r = rows; r >= 0; r--)
    for (let j = high[r] ?? 0; j >= (low[r] ?? 0); j--) {
      const cell = cellOf(r, j)
      let size = 0
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score > IMPOSSIBLE / 2) ways[size++] = (backward[nextOf(r, j, t)] ?? -Infinity) + score
      }
      if (size > 0) backward[cell] = logSum(ways, size)
    }
  const total = backward[0] ?? 0
  forward[0] = 0
  gain[0] = 0
  for (let r = 0; r <= rows; r++)
    for (let j = low[r] ?? 0; j <= (high[r] ?? 0); j++) {
      const cell = cellOf(r, j)
      const here = forward[cell] ?? -Infinity
      if (here === -Infinity) continue
      for (let t = 0; t < TYPES; t++) {
        const score = scores[cell * TYPES + t] ?? IMPOSSIBLE
        if (score < IMPOSSIBLE / 2) continue
        const next = nextOf(r, j, t)
        forward[next] = addLogs(forward[next] ?? -Infinity, here + score)
        const log = here + score + (backward[next] ?? 0) - total
        const reached = (gain[cell] ?? 0) + Math.exp(log) - LEAST_SHARE + LIKELY * log
        if (reached <= (gain[next] ?? 0)) continue
        gain[next] = reached
        choice[next] = t
      }
    }
  const types: number[] = []
  const posteriors: number[] = []
  for (let [r, j] = [rows, span.j]; r > 0 || j > span.j0;) {
    const cell = cellOf(r, j)
    const type = choice[cell] ?? 0
    ;[r, j] = [r - (TYPE_SOURCE[type] ?? 0), j - (TYPE_TARGET[type] ?? 0)]
    if (r < 0 || j < span.j0) throw new Error(`Broken invariant: a way leads through the stretch (stuck at ${span.i0 + r}, ${j})`)
    const before = cellOf(r, j)
    const share = Math.exp((forward[before] ?? 0) + (scores[before * TYPES + type] ?? 0) + (backward[cell] ?? 0) - total)
    types.push(type)
    posteriors.push(Math.min(1, share))
  }
  return { types: Uint8Array.from(types.reverse()), posteriors: Float64Array.from(posteriors.reverse()) }
}

/** Logarithm of the sum of the first `size` numbers whose logarithms are given. */
export function logSum(logs: Float64Array, size: number): number {
  let most = -Infinity
  for (let k = 0; k < size; k++) if ((logs[k] ?? 0) > most) most = logs[k] ?? 0
  if (most === -Infinity) return most
  let sum = 0
  for (let k = 0; k < size; k++) sum += Math.exp((logs[k] ?? 0) - most)
  return most + Math.log(sum)
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (a < b) return b + Math.log1p(Math.exp(a - b))
  return b === -Infinity ? a : a + Math.log1p(Math.exp(b - a))
}
