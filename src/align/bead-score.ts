import { BEAD_SIGNALS, BeadSignals } from './bead-signal.ts'
import type { Model } from './model.ts'
import type { SignalWeights } from './weights.ts'

/** Score of a bead that cannot be. */
export const IMPOSSIBLE = -1e30

/** Scores beads of type `t` that hold source `[i0, i)` and target `[j0, j)`. */
export interface BeadScorer {
  /** Makes source sentence `i` ready for target sentences `[from, to)`. The last few stay ready; asking for others is an error. */
  readonly load: (i: number, from: number, to: number) => void
  readonly score: (t: number, i0: number, i: number, j0: number, j: number) => number
}

export function beadScorer(model: Model, weights: SignalWeights): BeadScorer {
  const signals = new BeadSignals(model)
  const { values } = signals
  const weight = Float64Array.from(BEAD_SIGNALS, (name) => weights[name])
  const score: BeadScorer['score'] = (t, i0, i, j0, j) => {
    if (!signals.read(t, i0, i, j0, j)) return IMPOSSIBLE
    let sum = 0
    for (let at = 0; at < weight.length; at++) sum += (weight[at] ?? 0) * (values[at] ?? 0)
    return sum
  }
  return { load: (i, from, to) => signals.load(i, from, to), score }
}
